// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;
import java.util.Locale;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.AttNames.Name;
import org.retint.x86.internal.isa.OperandPattern.Kind;

/** How AT&amp;T syntax spells x87 instructions. */
final class X87Names {
    private static final int FIRST_OPCODE = 0xd8;
    private static final int LAST_OPCODE = 0xdf;

    private X87Names() {}

    /** Returns whether a row is one of the eight opcodes of the unit. */
    static boolean isX87(IsaRow row) {
        int opcode = row.encoding().opcode();
        return row.encoding().map() == 0 && opcode >= FIRST_OPCODE && opcode <= LAST_OPCODE;
    }

    /** Returns every spelling of a row of the unit, the one that disassemblers print first. */
    static List<Name> of(IsaRow row) {
        String lower = row.mnemonic().toLowerCase(Locale.ROOT);
        return switch (row.mnemonic()) {
            case "FNSTENV", "FLDENV", "FNSAVE", "FRSTOR" ->
                    List.of(
                            new Name(lower, 32, false),
                            new Name(lower + "s", 16, false),
                            new Name(lower + "l", 32, false));
            case "FLDCW", "FNSTCW", "FNSTSW" ->
                    row.operands().get(0).kind() == Kind.MEMORY
                            ? List.of(Name.bare(lower), Name.bare(lower + "w"))
                            : List.of(Name.bare(lower));
            case "FBLD", "FBSTP" -> List.of(Name.bare(lower));
            default -> {
                String suffix = suffix(row);
                yield suffix.equals("ll")
                        ? List.of(Name.bare(lower + suffix), Name.bare(lower + "q"))
                        : List.of(Name.bare(turned(row, lower) + suffix));
            }
        };
    }

    private static String suffix(IsaRow row) {
        boolean hasMemory =
                !row.operands().isEmpty() && row.operands().get(0).kind() == Kind.MEMORY;
        if (!hasMemory) {
            return "";
        }
        boolean isInteger = row.mnemonic().startsWith("FI");
        return switch (row.operands().get(0).memoryBits()) {
            case 16 -> "s";
            case 32 -> isInteger ? "l" : "s";
            case 64 -> isInteger ? "ll" : "l";
            default -> "t";
        };
    }

    /**
     * Exchanges the names of FSUB and FSUBR, and of FDIV and FDIVR, where ST(0) is the source: an
     * error of the first AT&amp;T assembler that every later one has kept.
     */
    private static String turned(IsaRow row, String lower) {
        boolean isToRegister =
                row.operands().size() == 2 && row.operands().get(1).fixed() == Register.ST0;
        boolean isOrdered = lower.startsWith("fsub") || lower.startsWith("fdiv");
        if (!isToRegister || !isOrdered) {
            return lower;
        }
        String stem = lower.substring(0, 4);
        String rest = lower.substring(4);
        return stem + (rest.startsWith("r") ? rest.substring(1) : "r" + rest);
    }
}
