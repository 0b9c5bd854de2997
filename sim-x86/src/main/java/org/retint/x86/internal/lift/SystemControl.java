// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** System instructions: operands are fetched here, what they do is a {@link HelperCall}. */
final class SystemControl {
    private static final int ZERO = CpuState.ZERO;

    private SystemControl() {}

    static void register(LiftingRules rules) {
        plain(rules);
        tables(rules);
        ending(rules, "HLT", HelperCall.HLT);
        ending(rules, "CLI", HelperCall.CLI);
        ending(rules, "STI", HelperCall.STI);
        ending(rules, "SWAPGS", HelperCall.SWAPGS);
        ending(rules, "WRMSR", HelperCall.WRMSR);
        ending(rules, "CPUID", HelperCall.CPUID);
        ending(rules, "SERIALIZE", HelperCall.SERIALIZE);
        ending(rules, "WBINVD", HelperCall.WBINVD);
        ending(rules, "WBNOINVD", HelperCall.WBINVD);
        ending(rules, "INVD", HelperCall.WBINVD);
        ending(rules, "CLTS", HelperCall.CLTS);
        ending(rules, "CLAC", HelperCall.CLAC);
        ending(rules, "STAC", HelperCall.STAC);
        ending(rules, "XSETBV", HelperCall.XSETBV);
        rules.rule("INVLPG", (uops, insn) -> withAddress(uops, insn, HelperCall.INVLPG, true));
        rules.rule("INVPCID", SystemControl::invpcid);
        image(rules, "XSAVE", HelperCall.XSAVE);
        image(rules, "XSAVEOPT", HelperCall.XSAVEOPT);
        image(rules, "XSAVEC", HelperCall.XSAVEC);
        image(rules, "XSAVES", HelperCall.XSAVES);
        image(rules, "XRSTOR", HelperCall.XRSTOR);
        image(rules, "XRSTORS", HelperCall.XRSTORS);
        rules.rule("IN", SystemControl::in);
        rules.rule("OUT", SystemControl::out);
        for (String load : new String[] {"LSS", "LFS", "LGS"}) {
            rules.rule(load, SystemControl::loadFar);
        }
    }

    private static void plain(LiftingRules rules) {
        rules.rule("PAUSE", (uops, insn) -> {});
        fence(rules, "LFENCE", Uop.LFENCE);
        fence(rules, "SFENCE", Uop.SFENCE);
        fence(rules, "MFENCE", Uop.MFENCE);
        for (String flush : new String[] {"CLFLUSH", "CLFLUSHOPT", "CLWB"}) {
            rules.rule(flush, (uops, insn) -> uops.read(insn.operand(0)));
        }
        helper(rules, "RDTSC", HelperCall.RDTSC);
        helper(rules, "RDTSCP", HelperCall.RDTSCP);
        helper(rules, "RDPMC", HelperCall.RDPMC);
        helper(rules, "RDMSR", HelperCall.RDMSR);
        helper(rules, "XGETBV", HelperCall.XGETBV);
        result(rules, "RDPID", HelperCall.RDPID);
        result(rules, "RDRAND", HelperCall.RDRAND);
        result(rules, "RDSEED", HelperCall.RDSEED);
        result(rules, "RDFSBASE", HelperCall.RDFSBASE);
        result(rules, "RDGSBASE", HelperCall.RDGSBASE);
        source(rules, "WRFSBASE", HelperCall.WRFSBASE, false);
        source(rules, "WRGSBASE", HelperCall.WRGSBASE, false);
    }

    private static void fence(LiftingRules rules, String mnemonic, int kind) {
        rules.rule(mnemonic, (uops, insn) -> uops.opImmediate(Uop.FENCE, 0, ZERO, kind, 64));
    }

    private static void tables(LiftingRules rules) {
        result(rules, "SLDT", HelperCall.SLDT);
        result(rules, "STR", HelperCall.STR);
        result(rules, "SMSW", HelperCall.SMSW);
        source(rules, "LMSW", HelperCall.LMSW, true);
        source(rules, "LLDT", HelperCall.LLDT, true);
        source(rules, "LTR", HelperCall.LTR, true);
        source(rules, "VERR", HelperCall.VERR, false);
        source(rules, "VERW", HelperCall.VERW, false);
        rules.rule("LAR", (uops, insn) -> rights(uops, insn, HelperCall.LAR));
        rules.rule("LSL", (uops, insn) -> rights(uops, insn, HelperCall.LSL));
        rules.rule("SGDT", (uops, insn) -> withAddress(uops, insn, HelperCall.SGDT, false));
        rules.rule("SIDT", (uops, insn) -> withAddress(uops, insn, HelperCall.SIDT, false));
        rules.rule("LGDT", (uops, insn) -> withAddress(uops, insn, HelperCall.LGDT, true));
        rules.rule("LIDT", (uops, insn) -> withAddress(uops, insn, HelperCall.LIDT, true));
    }

    /** Returns whether an operand is a segment, control or debug register. */
    static boolean isSpecial(Operand operand) {
        if (!(operand instanceof Operand.Reg reg)) {
            return false;
        }
        return switch (reg.register().file()) {
            case CONTROL, DEBUG -> true;
            default -> false;
        };
    }

