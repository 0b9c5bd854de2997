// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/**
 * A section header.
 *
 * @param index number in the table
 * @param name name, empty if the file has no names
 * @param type {@code sh_type}
 * @param flags {@code sh_flags}
 * @param address virtual address, 0 in a relocatable object
 * @param offset bytes from the start of the file
 * @param sizeBytes size in memory; in the file too unless the section is {@link #isZeroed}
 * @param link {@code sh_link}, number of another section
 * @param info {@code sh_info}
 * @param alignment a power of two
 * @see "System V ABI, Sections"
 */
public record ElfSection(
        int index,
        String name,
        int type,
        long flags,
        long address,
        long offset,
        long sizeBytes,
        int link,
        int info,
        long alignment) {
    /** Content that a program defines. */
    public static final int SHT_PROGBITS = 1;

    /** Symbols of a linker. */
    public static final int SHT_SYMTAB = 2;

    /** Names. */
    public static final int SHT_STRTAB = 3;

    /** Relocations with addends. */
    public static final int SHT_RELA = 4;

    /** Zeros that take no room in the file. */
    public static final int SHT_NOBITS = 8;

    /** Relocations without addends; not used on x86-64. */
    public static final int SHT_REL = 9;

    /** Symbols of the dynamic linker. */
    public static final int SHT_DYNSYM = 11;

    private static final int SHT_NULL = 0;
    private static final long SHF_WRITE = 1;
    private static final long SHF_ALLOC = 2;
    private static final long SHF_EXECINSTR = 4;
    private static final long SHF_TLS = 0x400;

    /** Returns whether the section takes no room in the file. */
    public boolean isZeroed() {
        return type == SHT_NOBITS || type == SHT_NULL;
    }

    /** Returns whether the section is part of the program in memory. */
    public boolean isAllocated() {
        return (flags & SHF_ALLOC) != 0;
    }

    /** Returns whether the program may write to it. */
    public boolean isWritable() {
        return (flags & SHF_WRITE) != 0;
    }

    /** Returns whether it holds instructions. */
    public boolean isExecutable() {
        return (flags & SHF_EXECINSTR) != 0;
    }

    /** Returns whether it is a template of thread-local storage. */
    public boolean isThreadLocal() {
        return (flags & SHF_TLS) != 0;
    }
}
