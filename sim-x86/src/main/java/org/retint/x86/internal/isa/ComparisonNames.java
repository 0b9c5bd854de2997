// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;
import java.util.Locale;

/**
 * The names that CMPPS, CMPPD, CMPSS and CMPSD have for each relation: {@code cmpltps} is {@code
 * cmpps} with an immediate of 1.
 *
 * @see "Intel SDM vol. 2A, CMPPS, Pseudo-Op and CMPPS Implementation"
 */
public final class ComparisonNames {
    private static final List<String> RELATIONS =
            List.of("eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord");
    private static final List<String> SHAPES = List.of("ps", "pd", "ss", "sd");
    private static final String COMPARE = "cmp";

    private ComparisonNames() {}

    /** Returns the relation that a name in AT&amp;T spelling tells, or -1 if it tells none. */
    public static int relation(String name) {
        int end = name.length() - 2;
        boolean isComparison = name.startsWith(COMPARE) && end > COMPARE.length();
        if (!isComparison || !SHAPES.contains(name.substring(end))) {
            return -1;
        }
        return RELATIONS.indexOf(name.substring(COMPARE.length(), end));
    }

    /** Returns the name with its relation left out: {@code cmpps} of {@code cmpltps}. */
    public static String plain(String name) {
        return COMPARE + name.substring(name.length() - 2);
    }

    /** Returns whether the name of an instruction depends on its immediate. */
    public static boolean areThoseOf(Instruction insn) {
        String mnemonic = insn.row().mnemonic();
        boolean isComparison = mnemonic.length() == 5 && mnemonic.startsWith("CMP");
        return isComparison
                && insn.operands().size() == 3
                && insn.operand(2) instanceof Operand.Imm relation
                && relation.value() >= 0
                && relation.value() < RELATIONS.size();
    }

    /** Returns the name of an instruction for which {@link #areThoseOf} holds. */
    public static String of(Instruction insn) {
        int relation = (int) ((Operand.Imm) insn.operand(2)).value();
        String shape = insn.row().mnemonic().substring(3).toLowerCase(Locale.ROOT);
        return COMPARE + RELATIONS.get(relation) + shape;
    }
}
