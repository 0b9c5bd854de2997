// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.timing.InsnForm;

/** Gets the operands of an instruction back, which its form does not tell. */
final class FormDecoder {
    private final Decoder decoder = new Decoder();

    /**
     * Decodes an instruction again.
     *
     * @throws IllegalArgumentException if the bytes are not an instruction of that form
     */
    Instruction decode(InsnForm form, byte[] bytes, int offset) {
        if (decoder.decode(bytes, offset, offset + form.lengthBytes()) instanceof Instruction insn
                && insn.length() == form.lengthBytes()) {
            return insn;
        }
        throw new IllegalArgumentException("the bytes are not that instruction: " + form);
    }
}
