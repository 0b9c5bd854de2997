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
            default -> mnemonic.startsWith("SHA1") || mnemonic.startsWith("SHA256");
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
            default -> 0;
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

    /**
     * Returns whether something is not as on silicon because of a dot product's choice between
     * several NaNs, of which each is a result that the manuals allow.
     */
    static boolean explains(SiliconCase test, Mismatch mismatch) {
        Instruction insn = test.insn();
        boolean isSingle = insn.mnemonic().equals("DPPS");
        if (!(isSingle || insn.mnemonic().equals("DPPD"))) {
            return false;
        }
        int xmm = ((Operand.Reg) insn.operand(0)).register().number();
        if (!mismatch.what().equals("xmm" + xmm)) {
            return false;
        }
        VectorNumber expected = VectorNumber.parse(mismatch.expected(), 128);
        VectorNumber payload =
                new VectorNumber(nans(expected.high(), isSingle), nans(expected.low(), isSingle));
        return expected.matches(VectorNumber.parse(mismatch.got(), 128), payload);
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
