// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * An automaton that judges sequences of events. Its state is a value that the explored system
 * keeps: it goes back with the system and is part of what tells states apart, so two paths are
 * taken for one only if the monitor cannot tell them apart either. A monitor therefore keeps
 * nothing of its own: what its methods return depends on their arguments and on the present state
 * of the system alone.
 *
 * @param <E> events
 */
public interface Monitor<E> {
    /** Returns the state before the first event. */
    default long[] initial() {
        return new long[0];
    }

    /**
     * Returns the state after an event. An array that was returned is never written to again.
     *
     * @param state the state before, to be left as it is
     */
    long[] after(long[] state, E event);

    /**
     * Returns what is wrong in a state, in one line, or null.
     *
     * @param state what {@link #after} returned
     */
    String violation(long[] state);

    /**
     * Returns what is wrong if an interleaving ends in a state, in one line, or null.
     *
     * @param state what {@link #after} returned
     */
    default String violationAtEnd(long[] state) {
        return null;
    }
}
