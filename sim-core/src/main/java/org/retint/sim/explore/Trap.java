// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set of states of a system that lead to each other alone, and to no end: a livelock. */
final class Trap {
    /** A state by its hash. */
    private record Key(long low, long high) {}

    private final Explorable system;
    private final Set<Key> states = new LinkedHashSet<>();

    private Trap(Explorable system) {
        this.system = system;
    }

    /**
     * Follows every transition from the present state on, those that reduction left out too.
     *
     * @param mostStates where to give up
     * @return the states reached, or null if an end, something wrong, or too many are among them
     */
    static Trap from(Explorable system, long mostStates) {
        Trap trap = new Trap(system);
        return trap.follow(mostStates) ? trap : null;
    }

    private Key here() {
        return new Key(system.hashLow(), system.hashHigh());
    }

    private boolean follow(long mostStates) {
        List<Long> pending = new ArrayList<>();
        states.add(here());
        pending.add(system.enabled());
        boolean trapped = system.enabled() != 0;
        while (!pending.isEmpty()) {
            int last = pending.size() - 1;
            long rest = pending.get(last);
            if (rest == 0 || !trapped) {
                pending.remove(last);
                if (last > 0) {
                    system.undo();
                }
                continue;
            }
            pending.set(last, rest & (rest - 1));
            system.execute(Long.numberOfTrailingZeros(rest));
            boolean isNew = states.add(here());
            trapped =
                    system.violation() == null
                            && !system.isEnd()
                            && system.enabled() != 0
                            && states.size() <= mostStates;
            pending.add(isNew ? system.enabled() : 0);
        }
        return trapped;
    }

    /** Returns whether the system's present state is one of these. */
    boolean holds() {
        return states.contains(here());
    }

    /** Returns the fewest transitions that lead from the present state back to it. */
    List<Integer> cycle() {
        Key start = here();
        for (int length = 1; ; length++) {
            List<Integer> path = new ArrayList<>();
            Set<List<Object>> seen = new LinkedHashSet<>();
            if (leadsTo(start, length, path, seen)) {
                return path;
            }
        }
    }

    private boolean leadsTo(Key goal, int length, List<Integer> path, Set<List<Object>> seen) {
        for (long rest = system.enabled(); rest != 0; rest &= rest - 1) {
            int transition = Long.numberOfTrailingZeros(rest);
            system.execute(transition);
            path.add(transition);
            Key here = here();
            boolean found =
                    here.equals(goal)
                            || (length > 1
                                    && seen.add(List.of(here, length))
                                    && leadsTo(goal, length - 1, path, seen));
            system.undo();
            if (found) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }
}
