// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.List;
import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.X87Operand.Source;

/** The x87 floating-point unit: operands are fetched here, what is done is an {@link X87Op}. */
final class X87 {
    private static final int ZERO = CpuState.ZERO;
    private static final int AX = 0;

    private static final List<X87Op> PLAIN =
            List.of(
                    X87Op.FNOP,
                    X87Op.FWAIT,
                    X87Op.FINCSTP,
                    X87Op.FDECSTP,
                    X87Op.FCHS,
                    X87Op.FABS,
                    X87Op.FTST,
                    X87Op.FXAM,
                    X87Op.FSQRT,
                    X87Op.FRNDINT,
                    X87Op.FSCALE,
                    X87Op.FXTRACT,
                    X87Op.FPREM,
                    X87Op.FPREM1,
                    X87Op.F2XM1,
                    X87Op.FYL2X,
                    X87Op.FYL2XP1,
                    X87Op.FPTAN,
                    X87Op.FPATAN,
                    X87Op.FSIN,
                    X87Op.FCOS,
                    X87Op.FSINCOS,
                    X87Op.FNCLEX,
                    X87Op.FNINIT);
    private static final List<String> CONSTANTS =
            List.of("FLD1", "FLDL2T", "FLDL2E", "FLDPI", "FLDLG2", "FLDLN2", "FLDZ");

    private X87() {}

    static void register(LiftingRules rules) {
        for (X87Op operation : PLAIN) {
            rules.rule(operation.name(), (uops, insn) -> plain(uops, operation, 0));
        }
        for (int i = 0; i < CONSTANTS.size(); i++) {
            int constant = X87Operand.immediate(Source.REGISTER, i, false, 0);
            rules.rule(CONSTANTS.get(i), (uops, insn) -> plain(uops, X87Op.CONSTANT, constant));
        }
        for (String obsolete : List.of("FNENI", "FNDISI", "FNSETPM")) {
            rules.rule(obsolete, (uops, insn) -> plain(uops, X87Op.OBSOLETE, 0));
        }
        arithmetic(rules);
        moves(rules);
        control(rules);
    }

    private static void arithmetic(LiftingRules rules) {
        for (X87Op operation :
                List.of(X87Op.FADD, X87Op.FMUL, X87Op.FSUB, X87Op.FSUBR, X87Op.FDIV, X87Op.FDIVR)) {
            String name = operation.name();
            rules.rule(name, (uops, insn) -> operate(uops, insn, operation, 0));
            rules.rule(name + "P", (uops, insn) -> operate(uops, insn, operation, 1));
            rules.rule("FI" + name.substring(1), (u, insn) -> operate(u, insn, operation, 0));
        }
        rules.rule("FCOM", (uops, insn) -> operate(uops, insn, X87Op.FCOM, 0));
        rules.rule("FCOMP", (uops, insn) -> operate(uops, insn, X87Op.FCOM, 1));
        rules.rule("FICOM", (uops, insn) -> operate(uops, insn, X87Op.FCOM, 0));
        rules.rule("FICOMP", (uops, insn) -> operate(uops, insn, X87Op.FCOM, 1));
        rules.rule("FUCOM", (uops, insn) -> operate(uops, insn, X87Op.FUCOM, 0));
        rules.rule("FUCOMP", (uops, insn) -> operate(uops, insn, X87Op.FUCOM, 1));
        int next = X87Operand.immediate(Source.REGISTER, 1, false, 2);
        rules.rule("FCOMPP", (uops, insn) -> plain(uops, X87Op.FCOM, next));
        rules.rule("FUCOMPP", (uops, insn) -> plain(uops, X87Op.FUCOM, next));
        rules.rule("FCOMI", (uops, insn) -> operate(uops, insn, X87Op.FCOMI, 0));
        rules.rule("FCOMIP", (uops, insn) -> operate(uops, insn, X87Op.FCOMI, 1));
        rules.rule("FUCOMI", (uops, insn) -> operate(uops, insn, X87Op.FUCOMI, 0));
        rules.rule("FUCOMIP", (uops, insn) -> operate(uops, insn, X87Op.FUCOMI, 1));
    }

