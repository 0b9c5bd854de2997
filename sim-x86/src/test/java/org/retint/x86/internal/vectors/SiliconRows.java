// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.List;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.lift.LiftingRules;

/** Says which rows of the table are run on silicon, and of the others why not. */
final class SiliconRows {
    private static final List<String> OTHER_EVERY_TIME =
            List.of("RDTSC", "RDTSCP", "RDPMC", "RDPID", "CPUID", "RDRAND", "RDSEED");
    private static final List<String> OF_THE_SYSTEM =
            List.of(
                    "SYSCALL",
                    "SYSENTER",
                    "SMSW",
                    "SLDT",
                    "STR",
                    "SGDT",
                    "SIDT",
                    "LAR",
                    "LSL",
                    "VERR",
                    "VERW",
                    "XGETBV",
                    "INT");
    private static final List<String> SEGMENTS =
            List.of("JMPF", "CALLF", "RETF", "IRET", "LSS", "LFS", "LGS");
    private static final List<String> BASES =
            List.of("RDFSBASE", "RDGSBASE", "WRFSBASE", "WRGSBASE");

    private static final LiftingRules RULES = new LiftingRules();

    private SiliconRows() {}

    /** Returns the rows that are executed, in the order of the table. */
    static List<IsaRow> executed() {
        return IsaTable.rows().stream().filter(SiliconRows::isExecuted).toList();
    }

    /** Returns whether a form has a lifting rule. */
    static boolean isExecuted(IsaRow row) {
        return RULES.covers(row.mnemonic()) || RULES.covers(row.family());
    }

    /** Returns why a row is not run on silicon, or null if it is. */
    static String reason(IsaRow row) {
        String mnemonic = row.mnemonic();
        if (row.cpl() == 0) {
            return "not legal at CPL 3";
        }
        if (OTHER_EVERY_TIME.contains(mnemonic)) {
            return "not deterministic";
        }
        if (OF_THE_SYSTEM.contains(mnemonic)) {
            return "the operating system decides";
        }
        if (SEGMENTS.contains(mnemonic) || isSegment(row)) {
            return "the descriptors of the operating system decide";
        }
        if (mnemonic.equals("SERIALIZE")) {
            return "not offered by AMD";
        }
        if (BASES.contains(mnemonic)) {
            return "offered where the operating system allows it";
        }
        return null;
    }

    /** Returns whether instructions of a row load a segment register. */
    private static boolean isSegment(IsaRow row) {
        for (OperandPattern operand : row.operands()) {
            if (!operand.writes()) {
                continue;
            }
            boolean isFixed = operand.kind() == OperandPattern.Kind.FIXED;
            boolean isNamed = isFixed && List.of("FS", "GS").contains(operand.name());
            if (operand.kind() == OperandPattern.Kind.SEGMENT || isNamed) {
                return true;
            }
        }
        return false;
    }
}
