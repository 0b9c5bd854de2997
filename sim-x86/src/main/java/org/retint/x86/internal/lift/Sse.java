// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.List;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.ExtendedOperands.Alignment;

/**
 * Arithmetic, comparison, conversion, shuffles and logic on floating-point numbers in XMM
 * registers: one {@link FloatOp} or {@link PackedOp} each.
 */
final class Sse {
    private static final int MMX_EXPONENT = 0xffff;

    private Sse() {}

    static void register(LiftingRules rules) {
        for (FloatOp operation :
                List.of(
                        FloatOp.ADD,
                        FloatOp.SUB,
                        FloatOp.MUL,
                        FloatOp.DIV,
                        FloatOp.MIN,
                        FloatOp.MAX,
                        FloatOp.SQRT,
                        FloatOp.CMP,
                        FloatOp.ROUND)) {
            for (FloatShape shape : FloatShape.values()) {
                shaped(rules, operation, shape);
            }
        }
        for (FloatOp operation : List.of(FloatOp.RCP, FloatOp.RSQRT)) {
            shaped(rules, operation, FloatShape.PS);
            shaped(rules, operation, FloatShape.SS);
        }
        for (FloatOp operation : List.of(FloatOp.ADDSUB, FloatOp.HADD, FloatOp.HSUB, FloatOp.DP)) {
            shaped(rules, operation, FloatShape.PS);
            shaped(rules, operation, FloatShape.PD);
        }
        for (FloatOp operation : List.of(FloatOp.COMI, FloatOp.UCOMI)) {
            shaped(rules, operation, FloatShape.SS);
            shaped(rules, operation, FloatShape.SD);
        }
        shuffles(rules);
        conversions(rules);
    }

    private static void shaped(LiftingRules rules, FloatOp operation, FloatShape shape) {
        rules.rule(
                operation.name() + shape.name(),
                (uops, insn) -> lift(uops, insn, operation, shape));
    }

    private static void shuffles(LiftingRules rules) {
        for (FloatOp operation :
                List.of(
                        FloatOp.MOVDDUP,
                        FloatOp.MOVSLDUP,
                        FloatOp.MOVSHDUP,
                        FloatOp.UNPCKLPS,
                        FloatOp.UNPCKHPS,
                        FloatOp.UNPCKHPD,
                        FloatOp.SHUFPS,
                        FloatOp.SHUFPD,
                        FloatOp.BLENDPS,
                        FloatOp.BLENDPD,
                        FloatOp.BLENDVPS,
                        FloatOp.BLENDVPD)) {
            plain(rules, operation.name(), operation);
        }
        plain(rules, "UNPCKLPD", FloatOp.MOVLHPS);
        rules.rule("INSERTPS", Sse::insert);
        rules.rule("EXTRACTPS", Sse::extract);
        rules.rule("MOVMSKPS", (uops, insn) -> toGeneral(uops, insn, FloatOp.MOVMSKPS, 0));
        rules.rule("MOVMSKPD", (uops, insn) -> toGeneral(uops, insn, FloatOp.MOVMSKPD, 0));
        for (String suffix : List.of("PS", "PD")) {
            logical(rules, "AND" + suffix, PackedOp.PAND);
            logical(rules, "ANDN" + suffix, PackedOp.PANDN);
            logical(rules, "OR" + suffix, PackedOp.POR);
            logical(rules, "XOR" + suffix, PackedOp.PXOR);
        }
    }

    private static void conversions(LiftingRules rules) {
        for (FloatOp operation :
                List.of(
                        FloatOp.CVTDQ2PS,
                        FloatOp.CVTPS2DQ,
                        FloatOp.CVTTPS2DQ,
                        FloatOp.CVTDQ2PD,
                        FloatOp.CVTPD2DQ,
                        FloatOp.CVTTPD2DQ,
                        FloatOp.CVTPS2PD,
                        FloatOp.CVTPD2PS,
                        FloatOp.CVTSS2SD,
                        FloatOp.CVTSD2SS)) {
            plain(rules, operation.name(), operation);
        }
        rules.rule("CVTPI2PS", (uops, insn) -> fromMmx(uops, insn, FloatOp.CVTPI2PS));
        rules.rule("CVTPI2PD", (uops, insn) -> fromMmx(uops, insn, FloatOp.CVTDQ2PD));
        for (FloatOp operation :
                List.of(FloatOp.CVTPS2PI, FloatOp.CVTTPS2PI, FloatOp.CVTPD2PI, FloatOp.CVTTPD2PI)) {
            rules.rule(operation.name(), (uops, insn) -> toMmx(uops, insn, operation));
        }
        for (FloatShape shape : List.of(FloatShape.SS, FloatShape.SD)) {
            String name = shape.name();
            rules.rule("CVTSI2" + name, (uops, insn) -> fromInteger(uops, insn, shape));
            rules.rule(
                    "CVT" + name + "2SI",
                    (uops, insn) -> toInteger(uops, insn, FloatOp.CVTF2SI, shape));
            rules.rule(
                    "CVTT" + name + "2SI",
                    (uops, insn) -> toInteger(uops, insn, FloatOp.CVTTF2SI, shape));
        }
    }

