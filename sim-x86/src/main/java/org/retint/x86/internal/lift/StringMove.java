// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Instruction.Repeat;
import org.retint.x86.internal.isa.Operand;

/**
 * String instructions. Registers move once per iteration, after its last access, so that the
 * instruction can be interrupted or fault between iterations and go on later.
 */
final class StringMove {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int EQUAL = 4;

    /** What one iteration does. */
    @FunctionalInterface
    private interface Body {
        void append(UopBuilder uops, Instruction insn, int value);
    }

    private StringMove() {}

    static void register(LiftingRules rules) {
        rule(rules, "MOVS", StringMove::movs, true, true, false);
        rule(rules, "CMPS", StringMove::cmps, true, true, true);
        rule(rules, "STOS", StringMove::stos, false, true, false);
        rule(rules, "LODS", StringMove::lods, true, false, false);
        rule(rules, "SCAS", StringMove::scas, false, true, true);
        rule(rules, "INS", StringMove::ins, false, true, false);
        rule(rules, "OUTS", StringMove::outs, true, false, false);
    }

    private static void rule(
            LiftingRules rules,
            String mnemonic,
            Body body,
            boolean source,
            boolean destination,
            boolean compares) {
        rules.rule(mnemonic, (uops, insn) -> lift(uops, insn, body, source, destination, compares));
    }

    private static void lift(
            UopBuilder uops,
            Instruction insn,
            Body body,
            boolean source,
            boolean destination,
            boolean compares) {
        boolean repeats = insn.repeat() != Repeat.NONE;
        if (repeats && compares) {
            uops.op(Uop.SAVE_FLAGS, 0, 0, CpuState.ZERO, 64);
        }
        if (insn.mnemonic().equals("INS") || insn.mnemonic().equals("OUTS")) {
            // also if nothing is repeated
            uops.helper(HelperCall.CHECK_PORT, 0, CpuState.ZERO, RDX, insn.widthBits(), false);
        }
        int addressWidth = insn.addressWidthBits();
        int step = uops.temporary();
        int value = uops.temporary();
        uops.opImmediate(Uop.STRING_STEP, step, 0, insn.widthBits() / 8, 64);
        int top = uops.count();
        int whenZero = repeats ? uops.skipIfZero(RCX, addressWidth) : -1;
        if (repeats && !compares && addressWidth == 32) {
            truncate(uops, source, destination);
        }
        body.append(uops, insn, value);
        if (source) {
            uops.op(Uop.PLUS, RSI, RSI, step, addressWidth);
        }
        if (destination) {
            uops.op(Uop.PLUS, RDI, RDI, step, addressWidth);
        }
        if (!repeats) {
            return;
        }
        uops.opImmediate(Uop.PLUS, RCX, RCX, -1, addressWidth);
        uops.repeat(top, compares, insn.repeat() == Repeat.REP ? EQUAL : EQUAL ^ 1);
        uops.land(whenZero);
    }

    /** A repetition that begins cuts its registers to 32 bits, even if it faults at once. */
    private static void truncate(UopBuilder uops, boolean source, boolean destination) {
        if (source) {
            uops.op(Uop.MOV, RSI, 0, RSI, 32);
        }
        if (destination) {
            uops.op(Uop.MOV, RDI, 0, RDI, 32);
        }
        uops.op(Uop.MOV, RCX, 0, RCX, 32);
    }

    private static void movs(UopBuilder uops, Instruction insn, int value) {
        uops.op(Uop.MOV, value, 0, insn.operand(1), insn.widthBits());
        uops.write(insn.operand(0), value);
    }

    private static void cmps(UopBuilder uops, Instruction insn, int value) {
        uops.op(Uop.MOV, value, 0, insn.operand(0), insn.widthBits());
        uops.op(Uop.CMP, 0, value, insn.operand(1), insn.widthBits());
    }

    private static void stos(UopBuilder uops, Instruction insn, int value) {
        uops.write(insn.operand(0), RAX);
    }

    private static void lods(UopBuilder uops, Instruction insn, int value) {
        uops.op(Uop.MOV, value, 0, insn.operand(1), insn.widthBits());
        uops.writeRegister(RAX, value, insn.widthBits());
    }

    private static void scas(UopBuilder uops, Instruction insn, int value) {
        uops.op(Uop.CMP, 0, RAX, insn.operand(1), insn.widthBits());
    }

    private static void ins(UopBuilder uops, Instruction insn, int value) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        uops.memory(Uop.PROBE_STORE, 0, CpuState.ZERO, memory, insn.widthBits(), 0);
        uops.helper(HelperCall.IN, value, CpuState.ZERO, RDX, insn.widthBits(), false);
        uops.write(memory, value);
    }

    private static void outs(UopBuilder uops, Instruction insn, int value) {
        uops.op(Uop.MOV, value, 0, insn.operand(1), insn.widthBits());
        uops.helper(HelperCall.OUT, 0, value, RDX, insn.widthBits(), false);
    }
}
