// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Bit tests, scans and manipulation. */
final class Bits {
    private Bits() {}

    static void register(LiftingRules rules) {
        rules.rule("BT", (uops, insn) -> test(uops, insn, Uop.BT));
        rules.rule("BTS", (uops, insn) -> test(uops, insn, Uop.BTS));
        rules.rule("BTR", (uops, insn) -> test(uops, insn, Uop.BTR));
        rules.rule("BTC", (uops, insn) -> test(uops, insn, Uop.BTC));
        rules.rule("BSF", (uops, insn) -> scan(uops, insn, Uop.BSF));
        rules.rule("BSR", (uops, insn) -> scan(uops, insn, Uop.BSR));
        rules.rule("TZCNT", (uops, insn) -> scan(uops, insn, Uop.TZCNT));
        rules.rule("LZCNT", (uops, insn) -> scan(uops, insn, Uop.LZCNT));
        rules.rule("POPCNT", (uops, insn) -> scan(uops, insn, Uop.POPCNT));
        rules.rule("CRC32", Bits::crc32);
        rules.rule("ANDN", (uops, insn) -> three(uops, insn, Uop.ANDN, 1, 2));
        rules.rule("PDEP", (uops, insn) -> three(uops, insn, Uop.PDEP, 1, 2));
        rules.rule("PEXT", (uops, insn) -> three(uops, insn, Uop.PEXT, 1, 2));
        rules.rule("BEXTR", (uops, insn) -> three(uops, insn, Uop.BEXTR, 2, 1));
        rules.rule("BZHI", (uops, insn) -> three(uops, insn, Uop.BZHI, 2, 1));
        rules.rule("BLSI", (uops, insn) -> two(uops, insn, Uop.BLSI));
        rules.rule("BLSMSK", (uops, insn) -> two(uops, insn, Uop.BLSMSK));
        rules.rule("BLSR", (uops, insn) -> two(uops, insn, Uop.BLSR));
    }

    private static void test(UopBuilder uops, Instruction insn, int opcode) {
        Operand operand = insn.operand(0);
        Operand index = insn.operand(1);
        if (operand instanceof Operand.Mem memory && index instanceof Operand.Reg) {
            testString(uops, insn, opcode, memory, index);
            return;
        }
        boolean writes = opcode != Uop.BT;
        int old = writes ? uops.readForUpdate(operand) : uops.read(operand);
        int result = writes ? uops.resultSlot(operand) : uops.temporary();
        uops.op(opcode, result, old, index, insn.widthBits());
        if (writes && (operand instanceof Operand.Mem || insn.widthBits() < 32)) {
            uops.write(operand, result);
        }
    }

    /** A bit string in memory that begins at the operand and reaches as far as the index does. */
    private static void testString(
            UopBuilder uops, Instruction insn, int opcode, Operand.Mem memory, Operand index) {
        int width = insn.widthBits();
        int bit = uops.read(index);
        int offset = uops.temporary();
        uops.op(Uop.BIT_OFFSET, offset, 0, bit, width);
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        uops.op(Uop.PLUS, address, address, offset, memory.addressWidthBits());
        int value = uops.temporary();
        if (opcode == Uop.BT) {
            uops.loadAt(value, address, 0, width, false);
            uops.useSegment(memory);
            uops.op(opcode, value, value, bit, width);
            return;
        }
        uops.memoryAt(Uop.LOAD_FOR_UPDATE, value, 0, address, 0, width, false);
        uops.useSegment(memory);
        uops.op(opcode, value, value, bit, width);
        uops.memoryAt(UopBuilder.storeOf(width), 0, value, address, 0, width, false);
        uops.useSegment(memory);
    }

    private static void scan(UopBuilder uops, Instruction insn, int opcode) {
        Operand to = insn.operand(0);
        int old = uops.read(to);
        int result = uops.resultSlot(to);
        uops.op(opcode, result, old, insn.operand(1), insn.widthBits());
        if (insn.widthBits() < 32) {
            uops.write(to, result);
        }
    }

    private static void crc32(UopBuilder uops, Instruction insn) {
        int register = uops.read(insn.operand(0));
        Operand source = insn.operand(1);
        uops.op(Uop.CRC32, register, register, source, source.widthBits());
    }

    private static void three(UopBuilder uops, Instruction insn, int opcode, int a, int b) {
        int first = uops.read(insn.operand(a));
        int second = uops.read(insn.operand(b));
        uops.op(opcode, uops.resultSlot(insn.operand(0)), first, second, insn.widthBits());
    }

    private static void two(UopBuilder uops, Instruction insn, int opcode) {
        int result = uops.resultSlot(insn.operand(0));
        uops.op(opcode, result, CpuState.ZERO, insn.operand(1), insn.widthBits());
    }
}
