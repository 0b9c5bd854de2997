// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/**
 * A symbol.
 *
 * @param name name, perhaps empty
 * @param value address; in a relocatable object an offset in the section
 * @param sizeBytes size of what it names, 0 if not known
 * @param binding {@code STB_}: 0 local, 1 global, 2 weak
 * @param type {@code STT_}: 0 none, 1 object, 2 function, 3 section, 4 file, 6 thread-local
 * @param section number of its section, or one of the constants here
 * @see "System V ABI, Symbol Table"
 */
public record ElfSymbol(
        String name, long value, long sizeBytes, int binding, int type, int section) {
    /** Section of a symbol that is defined elsewhere. */
    public static final int SHN_UNDEF = 0;

    /** Section of a symbol whose value is a number. */
    public static final int SHN_ABS = 0xfff1;

    /** Section of a symbol that the linker is to give room, aligned to its value. */
    public static final int SHN_COMMON = 0xfff2;

    /** Type of a symbol that stands for its section. */
    public static final int STT_SECTION = 3;

    /** Type of a thread-local symbol. */
    public static final int STT_TLS = 6;

    private static final int STT_FUNC = 2;
    private static final int STB_WEAK = 2;

    /** Returns whether the symbol is defined in this file. */
    public boolean isDefined() {
        return section != SHN_UNDEF;
    }

    /** Returns whether the symbol names a function. */
    public boolean isFunction() {
        return type == STT_FUNC;
    }

    /** Returns whether the symbol may stay undefined, its value 0 then. */
    public boolean isWeak() {
        return binding == STB_WEAK;
    }
}
