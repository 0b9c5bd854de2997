// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Stack operations. The stack pointer moves after the access, which may fault. */
final class Stack {
    private static final int RSP = 4;
    private static final int RBP = 5;

    private Stack() {}

    static void register(LiftingRules rules) {
        rules.rule("PUSH", Stack::push);
        rules.rule("POP", Stack::pop);
        rules.rule("PUSHF", Stack::pushf);
        rules.rule("POPF", Stack::popf);
        rules.rule("ENTER", Stack::enter);
        rules.rule("LEAVE", Stack::leave);
    }

    private static void push(UopBuilder uops, Instruction insn) {
        Operand operand = insn.operand(0);
        int width = insn.widthBits();
        if (width == 64 && operand instanceof Operand.Imm immediate) {
            uops.opImmediate(Uop.PUSH, 0, 0, immediate.value(), 64);
        } else {
            pushSlot(uops, uops.read(operand), width);
        }
    }

    private static void pushSlot(UopBuilder uops, int slot, int width) {
        if (width == 64) {
            uops.op(Uop.PUSH, 0, 0, slot, 64);
        } else {
            uops.memoryAt(Uop.STORE16, 0, slot, RSP, -2, 16, true);
            uops.opImmediate(Uop.PLUS, RSP, RSP, -2, 64);
        }
    }

    private static void pop(UopBuilder uops, Instruction insn) {
        Operand operand = insn.operand(0);
        int width = insn.widthBits();
        if (operand instanceof Operand.Mem memory) {
            popMemory(uops, memory, width);
            return;
        }
        Register register = ((Operand.Reg) operand).register();
        if (register.file() == Register.File.SEGMENT) {
            int selector = uops.temporary();
            uops.loadAt(selector, RSP, 0, width, true);
            uops.helper(
                    HelperCall.LOAD_SEGMENT, register.number(), selector, CpuState.ZERO, 16, false);
            uops.opImmediate(Uop.PLUS, RSP, RSP, width / 8, 64);
            return;
        }
        if (width == 64) {
            uops.op(Uop.POP, register.number(), 0, CpuState.ZERO, 64);
            return;
        }
        int value = uops.temporary();
        uops.loadAt(value, RSP, 0, width, true);
        uops.opImmediate(Uop.PLUS, RSP, RSP, width / 8, 64);
        uops.write(operand, value);
    }

    /** The address is computed with the stack pointer already moved. */
    private static void popMemory(UopBuilder uops, Operand.Mem memory, int width) {
        int value = uops.temporary();
        uops.loadAt(value, RSP, 0, width, true);
        boolean usesStackPointer = memory.base() == Register.RSP || memory.base() == Register.ESP;
        Operand.Mem moved =
                usesStackPointer
                        ? new Operand.Mem(
                                memory.segment(),
                                memory.base(),
                                memory.index(),
                                memory.scale(),
                                memory.displacement() + width / 8,
                                memory.addressWidthBits(),
                                memory.widthBits())
                        : memory;
        uops.write(moved, value);
        uops.opImmediate(Uop.PLUS, RSP, RSP, width / 8, 64);
    }

    private static void pushf(UopBuilder uops, Instruction insn) {
        int flags = uops.temporary();
        uops.helper(HelperCall.PUSHF, flags, CpuState.ZERO, CpuState.ZERO, 64, false);
        pushSlot(uops, flags, insn.widthBits());
    }

    private static void popf(UopBuilder uops, Instruction insn) {
        int width = insn.widthBits();
        int flags = uops.temporary();
        uops.loadAt(flags, RSP, 0, width, true);
        uops.opImmediate(Uop.PLUS, RSP, RSP, width / 8, 64);
        uops.helper(HelperCall.POPF, 0, flags, CpuState.ZERO, width, true);
    }

    private static void enter(UopBuilder uops, Instruction insn) {
        int width = insn.widthBits();
        int size = width / 8;
        int locals = (int) ((Operand.Imm) insn.operand(0)).value();
        int level = (int) ((Operand.Imm) insn.operand(1)).value() & 31;
        uops.memoryAt(UopBuilder.storeOf(width), 0, RBP, RSP, -size, width, true);
        int value = uops.temporary();
        int depth = size;
        for (int i = 1; i < level; i++) {
            uops.loadAt(value, RBP, -size * i, width, true);
            depth += size;
            uops.memoryAt(UopBuilder.storeOf(width), 0, value, RSP, -depth, width, true);
        }
        int frame = uops.temporary();
        uops.opImmediate(Uop.PLUS, frame, RSP, -size, 64);
        if (level > 0) {
            depth += size;
            uops.memoryAt(UopBuilder.storeOf(width), 0, frame, RSP, -depth, width, true);
        }
        uops.memoryAt(Uop.PROBE_STORE, 0, 0, RSP, -depth - locals, width, true);
        uops.writeRegister(RBP, frame, width);
        uops.opImmediate(Uop.PLUS, RSP, RSP, -depth - locals, 64);
    }

    private static void leave(UopBuilder uops, Instruction insn) {
        int width = insn.widthBits();
        int value = uops.temporary();
        uops.loadAt(value, RBP, 0, width, true);
        uops.opImmediate(Uop.PLUS, RSP, RBP, width / 8, 64);
        uops.writeRegister(RBP, value, width);
    }
}
