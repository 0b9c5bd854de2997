// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import org.retint.x86.asm.Disassembler;
import org.retint.x86.internal.zydis.ZydisDecoder;
import org.retint.x86.internal.zydis.ZydisInstruction;
import org.retint.x86.internal.zydis.ZydisLibrary;
import org.retint.x86.internal.zydis.ZydisUnavailableException;

/** The native library as a disassembler. */
final class ZydisDisassembler implements Disassembler {
    private final ZydisDecoder decoder;

    private ZydisDisassembler(ZydisDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Opens the library.
     *
     * @throws IllegalArgumentException if it is not there
     */
    static Disassembler open() {
        try {
            return new ZydisDisassembler(new ZydisDecoder(ZydisLibrary.open()));
        } catch (ZydisUnavailableException missing) {
            throw new IllegalArgumentException(
                    missing.getMessage() + "; or use --decoder retint", missing);
        }
    }

    @Override
    public String format(byte[] code, int offset, long address) {
        return decoder.format(code, offset, code.length, address).orElse("(bad)");
    }

    @Override
    public int length(byte[] code, int offset) {
        return decoder.decode(code, offset, code.length).map(ZydisInstruction::length).orElse(1);
    }
}
