// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.ExtendedOperands.Alignment;

/** Integers in MMX and XMM registers: one {@link PackedOp} each. */
final class Packed {
    private static final int MMX_EXPONENT = 0xffff;

    private Packed() {}

    static void register(LiftingRules rules) {
        for (PackedOp operation : PackedOp.values()) {
            switch (operation.shape()) {
                case OTHER -> {}
                case ELEMENT -> rules.rule(operation.name(), Packed::element);
                case STRING ->
                        rules.rule(
                                operation.name(),
                                (uops, insn) -> {
                                    boolean wide = insn.widthBits() == 64;
                                    lift(uops, insn, operation, wide ? PackedOp.WIDE_LENGTHS : 0);
                                });
                default ->
                        rules.rule(
                                operation.name(), (uops, insn) -> lift(uops, insn, operation, 0));
            }
        }
        rules.rule("PTEST", (uops, insn) -> lift(uops, insn, PackedOp.PTEST, 0));
        rules.rule("MOVNTQ", (uops, insn) -> move(uops, insn.operand(0), insn.operand(1)));
        rules.rule("EMMS", Packed::leaveMmx);
        rules.rule("MOVQ2DQ", Packed::toXmm);
        rules.rule("MOVDQ2Q", Packed::fromXmm);
    }

    private static void lift(UopBuilder uops, Instruction insn, PackedOp operation, int more) {
        boolean mmx = isMmx(insn.operand(0));
        check(uops, mmx);
        int destination = ExtendedOperands.slotOf(((Operand.Reg) insn.operand(0)).register());
        int source = destination;
        int third = destination;
        int immediate = more | (mmx ? PackedOp.MMX : 0);
        for (Operand operand : insn.operands().subList(1, insn.operands().size())) {
            if (operand instanceof Operand.Imm number) {
                immediate |= (int) number.value() & 0xff;
                immediate |= insn.operands().size() == 2 ? PackedOp.COUNT_IS_IMMEDIATE : 0;
            } else if (operand == insn.operand(1)) {
                boolean free = operation.shape() == PackedOp.Shape.STRING;
                source =
                        ExtendedOperands.read(
                                uops, operand, free ? Alignment.FREE : Alignment.CHECKED);
            } else {
                third = ExtendedOperands.read(uops, operand, Alignment.CHECKED);
            }
        }
        uops.extended(Uop.PACKED, operation, destination, destination, source, third, immediate);
        if (mmx) {
            enterMmx(uops, ((Operand.Reg) insn.operand(0)).register());
        }
    }

    /** PMOVMSKB, PEXTR and PINSR: between a vector register and a general one or memory. */
    private static void element(UopBuilder uops, Instruction insn) {
        PackedOp operation = PackedOp.valueOf(insn.row().mnemonic());
        boolean insert = operation.compareTo(PackedOp.PINSRB) >= 0;
        Operand vector = insn.operand(insert ? 0 : 1);
        boolean mmx = isMmx(vector);
        check(uops, mmx);
        int immediate = mmx ? PackedOp.MMX : 0;
        if (insn.operands().size() > 2) {
            immediate |= (int) ((Operand.Imm) insn.operand(2)).value() & 0xff;
        }
        int slot = ExtendedOperands.slotOf(((Operand.Reg) vector).register());
        int element = uops.vectorTemporary();
        if (insert) {
            Operand from = insn.operand(1);
            int width =
                    from instanceof Operand.Mem memory ? memory.widthBits() : registerWidth(from);
            uops.op(Uop.TO_EXTENDED, element, CpuState.ZERO, from, width);
            uops.extended(Uop.PACKED, operation, slot, slot, element, slot, immediate);
        } else {
            uops.extended(Uop.PACKED, operation, element, slot, slot, slot, immediate);
        }
        if (mmx && insert) {
            enterMmx(uops, ((Operand.Reg) vector).register());
        } else if (mmx) {
            uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
        }
        if (!insert) {
            if (insn.operand(0) instanceof Operand.Mem memory) {
                ExtendedOperands.store(uops, memory, element, Alignment.FREE);
            } else {
                SseMove.toGeneral(uops, ((Operand.Reg) insn.operand(0)).register(), element);
            }
        }
    }

    private static void leaveMmx(UopBuilder uops, Instruction insn) {
        check(uops, true);
        uops.extended(Uop.PACKED, PackedOp.EMMS, 0, 0, 0, 0, PackedOp.MMX);
    }

    /** MOVD and MOVQ from or to an MMX register. */
    static void move(UopBuilder uops, Operand to, Operand from) {
        check(uops, true);
        if (isMmx(to)) {
            Register register = ((Operand.Reg) to).register();
            int slot = ExtendedOperands.slotOf(register);
            if (isMmx(from)) {
                int source = ExtendedOperands.slotOf(((Operand.Reg) from).register());
                uops.extended(Uop.PACKED, PackedOp.MOVE_64, slot, slot, source, 0, PackedOp.MMX);
            } else {
                int width =
                        from instanceof Operand.Mem memory
                                ? memory.widthBits()
                                : registerWidth(from);
                uops.op(Uop.TO_EXTENDED, slot, CpuState.ZERO, from, width);
            }
            enterMmx(uops, register);
            return;
        }
        int source = ExtendedOperands.slotOf(((Operand.Reg) from).register());
        if (to instanceof Operand.Mem memory) {
            uops.extended(Uop.PACKED, PackedOp.CLEAR_TOP, 0, 0, 0, 0, PackedOp.MMX);
            ExtendedOperands.store(uops, memory, source, Alignment.FREE);
        } else {
            SseMove.toGeneral(uops, ((Operand.Reg) to).register(), source);
        }
        uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
    }

    private static void toXmm(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        check(uops, true);
        int slot = ExtendedOperands.slotOf(((Operand.Reg) insn.operand(0)).register());
        int source = ExtendedOperands.slotOf(((Operand.Reg) insn.operand(1)).register());
        uops.extended(Uop.PACKED, PackedOp.MOVE_64, slot, slot, source, 0, 0);
        uops.op(Uop.TO_EXTENDED, slot + 1, CpuState.ZERO, CpuState.ZERO, 64);
        uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
    }

    private static void fromXmm(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        check(uops, true);
        Register to = ((Operand.Reg) insn.operand(0)).register();
        int slot = ExtendedOperands.slotOf(to);
        int source = ExtendedOperands.slotOf(((Operand.Reg) insn.operand(1)).register());
        uops.extended(Uop.PACKED, PackedOp.MOVE_64, slot, slot, source, 0, PackedOp.MMX);
        enterMmx(uops, to);
    }

    private static int registerWidth(Operand operand) {
        return ((Operand.Reg) operand).register().widthBits();
    }

    /** Returns whether an operand is an MMX register. */
    static boolean isMmx(Operand operand) {
        return operand instanceof Operand.Reg reg && reg.register().file() == Register.File.MMX;
    }

    /** Raises what an instruction on these registers may not run under. */
    static void check(UopBuilder uops, boolean mmx) {
        if (mmx) {
            uops.op(Uop.CHECK_MMX, 0, CpuState.ZERO, CpuState.ZERO, 64);
        } else {
            uops.checkSse();
        }
    }

    /** Does what a write to an MMX register does to the rest of the x87 unit. */
    static void enterMmx(UopBuilder uops, Register written) {
        int exponent = ExtendedState.EXPONENT + written.number();
        uops.opImmediate(Uop.TO_EXTENDED, exponent, CpuState.ZERO, MMX_EXPONENT, 64);
        uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
    }
}
