// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.lift.FloatOp;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;

/** Executes {@link FloatOp}. */
final class FloatUnit {
    private final ExtendedState extended;
    private final long[] file;
    private final GuestFault fault;
    private final FloatShuffles shuffles;
    private final FloatArithmetic arithmetic;
    private final FloatConversions conversions;

    FloatUnit(CpuState state, GuestFault fault) {
        this.extended = state.extended();
        this.file = extended.file();
        this.fault = fault;
        FloatEnvironment environment = new FloatEnvironment(state, fault);
        this.shuffles = new FloatShuffles(file);
        this.arithmetic = new FloatArithmetic(state, environment);
        this.conversions = new FloatConversions(file, environment);
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        FloatOp operation = FloatOp.of(Uop.operation(w1));
        int d = Uop.dst(w0);
        int a = Uop.a(w0);
        int b = Uop.b(w0);
        int immediate = Uop.immediate(w1);
        switch (operation.group()) {
            case SHUFFLE -> shuffles.execute(operation, d, a, b, Uop.index(w0), immediate);
            case ARITHMETIC -> arithmetic.execute(operation, d, a, b, immediate);
            case CONVERSION -> conversions.execute(operation, d, a, b, immediate);
            case CONTROL -> control(operation, d, b);
        }
    }

    private void control(FloatOp operation, int d, int b) {
        if (operation == FloatOp.STMXCSR) {
            file[d] = extended.mxcsr();
            return;
        }
        if ((file[b] & ~ExtendedState.MXCSR_MASK) != 0) {
            throw fault.generalProtection(0);
        }
        extended.setMxcsr((int) file[b]);
    }
}
