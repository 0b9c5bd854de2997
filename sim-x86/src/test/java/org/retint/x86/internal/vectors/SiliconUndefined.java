// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import org.retint.x86.Rflags;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** What an instruction leaves undefined in one state, beyond what its row says. */
final class SiliconUndefined {
    private SiliconUndefined() {}

    /** Returns the flags that are not compared. */
    static long flags(SiliconCase test) {
        Instruction insn = test.insn();
        long always = insn.row().flagsUndefined();
        return switch (insn.mnemonic()) {
            case "SHLD", "SHRD" -> always | shift(test, false);
            case "SHL", "SHR" -> always | shift(test, true);
            case "SAR", "ROL", "ROR", "RCL", "RCR" -> always | shift(test, false);
            case "FCOMI", "FCOMIP", "FUCOMI", "FUCOMIP" -> always | SiliconModels.flags(test);
            default -> always;
        };
    }

    private static long shift(SiliconCase test, boolean carryEnds) {
        Instruction insn = test.insn();
        Operand last = insn.operand(insn.operands().size() - 1);
        long count = last instanceof Operand.Imm imm ? imm.value() : test.before(SiliconLayout.RCX);
        count &= insn.widthBits() == 64 ? 63 : 31;
        long undefined = count > 1 ? Rflags.RFLAGS_OF : 0;
        boolean isBeyond = count > insn.widthBits() && carryEnds;
        if (isBeyond || (count == insn.widthBits() && insn.widthBits() < 32)) {
            undefined |= Rflags.RFLAGS_CF;
        }
        return undefined;
    }
}
