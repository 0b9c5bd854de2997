// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

/**
 * RAM as one CPU sees it, where that is not memory itself: with a store buffer in between. Accesses
 * lie in one page.
 */
public interface MemoryPort {
    /**
     * Reads from RAM.
     *
     * @param widthBytes 1, 2, 4 or 8
     * @return the value, zero-extended
     */
    long read(long physicalAddress, int widthBytes);

    /**
     * Writes to RAM.
     *
     * @param widthBytes 1, 2, 4 or 8
     * @param value the value; higher bits are ignored
     */
    void write(long physicalAddress, int widthBytes, long value);
}
