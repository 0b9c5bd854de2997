// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retint.relpoline.explore.Explorations.assertBroken;
import static org.retint.relpoline.explore.Explorations.assertIntact;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Exploration;
import org.retint.x86.explore.FetchModel;

/** What was proposed in place of the marker (rseq.md 6), in every interleaving. */
class AlternativesExplorationTest {
    static final List<String> PROVED =
            List.of("restart-b-saved", "restart-c", "restart-d", "restart-g", "restart-i");
    static final List<String> REFUTED =
            List.of("restart-b", "restart-c-breakpoint", "restart-g-unsynced", "restart-h");

    private static void assertProved(String name) {
        assertTrue(PROVED.contains(name), name);
        Scenario scenario = Scenarios.named(name).orElseThrow();
        int preemptions = Math.min(scenario.preemptions(), Explorations.PREEMPTIONS);
        assertIntact(scenario.patching(), FetchModel.STALE, preemptions);
    }

    private static Exploration assertRefuted(String name) {
        assertTrue(REFUTED.contains(name), name);
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
