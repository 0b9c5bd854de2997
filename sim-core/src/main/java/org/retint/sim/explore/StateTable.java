// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.Arrays;

/**
 * The states visited so far, by their 128-bit hashes, each with the best way in which it was
 * reached: how many preemptions were left and how many steps it took.
 */
final class StateTable {
    private static final int INITIAL = 1 << 12;
    private static final long EMPTY_STANDS_FOR_ZERO = 0x9e37_79b9_7f4a_7c15L;

    private long[] keys = new long[2 * INITIAL]; // both halves side by side: one line of cache
    private int[] reached = new int[INITIAL];
    private int[] numbers = new int[INITIAL];
    private long[] asleep = {};
    private int size;
    private int found;

    /** Returns the number of states. */
    long size() {
        return size;
    }

    /** Returns the number of the state entered last: how many were entered before it. */
    int number() {
        return found;
    }

    /** Returns the transitions that were not taken in the state entered last, being asleep. */
    long asleep() {
        return asleep[found];
    }

    /** Sets the transitions that are not taken in the state entered last. */
    void setAsleep(long transitions) {
        if (found >= asleep.length) {
            asleep = Arrays.copyOf(asleep, Math.max(INITIAL, 2 * found));
        }
        asleep[found] = transitions;
    }

    /** Forgets every state. */
    void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    /**
     * Enters a visit.
     *
     * @param left preemptions left, 0 to 127
     * @param depth steps from the start, or 0 if they do not matter
     * @return whether what follows is to be explored: the state is new, or was reached with fewer
     *     preemptions left or after more steps before
     */
    boolean enter(long hashLow, long hashHigh, int left, int depth) {
        long key = hashLow == 0 ? EMPTY_STANDS_FOR_ZERO : hashLow;
        int index = find(key, hashHigh);
        if (keys[2 * index] == 0) {
            keys[2 * index] = key;
            keys[2 * index + 1] = hashHigh;
            reached[index] = pack(left, depth);
            numbers[index] = size;
            found = size++;
            if (2L * size > reached.length) {
                grow();
            }
            return true;
        }
        found = numbers[index];
        int before = reached[index];
        boolean covered = before >>> 24 >= left && (before & 0xff_ffff) <= depth;
        if (!covered) {
            reached[index] = pack(left, depth);
        }
        return !covered;
    }

    private static int pack(int left, int depth) {
        return left << 24 | depth;
    }

    private int find(long key, long hashHigh) {
        int mask = reached.length - 1;
        int index = (int) (key ^ key >>> 32) & mask;
        while (keys[2 * index] != 0
                && (keys[2 * index] != key || keys[2 * index + 1] != hashHigh)) {
            index = (index + 1) & mask;
        }
        return index;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldReached = reached;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        reached = new int[2 * oldReached.length];
        numbers = new int[2 * oldNumbers.length];
        for (int i = 0; i < oldReached.length; i++) {
            if (oldKeys[2 * i] != 0) {
                int index = find(oldKeys[2 * i], oldKeys[2 * i + 1]);
                keys[2 * index] = oldKeys[2 * i];
                keys[2 * index + 1] = oldKeys[2 * i + 1];
                reached[index] = oldReached[i];
                numbers[index] = oldNumbers[i];
            }
        }
    }
}
