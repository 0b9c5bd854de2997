// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How AT&amp;T syntax spells the mnemonics of the table. */
public final class AttNames {
    private static final List<List<String>> CONDITION_ALIASES =
            List.of(
                    List.of("o"),
                    List.of("no"),
                    List.of("b", "c", "nae"),
                    List.of("ae", "nc", "nb"),
                    List.of("e", "z"),
                    List.of("ne", "nz"),
                    List.of("be", "na"),
                    List.of("a", "nbe"),
                    List.of("s"),
                    List.of("ns"),
                    List.of("p", "pe"),
                    List.of("np", "po"),
                    List.of("l", "nge"),
                    List.of("ge", "nl"),
                    List.of("le", "ng"),
                    List.of("g", "nle"));

    /**
     * A spelling.
     *
     * @param text the mnemonic, lower case
     * @param widthBits operand width that it fixes, or 0
     * @param takesSuffix whether a size suffix may follow
     */
    public record Name(String text, int widthBits, boolean takesSuffix) {
        private static Name of(String text) {
            return new Name(text, 0, true);
        }

        static Name bare(String text) {
            return new Name(text, 0, false);
        }
    }

    private AttNames() {}

    /** Returns the suffix letter of a width: {@code b w l q}, or an empty string for no width. */
    public static String suffix(int widthBits) {
        return switch (widthBits) {
            case 8 -> "b";
            case 16 -> "w";
            case 32 -> "l";
            case 64 -> "q";
            default -> "";
        };
    }

    /** Returns every spelling of a row, the one that disassemblers print first. */
    public static List<Name> of(IsaRow row) {
        String lower = row.mnemonic().toLowerCase(Locale.ROOT);
        if (row.family().endsWith("cc")) {
            return conditions(row);
        }
        if (X87Names.isX87(row)) {
            return X87Names.of(row);
        }
        return switch (row.mnemonic()) {
            case "CBW" -> byWidth("cbtw", "cwtl", "cltq", "cbw", "cwde", "cdqe");
            case "CWD" -> byWidth("cwtd", "cltd", "cqto", "cwd", "cdq", "cqo");
            case "MOVZX", "MOVSX" -> extension(row, lower.substring(0, 4));
            case "MOVSXD" -> extension(row, "movs");
            case "MOV" -> isWideMove(row) ? List.of(Name.of("movabs")) : List.of(Name.of("mov"));
            case "SHL" -> List.of(Name.of("shl"), Name.of("sal"));
            case "RETF" -> List.of(Name.of("lret"));
            case "CALLF" -> List.of(Name.of("lcall"));
            case "JMPF" -> List.of(Name.of("ljmp"));
            case "LOOPE" -> List.of(Name.of("loope"), Name.of("loopz"));
            case "LOOPNE" -> List.of(Name.of("loopne"), Name.of("loopnz"));
            case "JRCXZ" -> List.of(Name.bare("jrcxz"), Name.bare("jecxz"));
            case "UD1" -> List.of(Name.of("ud1"), Name.bare("ud2b"));
            case "UD2" -> List.of(Name.bare("ud2"), Name.bare("ud2a"));
            case "CRC32" -> crc32(row);
            case "FXSAVE",
                    "FXRSTOR",
                    "XSAVE",
                    "XSAVEOPT",
                    "XSAVEC",
                    "XSAVES",
                    "XRSTOR",
                    "XRSTORS" ->
                    List.of(new Name(lower, 32, false), new Name(lower + "64", 64, false));
            default -> List.of(Name.of(lower));
        };
    }

    /** Returns whether a row is one that only {@code movabs} names: 64-bit number or address. */
    public static boolean isWideMove(IsaRow row) {
        for (OperandPattern operand : row.operands()) {
            if (operand.kind() == OperandPattern.Kind.OFFSET
                    || (operand.kind() == OperandPattern.Kind.FULL_IMMEDIATE
                            && row.widths().contains(64))) {
                return true;
            }
        }
        return false;
    }

    private static List<Name> conditions(IsaRow row) {
        String stem = row.family().substring(0, row.family().length() - 2).toLowerCase(Locale.ROOT);
        List<Name> names = new ArrayList<>();
        for (String alias : CONDITION_ALIASES.get(row.encoding().opcode() & 0xf)) {
            names.add(stem.equals("cmov") ? Name.of(stem + alias) : Name.bare(stem + alias));
        }
        return names;
    }

    private static List<Name> byWidth(
            String word, String doubleword, String quadword, String... intel) {
        return List.of(
                new Name(word, 16, false),
                new Name(doubleword, 32, false),
                new Name(quadword, 64, false),
                new Name(intel[0], 16, false),
                new Name(intel[1], 32, false),
                new Name(intel[2], 64, false));
    }

    private static List<Name> extension(IsaRow row, String stem) {
        int sourceBits = row.operands().get(1).registerBits();
        List<Name> names = new ArrayList<>();
        for (int width : row.widths()) {
            if (width > sourceBits) {
                names.add(new Name(stem + suffix(sourceBits) + suffix(width), width, false));
            }
        }
        boolean isDoubleword = row.mnemonic().equals("MOVSXD");
        if (isDoubleword) {
            names.add(Name.bare("movsxd"));
        }
        if (!isDoubleword || row.widths().contains(64)) {
            names.add(Name.bare(stem + suffix(sourceBits)));
            names.add(Name.bare(stem + "x"));
        }
        return names;
    }

    private static List<Name> crc32(IsaRow row) {
        int sourceBits = row.operands().get(1).registerBits();
        List<Name> names = new ArrayList<>();
        names.add(Name.bare("crc32"));
        for (int width : row.widths()) {
            int suffixed = sourceBits == 0 ? width : sourceBits;
            boolean fixesWidth = sourceBits == 0;
            names.add(new Name("crc32" + suffix(suffixed), fixesWidth ? width : 0, false));
        }
        return names;
    }
}
