// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Jumps, calls, returns, loops, and interrupts raised by software. */
final class ControlTransfer {
    private static final int RCX = 1;
    private static final int NOT_ZERO = 5;
    private static final int ZERO = 4;

    private ControlTransfer() {}

    static void register(LiftingRules rules) {
        rules.rule("Jcc", ControlTransfer::jcc);
        rules.rule("JMP", ControlTransfer::jmp);
        rules.rule("CALL", ControlTransfer::call);
        rules.rule("RET", ControlTransfer::ret);
        rules.rule("LOOP", (uops, insn) -> loop(uops, insn, -1));
        rules.rule("LOOPE", (uops, insn) -> loop(uops, insn, ZERO));
        rules.rule("LOOPNE", (uops, insn) -> loop(uops, insn, NOT_ZERO));
        rules.rule("JRCXZ", ControlTransfer::jrcxz);
        rules.rule("JMPF", (uops, insn) -> far(uops, insn, HelperCall.FAR_JUMP));
        rules.rule("CALLF", (uops, insn) -> far(uops, insn, HelperCall.FAR_CALL));
        rules.rule("RETF", ControlTransfer::retf);
        rules.rule("INT", ControlTransfer::interrupt);
        last(rules, "IRET", HelperCall.IRET);
        last(rules, "INT3", HelperCall.INT3);
        last(rules, "INT1", HelperCall.INT1);
        last(rules, "UD2", HelperCall.UNDEFINED);
        last(rules, "UD1", HelperCall.UNDEFINED);
        last(rules, "UD0", HelperCall.UNDEFINED);
        last(rules, "RSM", HelperCall.UNDEFINED); // outside of system-management mode
        last(rules, "SYSCALL", HelperCall.SYSCALL);
        last(rules, "SYSRET", HelperCall.SYSRET);
        last(rules, "SYSENTER", HelperCall.SYSENTER);
        last(rules, "SYSEXIT", HelperCall.SYSEXIT);
    }

    private static void last(LiftingRules rules, String mnemonic, HelperCall call) {
        rules.rule(
                mnemonic,
                (uops, insn) ->
                        uops.helper(
                                call,
                                0,
                                CpuState.ZERO,
                                CpuState.ZERO,
                                Math.max(insn.widthBits(), 8),
                                true));
    }

    private static long targetOf(UopBuilder uops, Instruction insn) {
        return uops.nextRip() + ((Operand.Rel) insn.operand(0)).displacement();
    }

    private static void jcc(UopBuilder uops, Instruction insn) {
        uops.conditional(Uop.JCC, insn.condition(), 0, 0, CpuState.ZERO, 64);
        uops.end(targetOf(uops, insn));
    }

    private static void jmp(UopBuilder uops, Instruction insn) {
        if (insn.operand(0) instanceof Operand.Rel) {
            uops.op(Uop.JMP, 0, 0, CpuState.ZERO, 64);
            uops.end(targetOf(uops, insn));
        } else {
            uops.op(Uop.JMP_INDIRECT, 0, 0, insn.operand(0), 64);
            uops.end();
        }
    }

    private static void call(UopBuilder uops, Instruction insn) {
        if (insn.operand(0) instanceof Operand.Rel) {
            uops.opImmediate(Uop.CALL, 0, 0, uops.nextRip(), 64);
            uops.end(targetOf(uops, insn));
        } else {
            int slot = uops.read(insn.operand(0));
            uops.opImmediate(Uop.CALL_INDIRECT, 0, slot, uops.nextRip(), 64);
            uops.end();
        }
    }

    private static void ret(UopBuilder uops, Instruction insn) {
        long released = insn.operands().isEmpty() ? 0 : ((Operand.Imm) insn.operand(0)).value();
        uops.opImmediate(Uop.RET, 0, 0, released, 64);
        uops.end();
    }

    private static void loop(UopBuilder uops, Instruction insn, int condition) {
        int width = insn.addressWidthBits();
        int taken = uops.temporary();
        uops.opImmediate(Uop.PLUS, taken, RCX, -1, width);
        uops.op(Uop.MOV, RCX, 0, taken, width);
        if (condition >= 0) {
            uops.conditional(Uop.CMOV, condition, taken, CpuState.ZERO, taken, width);
        }
        uops.op(Uop.JNZ_SLOT, 0, taken, CpuState.ZERO, width);
        uops.end(targetOf(uops, insn));
    }

    private static void jrcxz(UopBuilder uops, Instruction insn) {
        uops.op(Uop.JZ_SLOT, 0, RCX, CpuState.ZERO, insn.addressWidthBits());
        uops.end(targetOf(uops, insn));
    }

    private static void far(UopBuilder uops, Instruction insn, HelperCall call) {
        int offset = uops.temporary();
        int selector = uops.temporary();
        uops.loadFar((Operand.Mem) insn.operand(0), offset, selector, insn.widthBits());
        uops.helper(call, 0, selector, offset, insn.widthBits(), true);
    }

    private static void retf(UopBuilder uops, Instruction insn) {
        int released = CpuState.ZERO;
        if (!insn.operands().isEmpty()) {
            released = uops.read(insn.operand(0));
        }
        uops.helper(HelperCall.FAR_RETURN, 0, CpuState.ZERO, released, insn.widthBits(), true);
    }

    private static void interrupt(UopBuilder uops, Instruction insn) {
        int vector = uops.read(insn.operand(0));
        uops.helper(HelperCall.INT, 0, CpuState.ZERO, vector, 64, true);
    }
}
