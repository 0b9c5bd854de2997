// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.relpoline.patch.ProtocolBreak;
import org.retint.rseq.RestartStrategies;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;

/** R4 to R7 and R11 of relpoline.md: the protocol in every interleaving, and without each rule. */
class PatchExplorationTest {
    private static final Bound BOUND = new Bound(Integer.getInteger("explore.preemptions", 1));

    private static Exploration explore(PatchScenario scenario, Bound bound) {
        return new Explorer(scenario.program(ExplorationModel.TSO_STALE).system(), Budget.DEFAULT)
                .explore(bound);
    }

    private static void assertBroken(Exploration result) {
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        boolean seen =
                result.detail().startsWith("GUEST_ASSERTION")
                        || result.detail().startsWith("torn instruction")
                        || result.detail().startsWith("GUEST_PANIC");
        assertTrue(seen, result::toString);
    }

    @Test
    void r04EveryCallReachesItsFunctionOnceWhileTheBlockIsPromoted() {
        Exploration result = explore(PatchScenario.DEFAULT, BOUND);
        assertEquals(Verdict.COMPLETE_WITHIN_BOUNDS, result.verdict(), result::toString);
        assertTrue(result.ends() > 0);
    }

    @Test
    void r05WritingFieldsBeforeTheGracePeriodGivesAWrongCall() {
        PatchScenario scenario = PatchScenario.DEFAULT;
        assertBroken(
                explore(
                        scenario.with(
                                ProtocolBreak.NO_FIRST_GRACE_PERIOD.applyTo(scenario.protocol())),
                        BOUND));
    }

    @Test
    void r06WithoutTheSecondGracePeriodAnOldComparisonMeetsTheNewBranch() {
        PatchScenario scenario = PatchScenario.DEFAULT;
        assertBroken(
                explore(
                        scenario.with(
                                ProtocolBreak.NO_SECOND_GRACE_PERIOD.applyTo(scenario.protocol())),
                        new Bound(3)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProtocolBreak.class,
            names = {"NO_DETOUR", "NO_SYNC_CORES"})
    void r04AndR11RulesLeftOutGiveAWrongCall(ProtocolBreak rule) {
        PatchScenario scenario = PatchScenario.DEFAULT;
        assertBroken(explore(scenario.with(rule.applyTo(scenario.protocol())), new Bound(3)));
    }

    @Test
    void r07WithoutARestartAPreemptedCallGoesWrong() {
        assertBroken(explore(PatchScenario.DEFAULT.with(RestartStrategies.NONE), new Bound(2)));
        assertBroken(
                explore(
                        PatchScenario.DEFAULT.with(RestartStrategies.POSTED_HANDLER),
                        new Bound(2)));
    }

    @Test
    void r07TheRangeTableProtectsAsTheMarkerDoes() {
        Exploration result =
                explore(PatchScenario.DEFAULT.with(RestartStrategies.RANGE_TABLE), new Bound(1));
        assertEquals(Verdict.COMPLETE_WITHIN_BOUNDS, result.verdict(), result::toString);
    }

    @Test
    void r11SerializationIsWhatTheWeakestGuaranteeOfTheManualNeeds() {
        Exploration result =
                new Explorer(
                                PatchScenario.DEFAULT
                                        .program(
                                                ExplorationModel.TSO_STALE.with(
                                                        FetchModel.SDM_WEAKEST))
                                        .system(),
                                Budget.DEFAULT)
                        .explore(new Bound(1));
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().contains("serializing"), result::toString);
    }
}
