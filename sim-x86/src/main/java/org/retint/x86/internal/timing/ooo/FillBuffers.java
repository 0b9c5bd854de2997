// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

/** Lines on their way to the first level of the data cache: only so many at once. */
final class FillBuffers {
    private final long[] lines;
    private final long[] arrivals;
    private int next;
    private long last;

    FillBuffers(int count) {
        lines = new long[count];
        arrivals = new long[count];
    }

    /** Returns the cycle after which all lines are there. */
    long last() {
        return last;
    }

    /**
     * Returns when a line is there.
     *
     * @param wanted the cycle of the load
     * @param cycles how long it takes, 0 if it is there or on its way
     */
    long arrival(long line, long wanted, int cycles) {
        if (cycles == 0) {
            for (int i = 0; i < lines.length; i++) {
                if (lines[i] == line) {
                    return Math.max(wanted, arrivals[i]);
                }
            }
            return wanted;
        }
        long arrival = Math.max(wanted, arrivals[next]) + cycles;
        lines[next] = line;
        arrivals[next] = arrival;
        next = next + 1 == lines.length ? 0 : next + 1;
        last = Math.max(last, arrival);
        return arrival;
    }

    /** Becomes equal to as many other buffers. */
    void copyFrom(FillBuffers other) {
        System.arraycopy(other.lines, 0, lines, 0, lines.length);
        System.arraycopy(other.arrivals, 0, arrivals, 0, arrivals.length);
        next = other.next;
        last = other.last;
    }
}
