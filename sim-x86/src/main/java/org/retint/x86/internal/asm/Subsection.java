// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A numbered part of a section: its fragments in order and the bytes they hold. */
final class Subsection {
    private static final int MAX_ZEROS = 1 << 28;

    private final Section section;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private byte[] bytes = new byte[256];
    private int used;
    private Fragment current;

    Subsection(Section section) {
        this.section = section;
        this.current = new Fragment(this, 0);
        fragments.add(current);
    }

    Section section() {
        return section;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    List<Patch> patches() {
        return patches;
    }

    Fragment current() {
        return current;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Ends the current fragment with a tail and begins another. */
    void close(Tail tail) {
        current.tail(tail);
        current = new Fragment(this, used);
        fragments.add(current);
    }

    /** Reserves bytes of zero in the current fragment. Sections without contents only count. */
    void reserve(long count) {
        if (!section.isNobits()) {
            ensure(count);
            used += (int) count;
        } else if (count > MAX_ZEROS - current.length()) {
            throw new StatementError(
                    -1, "section too large: section=" + section.name() + " bytes=" + count);
        }
        current.grow((int) count);
    }

    void append(byte[] content) {
        if (section.isNobits()) {
            appendToNobits(content);
            return;
        }
        ensure(content.length);
        System.arraycopy(content, 0, bytes, used, content.length);
        used += content.length;
        current.grow(content.length);
    }

    /** Appends the low {@code width} bytes of a value, least significant first. */
    void append(long value, int width) {
        if (section.isNobits() && value != 0) {
            appendToNobits(new byte[] {1});
        }
        reserve(width);
        if (!section.isNobits()) {
            store(bytes, used - width, value, width);
        }
    }

    private void appendToNobits(byte[] content) {
        for (byte b : content) {
            if (b != 0) {
                throw new StatementError(
                        -1, "section " + section.name() + " holds only zeros: expected .skip");
            }
        }
        reserve(content.length);
    }

    static void store(byte[] bytes, int index, long value, int width) {
        for (int i = 0; i < width; i++) {
            bytes[index + i] = i < 8 ? (byte) (value >> (8 * i)) : (byte) (value >> 63);
        }
    }

    private void ensure(long count) {
        section.budget().takeBytes(count, section);
        int more = (int) count;
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + more, bytes.length * 2));
        }
    }
}
