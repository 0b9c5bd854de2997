// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import org.retint.x86.GuestMemory;

/** Answers the hypercall DECIDE: the host's side of a promotion policy. */
@FunctionalInterface
public interface DecisionHandler {
    /**
     * Decides on a harvest.
     *
     * @param cycle time of the calling CPU
     * @param memory the calling CPU's memory at virtual addresses; the answer is written there
     * @param harvest address of the harvest records
     * @param harvestCount number of harvest records
     * @param decisions address of the room for decision records
     * @param capacity number of decision records that there is room for
     * @return number of decision records written
     */
    long decide(
            long cycle,
            GuestMemory memory,
            long harvest,
            long harvestCount,
            long decisions,
            long capacity);
}
