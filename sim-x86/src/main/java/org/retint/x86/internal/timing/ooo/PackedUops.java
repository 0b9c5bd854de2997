// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.Arrays;
import java.util.List;

/**
 * The micro-operations of an instruction in one array: the pipeline looks at them for every
 * instruction that retires, and this costs it fewer cache misses than a list.
 */
final class PackedUops {
    private static final int WORDS = 3;
    private static final int KIND_SHIFT = 16;
    private static final int SLOT_SHIFT = KIND_SHIFT + 2;
    private static final int LATENCY_SHIFT = Integer.SIZE;
    private static final MicroOp.Kind[] KINDS = MicroOp.Kind.values();

    private final long[] words;

    PackedUops(List<MicroOp> uops) {
        words = new long[WORDS * uops.size()];
        for (int i = 0; i < uops.size(); i++) {
            MicroOp uop = uops.get(i);
            words[WORDS * i] =
                    uop.ports()
                            | ((long) uop.kind().ordinal() << KIND_SHIFT)
                            | ((long) uop.slot() << SLOT_SHIFT)
                            | ((long) uop.latency() << LATENCY_SHIFT);
            words[WORDS * i + 1] = Resource.names(uop.reads());
            words[WORDS * i + 2] = uop.after();
        }
    }

    /** Returns whether there is one only, and that does not touch memory. */
    boolean plain() {
        return words.length == WORDS && slot(0) == 0 && kind(0) == MicroOp.Kind.EXECUTE;
    }

    int count() {
        return words.length / WORDS;
    }

    MicroOp.Kind kind(int index) {
        return KINDS[(int) (words[WORDS * index] >>> KIND_SHIFT) & 3];
    }

    int ports(int index) {
        return (int) words[WORDS * index] & 0xffff;
    }

    int slot(int index) {
        return (int) words[WORDS * index] >>> SLOT_SHIFT;
    }

    int latency(int index) {
        return (int) (words[WORDS * index] >>> LATENCY_SHIFT);
    }

    /** Returns the names of the resources that it waits for, see {@link Resource#names}. */
    long reads(int index) {
        return words[WORDS * index + 1];
    }

    int after(int index) {
        return (int) words[WORDS * index + 2];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedUops packed && Arrays.equals(words, packed.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
