// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.device.ApicTarget;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.mmu.Mmu;

/**
 * What reaches a CPU from outside: start-up signals, NMIs and interrupts, delivered on instruction
 * boundaries in the order of their priorities.
 *
 * @see "Intel SDM vol. 3A, Priority Among Concurrent Events"
 */
public final class InterruptUnit implements ApicTarget {
    /** What {@link #deliverPending} returns if nothing was delivered. */
    public static final int NONE = -1;

    private final CpuState state;
    private final CpuState bootState;
    private final Mmu mmu;
    private final EventDelivery delivery;
    private final Machine machine;
    private final int cpuId;
    private LocalApic apic;
    private Runnable onReset = () -> {};

    /**
     * Makes the unit of one CPU.
     *
     * @param bootState state of CPU 0, whose paging a start-up IPI takes over
     */
    public InterruptUnit(
            CpuState state,
            CpuState bootState,
            Mmu mmu,
            EventDelivery delivery,
            Machine machine,
            int cpuId) {
        this.state = state;
        this.bootState = bootState;
        this.mmu = mmu;
        this.delivery = delivery;
        this.machine = machine;
        this.cpuId = cpuId;
    }

    /** Sets what is told after INIT and after a start-up IPI replaced the whole state. */
    public void onReset(Runnable listener) {
        onReset = listener;
    }

    /** Connects the CPU's local APIC. */
    public void connect(LocalApic localApic) {
        apic = localApic;
    }

    /**
     * Delivers at most one NMI or interrupt if one may come at this instruction boundary. RIP, RSP
     * and flags change if so, and a halted CPU runs again.
     *
     * @return the vector that was delivered, or {@link #NONE}
     */
    public int deliverPending() {
        if (!hasDeliverable()) {
            return NONE;
        }
        if (isNmiDeliverable()) {
            delivery.deliverNmi();
            return Vector.NMI;
        }
        int vector = apic.acknowledge();
        delivery.deliverInterrupt(vector);
        return vector;
    }

    /** Returns whether {@link #deliverPending} would deliver something. */
    public boolean hasDeliverable() {
        if (state.isWaitingForStartup() || state.hasInterruptShadow()) {
            return false;
        }
        return isNmiDeliverable() || (state.interruptsEnabled() && apic.hasInterrupt());
    }

    /**
     * Returns whether the CPU does nothing until an event comes: it is halted or waits for its
     * start, and nothing is there to wake it.
     */
    public boolean isIdle() {
        return state.isWaitingForStartup() || (state.isHalted() && !hasDeliverable());
    }

    @Override
    public void interruptRequested() {
        machine.endTurn(cpuId);
    }

    @Override
    public void nmiRequested() {
        if (!state.isWaitingForStartup()) {
            state.setNmiPending(true);
            machine.endTurn(cpuId);
        }
    }

    @Override
    public void initRequested() {
        StartUp.waitForStartUp(state);
        mmu.invalidateAll();
        mmu.modeChanged();
        apic.reset();
        onReset.run();
        machine.endTurn(cpuId);
    }

    @Override
    public void startUpRequested(int vector) {
        if (state.isWaitingForStartup()) {
            StartUp.startSecondary(state, bootState, vector);
            mmu.invalidateAll();
            mmu.modeChanged();
            onReset.run();
            machine.endTurn(cpuId);
        }
    }

    private boolean isNmiDeliverable() {
        return state.isNmiPending() && !state.isNmiBlocked();
    }
}
