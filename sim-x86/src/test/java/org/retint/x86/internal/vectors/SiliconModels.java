// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Where processors of different makers do different things, or the manuals define no result. */
final class SiliconModels {
    /** Condition code C1 of the x87 status word. */
    private static final int C1 = 0x200;

    private static final int EXCEPTION_MASKS = 0x1f80;

    private SiliconModels() {}

    /** Returns whether a decoded instruction has one result on every processor. */
    static boolean agree(Instruction insn, byte[] code) {
        Encoding encoding = insn.row().encoding();
        boolean isRegister = !insn.operands().isEmpty() && insn.operand(0) instanceof Operand.Reg;
        return switch (insn.mnemonic()) {
            case "MOVSXD" -> // AMD reads 32 bits of memory
                    insn.widthBits() != 16 || insn.operand(1) instanceof Operand.Reg;
            case "BSWAP" -> insn.widthBits() != 16; // undefined
            case "SHLD", "SHRD" -> // beyond 16 undefined
                    !(insn.operand(2) instanceof Operand.Imm count)
                            || insn.widthBits() != 16
                            || (count.value() & 31) <= 16;
            case "PAUSE" -> (code[insn.opcodeOffset() - 1] & 0xf0) != 0x40; // XCHG under REX.B
            case "LOOPE", "LOOPNE" -> // AMD takes the condition from a repeat prefix
                    !hasRepeatPrefix(insn, code);
            case "NOP" -> // invalid with registers by AMD's manual
                    !(encoding.map() == 1 && encoding.opcode() == 0x0d && isRegister);
            default -> !(needsPlainMemory(insn.mnemonic()) && isLeftToChance(insn));
        };
    }

    /**
     * Returns whether processors raise #AC alike in memory that may be written: one maker's before
     * a page fault, the other's behind it; one's for sixteen bytes that are not aligned so, the
     * other's for halves of them.
     */
    static boolean agreeOnAlignment(Instruction insn) {
        return switch (insn.mnemonic()) {
            case "ENTER", "PCMPESTRI", "PCMPESTRM", "MASKMOVQ", "MASKMOVDQU" -> false;
            case "BT", "BTS", "BTR", "BTC" -> // the offset may be a large one
                    !(insn.operand(1) instanceof Operand.Reg);
            case "PUSH", "POP" -> // with RSP in an address the stack lies anywhere
                    insn.operands().stream().noneMatch(SiliconModels::hasStackPointer);
            default ->
                    !isLeftToChance(insn)
                            && !SiliconImages.isImage(insn.mnemonic())
                            && insn.operands().stream().noneMatch(SiliconModels::isSixteenBytes);
        };
    }

    private static boolean hasStackPointer(Operand operand) {
        return operand instanceof Operand.Mem mem
                && mem.base() != null
                && mem.base().number() == Register.RSP.number();
    }

    private static boolean isSixteenBytes(Operand operand) {
        return operand instanceof Operand.Mem mem && mem.widthBits() == 128;
    }

    private static boolean hasRepeatPrefix(Instruction insn, byte[] code) {
        for (int i = 0; i < insn.opcodeOffset(); i++) {
            if ((code[i] & 0xfe) == 0xf2) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether an address in memory has one register twice, or none but that of a segment.
     */
    private static boolean isLeftToChance(Instruction insn) {
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Mem mem) {
                Register base = mem.base();
                boolean isFixed = base == null || base == Register.RIP || base == Register.EIP;
                boolean hasBase = mem.segment() == Register.FS || mem.segment() == Register.GS;
                boolean isTwice =
                        mem.index() != null
                                && (base == null || base.number() == mem.index().number());
                return isTwice || (isFixed && hasBase);
            }
        }
        return false;
    }

    /** Returns whether addresses are to lie in memory, and aligned. */
    static boolean needsPlainMemory(String mnemonic) {
        return switch (mnemonic) {
            case "FLDENV", "FRSTOR", "FBSTP", "JMP", "CALL" -> true;
            default ->
                    mnemonic.startsWith("SHA1")
                            || mnemonic.startsWith("SHA256")
                            || SiliconImages.isImage(mnemonic);
        };
    }

    /**
     * Returns whether processors disagree on the transition to MMX state: of a store that faults,
     * of a conversion that raises #XM.
     *
     * @param isWritable whether memory that is stored to can be
     * @param mxcsr MXCSR
     */
    static boolean disagreeOnMmx(Instruction insn, boolean isWritable, int mxcsr) {
        return switch (insn.mnemonic()) {
            case "MOVD", "MOVQ", "MOVNTQ" -> insn.operand(0) instanceof Operand.Mem && !isWritable;
            case "CVTPI2PS", "CVTPS2PI", "CVTTPS2PI", "CVTPD2PI", "CVTTPD2PI" ->
                    (~mxcsr & EXCEPTION_MASKS) != 0;
            default -> false;
        };
    }

