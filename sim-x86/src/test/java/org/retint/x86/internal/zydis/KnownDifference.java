// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.List;
import java.util.function.Predicate;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Operand;

/**
 * The differences from libzydis that manual or silicon decide in our favour, or that are a matter
 * of spelling. {@code docs/decoder.md} lists them under these names, with what decides.
 */
enum KnownDifference {
    /** Reserved NOPs: libzydis shows one operand or two, by opcode. */
    RESERVED_NOP_OPERANDS(d -> isMnemonic(d, "NOP", "NOP")),
    /** 0F 0D with a reserved reg field: NOP on the processor that the vectors come from. */
    RESERVED_PREFETCH(d -> isMnemonic(d, "NOP", "PREFETCH")),
    /** UD0 and UD1: libzydis gives operands of 32 bits always. */
    UNDEFINED_OPERAND_WIDTH(d -> isOurs(d, "UD0", "UD1") && differsIn(d, KnownDifference::unsized)),
    /** Selectors in a general register: libzydis says how many bits count, we how it is named. */
    SELECTOR_REGISTER_WIDTH(KnownDifference::isSelectorWidth),
    /** Instructions on whole cache lines: size of the memory operand. */
    CACHE_LINE_WIDTH(
            d ->
                    isOurs(d, "CLFLUSH", "CLFLUSHOPT", "CLWB")
                            && differsIn(d, KnownDifference::addressOnly)),
    /** Images of x87, SSE and extended state: size of the memory operand. */
    STATE_IMAGE_WIDTH(d -> isStateImage(d) && differsIn(d, KnownDifference::addressOnly)),
    /** Sign masks in a general register: libzydis follows REX.W, which changes nothing. */
    SIGN_MASK_WIDTH(
            d -> isOurs(d, "MOVMSKPS", "MOVMSKPD") && differsIn(d, KnownDifference::numberOnly)),
    /** A 32-bit absolute address: zero-extended by the manual, sign-extended by libzydis. */
    NARROW_ABSOLUTE_ADDRESS(d -> isOurs(d, "MOV") && differsIn(d, KnownDifference::narrowed)),
    /** LEA and its like compute an address: a segment override has no meaning. */
    SEGMENT_OF_NO_ACCESS(d -> isOurs(d, "LEA") && differsIn(d, KnownDifference::unsegmented)),
    /** MOVSXD with a 16-bit operand size reads 16 bits by the manual, 32 by libzydis. */
    MOVSXD_WORD(
            d ->
                    isOurs(d, "MOVSXD")
                            && d.ours().widthBits() == 16
                            && differsIn(d, KnownDifference::unsized)),
    /** 67 with mod 0, SIB base 5 and REX.B: no base by the manual, R13D by libzydis. */
    NARROW_SIB_WITHOUT_BASE(d -> isSameMnemonic(d) && hasNarrowR13(d)),
    /** F3 0F 09 is WBNOINVD by the manual, WBINVD to libzydis in every mode. */
    WBNOINVD(d -> isMnemonic(d, "WBNOINVD", "WBINVD")),
    /** MVEX, the prefix of a coprocessor: 62 with a fixed bit clear. */
    MVEX(d -> d.ours() == null && isMvex(d.bytes()));

    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
    private final Predicate<Difference> predicate;

    KnownDifference(Predicate<Difference> predicate) {
        this.predicate = predicate;
    }

    /** Returns the first that explains a difference, or null. */
    static KnownDifference of(Difference difference) {
        for (KnownDifference known : values()) {
            if (known.predicate.test(difference)) {
                return known;
            }
        }
        return null;
    }

    private static boolean isMnemonic(Difference difference, String ours, String theirs) {
        return difference.ours() != null
                && difference.theirs() != null
                && difference.ours().length() == difference.theirs().length()
                && difference.ours().mnemonic().equals(ours)
                && difference.theirs().mnemonic().equals(theirs);
    }

    private static boolean isOurs(Difference difference, String... names) {
        return difference.ours() != null && List.of(names).contains(difference.ours().mnemonic());
    }

    private static boolean isSameMnemonic(Difference difference) {
        return difference.what().equals("operands");
    }

    private interface Change {
        Operand of(Operand operand);
    }

    /** Returns whether the operands are equal once a change is applied to those of both. */
    private static boolean differsIn(Difference difference, Change change) {
        if (!isSameMnemonic(difference)) {
            return false;
        }
        List<Operand> ours = Comparison.explicit(difference.ours());
        List<Operand> theirs = difference.theirs().operands();
        boolean isSame = ours.size() == theirs.size();
        for (int i = 0; isSame && i < ours.size(); i++) {
            isSame = Comparison.areEqual(change.of(ours.get(i)), change.of(theirs.get(i)));
        }
        return isSame;
    }

    private static Operand narrowed(Operand operand) {
        if (operand instanceof Operand.Mem mem
                && mem.addressWidthBits() == 32
                && mem.base() == null
                && mem.index() == null) {
            return new Operand.Imm(mem.displacement() & 0xffffffffL, 64);
        }
        return operand;
    }

    private static Operand unsegmented(Operand operand) {
        if (operand instanceof Operand.Mem mem && mem.widthBits() == 0) {
            return new Operand.Mem(
                    Register.DS,
                    mem.base(),
                    mem.index(),
                    mem.scale(),
                    mem.displacement(),
                    mem.addressWidthBits(),
                    0);
        }
        return operand;
    }

    private static Operand addressOnly(Operand operand) {
        if (operand instanceof Operand.Mem mem) {
            return new Operand.Mem(
                    mem.segment(),
                    mem.base(),
                    mem.index(),
                    mem.scale(),
                    mem.displacement(),
                    mem.addressWidthBits(),
                    0);
        }
        return operand;
    }

    private static Operand unsized(Operand operand) {
        return addressOnly(numberOnly(operand));
    }

    private static boolean isStateImage(Difference difference) {
        return isOurs(
                difference,
                "FNSTENV",
                "FLDENV",
                "FNSAVE",
                "FRSTOR",
                "FXSAVE",
                "FXRSTOR",
                "XSAVE",
                "XRSTOR",
                "XSAVEOPT",
                "XSAVEC",
                "XSAVES",
                "XRSTORS");
    }

    private static boolean isSelectorWidth(Difference difference) {
        return isOurs(difference, "MOV", "LAR", "LSL", "SMSW", "SLDT", "STR")
                && differsIn(difference, KnownDifference::numberOnly);
    }

    private static Operand numberOnly(Operand operand) {
        if (operand instanceof Operand.Reg reg && reg.register().isGeneral()) {
            return new Operand.Imm(reg.register().generalNumber(), 64);
        }
        return operand;
    }

    private static boolean hasNarrowR13(Difference difference) {
        for (Operand operand : difference.theirs().operands()) {
            if (operand instanceof Operand.Mem mem
                    && mem.base() == Register.R13D
                    && mem.displacement() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMvex(byte[] bytes) {
        int i = 0;
        while (i < bytes.length - 2 && isPrefix(bytes[i] & 0xff)) {
            i++;
        }
        return (bytes[i] & 0xff) == 0x62 && i < bytes.length - 2 && (bytes[i + 2] & 4) == 0;
    }

    /** Returns whether a byte may stand before a vector prefix, if only before another prefix. */
    private static boolean isPrefix(int value) {
        return switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x67 -> true;
            default -> (value & 0xf0) == 0x40;
        };
    }
}
