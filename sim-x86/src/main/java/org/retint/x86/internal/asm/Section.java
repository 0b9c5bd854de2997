// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A section of the unit: flags, numbered subsections, and after layout an address and contents. */
public final class Section {
    private final String name;
    private final String flags;
    private final boolean nobits;
    private final Budget budget;
    private final TreeMap<Integer, Subsection> subsections = new TreeMap<>();
    private List<Fragment> fragments = List.of();
    private long alignment = 1;
    private long address;
    private byte[] contents = new byte[0];

    Section(String name, String flags, boolean nobits, Budget budget) {
        this.name = name;
        this.flags = flags;
        this.nobits = nobits;
        this.budget = budget;
    }

    /** Returns what the unit may still hold. */
    Budget budget() {
        return budget;
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the flag letters as the directive has them, such as {@code ax}. */
    public String flags() {
        return flags;
    }

    /** Returns whether it is part of memory when the program runs. */
    public boolean isAllocated() {
        return flags.indexOf('a') >= 0;
    }

    /** Returns whether it holds instructions. */
    public boolean isExecutable() {
        return flags.indexOf('x') >= 0;
    }

    /** Returns whether the program may write it. */
    public boolean isWritable() {
        return flags.indexOf('w') >= 0;
    }

    /** Returns whether it has a size but no contents, as {@code .bss}. */
    public boolean isNobits() {
        return nobits;
    }

    /** Returns the alignment in bytes, a power of two. */
    public long alignment() {
        return alignment;
    }

    void align(long bytes) {
        alignment = Math.max(alignment, bytes);
    }

    /** Returns the address of the first byte. */
    public long address() {
        return address;
    }

    void address(long newAddress) {
        address = newAddress;
    }

    /** Returns the size in bytes. */
    public long size() {
        if (fragments.isEmpty()) {
            return 0;
        }
        Fragment last = fragments.get(fragments.size() - 1);
        return last.end() + (last.tail() == null ? 0 : last.tail().size());
    }

    /** Returns the contents, empty for a section without; not a copy. */
    public byte[] contents() {
        return contents;
    }

    void contents(byte[] newContents) {
        contents = newContents;
    }

    Subsection subsection(int number) {
        return subsections.computeIfAbsent(number, key -> new Subsection(this));
    }

    Iterable<Subsection> subsections() {
        return subsections.values();
    }

    /** Joins the subsections in the order of their numbers: no more bytes can be added. */
    List<Fragment> join() {
        fragments = new ArrayList<>();
        for (Subsection subsection : subsections.values()) {
            fragments.addAll(subsection.fragments());
        }
        return fragments;
    }

    List<Fragment> fragments() {
        return fragments;
    }
}
