// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/** What an exploration proved. */
public enum Verdict {
    /** Every reachable state was visited and nothing is wrong in any. */
    COMPLETE("COMPLETE"),
    /** As {@link #COMPLETE}, among the schedules within the bounds. */
    COMPLETE_WITHIN_BOUNDS("COMPLETE WITHIN BOUNDS"),
    /** A budget was used up first; nothing wrong was found until then. */
    BUDGET("BUDGET"),
    /** Some schedule leads to a state in which something is wrong. */
    VIOLATION("VIOLATION");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** Returns the verdict as reports print it. */
    @Override
    public String toString() {
        return text;
    }
}
