// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;

/** Instructions on single flags. */
final class FlagControl {
    private FlagControl() {}

    static void register(LiftingRules rules) {
        rule(rules, "CLC", Uop.CLC);
        rule(rules, "STC", Uop.STC);
        rule(rules, "CMC", Uop.CMC);
        rule(rules, "CLD", Uop.CLD);
        rule(rules, "STD", Uop.STD);
        rule(rules, "LAHF", Uop.LAHF);
        rule(rules, "SAHF", Uop.SAHF);
    }

    private static void rule(LiftingRules rules, String mnemonic, int opcode) {
        rules.rule(mnemonic, (uops, insn) -> uops.op(opcode, 0, 0, CpuState.ZERO, 64));
    }
}
