// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import org.retint.x86.CpuState;

/**
 * System calls about time, which is that of the virtual clock: the program starts at the first
 * second of 2020, and cycles are those of a CPU of 3 GHz.
 */
final class TimeCalls {
    private static final long HERTZ = 3_000_000_000L;
    private static final long NANOS = 1_000_000_000L;
    private static final long START_SECONDS = 1_577_836_800L;
    private static final long CYCLES_PER_TICK = HERTZ / 100;
    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_REALTIME_COARSE = 5;
    private static final int CLOCKS = 12;
    private static final int TIMEVAL_BYTES = 16;

    private final AddressSpace space;
    private final CpuState state;

    TimeCalls(AddressSpace space, CpuState state) {
        this.space = space;
        this.state = state;
    }

    void addTo(SystemCallTable table) {
        table.add(228, a -> clock((int) a[0], a[1]));
        table.add(229, a -> resolution((int) a[0], a[1]));
        table.add(96, a -> timeOfDay(a[0], a[1]));
        table.add(201, a -> seconds(a[0]));
        table.add(35, a -> sleep(a[0]));
        table.add(230, a -> a[1] == 0 ? sleep(a[2]) : -Errno.EINVAL);
        table.add(100, a -> times(a[0]));
    }

    private long nanos() {
        long cycles = state.cycles();
        return cycles / HERTZ * NANOS + cycles % HERTZ * NANOS / HERTZ;
    }

    private long clock(int clock, long to) {
        if (clock < 0 || clock >= CLOCKS) {
            return -Errno.EINVAL;
        }
        boolean isReal = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
        space.write64(to, nanos() / NANOS + (isReal ? START_SECONDS : 0));
        space.write64(to + Long.BYTES, nanos() % NANOS);
        return 0;
    }

    private long resolution(int clock, long to) {
        if (clock < 0 || clock >= CLOCKS) {
            return -Errno.EINVAL;
        }
        if (to != 0) {
            space.write64(to, 0);
            space.write64(to + Long.BYTES, 1);
        }
        return 0;
    }

    private long timeOfDay(long to, long zone) {
        if (to != 0) {
            space.write64(to, START_SECONDS + nanos() / NANOS);
            space.write64(to + Long.BYTES, nanos() % NANOS / 1000);
        }
        if (zone != 0) {
            space.write64(zone, 0);
        }
        return 0;
    }

    private long seconds(long to) {
        long now = START_SECONDS + nanos() / NANOS;
        if (to != 0) {
            space.write64(to, now);
        }
        return now;
    }

    /** Sleeping moves the clock. */
    private long sleep(long request) {
        long seconds = space.read64(request);
        long nanos = space.read64(request + TIMEVAL_BYTES / 2);
        if (seconds < 0 || seconds > 1 << 20 || nanos < 0 || nanos >= NANOS) {
            return -Errno.EINVAL;
        }
        state.setCycles(state.cycles() + seconds * HERTZ + nanos * (HERTZ / NANOS));
        return 0;
    }

    private long times(long to) {
        long ticks = state.cycles() / CYCLES_PER_TICK;
        if (to != 0) {
            space.write64(to, ticks);
            for (int i = 1; i < 4; i++) {
                space.write64(to + (long) i * Long.BYTES, 0);
            }
        }
        return ticks;
    }
}