    private static void moves(LiftingRules rules) {
        rules.rule("FLD", (uops, insn) -> operate(uops, insn, X87Op.FLD, 0));
        rules.rule("FILD", (uops, insn) -> operate(uops, insn, X87Op.FLD, 0));
        rules.rule("FBLD", (uops, insn) -> load(uops, insn, X87Op.FLD, Source.DECIMAL, 0));
        rules.rule("FST", (uops, insn) -> store(uops, insn, X87Op.STORE, 0));
        rules.rule("FSTP", (uops, insn) -> store(uops, insn, X87Op.STORE, 1));
        rules.rule("FSTPNCE", (uops, insn) -> operate(uops, insn, X87Op.FSTPNCE, 1));
        rules.rule("FIST", (uops, insn) -> store(uops, insn, X87Op.STORE, 0));
        rules.rule("FISTP", (uops, insn) -> store(uops, insn, X87Op.STORE, 1));
        rules.rule("FISTTP", (uops, insn) -> store(uops, insn, X87Op.FISTTP, 1));
        rules.rule("FBSTP", X87::storeDecimal);
        rules.rule("FXCH", (uops, insn) -> operate(uops, insn, X87Op.FXCH, 0));
        rules.rule("FFREE", (uops, insn) -> operate(uops, insn, X87Op.FFREE, 0));
        rules.rule("FFREEP", (uops, insn) -> operate(uops, insn, X87Op.FFREE, 1));
        String[] conditions = {"B", "NB", "E", "NE", "BE", "NBE"};
        for (int i = 0; i < conditions.length; i++) {
            int condition = 2 + i;
            rules.rule("FCMOV" + conditions[i], (u, insn) -> conditional(u, insn, condition));
        }
        rules.rule("FCMOVU", (uops, insn) -> conditional(uops, insn, 10));
        rules.rule("FCMOVNU", (uops, insn) -> conditional(uops, insn, 11));
    }

    private static void control(LiftingRules rules) {
        rules.rule("FLDCW", X87::loadControl);
        rules.rule("FNSTCW", (uops, insn) -> storeWord(uops, insn, X87Op.FNSTCW));
        rules.rule("FNSTSW", (uops, insn) -> storeWord(uops, insn, X87Op.FNSTSW));
        image(rules, "FNSTENV", X87Op.CHECK_DEVICE, HelperCall.FNSTENV);
        image(rules, "FNSAVE", X87Op.CHECK_DEVICE, HelperCall.FNSAVE);
        image(rules, "FLDENV", X87Op.CHECK, HelperCall.FLDENV);
        image(rules, "FRSTOR", X87Op.CHECK, HelperCall.FRSTOR);
        image(rules, "FXSAVE", X87Op.CHECK_DEVICE, HelperCall.FXSAVE);
        image(rules, "FXRSTOR", X87Op.CHECK_DEVICE, HelperCall.FXRSTOR);
    }

    private static void emit(
            UopBuilder uops, X87Op operation, int dst, int a, int b, int address, int immediate) {
        long word = X87Operand.word(operation, immediate, uops.x87Opcode());
        uops.op3(Uop.X87, dst, a, address, b, word, 64);
    }

    /** Appends an operation without operands in memory. */
    private static void plain(UopBuilder uops, X87Op operation, int immediate) {
        emit(uops, operation, 0, ZERO, ZERO, ZERO, immediate);
    }

