// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/**
 * A program header.
 *
 * @param type {@code p_type}
 * @param flags {@code p_flags}: {@link #PF_R}, {@link #PF_W}, {@link #PF_X}
 * @param offset bytes from the start of the file
 * @param virtualAddress where it belongs
 * @param physicalAddress for what has no virtual addresses yet
 * @param fileBytes bytes in the file
 * @param memoryBytes bytes in memory, at least {@code fileBytes}; the rest is zero
 * @param alignment 0, 1 or a power of two
 * @see "System V ABI, Program Header"
 */
public record ElfSegment(
        int type,
        int flags,
        long offset,
        long virtualAddress,
        long physicalAddress,
        long fileBytes,
        long memoryBytes,
        long alignment) {
    /** Part of the program in memory. */
    public static final int PT_LOAD = 1;

    /** Names the dynamic linker that the program needs. */
    public static final int PT_INTERP = 3;

    /** The program headers themselves. */
    public static final int PT_PHDR = 6;

    /** May be executed. */
    public static final int PF_X = 1;

    /** May be written. */
    public static final int PF_W = 2;

    /** May be read. */
    public static final int PF_R = 4;

    /** Returns whether the segment is loaded. */
    public boolean isLoaded() {
        return type == PT_LOAD;
    }
}
