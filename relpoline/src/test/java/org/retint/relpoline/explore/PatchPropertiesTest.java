// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.relpoline.explore.PatchScenario.Target;
import org.retint.rseq.NoGracePeriodInSequence;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.Sequence;
import org.retint.rseq.SequenceRegistry;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.X86Processor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.KernelProgram;
import org.retint.x86.explore.Property;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.property.NoWideWriteToReachableText;
import org.retint.x86.property.NoWriteToFreedText;
import org.retint.x86.property.ReferenceCalls;

/** What properties say of patching that goes wrong, earlier than the guest's assertions do. */
class PatchPropertiesTest {
    private static final PatchScenario PLAIN = PatchScenario.DEFAULT;
    private static final NoWideWriteToReachableText NARROW =
            new NoWideWriteToReachableText("scenario_block", "scenario_site_end", "scenario_block");

    private static Exploration explore(PatchScenario scenario, Property property) {
        KernelProgram program = scenario.program(ExplorationModel.TSO_STALE);
        program.require(property);
        return new Explorer(program.system(), Budget.DEFAULT).explore(new Bound(1));
    }

    private static void assertFound(String expected, PatchScenario scenario, Property property) {
        Exploration result = explore(scenario, property);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().contains(expected), result::toString);
    }

    private static void assertSilent(PatchScenario scenario, Property property) {
        Exploration result = explore(scenario, property);
        assertEquals(Verdict.COMPLETE_WITHIN_BOUNDS, result.verdict(), result::toString);
        assertTrue(result.ends() > 0, result::toString);
    }

    private static PatchScenario steps(String... lines) {
        return Mutants.of(PLAIN, String.join(";", lines));
    }

    private static NoGracePeriodInSequence places(PatchScenario scenario) {
        AssembledImage image = scenario.image().assembled();
        long start = image.symbol("scenario_sequence");
        int length = (int) (image.symbol("scenario_block_end") - start);
        int returnOffset = (int) (image.symbol("scenario_fast_return") - start);
        List<Integer> offsets =
                List.of("scenario_branch", "scenario_fast", "scenario_slow").stream()
                        .map(symbol -> (int) (image.symbol(symbol) - start))
                        .toList();
        Sequence sequence = new Sequence(start, length, returnOffset, offsets, 0, 0);
        return new NoGracePeriodInSequence(
                SequenceRegistry.of(List.of(sequence)),
                "scenario_grace_period",
                "scenario_grace_period_end");
    }

    @Test
    void gracePeriodEndsWithSomebodyInTheBlockUnlessTasksAreRewound() {
        PatchScenario waits = steps("grace-period");
        assertSilent(waits, places(waits));
        PatchScenario stays = waits.with(RestartStrategies.NONE);
        assertFound(
                "a grace period is over, but somebody from before it goes on at scenario_",
                stays,
                places(stays));
    }

    @Test
    void rseqR22NobodyIsPreemptedInABlockWhereMarkedInstructionsAreNot() {
        PatchScenario deferring = Scenarios.named("restart-f").orElseThrow().patching();
        PatchScenario waits = deferring.with(steps("grace-period").protocol());
        assertSilent(waits, places(waits));
        PatchScenario unmarked = waits.with(PatchScenario.Option.NO_MARK_FAST);
        assertFound("a grace period is over", unmarked, places(unmarked));
    }

    @Test
    void gracePeriodThatWaitsForNobodyIsFound() {
        PatchScenario hasty =
                steps("grace-period")
                        .edited("scenario-block.S", "    call synchronize_sched\n", "    nop\n");
        assertFound("a grace period is over", hasty, places(hasty));
    }

    @Test
    void wideWritesAreWrongWhereTheBlockIsNotClosed() {
        String call = "write F target";
        String immediate = "write I target bytewise";
        assertSilent(steps("write O jmp", "sync-cores", "grace-period", call, immediate), NARROW);
        assertFound("write of 4 bytes to reachable text: scenario_field_F", steps(call), NARROW);
        assertFound(
                "write of 4 bytes to reachable text: scenario_field_I",
                steps("write O jmp", "sync-cores", "grace-period", "write I target"),
                NARROW);
    }

    @Test
    void patcherThatKnowsNothingOfUnloadingWritesToFreedText() {
        NoWriteToFreedText property =
                new NoWriteToFreedText("scenario_block", "scenario_site_end", "scenario_calls_end");
        PatchScenario unloaded =
                steps("write O jmp").with("freed-site.S", "scenario_text_excluded", 0);
        assertFound(
                "write to freed text: 1 bytes at scenario_field_O from CPU 1",
                unloaded.with("freed-site.S", "scenario_text_locked", 0),
                property);
        assertSilent(
                unloaded.with("freed-site.S", "scenario_text_locked", 1).withInterrupts(0, 0),
                property);
    }

    @Test
    void callsAreThoseOfARunWithoutExploration() {
        PatchScenario calls = PLAIN.withCalls(Target.OLD);
        KernelImage image = calls.image();
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(2)
                        .memory(Sizes.MiB(8))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        ReferenceCalls property =
                ReferenceCalls.of(
                        machine,
                        image.assembled(),
                        Bounds.instructions(10_000_000),
                        "scenario_old",
                        "scenario_new",
                        "scenario_mixed");
        assertSilent(steps("write O jmp", "sync-cores", "write O jnz if-target"), property);
        assertFound(
                "cpu 0: call 1 goes to scenario_new, in the reference run to scenario_old",
                steps("write F target"),
                property);
    }
}
