// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * States, near the start, from which together everything else is reached: the same on every
 * machine. They are found breadth first.
 */
final class Frontier {
    /** States to each part, so that parts are about equal. */
    private static final int STATES_OF_A_SHARD = 64;

    /** Where to give up: a system that offers no choice has no frontier. */
    private static final int MAX_EXPANSIONS = 100_000;

    private final Explorable system;
    private final SharedStates states;
    private final Path path;
    private final SharedStates.Visit visit = new SharedStates.Visit();
    private final Deque<Remainder> open = new ArrayDeque<>();
    private final List<Remainder> leaves = new ArrayList<>();

    Frontier(Explorable system, SharedStates states) {
        this.system = system;
        this.states = states;
        this.path = new Path(system, true);
    }

    /**
     * Returns what is to be explored.
     *
     * @param preemptions most of a schedule
     * @param shard whose part
     * @return states that were entered as visited
     */
    List<Remainder> of(int preemptions, Shard shard) {
        path.begin(preemptions);
        enter();
        int wanted = STATES_OF_A_SHARD * shard.count();
        for (int i = 0; i < MAX_EXPANSIONS && !open.isEmpty() && open.size() < wanted; i++) {
            expand(open.poll());
        }
        List<Remainder> own = new ArrayList<>();
        leaves.addAll(open);
        int index = 0;
        for (Remainder each : leaves) {
            if (shard.has(index++)) {
                own.add(each);
            } else {
                states.setLeads(each.id()); // who explores it finds out
            }
        }
        return own;
    }

    private void expand(Remainder state) {
        path.resume(state);
        if (!path.hasPending() || system.isEnd() || system.violation() != null) {
            leaves.add(state); // walkers know what to do with it
            path.unwind();
            return;
        }
        int transitions = 0;
        boolean isCut = false;
        while (path.hasPending()) {
            int next = path.next();
            int remaining = path.leftAfter(next);
            if (remaining < 0) {
                isCut = true;
                continue;
            }
            path.execute(next, remaining);
            transitions++;
            enter();
            path.undo();
        }
        states.finish(state.id(), path.left(), transitions, isCut, true);
        path.unwind();
    }

    private void enter() {
        states.enter(path.low(), path.high(), path.left(), visit);
        if (visit.isOpen || system.violation() != null) {
            open.add(path.whole(visit.id));
        }
    }
}
