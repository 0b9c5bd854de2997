// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.time.Duration;

/**
 * What an exploration may use up before it ends with {@link Verdict#BUDGET}.
 *
 * @param states most distinct states
 * @param steps most transitions executed
 * @param schedules most ends reached, each by a schedule of its own
 * @param memoryBytes most bytes in which states are remembered, {@link #STATE_BYTES} for each; the
 *     path, what is kept for going back, and transitions of which it is open whether an end follows
 *     come on top
 * @param time most time that passes on the host's clock: where this ends an exploration, another
 *     one ends elsewhere
 */
public record Budget(long states, long steps, long schedules, long memoryBytes, Duration time) {
    /** Most states that an exploration can hold. */
    public static final long MAX_STATES = 1L << 28;

    /** Most bytes that a state takes, while the table in which it is remembered grows. */
    public static final int STATE_BYTES = 192;

    /** A duration that is none. */
    private static final Duration FOREVER = Duration.ofDays(36_500);

    /** 20 million states and 200 million steps. */
    public static final Budget DEFAULT = new Budget(20_000_000, 200_000_000);

    /** Checks the ranges. */
    public Budget {
        if (states < 1
                || states > MAX_STATES
                || steps < 1
                || schedules < 1
                || memoryBytes < STATE_BYTES
                || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException(
                    ("budget out of range: states=%d steps=%d schedules=%d memoryBytes=%d time=%s"
                                    + " maxStates=%d")
                            .formatted(states, steps, schedules, memoryBytes, time, MAX_STATES));
        }
    }

    /** Bounds states and steps alone. */
    public Budget(long states, long steps) {
        this(states, steps, Long.MAX_VALUE, Long.MAX_VALUE, FOREVER);
    }

    /** Returns a budget that differs in its most ends. */
    public Budget withSchedules(long most) {
        return new Budget(states, steps, most, memoryBytes, time);
    }

    /** Returns a budget that differs in its most bytes. */
    public Budget withMemoryBytes(long most) {
        return new Budget(states, steps, schedules, most, time);
    }

    /** Returns a budget that differs in the time that may pass. */
    public Budget withTime(Duration most) {
        return new Budget(states, steps, schedules, memoryBytes, most);
    }
}
