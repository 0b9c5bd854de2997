// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * A run of bytes whose length is known while sources are read, followed by at most one {@link Tail}
 * whose length only layout decides. Labels are offsets into fragments.
 */
final class Fragment {
    private final Subsection subsection;
    private final int start;
    private int length;
    private Tail tail;
    private int region;
    private boolean reached;
    private long offset;

    /**
     * Creates an empty fragment.
     *
     * @param subsection the subsection it belongs to
     * @param start index of its first byte among the subsection's bytes
     */
    Fragment(Subsection subsection, int start) {
        this.subsection = subsection;
        this.start = start;
    }

    Section section() {
        return subsection.section();
    }

    Subsection subsection() {
        return subsection;
    }

    int start() {
        return start;
    }

    /** Returns the number of bytes before the tail. */
    int length() {
        return length;
    }

    void grow(int bytes) {
        length += bytes;
    }

    /** Returns what follows the bytes, or null. */
    Tail tail() {
        return tail;
    }

    void tail(Tail newTail) {
        tail = newTail;
    }

    /** Returns how many alignments and origins come before it in its section. */
    int region() {
        return region;
    }

    void region(int newRegion) {
        region = newRegion;
    }

    /** Returns whether the current sizing pass has placed it. */
    boolean reached() {
        return reached;
    }

    void reached(boolean newReached) {
        reached = newReached;
    }

    /** Returns the offset from the start of the section, as far as layout has come. */
    long offset() {
        return offset;
    }

    void offset(long newOffset) {
        offset = newOffset;
    }

    long end() {
        return offset + length;
    }
}
