// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.x86.explore.FetchModel;

/** Hazards of relpoline.md 9 in every interleaving, without and with what protects from them. */
class HazardsExplorationTest {
    static final List<String> HAZARDS = List.of("h8", "h10", "h11", "h12", "h13");

    private static void assertHazard(String name) {
        assertTrue(HAZARDS.contains(name), name);
        Explorations.assertBroken(Scenarios.named(name).orElseThrow().patching());
        Scenario shielded = Scenarios.named(name + "-protected").orElseThrow();
        int preemptions = Math.min(shielded.preemptions(), Explorations.PREEMPTIONS);
        Explorations.assertIntact(shielded.patching(), FetchModel.STALE, preemptions);
    }

    @Test
    void r21ASiteOnTheBreakpointsPathRecursesUnlessItIsExcluded() {
        assertHazard("h8");
    }

    @Test
    void r23AProbeOnABlockIsLostUnlessItIsRefused() {
        assertHazard("h10");
    }

    @Test
    void r24AModuleThatGoesAwayTakesItsSitesWithIt() {
        assertHazard("h11");
    }

    @Test
    void r24AModuleThatGoesAwayTakesThePromotionsToItsFunctionsWithIt() {
        assertHazard("h12");
    }

    @Test
    void r25ASiteInInitTextIsWrittenToAfterItIsFreedUnlessItIsExcluded() {
        assertHazard("h13");
    }
}
