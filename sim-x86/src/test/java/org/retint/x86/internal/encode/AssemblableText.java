// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** What is known of the way from the formatter's text back to bytes. */
public final class AssemblableText {
    private AssemblableText() {}

    /** Two-operand NOPs have no syntax, selectors no use for REX.W. */
    public static boolean exists(Instruction insn) {
        boolean isReservedNop = insn.mnemonic().equals("NOP") && insn.operands().size() == 2;
        boolean isWideSelector =
                switch (insn.mnemonic()) {
                    case "SLDT", "STR" -> insn.widthBits() == 64;
                    case "MOV" ->
                            insn.row().operands().get(0).name().equals("r/m16")
                                    && insn.widthBits() == 64;
                    default -> false;
                };
        return !isReservedNop && !isWideSelector;
    }

    /** Returns whether the text has an address where the bytes have a distance. */
    public static boolean isDirectBranch(Instruction insn) {
        return !insn.operands().isEmpty() && insn.operand(0) instanceof Operand.Rel;
    }

    /**
     * Returns the text of the bytes that a text assembles to. A shift by the immediate 1 assembles
     * to the form that has no immediate, arithmetic of ST(0) with itself to the form whose
     * destination is ST(0), INT 3 to the breakpoint, an exchange with the accumulator to the form
     * without ModRM, which is a NOP if it is with itself.
     */
    public static String preferred(String text) {
        if (text.endsWith(" %st,%st(0)") && !text.matches(".*f[a-z]+p .*")) {
            return text.replace("%st,%st(0)", "%st(0),%st");
        }
        if (text.matches("xchg %(ax,%ax|rax,%rax)")) {
            return "nop";
        }
        if (text.matches("xchg %\\w+,%[re]?ax")) {
            return text.replaceFirst("(%\\w+),(%\\w+)", "$2,$1");
        }
        if (text.equals("int $0x3")) {
            return "int3";
        }
        return text.replaceFirst("^(r[oc][lr]|s[ah][lr])([bwlq]?) \\$0x1,", "$1$2 ");
    }
}
