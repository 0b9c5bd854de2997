// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.OperandPattern.Kind;
import org.retint.x86.internal.isa.UopClass;

/** Puts operands from AT&amp;T order into that of a row and finds those left unsaid. */
final class OperandOrder {
    private OperandOrder() {}

    /** Returns one operand per pattern, null where unsaid; or null if there are too many or few. */
    static AsmOperand[] align(IsaRow row, List<AsmOperand> operands) {
        int expected = row.operands().size();
        if (operands.isEmpty() && meansNextOfStack(row)) {
            return nextOfStack(row);
        }
        int missing = expected - operands.size();
        if (missing < 0 || (missing > 0 && !mayOmit(row, missing))) {
            return null;
        }
        if (missing == 1 && row.mnemonic().equals("IMUL")) {
            return threeOperands(operands);
        }
        boolean keepsOrder = row.mnemonic().equals("ENTER");
        AsmOperand[] aligned = new AsmOperand[expected];
        int next = 0;
        for (int i = 0; i < expected; i++) {
            if (missing > 0 && (missing == expected || isOmitted(row, row.operands().get(i)))) {
                continue;
            }
            if (next == operands.size()) {
                return null;
            }
            aligned[i] = operands.get(keepsOrder ? next : operands.size() - 1 - next);
            next++;
        }
        return next == operands.size() ? aligned : null;
    }

    /** Returns whether a row without operands is about ST(1), and ST(0). */
    private static boolean meansNextOfStack(IsaRow row) {
        boolean isDefault =
                switch (row.mnemonic()) {
                    case "FADDP", "FMULP", "FSUBP", "FSUBRP", "FDIVP", "FDIVRP" -> true;
                    case "FXCH", "FCOM", "FCOMP", "FUCOM", "FUCOMP" -> true;
                    default -> false;
                };
        return isDefault && row.operands().get(0).registers() == Register.File.X87;
    }

    private static AsmOperand[] nextOfStack(IsaRow row) {
        AsmOperand[] aligned = new AsmOperand[row.operands().size()];
        aligned[0] = new AsmOperand.Reg(Register.ST1);
        return aligned;
    }

    private static boolean mayOmit(IsaRow row, int missing) {
        if (missing == row.operands().size()) {
            return row.uopClass() == UopClass.STRING || row.mnemonic().equals("XLAT");
        }
        return missing == 1;
    }

    /**
     * Returns whether a pattern may be left unsaid: 1, CL, ST, XMM0, what no text mentions,
     * accumulator of strings and ports.
     */
    private static boolean isOmitted(IsaRow row, OperandPattern pattern) {
        boolean isTransfer = row.uopClass() == UopClass.STRING || row.uopClass() == UopClass.IO;
        return pattern.kind() == Kind.ONE
                || pattern.kind() == Kind.MASKED_DESTINATION
                || pattern.fixed() == Register.CL
                || pattern.fixed() == Register.ST0
                || pattern.fixed() == Register.XMM0
                || (isTransfer && pattern.kind() == Kind.ACCUMULATOR);
    }

    private static AsmOperand[] threeOperands(List<AsmOperand> operands) {
        boolean isImmediate = operands.size() == 2 && operands.get(0) instanceof AsmOperand.Imm;
        if (!isImmediate) {
            return null;
        }
        AsmOperand destination = operands.get(1);
        return new AsmOperand[] {destination, destination, operands.get(0)};
    }
}
