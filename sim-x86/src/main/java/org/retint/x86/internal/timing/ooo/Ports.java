// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.Arrays;

/**
 * Which port executes what when: each port takes one micro-operation a cycle. Micro-operations come
 * in program order, so that of those that are ready the oldest has its way.
 */
final class Ports {
    /** Cycles after the present one that the tables cover. */
    private static final int WINDOW = 1 << 12;

    private static final int MASK = WINDOW - 1;
    private static final int PORT_BITS = 4;
    private static final int LAST_PORT = (1 << PORT_BITS) - 1;
    private static final int USUAL_PORTS = 4;
    private static final int NO_PORT = Integer.MAX_VALUE;

    private static final int COUNT_BITS = Byte.SIZE;
    private static final int COUNT = (1 << COUNT_BITS) - 1;
    private static final int PORTS_IN_WORD = Long.SIZE / COUNT_BITS;
    private static final int LOW_PORTS = (1 << PORTS_IN_WORD) - 1;

    /** The last port is none: any number wait for it. */
    private static final long NONE_WAITED = (long) COUNT << (COUNT_BITS * (PORTS_IN_WORD - 1));

    /** For a mask of ports a word with 1 as the count of each. */
    private static final long[] ONES = new long[1 << PORTS_IN_WORD];

    static {
        for (int mask = 1; mask < ONES.length; mask++) {
            int port = Integer.numberOfTrailingZeros(mask);
            ONES[mask] = ONES[mask & (mask - 1)] | (1L << (COUNT_BITS * port));
        }
    }

    private final boolean exclusive;

    /** For each cycle the ports that take something then, as a mask. */
    private final char[] taken = new char[WINDOW];

    /** How many wait for each of the first ports, then for those after them; a byte for each. */
    private long waitingLow;

    private long waitingHigh;
    private long waitedLow;
    private long waitedHigh = NONE_WAITED;
    private int waitingForAny;
    private long now;

    /**
     * Makes idle ports.
     *
     * @param exclusive false if a port takes any number of micro-operations a cycle, and nothing
     *     waits for one
     */
    Ports(boolean exclusive) {
        this.exclusive = exclusive;
    }

    /** Goes on to a cycle: what is dispatched before it leaves the scheduler. */
    void advance(long cycle) {
        if (cycle - now >= WINDOW) {
            Arrays.fill(taken, (char) 0);
            waitingLow = 0;
            waitingHigh = 0;
            waitingForAny = 0;
            now = cycle;
        }
        while (now < cycle && waitingForAny > 0) {
            int index = (int) now & MASK;
            int leaving = taken[index];
            waitingLow -= ONES[leaving & LOW_PORTS];
            waitingHigh -= ONES[leaving >>> PORTS_IN_WORD];
            waitingForAny -= Integer.bitCount(leaving);
            taken[index] = 0;
            now++;
        }
        now = cycle;
        waitedLow = waitingLow;
        waitedHigh = waitingHigh | NONE_WAITED;
    }

    /** Returns how many micro-operations wait for their port. */
    int waiting() {
        return waitingForAny;
    }

    /**
     * Returns the port that rename binds a micro-operation to: of those that can execute it one
     * with few waiting as the cycle began. The second and the fourth of a cycle take the second
     * best, unless that is much worse (A. Abel, J. Reineke, uiCA, ICS 2022).
     *
     * @param mask the ports that can execute it
     * @param position its slot in the cycle, from 0
     */
    int choose(int mask, int position) {
        // Few waiting before many, then high numbers before low ones. Without branches, and always
        // for as many ports as most have: the host would predict neither.
        int best = NO_PORT;
        int second = NO_PORT;
        int left = mask;
        for (int i = 0; i < USUAL_PORTS || left != 0; i++) {
            int port = Integer.numberOfTrailingZeros(left | (1 << LAST_PORT));
            long counts = port < PORTS_IN_WORD ? waitedLow : waitedHigh;
            int waited = (int) (counts >>> (COUNT_BITS * port)) & COUNT;
            int rank = waited << PORT_BITS | LAST_PORT - port;
            second = Math.min(second, Math.max(best, rank));
            best = Math.min(best, rank);
            left &= left - 1;
        }
        boolean takesSecond =
                (position & 1) != 0 && (second >> PORT_BITS) < (best >> PORT_BITS) + 3;
        return LAST_PORT - ((takesSecond ? second : best) & LAST_PORT);
    }

    /**
     * Takes a port. What would be dispatched beyond the window finds its port free and leaves the
     * scheduler at once.
     *
     * @param ready first cycle in which the micro-operation can execute
     * @return the cycle in which it does
     */
    long dispatch(int port, long ready) {
        long end = now + WINDOW;
        long cycle = ready;
        while (cycle < end && ((taken[(int) cycle & MASK] >>> port) & 1) != 0 && exclusive) {
            cycle++;
        }
        if (exclusive && cycle < end) {
            taken[(int) cycle & MASK] |= (char) (1 << port);
            waitingLow += ONES[(1 << port) & LOW_PORTS];
            waitingHigh += ONES[(1 << port) >>> PORTS_IN_WORD];
            waitingForAny++;
        }
        return cycle;
    }

    /** Becomes equal to other ports of the same core. */
    void copyFrom(Ports other) {
        System.arraycopy(other.taken, 0, taken, 0, WINDOW);
        waitingLow = other.waitingLow;
        waitingHigh = other.waitingHigh;
        waitedLow = other.waitedLow;
        waitedHigh = other.waitedHigh;
        waitingForAny = other.waitingForAny;
        now = other.now;
    }
}
