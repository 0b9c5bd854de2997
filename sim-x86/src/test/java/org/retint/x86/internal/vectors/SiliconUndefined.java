// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import org.retint.x86.Rflags;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** What an instruction leaves undefined in one state, beyond what its row says. */
final class SiliconUndefined {
    private SiliconUndefined() {}

    /** Returns the flags that are not compared. */
    static long flags(Instruction insn, ByteBuffer request, int at) {
        int controlWord = request.getShort(at + SiliconLayout.FX);
        long undefined =
                insn.row().flagsUndefined() | SiliconModels.flags(insn.mnemonic(), controlWord);
        boolean isDouble = insn.mnemonic().matches("SHLD|SHRD");
        if (!isDouble && !insn.mnemonic().matches("SHL|SHR|SAR|ROL|ROR|RCL|RCR")) {
            return undefined;
        }
        Operand last = insn.operand(insn.operands().size() - 1);
        long count = last instanceof Operand.Imm imm ? imm.value() : request.getLong(at + 8);
        count &= insn.widthBits() == 64 ? 63 : 31;
        if (count > 1) {
            undefined |= Rflags.RFLAGS_OF;
        }
        boolean isBeyond = count > insn.widthBits() && insn.mnemonic().matches("SHL|SHR");
        if (isBeyond || (count == insn.widthBits() && insn.widthBits() < 32)) {
            undefined |= Rflags.RFLAGS_CF;
        }
        return undefined;
    }

    /** Returns the number of the register whose value is undefined, or -1. */
    static int register(Instruction insn, ByteBuffer request, int at) {
        boolean isScan = insn.mnemonic().matches("BSF|BSR");
        return isScan && insn.operand(0) instanceof Operand.Reg reg ? reg.register().number() : -1;
    }
}
