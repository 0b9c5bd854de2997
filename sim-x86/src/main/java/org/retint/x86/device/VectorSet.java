// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

/** A set of interrupt vectors, as ISR, TMR and IRR are: 256 bits. */
final class VectorSet {
    private final long[] words = new long[4];

    void add(int vector) {
        words[vector >>> 6] |= 1L << vector;
    }

    void remove(int vector) {
        words[vector >>> 6] &= ~(1L << vector);
    }

    void clear() {
        for (int i = 0; i < words.length; i++) {
            words[i] = 0;
        }
    }

    /** Returns the highest vector, or -1. */
    int highest() {
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i] != 0) {
                return i * 64 + 63 - Long.numberOfLeadingZeros(words[i]);
            }
        }
        return -1;
    }

    /** Returns 32 of the bits: vectors {@code 32 * index} and up. */
    int word(int index) {
        return (int) (words[index >>> 1] >>> ((index & 1) * 32));
    }

    long[] save() {
        return words.clone();
    }

    void restore(long[] saved) {
        System.arraycopy(saved, 0, words, 0, words.length);
    }
}
