// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * What an exploration may use up before it ends with {@link Verdict#BUDGET}.
 *
 * @param states most distinct states; each takes about 50 bytes of memory
 * @param steps most transitions executed
 */
public record Budget(long states, long steps) {
    /** Most states that an exploration can hold. */
    public static final long MAX_STATES = 1L << 28;

    /** 20 million states and 200 million steps. */
    public static final Budget DEFAULT = new Budget(20_000_000, 200_000_000);

    /** Checks the ranges. */
    public Budget {
        if (states < 1 || states > MAX_STATES || steps < 1) {
            throw new IllegalArgumentException(
                    "budget out of range: states=%d steps=%d maxStates=%d"
                            .formatted(states, steps, MAX_STATES));
        }
    }
}
