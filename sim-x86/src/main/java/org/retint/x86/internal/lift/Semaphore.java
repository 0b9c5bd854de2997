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
        rules.rule("CMPXCHG8B", Semaphore::compareEight);
        rules.rule("CMPXCHG16B", Semaphore::compareSixteen);
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

    /**
     * Compares EDX:EAX with eight bytes of memory, always writing them. They are one access: the
     * alignment check is of eight bytes.
     */
    private static void compareEight(UopBuilder uops, Instruction insn) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        int old = uops.temporary();
        part(uops, memory, Uop.LOAD_FOR_UPDATE, old, address, 0, 64);
        int low = uops.temporary();
        int high = uops.temporary();
        uops.op(Uop.MOV, low, 0, old, 32);
        uops.opImmediate(Uop.SHIFT_RIGHT, high, old, 32, 64);
        uops.op(Uop.CMP_PAIR, 0, low, high, 32);
        int newLow = uops.temporary();
        int updated = uops.temporary();
        uops.op(Uop.MOV, newLow, 0, RBX, 32);
        uops.opImmediate(Uop.SHIFT_LEFT, updated, RCX, 32, 64);
        uops.op(Uop.OR_PLAIN, updated, updated, newLow, 64);
        uops.conditional(Uop.CMOV, EQUAL, updated, old, updated, 64);
        part(uops, memory, UopBuilder.storeOf(64), updated, address, 0, 64);
        loadPair(uops, low, high, 32);
    }

    /** Compares RDX:RAX with sixteen bytes of memory, always writing them. */
    private static void compareSixteen(UopBuilder uops, Instruction insn) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        uops.memoryAt(Uop.CHECK_ALIGNED, 0, 0, address, 0, 64, false);
        uops.useSegment(memory);
        int low = uops.temporary();
        int high = uops.temporary();
        part(uops, memory, Uop.LOAD_FOR_UPDATE, low, address, 0, 64);
        part(uops, memory, Uop.LOAD_FOR_UPDATE, high, address, 8, 64);
        uops.op(Uop.CMP_PAIR, 0, low, high, 64);
        int newLow = uops.temporary();
        int newHigh = uops.temporary();
        uops.conditional(Uop.CMOV, EQUAL, newLow, low, RBX, 64);
        uops.conditional(Uop.CMOV, EQUAL, newHigh, high, RCX, 64);
        int store = UopBuilder.storeOf(64);
        part(uops, memory, store, newLow, address, 0, 64);
        part(uops, memory, store, newHigh, address, 8, 64);
        loadPair(uops, low, high, 64);
    }

    /** Sets the registers that were compared to what memory held, unless it was the same. */
    private static void loadPair(UopBuilder uops, int low, int high, int width) {
        int skip = uops.skipIf(EQUAL);
        uops.op(Uop.MOV, RAX, 0, low, width);
        uops.op(Uop.MOV, RDX, 0, high, width);
        uops.land(skip);
    }

    private static void part(
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
