// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.Objects;

/**
 * What a timing model may know about an instruction before it runs. Made once when an instruction
 * is decoded.
 *
 * @param mnemonic Intel's, in upper case; condition codes are spelt out (JNZ, SETB, CMOVLE)
 * @param uopClass name of the micro-operation class of its row in the ISA table: {@code ALU}
 * @param widthBits operand width in bits: 8, 16, 32 or 64
 * @param lengthBytes bytes, prefixes included, 1 to 15
 * @param locked whether a LOCK prefix is in force
 * @param repeated whether a repeat prefix of a string instruction is in force
 * @param loads whether an explicit memory operand is read
 * @param stores whether an explicit memory operand is written
 * @param registersRead general registers read, addresses included: bit n is the register that the
 *     manual numbers n, parts count as the whole
 * @param registersWritten general registers written, counted alike
 * @param flagsRead status flags read, as a mask of RFLAGS
 * @param flagsWritten status flags written or left undefined, as a mask of RFLAGS
 */
public record InsnForm(
        String mnemonic,
        String uopClass,
        int widthBits,
        int lengthBytes,
        boolean locked,
        boolean repeated,
        boolean loads,
        boolean stores,
        int registersRead,
        int registersWritten,
        int flagsRead,
        int flagsWritten) {
    /** Checks that the names are there. */
    public InsnForm {
        Objects.requireNonNull(mnemonic, "mnemonic");
        Objects.requireNonNull(uopClass, "uopClass");
    }
}
