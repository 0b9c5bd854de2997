// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Where processors of different makers do different things, or the manuals define no result. */
final class SiliconModels {
    /** Condition code C1 of the x87 status word. */
    static final int C1 = 0x200;

    private SiliconModels() {}

    /** Returns whether a decoded instruction has one result on every processor. */
    static boolean agree(Instruction insn, byte[] code) {
        Encoding encoding = insn.row().encoding();
        boolean isRegister = !insn.operands().isEmpty() && insn.operand(0) instanceof Operand.Reg;
        return switch (insn.mnemonic()) {
            case "MOVSXD" -> // AMD reads 32 bits of memory
                    insn.widthBits() != 16 || insn.operand(1) instanceof Operand.Reg;
            case "BSWAP" -> insn.widthBits() != 16; // undefined
            case "SHLD", "SHRD" -> // beyond 16 undefined
                    !(insn.operand(2) instanceof Operand.Imm count)
                            || insn.widthBits() != 16
                            || (count.value() & 31) <= 16;
            case "PAUSE" -> (code[insn.opcodeOffset() - 1] & 0xf0) != 0x40; // XCHG under REX.B
            case "NOP" -> // invalid with registers by AMD's manual
                    !(encoding.map() == 1 && encoding.opcode() == 0x0d && isRegister);
            default -> !(insn.mnemonic().startsWith("SHA") && isSkewed(insn));
        };
    }

    /** Returns whether base and index are one register, so that alignment is left to chance. */
    private static boolean isSkewed(Instruction insn) {
        return insn.operands().size() > 1
                && insn.operand(1) instanceof Operand.Mem mem
                && mem.index() != null
                && (mem.base() == null || mem.base().number() == mem.index().number());
    }

    /** Returns whether addresses are to lie in memory, and aligned. */
    static boolean needsPlainMemory(String mnemonic) {
        return mnemonic.matches("SHA(1|256).*|FLDENV|FRSTOR|FBSTP|JMP|CALL");
    }

    /** Returns the bits of the x87 status word that are not compared. */
    static int status(String mnemonic) {
        return mnemonic.matches("FU?COMIP?|FFREEP?|FLD") ? C1 : 0;
    }

    /** Returns flags that one maker clears and the other leaves alone. */
    static long flags(String mnemonic, int controlWord) {
        boolean isUnmasked = (controlWord & 1) == 0;
        return mnemonic.matches("FU?COMIP?") ? (isUnmasked ? 0x8d5 : 0x890) : 0;
    }
}
