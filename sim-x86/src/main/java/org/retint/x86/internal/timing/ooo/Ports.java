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
    private static final int NO_PORT = Integer.MAX_VALUE;

    private final int count;
    private final boolean exclusive;

    /** For each cycle the ports that take something then, as a mask. */
    private final char[] taken = new char[WINDOW];

    private final int[] waitingNow;
    private final int[] waitingBefore;
    private int waitingForAny;
    private long now;

    /**
     * Makes idle ports.
     *
     * @param count how many, at most 16
     * @param exclusive false if a port takes any number of micro-operations a cycle, and nothing
     *     waits for one
     */
    Ports(int count, boolean exclusive) {
        this.count = count;
        this.exclusive = exclusive;
        waitingNow = new int[count];
        waitingBefore = new int[count];
    }

    /** Goes on to a cycle: what is dispatched before it leaves the scheduler. */
    void advance(long cycle) {
        if (cycle - now >= WINDOW) {
            Arrays.fill(taken, (char) 0);
            Arrays.fill(waitingNow, 0);
            waitingForAny = 0;
            now = cycle;
        }
        while (now < cycle && waitingForAny > 0) {
            int index = (int) now & MASK;
            for (int left = taken[index]; left != 0; left &= left - 1) {
                waitingNow[Integer.numberOfTrailingZeros(left)]--;
                waitingForAny--;
            }
            taken[index] = 0;
            now++;
        }
        now = cycle;
        System.arraycopy(waitingNow, 0, waitingBefore, 0, count);
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
        // Few waiting before many, then high numbers before low ones, without a branch.
        int best = NO_PORT;
        int second = NO_PORT;
        for (int left = mask; left != 0; left &= left - 1) {
            int port = Integer.numberOfTrailingZeros(left);
            int rank = waitingBefore[port] << PORT_BITS | LAST_PORT - port;
            second = Math.min(second, Math.max(best, rank));
            best = Math.min(best, rank);
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
            waitingNow[port]++;
            waitingForAny++;
        }
        return cycle;
    }

    /** Becomes equal to other ports of the same core. */
    void copyFrom(Ports other) {
        System.arraycopy(other.taken, 0, taken, 0, WINDOW);
        System.arraycopy(other.waitingNow, 0, waitingNow, 0, count);
        System.arraycopy(other.waitingBefore, 0, waitingBefore, 0, count);
        waitingForAny = other.waitingForAny;
        now = other.now;
    }
}
