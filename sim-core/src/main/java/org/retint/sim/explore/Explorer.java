// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Walks every state that a system can reach, depth first.
 *
 * <p>A state that was visited before is not left again, unless with more preemptions to spend. The
 * bound on preemptions is raised step by step up to that asked for, so a violation is found with as
 * few of them as possible; then shorter schedules are searched until none goes wrong.
 *
 * <p>Interleavings are reduced by persistent sets, without a bound by sleep sets, and by what a
 * system merges into one transition; a system that learns while it is walked is walked again until
 * it learns nothing.
 *
 * <p>Schedules are fair: whoever can go on does so at last. A set of states that lead to each other
 * alone, and to no end, is a livelock, a violation in a closed system.
 *
 * <p>{@link ParallelExplorer} uses several threads.
 */
public final class Explorer {
    private static final int MAX_DEPTH = (1 << 24) - 1;

    /** What is wrong where nobody can go on. */
    static final String DEADLOCK = "deadlock: nobody can go on";

    /** What is wrong where everybody goes on for ever and gets nowhere. */
    static final String LIVELOCK = "livelock: no end can be reached; the last %d steps repeat";

    private final Explorable system;
    private final Budget budget;
    private Spending spending;
    private final StateTable table = new StateTable();
    private final Components components = new Components();
    private Trap trap;
    private final Set<Reduction> reductions = EnumSet.allOf(Reduction.class);
    private Runnable endListener = () -> {};
    private long visits;
    private boolean sleeps;
    private int depthLimit;
    private boolean cut;
    private long steps;
    private long ends;
    private boolean wentWrong;
    private String exhausted;

    private Path path;

    /** Makes an explorer of a system, which is in its initial state. */
    public Explorer(Explorable system, Budget budget) {
        this.system = system;
        this.budget = budget;
    }

    /** Sets what is called in each proper end, while the system is in that state. */
    public Explorer onEnd(Runnable listener) {
        endListener = listener;
        return this;
    }

    /**
     * Switches a reduction off, to see what it is good for. Without state matching a cycle of
     * states ends a path, and livelocks are not looked for.
     */
    public Explorer without(Reduction reduction) {
        reductions.remove(reduction);
        return this;
    }

    private boolean matches() {
        return reductions.contains(Reduction.STATE_MATCHING);
    }

    /**
     * Explores; the system is in its initial state again afterwards.
     *
     * @param bound which schedules
     */
    public Exploration explore(Bound bound) {
        return explore(bound, 0, new Spending(budget));
    }

    /**
     * Explores as {@link #explore(Bound)} does where a part is done.
     *
     * @param preemptions with fewer, nothing goes wrong
     * @param spent judges what is used up
     */
    Exploration explore(Bound bound, int preemptions, Spending spent) {
        spending = spent;
        steps = 0;
        ends = 0;
        wentWrong = false;
        exhausted = null;
        trap = null;
        path = new Path(system, reductions.contains(Reduction.PERSISTENT_SETS));
        sleeps = bound.isUnbounded() && reductions.contains(Reduction.SLEEP_SETS);
        return raiseBound(bound, bound.isUnbounded() ? Bound.NONE : preemptions);
    }

    private Exploration raiseBound(Bound bound, int first) {
        int preemptions = first;
        while (true) {
            depthLimit = MAX_DEPTH;
            String wrong = walk(preemptions);
            if (wrong != null) {
                return shortest(wrong, preemptions);
            }
            if (exhausted != null) {
                return result(Verdict.BUDGET, exhausted);
            }
            if (!cut) {
                return result(Verdict.COMPLETE, "");
            }
            boolean more = wentWrong && preemptions < Bound.NONE;
            if (preemptions >= bound.preemptions() && !more) {
                return result(Verdict.COMPLETE_WITHIN_BOUNDS, "preemptions " + preemptions);
            }
            preemptions++;
        }
    }

    private Exploration shortest(String found, int preemptions) {
        String wrong = found;
        List<Integer> schedule = path.schedule();
        List<Long> learned = learned();
        while (!schedule.isEmpty()) {
            path.unwind();
            depthLimit = schedule.size() - 1;
            String shorter = walk(preemptions);
            if (shorter == null) {
                break;
            }
            wrong = shorter;
            schedule = path.schedule();
            learned = learned();
        }
        path.unwind();
        boolean shortest = exhausted == null;
        if (trap != null) {
            List<Integer> cycle = cycleAfter(schedule, learned);
            schedule.addAll(cycle);
            wrong = LIVELOCK.formatted(cycle.size());
        }
        return new Exploration(
                Verdict.VIOLATION, wrong, states(), steps, ends, schedule, learned, shortest);
    }

