// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/** Thrown when a file is no ELF file that can be read; says where and what was expected. */
public final class ElfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    /**
     * Makes the exception.
     *
     * @param file name of the file
     * @param offset byte in the file at which it is wrong
     * @param problem what is wrong and what was expected
     */
    public ElfException(String file, long offset, String problem) {
        super("%s: offset %#x: %s".formatted(file, offset, problem));
        this.offset = offset;
    }

    /** Returns the offset in the file, in bytes. */
    public long offset() {
        return offset;
    }
}
