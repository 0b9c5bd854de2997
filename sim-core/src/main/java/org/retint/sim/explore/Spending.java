// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/** What an exploration has used up of its budget. */
@HostTime("only ends an exploration, which says so")
final class Spending {
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private final Budget budget;
    private final long startNanos = System.nanoTime();
    private long lookAtSteps;

    Spending(Budget budget) {
        this.budget = budget;
    }

    /**
     * Returns in words what was used up, or null.
     *
     * @param states visited
     * @param steps executed
     * @param ends reached
     */
    String over(long states, long steps, long ends) {
        if (states > budget.states()) {
            return "states " + budget.states();
        }
        if (states > budget.memoryBytes() / Budget.STATE_BYTES) {
            return "memory %d bytes".formatted(budget.memoryBytes());
        }
        if (steps > budget.steps()) {
            return "steps " + budget.steps();
        }
        if (ends > budget.schedules()) {
            return "schedules " + budget.schedules();
        }
        if (steps >= lookAtSteps) {
            lookAtSteps = steps + STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;
            if (System.nanoTime() - startNanos > budget.time().toNanos()) {
                return "time %d s".formatted(budget.time().toSeconds());
            }
        }
        return null;
    }
}