    /** MOV to or from a control or debug register. */
    static void moveSpecial(UopBuilder uops, Instruction insn) {
        Operand to = insn.operand(0);
        Operand from = insn.operand(1);
        boolean writes = isSpecial(to);
        Register special = ((Operand.Reg) (writes ? to : from)).register();
        boolean control = special.file() == Register.File.CONTROL;
        int number = uops.temporary();
        uops.opImmediate(Uop.MOV, number, 0, special.number(), 64);
        if (writes) {
            HelperCall call = control ? HelperCall.WRITE_CR : HelperCall.WRITE_DR;
            uops.helper(call, 0, uops.read(from), number, 64, true);
        } else {
            HelperCall call = control ? HelperCall.READ_CR : HelperCall.READ_DR;
            uops.helper(call, uops.resultSlot(to), ZERO, number, 64, false);
        }
    }

    /** MOV to a segment register; of SS, it shields the next instruction. */
    static void moveToSegment(UopBuilder uops, Instruction insn) {
        Register segment = ((Operand.Reg) insn.operand(0)).register();
        int selector = uops.read(insn.operand(1));
        uops.helper(HelperCall.LOAD_SEGMENT, segment.number(), selector, ZERO, 16, true);
    }

    private static void helper(LiftingRules rules, String mnemonic, HelperCall call) {
        rules.rule(mnemonic, (uops, insn) -> uops.helper(call, 0, ZERO, ZERO, 64, false));
    }

    private static void ending(LiftingRules rules, String mnemonic, HelperCall call) {
        rules.rule(mnemonic, (uops, insn) -> uops.helper(call, 0, ZERO, ZERO, 64, true));
    }

    private static void result(LiftingRules rules, String mnemonic, HelperCall call) {
        rules.rule(
                mnemonic,
                (uops, insn) -> {
                    int value = uops.temporary();
                    uops.helper(call, value, ZERO, ZERO, insn.widthBits(), false);
                    uops.write(insn.operand(0), value);
                });
    }

    private static void source(LiftingRules rules, String mnemonic, HelperCall call, boolean last) {
        rules.rule(
                mnemonic,
                (uops, insn) -> {
                    int value = uops.temporary();
                    Operand operand = insn.operand(0);
                    uops.op(Uop.MOV, value, 0, operand, operand.widthBits());
                    uops.helper(call, 0, value, ZERO, operand.widthBits(), last);
                });
    }

    private static void withAddress(
            UopBuilder uops, Instruction insn, HelperCall call, boolean last) {
        int address = uops.temporary();
        uops.linearAddress(address, (Operand.Mem) insn.operand(0));
        uops.helper(call, 0, address, ZERO, 64, last);
    }

    private static void image(LiftingRules rules, String mnemonic, HelperCall call) {
        rules.rule(
                mnemonic,
                (uops, insn) -> {
                    int address = uops.temporary();
                    uops.linearAddress(address, (Operand.Mem) insn.operand(0));
                    uops.helper(call, 0, address, ZERO, insn.widthBits(), false);
                });
    }

    private static void invpcid(UopBuilder uops, Instruction insn) {
        int address = uops.temporary();
        uops.linearAddress(address, (Operand.Mem) insn.operand(1));
        uops.helper(HelperCall.INVPCID, 0, uops.read(insn.operand(0)), address, 64, true);
    }

    private static void rights(UopBuilder uops, Instruction insn, HelperCall call) {
        int selector = uops.read(insn.operand(1));
        int value = uops.temporary();
        uops.helper(call, value, selector, ZERO, insn.widthBits(), false);
        int skip = uops.skipIf(5);
        uops.write(insn.operand(0), value);
        uops.land(skip);
    }

    private static void in(UopBuilder uops, Instruction insn) {
        int value = uops.temporary();
        int port = port(uops, insn.operand(1));
        uops.helper(HelperCall.IN, value, ZERO, port, insn.widthBits(), false);
        uops.write(insn.operand(0), value);
        uops.op(Uop.END, 0, 0, ZERO, 64);
        uops.end();
    }

    private static void out(UopBuilder uops, Instruction insn) {
        int port = port(uops, insn.operand(0));
        uops.helper(HelperCall.OUT, 0, uops.read(insn.operand(1)), port, insn.widthBits(), true);
    }

    private static int port(UopBuilder uops, Operand operand) {
        int port = uops.temporary();
        uops.op(Uop.MOV, port, 0, operand, operand instanceof Operand.Imm ? 8 : 16);
        return port;
    }

    private static void loadFar(UopBuilder uops, Instruction insn) {
        int offset = uops.temporary();
        int selector = uops.temporary();
        uops.loadFar((Operand.Mem) insn.operand(1), offset, selector, insn.widthBits());
        int segment =
                switch (insn.mnemonic()) {
                    case "LSS" -> CpuState.SS;
                    case "LFS" -> CpuState.FS;
                    default -> CpuState.GS;
                };
        uops.helper(HelperCall.LOAD_SEGMENT, segment, selector, ZERO, 16, false);
        uops.write(insn.operand(0), offset);
    }
}
