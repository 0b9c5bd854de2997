// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;

/**
 * One decoded instruction: a row of the ISA table with what the encoding left open filled in.
 *
 * @param row the form
 * @param length bytes, prefixes included, 1 to 15
 * @param widthBits operand width in bits after prefixes: 8, 16, 32 or 64; 0 if the row has none
 * @param operands operands that the row lists, in Intel order, destination first
 * @param addressWidthBits 64, or 32 with an address-size prefix: width of RSI, RDI and the counts
 *     of REP, LOOP and JRCXZ
 * @param lock whether a LOCK prefix is in force
 * @param repeat the repeat prefix in force for a string instruction
 * @param opcodeOffset bytes of prefixes (legacy, REX, VEX, EVEX, XOP) before the opcode
 * @param decoration what an EVEX prefix says besides operands
 */
public record Instruction(
        IsaRow row,
        int length,
        int widthBits,
        List<Operand> operands,
        int addressWidthBits,
        boolean lock,
        Repeat repeat,
        int opcodeOffset,
        Decoration decoration)
        implements Decoding {
    /** A repeat prefix. */
    public enum Repeat {
        /** None, or one that has no meaning for the instruction. */
        NONE,
        /** F3: REP or REPE. */
        REP,
        /** F2: REPNE. */
        REPNE
    }

    /** Returns the Intel mnemonic of the form, in upper case. */
    public String mnemonic() {
        return row.mnemonic();
    }

    /**
     * Returns the condition of a Jcc, SETcc or CMOVcc: the low four bits of its opcode, 0 for O to
     * 15 for NLE.
     */
    public int condition() {
        return row.encoding().opcode() & 0xf;
    }

    /** Returns operand {@code index}, 0 being the destination. */
    public Operand operand(int index) {
        return operands.get(index);
    }
}
