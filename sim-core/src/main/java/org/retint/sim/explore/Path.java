// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The path that a depth-first walk is on: of each state, which transitions are still to be taken,
 * whose turn it is and how many preemptions are left. What is decided here depends on the state and
 * on these two alone, not on how the walk came there.
 */
final class Path {
    private static final int NOBODY = -1;
    private static final long ACTOR_FACTOR = 0x9e37_79b9_7f4a_7c15L;

    /** Most transitions of a loop of which it is found out that whoever runs it only waits. */
    private static final int LONGEST_SPIN = 4;

    private final Explorable system;
    private final boolean isReduced;
    private boolean sleeps;

    private int depth;
    private long[] enabled = new long[64];
    private long[] pending = new long[64];
    private int[] taken = new int[64];
    private byte[] left = new byte[64];
    private int[] actors = new int[64];
    private long[] postponed = new long[64];
    private boolean[] waits = new boolean[64];
    private long[] asleep = new long[64];
    private long[] stateLows = new long[64];
    private long[] lows = new long[64];
    private long[] highs = new long[64];

    /**
     * Makes the path of a system in its initial state.
     *
     * @param isReduced whether persistent sets are taken
     */
    Path(Explorable system, boolean isReduced) {
        this.system = system;
        this.isReduced = isReduced;
    }

    /** Begins a walk in the present state of the system, with nobody's turn. */
    void begin(int preemptions) {
        depth = 0;
        asleep[0] = 0;
        arrive(NOBODY, preemptions);
    }

    /** Sets whether sleep sets are kept. */
    void setSleeps(boolean value) {
        sleeps = value;
    }

    /**
     * Returns the transitions that need not be taken in the state at the end, as they have been
     * taken in one before, and what was done since commutes with them.
     */
    long asleep() {
        return asleep[depth];
    }

    /** Takes only some of the transitions that can be taken in the state at the end. */
    void openOnly(long transitions, long stillAsleep) {
        asleep[depth] = stillAsleep;
        open();
        pending[depth] &= transitions;
    }

    /** Returns how many transitions lead to the state at the end. */
    int depth() {
        return depth;
    }

