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
 * @param learned what the system had learned when the schedule was found; see {@link
 *     Explorable#learned}
 * @param shortest whether no shorter schedule within the bounds goes wrong
 */
public record Exploration(
        Verdict verdict,
        String detail,
        long states,
        long steps,
        long ends,
        List<Integer> schedule,
        List<Long> learned,
        boolean shortest) {
    /** Takes copies of the lists. */
    public Exploration {
        schedule = List.copyOf(schedule);
        learned = List.copyOf(learned);
    }

    /** Executes something on an equal system while the schedule means what it did here. */
    public void replaying(Explorable system, Runnable action) {
        system.believing(learned.stream().mapToLong(Long::longValue).toArray(), action);
    }

    /** Returns verdict and detail: {@code COMPLETE WITHIN BOUNDS (preemptions 2)}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? verdict.toString() : verdict + " (" + detail + ")";
    }
}
