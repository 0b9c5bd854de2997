// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.CpuState;
import org.retint.x86.internal.alu.AddSubtract;
import org.retint.x86.internal.alu.MulDiv;
import org.retint.x86.internal.alu.Shifts;
import org.retint.x86.internal.lift.Uop;

/** Arithmetic with flags that is less frequent than the loop's own, or takes more operations. */
final class FlagArithmetic {
    private static final int FLAGS = CpuState.FLAGS;

    private FlagArithmetic() {}

    /**
     * Returns the result of an operation and sets the flags.
     *
     * @param r the register file
     * @param b operand b
     */
    static long execute(long[] r, long w0, long b) {
        long a = r[Uop.a(w0)];
        int s = Uop.shift(w0);
        return switch (Uop.opcode(w0)) {
            case Uop.ADC -> AddSubtract.adc(r, FLAGS, a, b, s);
            case Uop.SBB -> AddSubtract.sbb(r, FLAGS, a, b, s);
            case Uop.INC -> AddSubtract.inc(r, FLAGS, a, s);
            case Uop.SHL -> Shifts.shl(r, FLAGS, a, b, s);
            case Uop.SHR -> Shifts.shr(r, FLAGS, a, b, s);
            case Uop.SAR -> Shifts.sar(r, FLAGS, a, b, s);
            case Uop.ROL -> Shifts.rol(r, FLAGS, a, b, s);
            case Uop.ROR -> Shifts.ror(r, FLAGS, a, b, s);
            case Uop.IMUL -> MulDiv.imul(r, FLAGS, a, b, s);
            default -> AddSubtract.dec(r, FLAGS, a, s);
        };
    }
}
