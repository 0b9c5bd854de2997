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

    private long[] low = new long[INITIAL];
    private long[] high = new long[INITIAL];
    private int[] reached = new int[INITIAL];
    private long size;

    /** Returns the number of states. */
    long size() {
        return size;
    }

    /** Forgets every state. */
    void clear() {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
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
        if (low[index] == 0) {
            low[index] = key;
            high[index] = hashHigh;
            reached[index] = pack(left, depth);
            size++;
            if (size * 2 > low.length) {
                grow();
            }
            return true;
        }
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
        int mask = low.length - 1;
        int index = (int) (key ^ key >>> 32) & mask;
        while (low[index] != 0 && (low[index] != key || high[index] != hashHigh)) {
            index = (index + 1) & mask;
        }
        return index;
    }

    private void grow() {
        long[] oldLow = low;
        long[] oldHigh = high;
        int[] oldReached = reached;
        low = new long[oldLow.length * 2];
        high = new long[low.length];
        reached = new int[low.length];
        for (int i = 0; i < oldLow.length; i++) {
            if (oldLow[i] != 0) {
                int index = find(oldLow[i], oldHigh[i]);
                low[index] = oldLow[i];
                high[index] = oldHigh[i];
                reached[index] = oldReached[i];
            }
        }
    }
}
