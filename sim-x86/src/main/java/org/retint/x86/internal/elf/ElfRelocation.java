// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/**
 * A relocation with addend.
 *
 * @param offset in a relocatable object from the start of the section that is patched, else an
 *     address
 * @param type {@code R_X86_64_}
 * @param symbol the symbol it refers to
 * @param addend constant added
 */
public record ElfRelocation(long offset, int type, ElfSymbol symbol, long addend) {}
