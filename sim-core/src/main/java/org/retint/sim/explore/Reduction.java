// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * What an {@link Explorer} leaves out because it can show nothing new; each can be switched off.
 */
public enum Reduction {
    /** Where some transitions can wait for others without a loss, they wait. */
    PERSISTENT_SETS,
    /** A state that was visited before is not left again. */
    STATE_MATCHING
}
