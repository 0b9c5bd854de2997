// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing;

import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.timing.TimingPart;

/** A part that wants to know more of an instruction than its form. */
public interface DecodedPart extends TimingPart {
    /**
     * Returns the handle by which an instruction is priced, in place of {@link
     * TimingPart#classify}.
     *
     * @param insn the instruction
     * @param bytes where its bytes are; not kept
     * @param offset index of the first one
     */
    int classify(Instruction insn, byte[] bytes, int offset);

    /** Asks a part of either sort. */
    static int classify(TimingPart part, Instruction insn, byte[] bytes, int offset) {
        return part instanceof DecodedPart decoded
                ? decoded.classify(insn, bytes, offset)
                : part.classify(Forms.of(insn));
    }
}
