// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds, while states are walked depth first, sets of states that lead to each other and to nothing
 * else. States have numbers in the order in which they are first visited.
 *
 * @see "R. Tarjan, Depth-First Search and Linear Graph Algorithms, SIAM J. Comput. 1972"
 */
final class Components {
    private static final int CLOSED = Integer.MAX_VALUE;

    /** States whose component is complete: each leads to an end, or was not left in every way. */
    private final BitSet closed = new BitSet();

    private int[] open = new int[64];
    private int openCount;

    private int[] numbers = new int[64];
    private int[] lows = new int[64];
    private boolean[] first = new boolean[64];
    private boolean[] leads = new boolean[64];

    void clear() {
        closed.clear();
        openCount = 0;
    }

    /**
     * Notes the state at the end of the path.
     *
     * @param depth length of the path
     * @param number number of the state
     * @param isNew whether it is visited for the first time
     * @param isEnd whether it is an end
     */
    void arrive(int depth, int number, boolean isNew, boolean isEnd) {
        makeRoom(depth);
        numbers[depth] = number;
        first[depth] = isNew;
        if (isNew) {
            if (openCount == open.length) {
                open = Arrays.copyOf(open, 2 * openCount);
            }
            open[openCount++] = number;
        }
        boolean isClosed = !isNew && closed.get(number);
        lows[depth] = isClosed ? CLOSED : number;
        leads[depth] = isEnd || isClosed;
    }

    /** Notes that the state at the end of a path is not left in every way, so nothing is known. */
    void cut(int depth) {
        leads[depth] = true;
    }

    /**
     * Goes back over a path's last step.
     *
     * @return whether the state at its end is in a set of states that lead to each other alone,
     *     none of which is an end
     */
    boolean leave(int depth) {
        boolean isRoot = first[depth] && lows[depth] == numbers[depth];
        if (isRoot) {
            int state;
            do {
                state = open[--openCount];
                closed.set(state);
            } while (state != numbers[depth]);
            lows[depth] = CLOSED;
        }
        if (depth > 0) {
            lows[depth - 1] = Math.min(lows[depth - 1], lows[depth]);
            leads[depth - 1] |= leads[depth];
        }
        return isRoot && !leads[depth];
    }

    private void makeRoom(int depth) {
        if (depth == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * depth);
            lows = Arrays.copyOf(lows, 2 * depth);
            first = Arrays.copyOf(first, 2 * depth);
            leads = Arrays.copyOf(leads, 2 * depth);
        }
    }
}
