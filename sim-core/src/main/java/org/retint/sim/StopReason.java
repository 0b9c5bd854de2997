// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/** Why a run ended. Only {@link #GUEST_EXIT} is an end that the guest meant. */
public enum StopReason {
    /** The guest asked to end; the code is its status. */
    GUEST_EXIT,
    /** The guest found itself broken; the code is its own, the detail its message. */
    GUEST_PANIC,
    /** An assertion of the guest failed; the code is its own. */
    GUEST_ASSERTION,
    /** The bound on retired instructions was reached. */
    INSTRUCTION_LIMIT,
    /** The bound on cycles was reached by every CPU. */
    CYCLE_LIMIT,
    /** Every CPU waits for an interrupt and none can come. */
    ALL_IDLE,
    /** A CPU could not deliver a double fault and shut down. */
    TRIPLE_FAULT,
    /** The host asked for it. */
    REQUESTED;

    /** Returns whether a bound ended the run, so that its outcome is only partial. */
    public boolean isLimit() {
        return this == INSTRUCTION_LIMIT || this == CYCLE_LIMIT;
    }
}
