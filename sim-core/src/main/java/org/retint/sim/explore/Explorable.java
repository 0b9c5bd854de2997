// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * A system whose next step is open: in each state some transitions are enabled, and executing one
 * leads to exactly one state. Every state can be left backwards by {@link #undo}.
 *
 * <p>Equal hashes must mean equal states: states of equal futures, properties included. 128 bits
 * are taken to make a collision impossible in practice.
 */
public interface Explorable {
    /** Most transitions that a system may have: each is a bit of a {@code long}. */
    int MAX_TRANSITIONS = Long.SIZE;

    /** Returns the transitions that are enabled now: bit n is transition n. */
    long enabled();

    /**
     * Returns a persistent set: enabled transitions of which nothing that the others lead to is
     * independent, so that the others may wait. They may not wait for ever: where {@link
     * #mayCloseCycle} says that a cycle of states may close, the explorer takes them all.
     *
     * @param enabled what {@link #enabled} returned in this state
     * @see "Godefroid, Partial-Order Methods for the Verification of Concurrent Systems"
     */
    default long persistent(long enabled) {
        return enabled;
    }

    /**
     * Returns enabled transitions, as bits, that are independent of one: in whichever order the two
     * are taken, none disables the other, and they lead to the same state. Each of them must have
     * the same number afterwards.
     *
     * @param transition an enabled transition
     */
    default long independent(int transition) {
        return 0;
    }

    /**
     * Returns whether something was learned since this was last asked that makes a walk so far
     * incomplete, so that another one is needed. Only now it takes effect: during a walk the system
     * stays the same.
     */
    default boolean isRevised() {
        return false;
    }

    /**
     * Returns all that was seen so far, as numbers that {@link #learnFrom} of an equal system
     * takes.
     */
    default long[] seen() {
        return new long[0];
    }

    /**
     * Learns what another system saw, and what follows from it together with what this one saw.
     *
     * @param seen what {@link #seen} of an equal system returned
     * @throws IllegalArgumentException if that cannot be what such a system saw
     */
    default void learnFrom(long[] seen) {
        if (seen.length != 0) {
            throw new IllegalArgumentException(
                    "this system learns nothing: numbers=" + seen.length);
        }
    }

    /** Forgets all that was seen and learned. */
    default void forget() {}

    /**
     * Returns what was learned so far, as numbers that {@link #believing} takes: which transitions
     * there are may depend on it, so a schedule means something only together with it.
     */
    default long[] learned() {
        return new long[0];
    }

    /**
     * Does something while this system believes exactly what was learned when a schedule was found,
     * and learns nothing more. Afterwards it believes again what it did before.
     *
     * @param learned what {@link #learned} returned then, of this system or of an equal one
     * @param action leaves the system in the state in which it found it
     * @throws IllegalArgumentException if that cannot be what was learned
     */
    default void believing(long[] learned, Runnable action) {
        if (learned.length != 0) {
            throw new IllegalArgumentException(
                    "this system learns nothing: numbers=" + learned.length);
        }
        action.run();
    }

    /**
     * Executes an enabled transition.
     *
     * @param transition its number, 0 to {@value #MAX_TRANSITIONS} - 1
     */
    void execute(int transition);

    /**
     * Returns whether the transition just executed may close a cycle of states. In every cycle at
     * least one must; the answer depends on the transition and the state before it alone.
     */
    default boolean mayCloseCycle() {
        return true;
    }

    /** Goes back to the state before the transition executed last and not yet undone. */
    void undo();

    /** Returns the first half of the state's hash. */
    long hashLow();

    /** Returns the second half of the state's hash. */
    long hashHigh();

    /** Returns what is wrong in this state, in one line, or null if nothing is. */
    String violation();

    /**
     * Returns whether this state is an end. Some transitions, such as interrupts that come late,
     * may be enabled nevertheless; a state without any that is no end is a deadlock.
     */
    boolean isEnd();

    /**
     * Returns whether nothing can come from outside but what transitions bring. In such a system,
     * states that lead to each other alone, and to no end, are a livelock; in another one, such as
     * one with a timer that would tick again, what lies behind them is not modelled.
     */
    default boolean isClosed() {
        return true;
    }

    /**
     * Returns the actor whose work a transition is, or -1 if it is nobody's, such as a store that
     * reaches memory. Taking over from an actor that could go on is a preemption.
     */
    int actor(int transition);

    /** Returns what an enabled transition would do, in one line. */
    String describe(int transition);
}
