// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Moves, extensions, exchanges without memory order, and address computation. */
final class Move {
    private static final int RAX = 0;
    private static final int RDX = 2;

    /** Instructions without effect; the memory that they name is not accessed. */
    private static final String[] HINTS = {
        "NOP",
        "PREFETCH",
        "PREFETCHT0",
        "PREFETCHT1",
        "PREFETCHT2",
        "PREFETCHNTA",
        "PREFETCHW",
        "PREFETCHWT1",
        "CLDEMOTE",
        "ENDBR32",
        "ENDBR64",
        "RDSSPD", // of no effect without shadow stacks
        "RDSSPQ"
    };

    private Move() {}

    static void register(LiftingRules rules) {
        rules.rule("MOV", Move::mov);
        rules.rule("MOVNTI", Move::mov);
        rules.rule("MOVZX", Move::movzx);
        rules.rule("MOVSX", Move::movsx);
        rules.rule("MOVSXD", Move::movsx);
        rules.rule("MOVBE", Move::movbe);
        rules.rule("LEA", Move::lea);
        rules.rule("CMOVcc", Move::cmov);
        rules.rule("SETcc", Move::setcc);
        rules.rule("BSWAP", Move::bswap);
        rules.rule("CBW", Move::cbw);
        rules.rule("CWD", Move::cwd);
        rules.rule("XLAT", Move::xlat);
        for (String hint : HINTS) {
            rules.rule(hint, (uops, insn) -> {});
        }
    }

    private static void mov(UopBuilder uops, Instruction insn) {
        Operand to = insn.operand(0);
        Operand from = insn.operand(1);
        if (SystemControl.isSpecial(to) || SystemControl.isSpecial(from)) {
            SystemControl.moveSpecial(uops, insn);
            return;
        }
        if (to instanceof Operand.Reg reg && reg.register().file() == Register.File.SEGMENT) {
            SystemControl.moveToSegment(uops, insn);
            return;
        }
        if (from instanceof Operand.Reg reg && reg.register().file() == Register.File.SEGMENT) {
            uops.write(to, uops.read(from));
            return;
        }
        int width = to.widthBits();
        if (to instanceof Operand.Mem memory
                && from instanceof Operand.Imm immediate
                && immediate.value() == (int) immediate.value()) {
            int store = UopBuilder.storeOf(width);
            uops.memory(store, 0, CpuState.ZERO, memory, width, immediate.value());
        } else if (to instanceof Operand.Reg && width >= 32) {
            uops.op(Uop.MOV, uops.resultSlot(to), 0, from, width);
        } else {
            uops.write(to, uops.read(from));
        }
    }

    private static void movzx(UopBuilder uops, Instruction insn) {
        extend(uops, insn, Uop.MOV, Uop.MOV);
    }

    private static void movsx(UopBuilder uops, Instruction insn) {
        extend(uops, insn, Uop.MOVSX32, Uop.MOVSX64);
    }

    private static void extend(UopBuilder uops, Instruction insn, int to32, int to64) {
        Operand to = insn.operand(0);
        Operand from = insn.operand(1);
        int result = uops.resultSlot(to);
        uops.op(to.widthBits() == 64 ? to64 : to32, result, 0, from, from.widthBits());
        if (to.widthBits() < 32) {
            uops.write(to, result);
        }
    }

    private static void movbe(UopBuilder uops, Instruction insn) {
        int value = uops.read(insn.operand(1));
        int result = uops.temporary();
        uops.op(Uop.BSWAP, result, value, CpuState.ZERO, insn.widthBits());
        uops.write(insn.operand(0), result);
    }

    private static void lea(UopBuilder uops, Instruction insn) {
        Operand to = insn.operand(0);
        int result = uops.resultSlot(to);
        uops.effectiveAddress(result, (Operand.Mem) insn.operand(1), to.widthBits());
        if (to.widthBits() < 32) {
            uops.write(to, result);
        }
    }

    private static void cmov(UopBuilder uops, Instruction insn) {
        Operand to = insn.operand(0);
        int old = uops.read(to);
        int result = uops.resultSlot(to);
        uops.conditional(Uop.CMOV, insn.condition(), result, old, insn.operand(1), to.widthBits());
        if (to.widthBits() < 32) {
            uops.write(to, result);
        }
    }

    private static void setcc(UopBuilder uops, Instruction insn) {
        int result = uops.temporary();
        uops.conditional(Uop.SETCC, insn.condition(), result, 0, CpuState.ZERO, 64);
        uops.write(insn.operand(0), result);
    }

    private static void bswap(UopBuilder uops, Instruction insn) {
        Operand operand = insn.operand(0);
        int slot = uops.read(operand);
        int result = uops.temporary();
        uops.op(Uop.BSWAP, result, slot, CpuState.ZERO, operand.widthBits());
        uops.write(operand, result);
    }

    private static void cbw(UopBuilder uops, Instruction insn) {
        int half = insn.widthBits() / 2;
        int result = uops.temporary();
        uops.op(Uop.MOVSX64, result, 0, RAX, half);
        uops.writeRegister(RAX, result, insn.widthBits());
    }

    private static void cwd(UopBuilder uops, Instruction insn) {
        int result = uops.temporary();
        uops.op(Uop.SIGN, result, 0, RAX, insn.widthBits());
        uops.writeRegister(RDX, result, insn.widthBits());
    }

    private static void xlat(UopBuilder uops, Instruction insn) {
        int index = uops.temporary();
        uops.op(Uop.MOV, index, 0, RAX, 8);
        int base = uops.temporary();
        uops.op(Uop.PLUS, base, Register.RBX.number(), index, insn.addressWidthBits());
        int value = uops.temporary();
        uops.loadAt(value, base, 0, 8, false);
        uops.useSegment((Operand.Mem) insn.operand(0));
        uops.writeRegister(RAX, value, 8);
    }
}
