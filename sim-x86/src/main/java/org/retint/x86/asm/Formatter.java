// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import java.util.Objects;
import java.util.function.LongFunction;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;

/**
 * Writes instructions in AT&amp;T syntax, as GNU objdump does where that can be assembled again.
 * Prefixes that mean nothing are left out. Not thread-safe.
 */
public final class Formatter implements Disassembler {
    private final Decoder decoder = new Decoder();
    private final LongFunction<String> symbols;

    /** Makes a formatter that prints addresses as numbers only. */
    public Formatter() {
        this(address -> null);
    }

    /**
     * Makes a formatter that adds names to addresses.
     *
     * @param symbols returns the name of an address such as {@code memcpy+0x4}, or null
     */
    public Formatter(LongFunction<String> symbols) {
        this.symbols = Objects.requireNonNull(symbols, "symbols");
    }

    @Override
    public String format(byte[] code, int offset, long address) {
        Objects.checkIndex(offset, code.length);
        Decoding decoding = decoder.decode(code, offset, code.length);
        return decoding instanceof Instruction insn ? AttText.of(insn, address, symbols) : "(bad)";
    }

    @Override
    public int length(byte[] code, int offset) {
        Objects.checkIndex(offset, code.length);
        Decoding decoding = decoder.decode(code, offset, code.length);
        return decoding instanceof Instruction insn ? insn.length() : 1;
    }

    /**
     * Returns a listing, one line per instruction: address, bytes and text.
     *
     * @param code bytes of code, decoded from the first one
     * @param address virtual address of the first byte
     */
    public String listing(byte[] code, long address) {
        StringBuilder text = new StringBuilder();
        int offset = 0;
        while (offset < code.length) {
            int length = length(code, offset);
            StringBuilder bytes = new StringBuilder();
            for (int i = offset; i < offset + length; i++) {
                bytes.append(String.format("%02x ", code[i]));
            }
            long here = address + offset;
            text.append(String.format("%x: %-30s %s%n", here, bytes, format(code, offset, here)));
            offset += length;
        }
        return text.toString();
    }
}
