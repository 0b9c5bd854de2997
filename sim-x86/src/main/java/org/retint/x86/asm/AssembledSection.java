// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import org.retint.x86.internal.asm.Section;

/** A section of an image: where it lies, how big it is and what it holds. */
public final class AssembledSection {
    private final String name;
    private final long virtualAddress;
    private final long sizeBytes;
    private final long alignmentBytes;
    private final boolean allocated;
    private final boolean executable;
    private final boolean writable;
    private final boolean zeroed;
    private final byte[] bytes;

    AssembledSection(Section section) {
        this.name = section.name();
        this.virtualAddress = section.address();
        this.sizeBytes = section.size();
        this.alignmentBytes = section.alignment();
        this.allocated = section.isAllocated();
        this.executable = section.isExecutable();
        this.writable = section.isWritable();
        this.zeroed = section.isNobits();
        this.bytes = section.contents();
    }

    /** Returns the name, such as {@code .text}. */
    public String name() {
        return name;
    }

    /** Returns the address of the first byte; 0 for a section that is not part of memory. */
    public long virtualAddress() {
        return virtualAddress;
    }

    /** Returns the size in bytes. */
    public long sizeBytes() {
        return sizeBytes;
    }

    /** Returns the alignment in bytes, a power of two. */
    public long alignmentBytes() {
        return alignmentBytes;
    }

    /** Returns whether it is part of memory, unlike {@code .comment} or {@code .note}. */
    public boolean isAllocated() {
        return allocated;
    }

    /** Returns whether it holds instructions. */
    public boolean isExecutable() {
        return executable;
    }

    /** Returns whether the program may write it. */
    public boolean isWritable() {
        return writable;
    }

    /** Returns whether it has a size but no bytes, all of it being zero, as {@code .bss}. */
    public boolean isZeroed() {
        return zeroed;
    }

    /** Returns a copy of the contents; empty if {@link #isZeroed()}. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns whether an address lies in this section. */
    public boolean contains(long address) {
        return allocated && Long.compareUnsigned(address - virtualAddress, sizeBytes) < 0;
    }

    /** Returns name, address and size for messages. */
    @Override
    public String toString() {
        return String.format("%s address=%#x bytes=%d", name, virtualAddress, sizeBytes);
    }
}
