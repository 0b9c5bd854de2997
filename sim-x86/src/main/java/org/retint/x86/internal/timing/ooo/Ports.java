// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

/**
 * Which port executes what when: each port takes one micro-operation a cycle. Micro-operations come
 * in program order, so that of those that are ready the oldest has its way.
 */
final class Ports {
    /** Cycles that the tables cover; nothing may be dispatched later than that after rename. */
    private static final int WINDOW = 1 << 14;

    private static final int MASK = WINDOW - 1;

    private final int count;
    private final boolean exclusive;
    private final long[][] busy;
    private final int[][] leaving;
    private final int[] waitingNow;
    private final int[] waitingBefore;
    private int waitingForAny;
    private long now;

    /**
     * Makes idle ports.
     *
     * @param count how many
     * @param exclusive false if a port takes any number of micro-operations a cycle
     */
    Ports(int count, boolean exclusive) {
        this.count = count;
        this.exclusive = exclusive;
        busy = new long[count][WINDOW / Long.SIZE];
        leaving = new int[count][WINDOW];
        waitingNow = new int[count];
        waitingBefore = new int[count];
    }

    /** Goes on to a cycle: what is dispatched before it leaves the scheduler. */
    void advance(long cycle) {
        while (now < cycle) {
            int index = (int) (now & MASK);
            for (int port = 0; port < count; port++) {
                int gone = leaving[port][index];
                waitingNow[port] -= gone;
                waitingForAny -= gone;
                leaving[port][index] = 0;
                busy[port][index >>> 6] &= ~(1L << index);
                waitingBefore[port] = waitingNow[port];
            }
            now++;
        }
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
        int best = -1;
        int second = -1;
        for (int port = count - 1; port >= 0; port--) {
            if ((mask >>> port & 1) == 0) {
                continue;
            }
            if (best < 0 || waitingBefore[port] < waitingBefore[best]) {
                second = best;
                best = port;
            } else if (second < 0 || waitingBefore[port] < waitingBefore[second]) {
                second = port;
            }
        }
        boolean takesSecond =
                (position & 1) != 0
                        && second >= 0
                        && waitingBefore[second] < waitingBefore[best] + 3;
        return takesSecond ? second : best;
    }

    /**
     * Takes a port.
     *
     * @param ready first cycle in which the micro-operation can execute
     * @return the cycle in which it does
     */
    long dispatch(int port, long ready) {
        long cycle = ready;
        while (exclusive && (busy[port][(int) (cycle & MASK) >>> 6] >>> cycle & 1) != 0) {
            cycle++;
        }
        if (cycle - now >= WINDOW) {
            throw new IllegalStateException("dispatch beyond the window: cycles=" + (cycle - now));
        }
        int index = (int) (cycle & MASK);
        busy[port][index >>> 6] |= 1L << index;
        leaving[port][index]++;
        waitingNow[port]++;
        waitingForAny++;
        return cycle;
    }
}