    private static void plain(LiftingRules rules, String name, FloatOp operation) {
        rules.rule(name, (uops, insn) -> lift(uops, insn, operation, FloatShape.PS));
    }

    private static void logical(LiftingRules rules, String name, PackedOp operation) {
        rules.rule(
                name,
                (uops, insn) -> {
                    uops.checkSse();
                    int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.CHECKED);
                    int slot = ExtendedOperands.read(uops, insn.operand(0), Alignment.CHECKED);
                    uops.extended(Uop.PACKED, operation, slot, slot, source, 0, 0);
                });
    }

    private static void lift(
            UopBuilder uops, Instruction insn, FloatOp operation, FloatShape shape) {
        uops.checkSse();
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.CHECKED);
        int immediate = shape.immediate(0);
        boolean hasThird = insn.operands().size() > 2;
        if (hasThird && insn.operand(2) instanceof Operand.Imm number) {
            immediate = shape.immediate((int) number.value());
            hasThird = false;
        }
        if (insn.operand(1) instanceof Operand.Mem memory && memory.widthBits() < 128) {
            int slot = uops.vectorTemporary();
            uops.floatMemory(operation, destination, destination, slot, memory, immediate);
            return;
        }
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.CHECKED);
        int third =
                hasThird ? ExtendedOperands.read(uops, insn.operand(2), Alignment.CHECKED) : source;
        uops.extended(Uop.FLOAT, operation, destination, destination, source, third, immediate);
    }

    private static void insert(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        int immediate = (int) ((Operand.Imm) insn.operand(2)).value();
        if (insn.operand(1) instanceof Operand.Mem) {
            immediate &= 0x3f; // memory has one element, so none is chosen
        }
        uops.extended(
                Uop.FLOAT, FloatOp.INSERTPS, destination, destination, source, source, immediate);
    }

    private static void extract(UopBuilder uops, Instruction insn) {
        uops.checkSse();
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        int slot = uops.vectorTemporary();
        int immediate = (int) ((Operand.Imm) insn.operand(2)).value();
        uops.extended(Uop.FLOAT, FloatOp.EXTRACTPS, slot, slot, source, source, immediate);
        if (insn.operand(0) instanceof Operand.Mem memory) {
            ExtendedOperands.store(uops, memory, slot, Alignment.FREE);
        } else {
            SseMove.toGeneral(uops, ((Operand.Reg) insn.operand(0)).register(), slot);
        }
    }

    /** Leaves the result of an operation in a general register. */
    private static void toGeneral(
            UopBuilder uops, Instruction insn, FloatOp operation, int immediate) {
        uops.checkSse();
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        int slot = uops.vectorTemporary();
        uops.extended(Uop.FLOAT, operation, slot, slot, source, source, immediate);
        SseMove.toGeneral(uops, ((Operand.Reg) insn.operand(0)).register(), slot);
    }

    private static void toInteger(
            UopBuilder uops, Instruction insn, FloatOp operation, FloatShape shape) {
        toGeneral(uops, insn, operation, shape.immediate(insn.widthBits()));
    }

    private static void fromInteger(UopBuilder uops, Instruction insn, FloatShape shape) {
        uops.checkSse();
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
        int slot = uops.vectorTemporary();
        int width = insn.widthBits();
        uops.op(Uop.TO_EXTENDED, slot, CpuState.ZERO, insn.operand(1), width);
        uops.extended(
                Uop.FLOAT,
                FloatOp.CVTSI2F,
                destination,
                destination,
                slot,
                slot,
                shape.immediate(width));
    }

    private static void fromMmx(UopBuilder uops, Instruction insn, FloatOp operation) {
        uops.checkSse();
        boolean isRegister = insn.operand(1) instanceof Operand.Reg;
        if (isRegister) { // memory leaves the x87 unit alone
            uops.op(Uop.CHECK_MMX, 0, CpuState.ZERO, CpuState.ZERO, 64);
        }
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.FREE);
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.FREE);
        uops.extended(Uop.FLOAT, operation, destination, destination, source, source, 0);
        if (isRegister) {
            uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
        }
    }

    private static void toMmx(UopBuilder uops, Instruction insn, FloatOp operation) {
        uops.checkSse();
        uops.op(Uop.CHECK_MMX, 0, CpuState.ZERO, CpuState.ZERO, 64);
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.CHECKED);
        Register register = ((Operand.Reg) insn.operand(0)).register();
        int slot = ExtendedOperands.slotOf(register);
        uops.extended(Uop.FLOAT, operation, slot, slot, source, source, 0);
        int exponent = ExtendedState.EXPONENT + register.number();
        uops.opImmediate(Uop.TO_EXTENDED, exponent, CpuState.ZERO, MMX_EXPONENT, 64);
        uops.extended(Uop.X87, X87Op.ENTER_MMX, 0, 0, 0, 0, 0);
    }
}
