// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retint.relpoline.explore.Explorations.assertBroken;
import static org.retint.relpoline.explore.Explorations.assertIntact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.relpoline.explore.PatchScenario.Option;
import org.retint.relpoline.explore.PatchScenario.Target;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.ProtocolBreak;
import org.retint.rseq.RestartStrategies;
import org.retint.sim.explore.Exploration;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.kernel.KernelSource;

/** Requirements of relpoline.md in every interleaving, and without what protects them. */
class PatchExplorationTest {
    private static final PatchScenario PLAIN = PatchScenario.DEFAULT.with(Option.POLLED);

    private static PatchScenario without(ProtocolBreak rule) {
        return PLAIN.with(rule.applyTo(PLAIN.protocol()));
    }

    private static PatchProtocol steps(String steps) {
        return PatchProtocol.parse("test", "test", "all-sites\n" + steps + "stop\n");
    }

    @Test
    void r03CallReachesItsTargetOnceInEveryStateThatAPromotionPassesThrough() {
        assertIntact(PLAIN.with(Option.FRESH).withCalls(Target.OLD, Target.NEW));
        assertIntact(PLAIN.withCalls(Target.NEW, Target.OLD).withInterrupts(0, 0));
    }

    @Test
    void r04EveryCallReachesItsFunctionOnceWhileTheBlockIsPromoted() {
        assertIntact(PLAIN);
    }

    @Test
    void r04FieldsWrittenWhileCallsRunThroughThemGiveAWrongCall() {
        assertBroken(without(ProtocolBreak.NO_DETOUR));
    }

    @Test
    void r05WritingFieldsBeforeTheGracePeriodGivesAWrongCall() {
        assertBroken(without(ProtocolBreak.NO_FIRST_GRACE_PERIOD));
    }

    @Test
    void r06WithoutTheSecondGracePeriodAnOldComparisonMeetsTheNewBranch() {
        assertBroken(without(ProtocolBreak.NO_SECOND_GRACE_PERIOD));
    }

    @Test
    void r07TheRangeTableProtectsAsTheMarkerDoes() {
        assertIntact(PLAIN.with(RestartStrategies.RANGE_TABLE));
    }

    @Test
    void r07WithoutARestartAPreemptedCallGoesWrong() {
        assertBroken(PLAIN.with(RestartStrategies.NONE));
        assertBroken(PLAIN.with(RestartStrategies.POSTED_HANDLER));
    }

    @Test
    void r08TheImmediateIsWrittenBytewiseOnlyWhereItDecidesNothing() {
        assertTrue(
                PatchProtocols.KEEP_LEARNING.text().contains("write I target bytewise"),
                PatchProtocols.KEEP_LEARNING::text);
        assertIntact(PLAIN.withCalls(Target.MIXED));
        assertBroken(
                PLAIN.with(steps("write I target bytewise\nwrite F target\n"))
                        .withCalls(Target.MIXED));
    }

    @Test
    void r09AllFastIsRightByWayOfAThunkAndWrongByWayOfAFunction() {
        String detour =
                "write O jmp\nsync-cores\ngrace-period\nwrite F %s\nsync-cores\nwrite D fast\n";
        PatchScenario calls = PLAIN.withCalls(Target.OLD, Target.NEW);
        assertIntact(calls.with(steps(detour.formatted("thunk") + "sync-cores\n")));
        assertBroken(calls.with(steps(detour.formatted("target") + "sync-cores\n")));
    }

    @Test
    void r11WithoutSyncCoresStaleBytesAreExecuted() {
        assertBroken(without(ProtocolBreak.NO_SYNC_CORES));
        assertBroken(without(ProtocolBreak.SYNC_CORES_AFTER_GRACE_PERIOD));
    }

    @Test
    void r12TaskThatSleepsInItsCalleeReturnsWhateverWasPromotedMeanwhile() {
        assertIntact(
                PLAIN.with(Option.CALLEE_SCHEDULES).with(Option.SECOND_TASK).withInterrupts(0, 0));
    }

    @Test
    void r26BreakpointPatchingShowsTheOldTheEmulatedOrTheNewInstruction() {
        assertIntact(PLAIN.with(PatchProtocols.BREAKPOINT));
    }

    @Test
    void r26WithoutTheBreakpointTheSameWritesAreSeenMixed() {
        String steps = PatchProtocols.BREAKPOINT.text();
        assertBroken(PLAIN.with(steps("write F target\nwrite I target\nwrite O jnz\n")));
        assertBroken(
                PLAIN.with(
                        PatchProtocol.parse(
                                "no sync-cores", "test", steps.replace("sync-cores\n", ""))));
    }

    /** What the three protocols need of a CPU's instruction fetch. */
    @ParameterizedTest
    @EnumSource(names = {"STALE", "SDM_WEAKEST"})
    void breakpointsAndStoppedCpusHoldUnderBothModelsOfStaleFetch(FetchModel fetch) {
        assertIntact(PLAIN.with(PatchProtocols.BREAKPOINT), fetch, Explorations.PREEMPTIONS);
        assertIntact(
                PLAIN.with(PatchProtocols.STOP_MACHINE).with(RestartStrategies.NONE),
                fetch,
                Explorations.PREEMPTIONS);
    }

    @Test
    void branchDanceNeedsMoreThanTheWeakestGuaranteeOfTheManual() {
        Exploration result = assertBroken(PLAIN, FetchModel.SDM_WEAKEST);
        assertTrue(result.detail().contains("serializing"), result::toString);
    }

    /**
     * Explored with a detector in place of a wait: with IRQs off the restart would wait for the
     * patcher, and that for this CPU.
     */
    @Test
    void rseqR30ARestartThatTakesTheLockOfAPatcherThatWaitsWouldNeverEnd() {
        String lock = "lock btsl $0, scenario_text_lock(%rip)\n";
        String unlock = "movl $0, scenario_text_lock(%rip)\n";
        PatchScenario locked =
                PLAIN.with(
                                new KernelSource(
                                        "text-lock.S",
                                        ".bss\n.balign 64\nscenario_text_lock:\n    .zero 4\n"))
                        .edited(
                                "patch-scenario.S",
                                "    SCENARIO_PATCH\n",
                                lock + "    SCENARIO_PATCH\n" + unlock);
        assertIntact(locked);
        String load = "    movq PT_RIP(%rdi), %rax\n    # Sequences";
        String detector = lock + "jnc 1f\nmovl $2, %edi\njmp hypercall_assert\n1:\n" + unlock;
        Exploration result = assertBroken(locked.edited("rseq.S", load, detector + load));
        assertTrue(result.detail().contains("2"), result::toString);
    }
}
