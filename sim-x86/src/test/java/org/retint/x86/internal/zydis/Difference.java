// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.HexFormat;
import org.retint.x86.internal.isa.Instruction;

/**
 * Bytes that the two decoders understand differently.
 *
 * @param what length, mnemonic, operands, decoration or validity
 * @param bytes the bytes, up to 15 of them
 * @param ours our instruction, or null
 * @param theirs that of libzydis, or null
 */
@SuppressWarnings("ArrayRecordComponent") // reported, never compared
record Difference(String what, byte[] bytes, Instruction ours, ZydisInstruction theirs) {
    /** Returns what differences of the same kind have in common. */
    String kind() {
        return what
                + ": ours "
                + (ours == null ? "none" : ours.row().toString())
                + ", theirs "
                + (theirs == null ? "none" : theirs.mnemonic());
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes)
                + " "
                + what
                + "\n    ours   "
                + (ours == null
                        ? "none"
                        : ours.length()
                                + " "
                                + ours.mnemonic()
                                + " "
                                + Comparison.explicit(ours)
                                + " "
                                + ours.decoration())
                + "\n    theirs "
                + (theirs == null ? "none" : theirs);
    }
}
