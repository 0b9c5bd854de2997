// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.List;

/**
 * The result of an exploration.
 *
 * @param verdict what was proved
 * @param detail the bounds, the budget that was used up, or what is wrong; empty if nothing is to
 *     be said
 * @param states distinct states visited
 * @param steps transitions executed
 * @param ends visits of states without enabled transitions
 * @param schedule transitions from the start to what is wrong, empty if nothing is
 * @param shortest whether no shorter schedule within the bounds goes wrong
 */
public record Exploration(
        Verdict verdict,
        String detail,
        long states,
        long steps,
        long ends,
        List<Integer> schedule,
        boolean shortest) {
    /** Takes a copy of the schedule. */
    public Exploration {
        schedule = List.copyOf(schedule);
    }

    /** Returns verdict and detail: {@code COMPLETE WITHIN BOUNDS (preemptions 2)}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? verdict.toString() : verdict + " (" + detail + ")";
    }
}
