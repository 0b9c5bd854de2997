// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.Objects;
import java.util.function.LongPredicate;

/**
 * Which interrupts from outside an exploration considers, each CPU by itself and on every
 * instruction boundary on which the architecture allows them. IPIs that the guest sends come
 * besides, at any time after they were sent.
 *
 * @param interrupts most interrupts that a CPU takes
 * @param vector their vector, or {@link #TIMER} for the one that the CPU's local timer is set to
 * @param nmis most NMIs that a CPU takes
 * @param where tells of an instruction's address whether interrupts come before it
 */
public record Interrupts(int interrupts, int vector, int nmis, LongPredicate where) {
    /** Stands for the vector that the guest set the local timer to. */
    public static final int TIMER = -1;

    /** None at all. */
    public static final Interrupts NONE = new Interrupts(0, TIMER, 0, rip -> true);

    /** Checks the ranges. */
    public Interrupts {
        Objects.requireNonNull(where, "where");
        if (interrupts < 0 || interrupts > 100 || nmis < 0 || nmis > 100) {
            throw new IllegalArgumentException(
                    "interrupts and nmis must be 0 to 100: interrupts=%d nmis=%d"
                            .formatted(interrupts, nmis));
        }
        if (vector != TIMER && (vector < 16 || vector > 255)) {
            throw new IllegalArgumentException("vector must be 16 to 255: vector=" + vector);
        }
    }

    /** Returns as many interrupts of the local timer, and NMIs, for each CPU. */
    public static Interrupts of(int interrupts, int nmis) {
        return new Interrupts(interrupts, TIMER, nmis, rip -> true);
    }

    /** Returns these before some instructions only. */
    public Interrupts before(LongPredicate addresses) {
        return new Interrupts(interrupts, vector, nmis, addresses);
    }
}
