// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * What one walker leaves to another: transitions still to be taken in a state.
 *
 * @param schedule transitions from the start to the state
 * @param transitions those to be taken there, as bits, or 0 if nobody has looked at the state yet
 * @param left preemptions left in the state
 * @param actor whose turn it is
 * @param waits whether that actor only waits
 * @param id the state among those visited, or -1 if it is the start, which nobody visited yet
 */
record Remainder(int[] schedule, long transitions, int left, int actor, boolean waits, long id) {
    /** Everything. */
    static final Remainder START = new Remainder(new int[0], 0, 0, 0, false, -1);

    boolean isWhole() {
        return transitions == 0;
    }

    boolean isStart() {
        return id == -1;
    }
}
