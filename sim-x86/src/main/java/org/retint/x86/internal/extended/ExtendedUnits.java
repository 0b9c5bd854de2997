// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Vector;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;

/** Leads each micro-operation on extended state to its unit, and checks whether it may run. */
public final class ExtendedUnits {
    private final CpuState state;
    private final GuestFault fault;
    private final ExtendedState extended;
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
        this.extended = state.extended();
        this.floats = new FloatUnit(state, fault);
        this.packed = new PackedUnit(state);
        this.crypto = new CryptoUnit(state);
        this.pending = new PendingException(state, fault, cpuId);
        this.x87 = new X87Unit(state, fault, pending);
    }

    /** Returns whether an operation is one on extended state. */
    public static boolean handles(int opcode) {
        return opcode >= Uop.TO_EXTENDED && opcode <= Uop.X87;
    }

    /**
     * Executes a micro-operation.
     *
     * @param b operand b of {@link Uop#TO_EXTENDED}
     */
    public void execute(long w0, long w1, long b) {
        int shift = Uop.shift(w0);
        switch (Uop.opcode(w0)) {
            case Uop.TO_EXTENDED -> extended.file()[Uop.dst(w0)] = b << shift >>> shift;
            case Uop.FROM_EXTENDED ->
                    state.file()[Uop.dst(w0)] = extended.file()[Uop.a(w0)] << shift >>> shift;
            case Uop.CHECK_SSE -> checkSse();
            case Uop.CHECK_MMX -> checkMmx();
            case Uop.FLOAT -> floats.execute(w0, w1);
            case Uop.PACKED -> packed.execute(w0, w1);
            case Uop.CRYPTO -> crypto.execute(w0, w1);
            case Uop.X87 -> x87.execute(w0, w1);
            default ->
                    throw new IllegalStateException(
                            "no such micro-operation: opcode=" + Uop.opcode(w0));
        }
    }

    private void checkSse() {
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