    /** Appends an operation on ST(0) and a register or a number in memory. */
    private static void operate(UopBuilder uops, Instruction insn, X87Op operation, int pops) {
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Mem) {
                load(uops, insn, operation, sourceOf(insn), pops);
                return;
            }
        }
        plain(uops, operation, registers(insn, pops));
    }

    private static int registers(Instruction insn, int pops) {
        int operands = insn.operands().size();
        boolean toRegister = operands > 1 && insn.row().operands().get(1).fixed() == Register.ST0;
        int other = operands == 1 || toRegister ? 0 : 1;
        int number = ((Operand.Reg) insn.operand(other)).register().number();
        return X87Operand.immediate(Source.REGISTER, number, toRegister, pops);
    }

    private static Source sourceOf(Instruction insn) {
        boolean isInteger = insn.mnemonic().startsWith("FI");
        return switch (insn.operand(0).widthBits()) {
            case 16 -> Source.INTEGER16;
            case 32 -> isInteger ? Source.INTEGER32 : Source.SINGLE;
            case 64 -> isInteger ? Source.INTEGER64 : Source.DOUBLE;
            default -> Source.EXTENDED;
        };
    }

    private static void load(
            UopBuilder uops, Instruction insn, X87Op operation, Source source, int pops) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        plain(uops, X87Op.CHECK, 0);
        int address = address(uops, memory);
        int low = uops.temporary();
        int width = memory.widthBits();
        uops.loadAt(low, address, 0, Math.min(width, 64), false);
        uops.useSegment(memory);
        int high = ZERO;
        if (width == 80) {
            high = uops.temporary();
            uops.loadAt(high, address, 8, 16, false);
            uops.useSegment(memory);
        }
        int immediate = X87Operand.immediate(source, 0, false, pops);
        emit(uops, operation, 0, low, high, address, immediate);
    }

    private static int address(UopBuilder uops, Operand.Mem memory) {
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        return address;
    }

    private static void store(UopBuilder uops, Instruction insn, X87Op operation, int pops) {
        if (insn.operand(0) instanceof Operand.Reg) {
            plain(uops, X87Op.FST, registers(insn, pops));
        } else {
            store(uops, insn, operation, sourceOf(insn), pops);
        }
    }

    /** The access must be allowed before the unit changes, and may not happen after all. */
    private static void store(
            UopBuilder uops, Instruction insn, X87Op operation, Source format, int pops) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        plain(uops, X87Op.CHECK, 0);
        int address = address(uops, memory);
        int width = memory.widthBits();
        int lowWidth = Math.min(width, 64);
        access(uops, memory, Uop.PROBE_STORE, ZERO, address, 0, lowWidth);
        if (width == 80) {
            access(uops, memory, Uop.PROBE_STORE, ZERO, address, 8, 16);
        }
        int low = uops.temporary();
        int high = uops.temporary();
        int stores = uops.temporary();
        int immediate = X87Operand.immediate(format, 0, false, pops);
        emit(uops, operation, low, ZERO, ZERO, address, immediate);
        int skip = uops.skipIfZero(stores, 64);
        access(uops, memory, UopBuilder.storeOf(lowWidth), low, address, 0, lowWidth);
        if (width == 80) {
            access(uops, memory, Uop.STORE16, high, address, 8, 16);
        }
        uops.land(skip);
    }

    /**
     * Stores a decimal number: of one that reaches into a page that may not be written, processors
     * have written the part before when they fault.
     */
    private static void storeDecimal(UopBuilder uops, Instruction insn) {
        Operand.Mem memory = (Operand.Mem) insn.operand(0);
        plain(uops, X87Op.CHECK, 0);
        int address = address(uops, memory);
        access(uops, memory, Uop.PROBE_STORE, ZERO, address, 0, 64);
        int low = uops.temporary();
        int high = uops.temporary();
        int stores = uops.temporary();
        int immediate = X87Operand.immediate(Source.DECIMAL, 0, false, 1);
        emit(uops, X87Op.PREVIEW, low, ZERO, ZERO, ZERO, immediate);
        int skip = uops.skipIfZero(stores, 64);
        access(uops, memory, Uop.STORE64, low, address, 0, 64);
        access(uops, memory, Uop.STORE16, high, address, 8, 16);
        uops.land(skip);
        emit(uops, X87Op.STORE, low, ZERO, ZERO, address, immediate);
    }

    private static void access(
            UopBuilder uops,
            Operand.Mem memory,
            int opcode,
            int slot,
            int address,
            int displacement,
            int widthBits) {
        uops.memoryAt(opcode, 0, slot, address, displacement, widthBits, false);
        uops.useSegment(memory);
    }

    private static void conditional(UopBuilder uops, Instruction insn, int condition) {
        int holds = uops.temporary();
        uops.conditional(Uop.SETCC, condition, holds, 0, ZERO, 64);
        emit(uops, X87Op.FCMOV, 0, holds, ZERO, ZERO, registers(insn, 0));
    }

    private static void loadControl(UopBuilder uops, Instruction insn) {
        plain(uops, X87Op.CHECK, 0);
        int word = uops.read(insn.operand(0));
        emit(uops, X87Op.FLDCW, 0, word, ZERO, ZERO, 0);
    }

    private static void storeWord(UopBuilder uops, Instruction insn, X87Op operation) {
        int word = uops.temporary();
        emit(uops, operation, word, ZERO, ZERO, ZERO, 0);
        if (insn.operand(0) instanceof Operand.Mem memory) {
            uops.write(memory, word);
        } else {
            uops.writeRegister(AX, word, 16);
        }
    }

    /** An instruction that saves or restores much at once: its first bytes are tried here. */
    private static void image(LiftingRules rules, String mnemonic, X87Op check, HelperCall call) {
        boolean isAligned = mnemonic.startsWith("FX");
        rules.rule(
                mnemonic,
                (uops, insn) -> {
                    Operand.Mem memory = (Operand.Mem) insn.operand(0);
                    int width = insn.widthBits();
                    plain(uops, check, 0);
                    int effective = address(uops, memory);
                    if (isAligned) {
                        access(uops, memory, Uop.CHECK_ALIGNED, ZERO, effective, 0, width);
                    }
                    if (insn.row().operands().get(0).writes()) {
                        access(uops, memory, Uop.PROBE_STORE, ZERO, effective, 0, width);
                    } else {
                        uops.loadAt(uops.temporary(), effective, 0, width, false);
                        uops.useSegment(memory);
                    }
                    int linear = uops.temporary();
                    uops.linearAddress(linear, memory);
                    uops.helper(call, 0, linear, ZERO, width, false);
                });
    }
}
