// SPDX-License-Identifier: Apache-2.0
/**
 * ELF files of x86-64: headers, sections, segments, symbols, relocations, and the linking of one
 * relocatable object. Files are not trusted: whatever they say, reading ends in an {@link
 * org.retint.x86.internal.elf.ElfException} or in a model whose size is bounded by that of the
 * file.
 *
 * <p>Not API: this package is not exported.
 */
package org.retint.x86.internal.elf;
