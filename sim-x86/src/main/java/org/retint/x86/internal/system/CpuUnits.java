// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.Machine;
import org.retint.sim.memory.Page;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.device.ApicBus;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.event.DescriptorTables;
import org.retint.x86.internal.event.EventDelivery;
import org.retint.x86.internal.event.InterruptUnit;
import org.retint.x86.internal.event.SegmentRegisters;
import org.retint.x86.internal.event.StartUp;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Everything of one CPU but its engine.
 *
 * @param state registers, with everything reset
 * @param fault what faults are thrown as
 * @param mmu memory at virtual addresses
 * @param operations system instructions
 * @param delivery exceptions and interrupts
 * @param interrupts what comes from outside
 * @param apic local APIC
 */
public record CpuUnits(
        CpuState state,
        GuestFault fault,
        Mmu mmu,
        SystemOperations operations,
        EventDelivery delivery,
        InterruptUnit interrupts,
        LocalApic apic) {
    private record Saved(CpuState state, Object tlb, Object apic) {}

    /**
     * Makes the units of all CPUs of a machine and maps the page of their local APICs. CPU 0 is
     * runnable but its state is empty; the others wait for a start-up IPI.
     *
     * @param model features of the CPUs
     * @param ipiLatencyCycles from the write of an ICR to the arrival of the IPI
     */
    public static List<CpuUnits> create(Machine machine, CpuModel model, long ipiLatencyCycles) {
        List<CpuUnits> all = new ArrayList<>();
        List<LocalApic> apics = new ArrayList<>();
        CpuState bootState = new CpuState();
        for (int cpuId = 0; cpuId < machine.config().cpuCount(); cpuId++) {
            CpuState state = cpuId == 0 ? bootState : new CpuState();
            StartUp.powerUp(state);
            if (cpuId > 0) {
                StartUp.waitForStartUp(state);
            }
            all.add(create(machine, model, cpuId, state, bootState, apics, ipiLatencyCycles));
        }
        machine.memory().map(LocalApic.BASE, Page.SIZE, new ApicBus(apics));
        return all;
    }

    /** Returns a copy of the architectural state: registers, TLB, local APIC. */
    public Object save() {
        return new Saved(state.copy(), mmu.save(), apic.save());
    }

    /**
     * Puts back what {@link #save} returned.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public void restore(Object saved) {
        if (!(saved instanceof Saved copy)) {
            throw new IllegalArgumentException("not the state of a CPU: " + saved);
        }
        state.copyFrom(copy.state());
        mmu.restore(copy.tlb());
        apic.restore(copy.apic());
    }

    private static CpuUnits create(
            Machine machine,
            CpuModel model,
            int cpuId,
            CpuState state,
            CpuState boot,
            List<LocalApic> apics,
            long ipiLatencyCycles) {
        GuestFault fault = new GuestFault();
        Mmu mmu = new Mmu(state, machine.memory(), cpuId, fault);
        DescriptorTables tables = new DescriptorTables(state, mmu, fault);
        SegmentRegisters segments = new SegmentRegisters(state, tables, fault);
        EventDelivery delivery =
                new EventDelivery(state, mmu, fault, tables, segments, machine, cpuId);
        InterruptUnit interrupts = new InterruptUnit(state, boot, mmu, delivery, machine, cpuId);
        LocalApic apic = new LocalApic(machine, cpuId, state, interrupts, apics, ipiLatencyCycles);
        interrupts.connect(apic);
        apics.add(apic);
        SystemOperations operations =
                new SystemOperations(
                        state, mmu, fault, machine, model, cpuId, tables, segments, delivery, apic);
        return new CpuUnits(state, fault, mmu, operations, delivery, interrupts, apic);
    }
}
