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
 * <p>Interleavings are reduced by persistent sets and by what a system merges into one transition;
 * a system that learns while it is walked is walked again until it learns nothing.
 *
 * <p>Schedules are fair: whoever can go on does so at last. A set of states that lead to each other
 * alone, and to no end, is a livelock, a violation in a closed system.
 *
 * <p>Not modelled: sleep sets, several threads.
 */
public final class Explorer {
    private static final int MAX_DEPTH = (1 << 24) - 1;
    private static final int NOBODY = -1;

    /** What is wrong where nobody can go on. */
    static final String DEADLOCK = "deadlock: nobody can go on";

    /** What is wrong where everybody goes on for ever and gets nowhere. */
    static final String LIVELOCK = "livelock: no end can be reached; the last %d steps repeat";

    private static final long ACTOR_FACTOR = 0x9e37_79b9_7f4a_7c15L;

    private final Explorable system;
    private final Budget budget;
    private final StateTable table = new StateTable();
    private final Components components = new Components();
    private Trap trap;
    private final Set<Reduction> reductions = EnumSet.allOf(Reduction.class);
    private Runnable endListener = () -> {};
    private long visits;
    private int depthLimit;
    private boolean cut;
    private long steps;
    private long ends;
    private boolean wentWrong;
    private String exhausted;

    private int depth;
    private long[] enabled = new long[64];
    private long[] pending = new long[64];
    private int[] taken = new int[64];
    private byte[] left = new byte[64];
    private int[] actors = new int[64];
    private long[] postponed = new long[64];
    private boolean[] waits = new boolean[64];
    private long[] lows = new long[64];
    private long[] highs = new long[64];
    private boolean covered;

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
        steps = 0;
        ends = 0;
        wentWrong = false;
        exhausted = null;
        trap = null;
        int preemptions = bound.isUnbounded() ? Bound.NONE : 0;
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
        List<Integer> schedule = schedule();
        List<Long> learned = learned();
        while (!schedule.isEmpty()) {
            unwind();
            depthLimit = schedule.size() - 1;
            String shorter = walk(preemptions);
            if (shorter == null) {
                break;
            }
            wrong = shorter;
            schedule = schedule();
            learned = learned();
        }
        unwind();
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

