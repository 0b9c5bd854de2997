// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Numbers given to addresses in the order in which they are added, from 0 up. */
final class LongTable {
    private static final int INITIAL = 64;
    private static final long FACTOR = 0x9e37_79b9_7f4a_7c15L;

    private long[] keys = new long[INITIAL];
    private int[] numbers = new int[INITIAL];
    private int size;

    /** Returns how many there are. */
    int size() {
        return size;
    }

    /** Returns all, in ascending order. */
    LongStream keys() {
        return IntStream.range(0, keys.length)
                .filter(i -> numbers[i] != 0)
                .mapToLong(i -> keys[i])
                .sorted();
    }

    /** Returns the number of an address, or -1 if it was not added. */
    int find(long key) {
        return size == 0 ? -1 : numbers[place(key)] - 1;
    }

    /** Adds an address that was not added yet and returns its number. */
    int add(long key) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(key);
        keys[at] = key;
        numbers[at] = ++size;
        return size - 1;
    }

    /** Returns where a key is, or belongs; places in use have numbers from 1 up. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * FACTOR) >>> 32) & mask;
        while (numbers[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
