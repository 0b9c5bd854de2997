// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Exchange-and-modify instructions: XCHG, XADD, CMPXCHG, CMPXCHG8B, CMPXCHG16B. */
final class Semaphore {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RBX = 3;
    private static final int EQUAL = 4;

    private Semaphore() {}

    static void register(LiftingRules rules) {
        rules.rule("XCHG", Semaphore::xchg);
        rules.rule("XADD", Semaphore::xadd);
        rules.rule("CMPXCHG", Semaphore::cmpxchg);
        rules.rule("CMPXCHG8B", (uops, insn) -> compareWide(uops, insn, 32));
        rules.rule("CMPXCHG16B", (uops, insn) -> compareWide(uops, insn, 64));
    }

    private static void xchg(UopBuilder uops, Instruction insn) {
        Operand first = insn.operand(0);
        Operand second = insn.operand(1);
        int width = first.widthBits();
        int old = uops.temporary();
        if (first instanceof Operand.Mem memory) {
            uops.memory(Uop.LOAD_FOR_UPDATE, old, CpuState.ZERO, memory, width, 0);
            uops.markAtomic();
            uops.write(first, uops.read(second));
            uops.markAtomic();
        } else {
            uops.op(Uop.MOV, old, 0, first, width);
            uops.write(first, uops.read(second));
        }
        uops.write(second, old);
    }

    private static void xadd(UopBuilder uops, Instruction insn) {
        Operand first = insn.operand(0);
        Operand second = insn.operand(1);
        int width = first.widthBits();
        int old = uops.temporary();
        if (first instanceof Operand.Mem memory) {
            uops.memory(Uop.LOAD_FOR_UPDATE, old, CpuState.ZERO, memory, width, 0);
        } else {
            uops.op(Uop.MOV, old, 0, first, width);
        }
        int sum = uops.temporary();
        uops.op(Uop.ADD, sum, old, uops.read(second), width);
        if (first instanceof Operand.Mem) {
            uops.write(first, sum);
            uops.write(second, old);
        } else {
            uops.write(second, old);
            uops.write(first, sum);
        }
    }

    private static void cmpxchg(UopBuilder uops, Instruction insn) {
        Operand destination = insn.operand(0);
        int width = destination.widthBits();
        int old = uops.readForUpdate(destination);
        int source = uops.read(insn.operand(1));
        int stored = uops.temporary();
        uops.op(Uop.CMP, 0, RAX, old, width);
        uops.conditional(Uop.CMOV, EQUAL, stored, old, source, width);
        if (destination instanceof Operand.Mem) {
            uops.write(destination, stored);
            int skip = uops.skipIf(EQUAL);
            uops.writeRegister(RAX, old, width);
            uops.land(skip);
            return;
        }
        int loaded = uops.temporary();
        uops.op(Uop.MOV, loaded, 0, old, width);
        int toElse = uops.skipIf(EQUAL ^ 1);
        uops.write(destination, stored);
        uops.land(toElse);
        int skip = uops.skipIf(EQUAL);
        uops.writeRegister(RAX, loaded, width);
        uops.land(skip);
    }

    /** Compares a pair of registers with memory of twice the width, always writing memory. */
    private static void compareWide(UopBuilder uops, Instruction insn, int width) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        if (width == 64) {
            uops.memoryAt(Uop.CHECK_ALIGNED, 0, 0, address, 0, width, false);
            uops.useSegment(memory);
        }
        int low = uops.temporary();
        int high = uops.temporary();
        int size = width / 8;
        half(uops, memory, Uop.LOAD_FOR_UPDATE, low, address, 0, width);
        half(uops, memory, Uop.LOAD_FOR_UPDATE, high, address, size, width);
        uops.op(Uop.CMP_PAIR, 0, low, high, width);
        int newLow = uops.temporary();
        int newHigh = uops.temporary();
        uops.conditional(Uop.CMOV, EQUAL, newLow, low, RBX, width);
        uops.conditional(Uop.CMOV, EQUAL, newHigh, high, RCX, width);
        int store = UopBuilder.storeOf(width);
        half(uops, memory, store, newLow, address, 0, width);
        half(uops, memory, store, newHigh, address, size, width);
        int skip = uops.skipIf(EQUAL);
        uops.op(Uop.MOV, RAX, 0, low, width);
        uops.op(Uop.MOV, RDX, 0, high, width);
        uops.land(skip);
    }

    private static void half(
            UopBuilder uops,
            Operand.Mem memory,
            int opcode,
            int slot,
            int address,
            int displacement,
            int width) {
        uops.memoryAt(opcode, slot, slot, address, displacement, width, false);
        uops.useSegment(memory);
        uops.markAtomic();
    }
}
