// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

/**
 * What the runtime's guest task counted since the start.
 *
 * @param epochs training epochs
 * @param decisions decisions that the policy made
 * @param refused decisions that were dropped: no such site, or bytes that are no block
 * @param promotions first promotions of a site
 * @param repromotions later promotions of a site
 * @param demotions sites that lost their target
 * @param textWrites stores to text
 * @param gracePeriods grace periods waited for
 * @param syncCores rounds of sync-cores
 * @param callsCounted calls that learn thunks counted
 * @param harvestCycles cycles spent on harvests and decisions
 * @param patchCycles cycles spent on text writes and sync-cores
 * @param waitCycles cycles that passed in grace periods, while other tasks ran
 * @param restarts tasks that were rewound to the start of a block
 * @param ipis call-function and reschedule interrupts sent by all CPUs
 */
public record RelpolineStatistics(
        long epochs,
        long decisions,
        long refused,
        long promotions,
        long repromotions,
        long demotions,
        long textWrites,
        long gracePeriods,
        long syncCores,
        long callsCounted,
        long harvestCycles,
        long patchCycles,
        long waitCycles,
        long restarts,
        long ipis) {
    /** Nothing counted: what a guest without blocks has. */
    public static final RelpolineStatistics NONE =
            new RelpolineStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
