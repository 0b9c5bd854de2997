// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;

/** Leads each micro-operation on extended state to its unit, and checks whether it may run. */
public final class ExtendedUnits {
    private final CpuState state;
    private final GuestFault fault;
    private final FloatUnit floats;
    private final PackedUnit packed;
    private final CryptoUnit crypto;
    private final X87Unit x87;
    private final PendingException pending;

    /**
     * Makes the units of a CPU.
     *
     * @param fault what faults are thrown as
     * @param cpuId number of the CPU, for messages
     */
    public ExtendedUnits(CpuState state, GuestFault fault, int cpuId) {
        this.state = state;
        this.fault = fault;
        this.floats = new FloatUnit(state, fault);
        this.packed = new PackedUnit(state);
        this.crypto = new CryptoUnit(state);
        this.pending = new PendingException(state, fault, cpuId);
        this.x87 = new X87Unit(state, fault, pending);
    }

    /** Executes {@link Uop#FLOAT}. */
    public void executeFloat(long w0, long w1) {
        floats.execute(w0, w1);
    }

    /** Executes {@link Uop#PACKED}. */
    public void executePacked(long w0, long w1) {
        packed.execute(w0, w1);
    }

    /** Returns whether an operation is one that {@link #execute} knows. */
    public static boolean handles(int opcode) {
        return switch (opcode) {
            case Uop.CHECK_MMX, Uop.CRYPTO, Uop.X87 -> true;
            default -> false;
        };
    }

    /** Executes another micro-operation on extended state. */
    public void execute(long w0, long w1) {
        switch (Uop.opcode(w0)) {
            case Uop.CHECK_MMX -> checkMmx();
            case Uop.CRYPTO -> crypto.execute(w0, w1);
            case Uop.X87 -> x87.execute(w0, w1);
            default ->
                    throw new IllegalStateException(
                            "no such micro-operation: opcode=" + Uop.opcode(w0));
        }
    }

    /** Executes {@link Uop#CHECK_SSE}. */
    public void checkSse() {
        boolean enabled = (state.cr(4) & ControlRegister.CR4_OSFXSR) != 0;
        if ((state.cr(0) & ControlRegister.CR0_EM) != 0 || !enabled) {
            throw fault.invalidOpcode();
        }
        checkTaskSwitched();
    }

    private void checkMmx() {
        if ((state.cr(0) & ControlRegister.CR0_EM) != 0) {
            throw fault.invalidOpcode();
        }
        checkTaskSwitched();
        pending.check();
    }

    private void checkTaskSwitched() {
        if ((state.cr(0) & ControlRegister.CR0_TS) != 0) {
            throw fault.of(Vector.NM, 0);
        }
    }
}