    /** Returns the transitions that lead to the state at the end. */
    List<Integer> schedule() {
        List<Integer> schedule = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            schedule.add(taken[i]);
        }
        return schedule;
    }

    /** Returns the first half of the hash of the state at the end and of whose turn it is. */
    long low() {
        return lows[depth];
    }

    /** Returns the second half of the hash. */
    long high() {
        return highs[depth];
    }

    /** Returns how many preemptions are left in the state at the end. */
    int left() {
        return left[depth];
    }

    /** Returns whether the state at the end is on the path before, too. */
    boolean closesCycle() {
        for (int i = depth - 1; i >= 0; i--) {
            if (lows[i] == lows[depth] && highs[i] == highs[depth]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds out what can be done in the state at the end.
     *
     * @return whether anything can
     */
    boolean open() {
        enabled[depth] = system.enabled();
        pending[depth] = isReduced ? system.persistent(enabled[depth]) : enabled[depth];
        postponed[depth] = enabled[depth] & ~pending[depth];
        pending[depth] &= ~asleep[depth];
        return enabled[depth] != 0;
    }

    /** Returns whether a transition is still to be taken in the state at the end. */
    boolean hasPending() {
        return pending[depth] != 0;
    }

    /**
     * Chooses the transition to take next in the state at the end, one that lets the same actor go
     * on first; it is pending no longer.
     */
    int next() {
        int same = ofActor(pending[depth], actors[depth]);
        int next = same >= 0 ? same : Long.numberOfTrailingZeros(pending[depth]);
        pending[depth] &= ~(1L << next);
        return next;
    }

    /** Returns how many preemptions are left after a transition; -1 if it would be one too many. */
    int leftAfter(int transition) {
        int now = left[depth];
        return now != Bound.NONE && isPreemption(transition) ? now - 1 : now;
    }

    /** Executes a transition; the state that it leads to is the end then. */
    void execute(int transition, int remaining) {
        int actor = actorAfter(transition);
        long sleepers = sleeps ? asleep[depth] & system.independent(transition) : 0;
        asleep[depth] |= sleeps ? 1L << transition : 0;
        system.execute(transition);
        if (system.mayCloseCycle()) {
            closeCycle(actor, remaining);
        }
        taken[depth++] = transition;
        makeRoom();
        asleep[depth] = sleepers;
        arrive(actor, remaining);
    }

    /**
     * Returns how many transitions lead to the first state from which others may go on: what is
     * pending there does not depend on how this walk goes on. -1 if there is none.
     *
     * @param from the first state that may be chosen
     */
    int shareable(int from) {
        for (int i = from; i < depth; i++) {
            if (pending[i] != 0 && postponed[i] == 0 && ofActor(pending[i], actors[i]) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Leaves all that is pending in a state of the path to somebody else. */
    Remainder leaveToOthers(int at, long id) {
        long transitions = pending[at];
        pending[at] = 0;
        int[] schedule = Arrays.copyOf(taken, at);
        return new Remainder(schedule, transitions, left[at], actors[at], waits[at], id);
    }

    /** Returns the state at the end with all that can be done there. */
    Remainder whole(long id) {
        int[] schedule = Arrays.copyOf(taken, depth);
        return new Remainder(schedule, 0, left[depth], actors[depth], false, id);
    }

    /** Goes on where somebody else left something; the system is in its initial state. */
    void resume(Remainder remainder) {
        depth = 0;
        for (int transition : remainder.schedule()) {
            system.execute(transition);
            taken[depth++] = transition;
            makeRoom();
        }
        arrive(remainder.actor(), remainder.left());
        if (remainder.isWhole()) {
            open();
            return;
        }
        enabled[depth] = system.enabled();
        postponed[depth] = 0;
        pending[depth] = remainder.transitions();
        waits[depth] = remainder.waits();
    }

    /** Goes back over the last transition. */
    void undo() {
        system.undo();
        depth--;
    }

    /** Goes back to the initial state. */
    void unwind() {
        while (depth > 0) {
            undo();
        }
    }

    private void arrive(int actor, int remaining) {
        actors[depth] = actor;
        left[depth] = (byte) remaining;
        pending[depth] = 0;
        waits[depth] = false;
        long low = system.hashLow();
        stateLows[depth] = low;
        if (remaining != Bound.NONE) {
            low += (actor + 1) * ACTOR_FACTOR; // who may go on for free is part of it
        }
        lows[depth] = low;
        highs[depth] = system.hashHigh();
    }

    /**
     * Returns whether a transition takes over from an actor that could go on. One that comes back
     * to the same state makes no progress: it waits, and who takes over is no preemption.
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
        return ofActor(enabled[depth] & ~postponed[depth], last) >= 0;
    }

    /**
     * Where a transition just executed may have closed a cycle, lets nobody be postponed any longer
     * in the state before it, and finds out whether its actor only waits there.
     */
    private void closeCycle(int actor, int remaining) {
        pending[depth] |= postponed[depth] & ~asleep[depth];
        postponed[depth] = 0;
        if (remaining != Bound.NONE && !waits[depth] && actor == actors[depth]) {
            waits[depth] = comesBack(actor);
        }
    }

    /** Returns whether an actor that goes on alone comes back to the state before. */
    private boolean comesBack(int actor) {
        int executed = 0;
        boolean back = isBefore();
        while (!back && executed < LONGEST_SPIN && system.violation() == null) {
            int next = ofActor(system.enabled(), actor);
            if (next < 0) {
                break;
            }
            system.execute(next);
            executed++;
            back = isBefore();
        }
        for (; executed > 0; executed--) {
            system.undo();
        }
        return back;
    }

    private boolean isBefore() {
        return system.hashLow() == stateLows[depth] && system.hashHigh() == highs[depth];
    }

    /** Returns the first of some transitions that is of an actor, or -1. */
    private int ofActor(long transitions, int actor) {
        for (long rest = transitions; rest != 0; rest &= rest - 1) {
            int transition = Long.numberOfTrailingZeros(rest);
            if (system.actor(transition) == actor) {
                return transition;
            }
        }
        return -1;
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
            asleep = Arrays.copyOf(asleep, 2 * depth);
            stateLows = Arrays.copyOf(stateLows, 2 * depth);
            lows = Arrays.copyOf(lows, 2 * depth);
            highs = Arrays.copyOf(highs, 2 * depth);
        }
    }
}
