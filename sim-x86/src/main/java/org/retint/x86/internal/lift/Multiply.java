// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Multiplication and division. */
final class Multiply {
    private static final int RDX = 2;

    private Multiply() {}

    static void register(LiftingRules rules) {
        rules.rule("MUL", (uops, insn) -> wide(uops, insn, Uop.MUL_WIDE));
        rules.rule("IMUL", Multiply::imul);
        rules.rule("DIV", (uops, insn) -> wide(uops, insn, Uop.DIV));
        rules.rule("IDIV", (uops, insn) -> wide(uops, insn, Uop.IDIV));
        rules.rule("MULX", Multiply::mulx);
    }

    private static void wide(UopBuilder uops, Instruction insn, int opcode) {
        Operand operand = insn.operand(insn.operands().size() - 1);
        int value = uops.read(operand);
        uops.op(opcode, 0, value, CpuState.ZERO, operand.widthBits());
    }

    private static void imul(UopBuilder uops, Instruction insn) {
        int operands = insn.operands().size();
        if (operands == 1) {
            wide(uops, insn, Uop.IMUL_WIDE);
            return;
        }
        Operand to = insn.operand(0);
        int width = to.widthBits();
        int result;
        if (operands == 2) {
            int old = uops.read(to);
            result = uops.resultSlot(to);
            uops.op(Uop.IMUL, result, old, insn.operand(1), width);
        } else {
            int value = uops.read(insn.operand(1));
            result = uops.resultSlot(to);
            uops.op(Uop.IMUL, result, value, insn.operand(2), width);
        }
        if (width < 32) {
            uops.write(to, result);
        }
    }

    private static void mulx(UopBuilder uops, Instruction insn) {
        int value = uops.read(insn.operand(2));
        int high = uops.read(insn.operand(0));
        int low = uops.read(insn.operand(1));
        uops.op3(Uop.MULX, high, value, low, RDX, 0, insn.widthBits());
    }
}