    private List<Integer> schedule() {
        List<Integer> schedule = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            schedule.add(taken[i]);
        }
        return schedule;
    }

    private void unwind() {
        while (depth > 0) {
            system.undo();
            depth--;
        }
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
            unwind();
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
        depth = 0;
        actors[0] = NOBODY;
        String wrong = arrive(preemptions);
        while (wrong == null && exhausted == null) {
            if (pending[depth] == 0) {
                if (matches() && components.leave(depth) && isTrapped()) {
                    return LIVELOCK;
                }
                if (depth == 0) {
                    return null;
                }
                system.undo();
                depth--;
                continue;
            }
            int next = next();
            pending[depth] &= ~(1L << next);
            int remaining = left[depth];
            if (remaining != Bound.NONE && isPreemption(next)) {
                remaining--;
            }
            if (remaining < 0 || depth == depthLimit) {
                cut = true;
                if (matches()) {
                    components.cut(depth);
                }
            } else if (steps++ >= budget.steps()) {
                exhausted = "steps " + budget.steps();
            } else {
                int actor = actorAfter(next);
                system.execute(next);
                taken[depth++] = next;
                makeRoom();
                actors[depth] = actor;
                wrong = arrive(remaining);
                if (covered) {
                    closeCycle();
                }
            }
        }
        if (wrong == null) {
            unwind();
        }
        return wrong;
    }

    /** Returns the transition to take next: first those that let the same actor go on. */
    private int next() {
        for (long rest = pending[depth]; rest != 0; rest &= rest - 1) {
            int transition = Long.numberOfTrailingZeros(rest);
            if (system.actor(transition) == actors[depth]) {
                return transition;
            }
        }
        return Long.numberOfTrailingZeros(pending[depth]);
    }

    /**
     * Returns whether a transition takes over from an actor that could go on. One that came back to
     * a state of its path makes no progress: it waits, and who takes over is no preemption.
     */
    private boolean isPreemption(int next) {
        int last = actors[depth];
        int actor = system.actor(next);
        if (last == NOBODY || actor < 0 || actor == last || waits[depth]) {
            return false;
        }
        return offers(last);
    }

    /**
     * Returns who has the turn after a transition: a step that a persistent set puts before those
     * of the actor whose turn it is does not count as taking over.
     */
    private int actorAfter(int next) {
        int last = actors[depth];
        int actor = system.actor(next);
        boolean inserted = last != NOBODY && postponed[depth] != 0 && !offers(last);
        return actor < 0 || inserted ? last : actor;
    }

    private boolean offers(int last) {
        long offered = enabled[depth] & ~postponed[depth];
        for (long rest = offered; rest != 0; rest &= rest - 1) {
            if (system.actor(Long.numberOfTrailingZeros(rest)) == last) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the state just reached and returns what is wrong in it. */
    private String arrive(int remaining) {
        left[depth] = (byte) remaining;
        pending[depth] = 0;
        covered = false;
        String wrong = system.violation();
        if (wrong == null && trap != null && trap.holds()) {
            wrong = LIVELOCK;
        }
        if (wrong != null) {
            return wrong;
        }
        int length = depthLimit == MAX_DEPTH ? 0 : depth;
        long low = system.hashLow();
        if (remaining != Bound.NONE) {
            low += (actors[depth] + 1) * ACTOR_FACTOR; // who may go on for free is part of it
        }
        long high = system.hashHigh();
        lows[depth] = low;
        highs[depth] = high;
        long known = states();
        boolean isOpen = matches() ? table.enter(low, high, remaining, length) : !isOnPath();
        if (!isOpen) {
            if (matches()) {
                components.arrive(depth, table.number(), false, false);
            }
            covered = true;
            return null;
        }
        visits++;
        boolean isNew = states() > known;
        if (states() > budget.states()) {
            exhausted = "states " + budget.states();
            return null;
        }
        enabled[depth] = system.enabled();
        pending[depth] =
                reductions.contains(Reduction.PERSISTENT_SETS)
                        ? system.persistent(enabled[depth])
                        : enabled[depth];
        postponed[depth] = enabled[depth] & ~pending[depth];
        waits[depth] = false;
        boolean end = system.isEnd();
        if (matches()) {
            components.arrive(depth, table.number(), isNew, end);
        }
        if (end) {
            ends++;
            endListener.run();
        }
        return enabled[depth] == 0 && !end ? DEADLOCK : null;
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

    /**
     * If the present state is on the path, lets nobody be postponed any longer in the state before,
     * and takes its actor for one that waits.
     */
    private void closeCycle() {
        int before = depth - 1;
        if (waits[before] && postponed[before] == 0) {
            return;
        }
        if (isOnPath()) {
            pending[before] |= postponed[before];
            postponed[before] = 0;
            waits[before] = actors[before] == actors[depth];
        }
    }

    /** Returns whether the last state of the path is on it before, too. */
    private boolean isOnPath() {
        for (int i = depth - 1; i >= 0; i--) {
            if (lows[i] == lows[depth] && highs[i] == highs[depth]) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many states were visited; without state matching, how often any was. */
    private long states() {
        return matches() ? table.size() : visits;
    }

    private void makeRoom() {
        if (depth == pending.length) {
            enabled = Arrays.copyOf(enabled, 2 * depth);
            pending = Arrays.copyOf(pending, 2 * depth);
            taken = Arrays.copyOf(taken, 2 * depth);
            left = Arrays.copyOf(left, 2 * depth);
            actors = Arrays.copyOf(actors, 2 * depth);
            postponed = Arrays.copyOf(postponed, 2 * depth);
            waits = Arrays.copyOf(waits, 2 * depth);
            lows = Arrays.copyOf(lows, 2 * depth);
            highs = Arrays.copyOf(highs, 2 * depth);
        }
    }
}
