// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * What an {@link Explorer} leaves out because it can show nothing new; each can be switched off.
 */
public enum Reduction {
    /** Where some transitions can wait for others without a loss, they wait. */
    PERSISTENT_SETS,
    /**
     * A transition that was taken in a state is not taken in a later one if what was done since
     * commutes with it. Used where there is no bound.
     *
     * @see "Godefroid, Partial-Order Methods for the Verification of Concurrent Systems, ch. 5"
     */
    SLEEP_SETS,
    /** A state that was visited before is not left again. */
    STATE_MATCHING
}
