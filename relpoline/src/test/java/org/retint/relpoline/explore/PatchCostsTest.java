// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.X86Processor;

/** The designs' costs, in instructions where they are compared exactly: one cycle each. */
class PatchCostsTest {
    private static final long TICK = PatchCosts.TICK_CYCLES;
    private static final long HOG_TICKS = 3;

    private static PatchCosts measure(String scenario) {
        PatchScenario patching = Scenarios.named(scenario).orElseThrow().patching();
        return PatchCosts.measure(patching, X86Processor.untimed());
    }

    @ParameterizedTest
    @CsvSource({
        "restart-a, 3, 2, 0",
        "full-cycle, 10, 5, 0",
        "breakpoint, 3, 1, 1",
        "restart-i, 1, 0, 0",
        "restart-j, 0, 0, 0"
    })
    void promotionTakesTheStepsOfItsProtocol(
            String scenario, int ipis, int gracePeriods, int trapsAtLeast) {
        PatchCosts costs = measure(scenario);
        assertEquals(ipis, costs.busy().ipis());
        assertEquals(gracePeriods, costs.busy().gracePeriods());
        assertEquals(trapsAtLeast > 0, costs.busy().exceptions() > 0);
        assertEquals(0, costs.asleep().exceptions());
    }

    @Test
    void bytesAreThoseOfTheBlockAndWhatAnnouncesIt() {
        assertEquals(24, measure("restart-a").blockBytes());
        assertEquals(21, measure("restart-d").blockBytes());
        assertEquals(21 + 13, measure("restart-b").blockBytes());
    }

    @Test
    void rseqR18ACounterAroundTheCallHoldsUpPatchingForAsLongAsACalleeSleeps() {
        long counted = measure("restart-b-counter").asleep().cycles();
        long marked = measure("restart-a").asleep().cycles();
        assertTrue(counted > (PatchCosts.SLEEP_TICKS - 1) * TICK, "counted=" + counted);
        assertTrue(marked < TICK, "marked=" + marked);
    }

    @Test
    void rseqR21WaitingForTasksTakesTheRunTimeOfThePreemptedOnesLonger() {
        long waiting = measure("restart-e").preempted().cycles();
        long marked = measure("restart-a").preempted().cycles();
        assertTrue(waiting > marked + HOG_TICKS * TICK, waiting + " after " + marked);
    }

    @Test
    void rseqR22APreemptionThatIsPutOffComesWithTheNextTick() {
        PatchCosts deferring = measure("restart-f");
        PatchCosts marked = measure("restart-a");
        assertTrue(deferring.wakeup() > TICK / 2, deferring::toString);
        assertTrue(deferring.wakeup() < TICK + 2 * marked.wakeup(), deferring::toString);
        assertTrue(marked.wakeup() < TICK / 10, marked::toString);
    }

    @Test
    void rseqR25TheMarkerCostsThreeInstructionsWhenItPreemptsAndNothingElse() {
        PatchCosts marked = measure("restart-a");
        PatchCosts without = measure("restart-j");
        assertEquals(without.hit(), marked.hit());
        assertEquals(without.miss(), marked.miss());
        assertEquals(without.interrupt(), marked.interrupt());
        long added = marked.preemption() - without.preemption();
        // The load of the saved RIP, the compare with the byte there, the branch.
        assertEquals(3, added);
        assertTrue(measure("restart-d").preemption() > marked.preemption() + 10);
    }
}
