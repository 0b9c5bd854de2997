// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/**
 * What ends a run that does not end by itself. Each bound counts from the start of that run.
 *
 * <p>A bound on instructions is exact and moves nothing: two runs in a row do what one run with the
 * sum would have done. A bound on cycles ends the run when every CPU has reached it; each stops at
 * its first instruction boundary there.
 *
 * @param instructions most instructions that all CPUs together retire, {@link #UNBOUNDED} for any
 *     number
 * @param cycles most cycles that pass, {@link #UNBOUNDED} for any number
 */
public record Bounds(long instructions, long cycles) {
    /** No bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** Checks that no bound is negative. */
    public Bounds {
        if (instructions < 0 || cycles < 0) {
            throw new IllegalArgumentException(
                    "bounds must not be negative: instructions="
                            + instructions
                            + " cycles="
                            + cycles);
        }
    }

    /** Returns bounds that end a run after this many instructions of all CPUs together. */
    public static Bounds instructions(long instructions) {
        return new Bounds(instructions, UNBOUNDED);
    }

    /** Returns bounds that end a run after this many cycles. */
    public static Bounds cycles(long cycles) {
        return new Bounds(UNBOUNDED, cycles);
    }

    /** Returns bounds that bound nothing. */
    public static Bounds none() {
        return new Bounds(UNBOUNDED, UNBOUNDED);
    }
}
