// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Shifts and rotations. */
final class Shift {
    private Shift() {}

    static void register(LiftingRules rules) {
        rules.rule("SHL", (uops, insn) -> shift(uops, insn, Uop.SHL));
        rules.rule("SAL", (uops, insn) -> shift(uops, insn, Uop.SHL));
        rules.rule("SHR", (uops, insn) -> shift(uops, insn, Uop.SHR));
        rules.rule("SAR", (uops, insn) -> shift(uops, insn, Uop.SAR));
        rules.rule("ROL", (uops, insn) -> shift(uops, insn, Uop.ROL));
        rules.rule("ROR", (uops, insn) -> shift(uops, insn, Uop.ROR));
        rules.rule("RCL", (uops, insn) -> shift(uops, insn, Uop.RCL));
        rules.rule("RCR", (uops, insn) -> shift(uops, insn, Uop.RCR));
        rules.rule("SHLD", (uops, insn) -> doubleShift(uops, insn, Uop.SHLD));
        rules.rule("SHRD", (uops, insn) -> doubleShift(uops, insn, Uop.SHRD));
        rules.rule("SHLX", (uops, insn) -> withoutFlags(uops, insn, Uop.SHIFT_LEFT));
        rules.rule("SHRX", (uops, insn) -> withoutFlags(uops, insn, Uop.SHIFT_RIGHT));
        rules.rule("SARX", (uops, insn) -> withoutFlags(uops, insn, Uop.SHIFT_RIGHT_SIGNED));
        rules.rule("RORX", (uops, insn) -> withoutFlags(uops, insn, Uop.ROTATE_RIGHT));
    }

    private static void shift(UopBuilder uops, Instruction insn, int opcode) {
        Operand operand = insn.operand(0);
        int width = operand.widthBits();
        int old = uops.readForUpdate(operand);
        int result = uops.resultSlot(operand);
        if (insn.operand(1) instanceof Operand.Imm count) {
            uops.opImmediate(opcode, result, old, count.value(), width);
        } else {
            uops.op(opcode, result, old, Register.RCX.number(), width);
        }
        if (width < 32 || operand instanceof Operand.Mem) {
            uops.write(operand, result);
        }
    }

    private static void doubleShift(UopBuilder uops, Instruction insn, int opcode) {
        Operand operand = insn.operand(0);
        int width = operand.widthBits();
        int old = uops.readForUpdate(operand);
        int filling = uops.read(insn.operand(1));
        int result = uops.resultSlot(operand);
        if (insn.operand(2) instanceof Operand.Imm count) {
            uops.op3(opcode, result, old, filling, CpuState.ZERO, count.value(), width);
        } else {
            uops.op3(opcode, result, old, filling, Register.RCX.number(), 0, width);
        }
        if (width < 32 || operand instanceof Operand.Mem) {
            uops.write(operand, result);
        }
    }

    private static void withoutFlags(UopBuilder uops, Instruction insn, int opcode) {
        int width = insn.widthBits();
        int value = uops.read(insn.operand(1));
        int count = uops.temporary();
        uops.opImmediate(Uop.AND_PLAIN, count, uops.read(insn.operand(2)), width - 1, 64);
        uops.op(opcode, uops.resultSlot(insn.operand(0)), value, count, width);
    }
}
