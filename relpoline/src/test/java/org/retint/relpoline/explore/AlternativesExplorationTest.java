// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.retint.relpoline.explore.Explorations.assertBroken;
import static org.retint.relpoline.explore.Explorations.assertIntact;

import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Exploration;
import org.retint.x86.explore.FetchModel;

/** What was proposed in place of the marker (rseq.md 6), in every interleaving. */
class AlternativesExplorationTest {
    private static void assertProved(String name) {
        Scenario scenario = Scenarios.named(name).orElseThrow();
        int preemptions = Math.min(scenario.preemptions(), Explorations.PREEMPTIONS);
        assertIntact(scenario.patching(), FetchModel.STALE, preemptions);
    }

    private static Exploration assertRefuted(String name) {
        return assertBroken(Scenarios.named(name).orElseThrow().patching());
    }

    @Test
    void rseqR17AnAddressPerCpuIsOverwrittenByABlockOfTheInterrupt() {
        assertRefuted("restart-b");
        assertProved("restart-b-saved");
        assertProved("restart-d");
    }

    @Test
    void rseqR19MatchingBytesMissesABlockInWhichABreakpointStands() {
        assertProved("restart-c");
        assertRefuted("restart-c-breakpoint");
    }

    @Test
    void rseqR23ATransactionIsNotAbortedByCodeThatIsWrittenElsewhere() {
        assertProved("restart-g");
        assertRefuted("restart-g-unsynced");
    }

    @Test
    void rseqR24StoppingTheMachineNeedsTheRewindToo() {
        assertRefuted("restart-h");
        assertProved("restart-i");
    }
}
