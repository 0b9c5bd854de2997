// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * Which schedules are explored.
 *
 * @param preemptions most preemptions of a schedule, or {@link #NONE} for no bound
 */
public record Bound(int preemptions) {
    /** No bound. */
    public static final int NONE = 127;

    /** Every schedule. */
    public static final Bound UNBOUNDED = new Bound(NONE);

    /** Checks the range. */
    public Bound {
        if (preemptions < 0 || preemptions > NONE) {
            throw new IllegalArgumentException(
                    "preemptions must be 0 to " + NONE + ": preemptions=" + preemptions);
        }
    }

    /** Returns whether every schedule is within this bound. */
    public boolean isUnbounded() {
        return preemptions == NONE;
    }
}
