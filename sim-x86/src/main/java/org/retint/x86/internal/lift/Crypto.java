// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.ExtendedOperands.Alignment;

/** AES, SHA and carry-less multiplication: each instruction is one {@link CryptoOp}. */
final class Crypto {
    private Crypto() {}

    static void register(LiftingRules rules) {
        for (CryptoOp operation : CryptoOp.values()) {
            rules.rule(operation.name(), (uops, insn) -> lift(uops, insn, operation));
        }
    }

    private static void lift(UopBuilder uops, Instruction insn, CryptoOp operation) {
        uops.checkSse();
        int destination = ExtendedOperands.read(uops, insn.operand(0), Alignment.CHECKED);
        int source = ExtendedOperands.read(uops, insn.operand(1), Alignment.CHECKED);
        int third = source;
        int immediate = 0;
        if (insn.operands().size() > 2) {
            if (insn.operand(2) instanceof Operand.Imm number) {
                immediate = (int) number.value();
            } else {
                third = ExtendedOperands.read(uops, insn.operand(2), Alignment.CHECKED);
            }
        }
        uops.extended(Uop.CRYPTO, operation, destination, destination, source, third, immediate);
    }
}
