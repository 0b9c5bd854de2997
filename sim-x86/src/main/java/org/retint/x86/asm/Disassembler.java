// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

/** Turns bytes of 64-bit code into text, one instruction at a time. */
public interface Disassembler {
    /**
     * Returns the text of the instruction at {@code offset}. Bytes that are no instruction give
     * {@code (bad)}.
     *
     * @param code bytes of code
     * @param offset index of the instruction's first byte
     * @param address virtual address of that byte
     */
    String format(byte[] code, int offset, long address);

    /**
     * Returns the length in bytes of the instruction at {@code offset}, 1 if it is none: the next
     * byte is where a listing goes on.
     *
     * @param code bytes of code
     * @param offset index of the instruction's first byte
     */
    int length(byte[] code, int offset);
}