    /** Returns what repeats after a schedule that ends in a trap. */
    private List<Integer> cycleAfter(List<Integer> schedule, List<Long> learned) {
        List<Integer> cycle = new ArrayList<>();
        system.believing(
                learned.stream().mapToLong(Long::longValue).toArray(),
                () -> {
                    schedule.forEach(system::execute);
                    cycle.addAll(trap.cycle());
                    schedule.forEach(step -> system.undo());
                });
        return cycle;
    }

    private Exploration result(Verdict verdict, String detail) {
        return new Exploration(verdict, detail, states(), steps, ends, List.of(), List.of(), false);
    }

    private List<Long> learned() {
        return Arrays.stream(system.learned()).boxed().toList();
    }

    /**
     * Walks until a walk has taught the system nothing: what its transitions were before that, a
     * schedule that went wrong on the way could not be replayed. It is found again, if need be with
     * more preemptions, as what was learned adds transitions.
     */
    private String walk(int preemptions) {
        String wrong = search(preemptions);
        while (exhausted == null && system.isRevised()) {
            wentWrong |= wrong != null;
            path.unwind();
            wrong = search(preemptions);
        }
        return wrong;
    }

    /**
     * Walks the states within a bound.
     *
     * @return what is wrong in the state that the system is left in, or null: then it is in its
     *     initial state
     */
    private String search(int preemptions) {
        table.clear();
        components.clear();
        visits = 0;
        cut = false;
        ends = 0;
        path.setSleeps(sleeps());
        path.begin(preemptions);
        String wrong = arrive();
        while (wrong == null && exhausted == null) {
            int depth = path.depth();
            if (!path.hasPending()) {
                if (matches() && components.leave(depth) && isTrapped()) {
                    return LIVELOCK;
                }
                if (depth == 0) {
                    return null;
                }
                path.undo();
                continue;
            }
            int next = path.next();
            int remaining = path.leftAfter(next);
            if (remaining < 0 || depth == depthLimit) {
                cut = true;
                if (matches()) {
                    components.cut(depth);
                }
            } else {
                steps++;
                path.execute(next, remaining);
                wrong = arrive();
                exhausted = wrong == null ? spending.over(states(), steps, ends) : null;
            }
        }
        if (wrong == null) {
            path.unwind();
        }
        return wrong;
    }

    /** Looks at the state just reached and returns what is wrong in it. */
    private String arrive() {
        String wrong = system.violation();
        if (wrong == null && trap != null && trap.holds()) {
            wrong = LIVELOCK;
        }
        if (wrong != null) {
            return wrong;
        }
        int depth = path.depth();
        int length = depthLimit == MAX_DEPTH ? 0 : depth;
        long known = states();
        boolean isOpen =
                matches()
                        ? table.enter(path.low(), path.high(), path.left(), length)
                        : !path.closesCycle();
        if (!isOpen) {
            if (matches()) {
                components.arrive(depth, table.number(), false, false);
                wake();
            }
            return null;
        }
        if (matches() && sleeps()) {
            table.setAsleep(path.asleep());
        }
        visits++;
        boolean isNew = states() > known;
        boolean goesOn = path.open();
        boolean end = system.isEnd();
        if (matches()) {
            components.arrive(depth, table.number(), isNew, end);
        }
        if (end) {
            ends++;
            endListener.run();
        }
        return goesOn || end ? null : DEADLOCK;
    }

    /** Takes what was asleep whenever a state was visited before, and is not so now. */
    private void wake() {
        if (sleeps()) {
            long before = table.asleep();
            long awake = before & ~path.asleep();
            if (awake != 0) {
                table.setAsleep(before & path.asleep());
                path.openOnly(awake, before & path.asleep());
            }
        }
    }

    /** Sleep sets say nothing of how many preemptions or steps another order takes. */
    private boolean sleeps() {
        return sleeps && depthLimit == MAX_DEPTH;
    }

    /**
     * Returns whether the present state, from which no end was reached, leads to none indeed; what
     * reduction left out is looked at, too.
     */
    private boolean isTrapped() {
        if (!system.isClosed()) {
            return false;
        }
        trap = Trap.from(system, budget.states());
        return trap != null;
    }

    /** Returns how many states were visited; without state matching, how often any was. */
    private long states() {
        return matches() ? table.size() : visits;
    }
}
