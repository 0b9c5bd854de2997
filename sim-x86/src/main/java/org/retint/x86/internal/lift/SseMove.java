// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.List;
import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.ExtendedOperands.Alignment;

/** Moves between XMM registers, general registers and memory. */
final class SseMove {
    private static final int BYTES = 16;

    private SseMove() {}

    static void register(LiftingRules rules) {
        for (String name :
                List.of(
                        "MOVAPS",
                        "MOVAPD",
                        "MOVDQA",
                        "MOVNTPS",
                        "MOVNTPD",
                        "MOVNTDQ",
                        "MOVNTDQA")) {
            rules.rule(name, (uops, insn) -> whole(uops, insn, Alignment.CHECKED));
        }
        for (String name : List.of("MOVUPS", "MOVUPD", "MOVDQU", "LDDQU")) {
            rules.rule(name, (uops, insn) -> whole(uops, insn, Alignment.FREE));
        }
        rules.rule("MOVSS", (uops, insn) -> part(uops, insn, FloatOp.MOVE_LOW_32));
        for (String name : List.of("MOVSD", "MOVLPS", "MOVLPD")) {
            rules.rule(name, (uops, insn) -> part(uops, insn, FloatOp.MOVE_LOW_64));
        }
        rules.rule("MOVHLPS", (uops, insn) -> part(uops, insn, FloatOp.MOVHLPS));
        rules.rule("MOVLHPS", (uops, insn) -> part(uops, insn, FloatOp.MOVLHPS));
        rules.rule("MOVHPS", SseMove::high);
        rules.rule("MOVHPD", SseMove::high);
        rules.rule("MOVQ", SseMove::only);
        rules.rule("MOVD", SseMove::only);
        rules.rule("MASKMOVDQU", SseMove::masked);
        rules.rule("MASKMOVQ", SseMove::masked);
        rules.rule("LDMXCSR", SseMove::loadControl);
        rules.rule("STMXCSR", SseMove::storeControl);
    }

    private static void whole(UopBuilder uops, Instruction insn, Alignment alignment) {
        uops.checkSse();
        int source = ExtendedOperands.read(uops, insn.operand(1), alignment);
        if (insn.operand(0) instanceof Operand.Mem memory) {
            ExtendedOperands.store(uops, memory, source, alignment);
        } else {
            int destination = ExtendedOperands.read(uops, insn.operand(0), alignment);
            uops.op(Uop.MOVE_EXTENDED, destination, CpuState.ZERO, source, 64);
        }
    }

    /** Moves a low part: into memory alone, into a register beside what it holds. */
    private static void part(UopBuilder uops, Instruction insn, FloatOp operation) {
        uops.checkSse();
        if (insn.operand(0) instanceof Operand.Mem memory) {
            int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
            ExtendedOperands.store(uops, memory, source, Alignment.FREE);
            return;
        }
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
        if (insn.operand(1) instanceof Operand.Mem memory) {
            boolean keepsHigh = insn.row().operands().get(0).reads();
            if (keepsHigh) {
                ExtendedOperands.loadLow(uops, memory, destination);
            } else {
                ExtendedOperands.loadOnly(uops, memory, destination);
            }
            return;
        }
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        uops.extended(Uop.FLOAT, operation, destination, destination, source, 0, 0);
    }

    private static void high(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        if (insn.operand(0) instanceof Operand.Mem memory) {
            int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
            ExtendedOperands.store(uops, memory, source + 1, Alignment.FREE);
        } else {
            int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
            ExtendedOperands.loadLow(uops, (Operand.Mem) insn.operand(1), destination + 1);
        }
    }

    /** Moves 32 or 64 bits; where the destination is an XMM register the rest of it is cleared. */
    private static void only(UopBuilder uops, Instruction insn) {
        Operand to = insn.operand(0);
        Operand from = insn.operand(1);
        if (Packed.isMmx(to) || Packed.isMmx(from)) {
            Packed.move(uops, to, from);
            return;
        }
        uops.checkSse();
        if (from instanceof Operand.Reg reg && reg.register().isGeneral()) {
            int slot = ExtendedOperands.read(uops, to, Alignment.FREE);
            uops.op(Uop.TO_EXTENDED_ONLY, slot, CpuState.ZERO, from, reg.register().widthBits());
            return;
        }
        if (from instanceof Operand.Mem memory) {
            int slot = ExtendedOperands.read(uops, to, Alignment.FREE);
            ExtendedOperands.loadOnly(uops, memory, slot);
            return;
        }
        int source = ExtendedOperands.read(uops, from, Alignment.FREE);
        if (to instanceof Operand.Mem memory) {
            ExtendedOperands.store(uops, memory, source, Alignment.FREE);
        } else if (((Operand.Reg) to).register().isGeneral()) {
            Register register = ((Operand.Reg) to).register();
            toGeneral(uops, register, source);
        } else {
            int slot = ExtendedOperands.read(uops, to, Alignment.FREE);
            uops.extended(Uop.FLOAT, FloatOp.MOVE_ONLY_64, slot, slot, source, 0, 0);
        }
    }

    /** Moves the low bits of a slot into a general register of 32 or 64 bits. */
    static void toGeneral(UopBuilder uops, Register register, int slot) {
        uops.op(
                Uop.FROM_EXTENDED,
                register.generalNumber(),
                slot,
                CpuState.ZERO,
                register.widthBits());
    }

    /**
     * Stores the bytes whose byte in the mask is negative. All are probed first, so that a fault
     * leaves memory as it was.
     */
    private static void masked(UopBuilder uops, Instruction insn) {
        boolean mmx = Packed.isMmx(insn.operand(1));
        Packed.check(uops, mmx);
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        int mask = ExtendedOperands.read(uops, insn.operand(2), Alignment.FREE);
        int signs = uops.vectorTemporary();
        uops.extended(Uop.FLOAT, FloatOp.SIGN_BYTES, signs, mask, mask, 0, 0);
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        int bits = uops.temporary();
        int value = uops.temporary();
        for (int opcode : new int[] {Uop.PROBE_STORE, Uop.STORE8}) {
            for (int i = 0; i < (mmx ? BYTES / 2 : BYTES); i++) {
                byteOf(uops, bits, signs, i);
                int skip = uops.skipIfZero(bits, 8);
                byteOf(uops, value, source, i);
                uops.memoryAt(opcode, 0, value, address, i, 8, false);
                uops.useSegment(memory);
                uops.land(skip);
            }
        }
        if (mmx) {
            uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
        }
    }

    private static void byteOf(UopBuilder uops, int dst, int slot, int number) {
        uops.op(Uop.FROM_EXTENDED, dst, slot + number / 8, CpuState.ZERO, 64);
        uops.opImmediate(Uop.SHIFT_RIGHT, dst, dst, 8L * (number % 8), 64);
    }

    private static void loadControl(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        int source = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
        uops.extended(Uop.FLOAT, FloatOp.LDMXCSR, source, source, source, 0, 0);
    }

    private static void storeControl(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        int slot = uops.vectorTemporary();
        uops.extended(Uop.FLOAT, FloatOp.STMXCSR, slot, slot, slot, 0, 0);
        ExtendedOperands.store(uops, (Operand.Mem) insn.operand(0), slot, Alignment.FREE);
    }
}