    /** Returns the bits of the x87 status word that are not compared. */
    static int status(SiliconCase test) {
        return switch (test.insn().mnemonic()) {
            case "FCOMI", "FCOMIP", "FUCOMI", "FUCOMIP", "FFREE", "FFREEP" -> C1;
            case "FLD" -> isUnderflowAndOverflow(test) ? C1 : 0;
            default -> isTranscendental(test.insn().mnemonic()) ? C1 : 0; // rounded up or not
        };
    }

    /** Returns whether FLD copies an empty register into a full one: C1 tells what came first. */
    private static boolean isUnderflowAndOverflow(SiliconCase test) {
        if (!(test.insn().operand(0) instanceof Operand.Reg source)) {
            return false;
        }
        int top = (int) test.before(SiliconLayout.FX_STATUS) >> 11;
        int tags = (int) test.before(SiliconLayout.FX_TAGS);
        boolean isEmpty = (tags >> (top + source.register().number() & 7) & 1) == 0;
        boolean isFull = (tags >> (top - 1 & 7) & 1) != 0;
        return isEmpty && isFull;
    }

    /** Returns flags of FCOMI and its kin that one maker clears and the other leaves alone. */
    static long flags(SiliconCase test) {
        boolean isUnmasked = (test.before(SiliconLayout.FX) & 1) == 0;
        return isUnmasked ? 0x8d5 : 0x890;
    }

    /** Returns whether something that is not as on silicon is one of several right results. */
    static boolean explains(SiliconCase test, Mismatch mismatch) {
        String mnemonic = test.insn().mnemonic();
        if (isTranscendental(mnemonic)) {
            return mismatch.what().startsWith("st")
                    && isNextTo(number(mismatch.expected()), number(mismatch.got()));
        }
        return mnemonic.startsWith("DPP") && isOtherNan(test.insn(), mismatch);
    }

    /** Returns whether results of an instruction may differ in the last bit. */
    private static boolean isTranscendental(String mnemonic) {
        return switch (mnemonic) {
            case "F2XM1", "FYL2X", "FYL2XP1", "FPTAN", "FPATAN", "FSIN", "FCOS", "FSINCOS" -> true;
            default -> false;
        };
    }

    /** Returns whether two x87 numbers are neighbours, denormals and normal numbers included. */
    private static boolean isNextTo(VectorNumber a, VectorNumber b) {
        if (a.high() == b.high()) {
            return Math.abs(a.low() - b.low()) == 1;
        }
        VectorNumber greater = (a.high() & 0x7fff) > (b.high() & 0x7fff) ? a : b;
        VectorNumber smaller = greater.equals(a) ? b : a;
        return greater.high() - smaller.high() == 1
                && greater.low() == Long.MIN_VALUE
                && (smaller.low() == -1 || smaller.low() == Long.MAX_VALUE);
    }

    private static VectorNumber number(String text) {
        return VectorNumber.parse(text, 128);
    }

    /** Returns whether the sum of a dot product is another of several NaNs than on silicon. */
    private static boolean isOtherNan(Instruction insn, Mismatch mismatch) {
        int xmm = ((Operand.Reg) insn.operand(0)).register().number();
        if (!mismatch.what().equals("xmm" + xmm)) {
            return false;
        }
        boolean isSingle = insn.mnemonic().equals("DPPS");
        VectorNumber expected = number(mismatch.expected());
        VectorNumber payload =
                new VectorNumber(nans(expected.high(), isSingle), nans(expected.low(), isSingle));
        return expected.matches(number(mismatch.got()), payload);
    }

    /** Returns sign and payload of NaNs, of quiet ones. */
    private static long nans(long value, boolean isSingle) {
        if (!isSingle) {
            return Double.isNaN(Double.longBitsToDouble(value)) ? 0x8007_ffff_ffff_ffffL : 0;
        }
        long low = Float.isNaN(Float.intBitsToFloat((int) value)) ? 0x803f_ffffL : 0;
        long high = Float.isNaN(Float.intBitsToFloat((int) (value >>> 32))) ? 0x803f_ffffL : 0;
        return low | high << 32;
    }

    /** Returns whether results are only known to a tolerance. */
    static boolean isApproximate(String mnemonic) {
        return switch (mnemonic) {
            case "RCPPS", "RCPSS", "RSQRTPS", "RSQRTSS" -> true;
            default -> false;
        };
    }
}
