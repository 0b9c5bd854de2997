// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import org.retint.x86.asm.Disassembler;
import org.retint.x86.asm.Formatter;

/** Decoders to choose from. */
enum DecoderName {
    /** Our own. */
    RETINT,
    /** The native library Zydis. */
    ZYDIS;

    /**
     * Returns the decoder.
     *
     * @throws IllegalArgumentException if it is not there
     */
    Disassembler create() {
        return switch (this) {
            case RETINT -> new Formatter();
            case ZYDIS -> ZydisDisassembler.open();
        };
    }

    @Override
    public String toString() {
        return this == RETINT ? "retint" : "zydis";
    }
}
