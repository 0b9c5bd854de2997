// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.relpoline.explore.PatchScenario.Option;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** Breakpoints of a batch: what their handler emulates, and what that needs. */
class EmulationTest {
    static final List<String> SCENARIOS =
            List.of("batch", "batch-no-gap", "batch-end", "batch-end-protected");

    private static PatchScenario scenario(String name) {
        assertTrue(SCENARIOS.contains(name), name);
        return Scenarios.named(name).orElseThrow().patching();
    }

    private static RunResult run(int gap) {
        KernelImage image =
                KernelImage.assemble(
                        KernelSources.builder()
                                .symbol("poke_counts", 1)
                                .symbol("int3_gap", gap)
                                .code(PatchScenario.resource("poke-batch.S"))
                                .code(
                                        KernelSource.read(
                                                "emulated.S",
                                                EmulationTest.class.getResourceAsStream(
                                                        "emulated.S")))
                                .build());
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(1)
                        .memory(Sizes.MiB(8))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        return machine.run(Bounds.cycles(10_000_000));
    }

    @Test
    void emulatedInstructionsDoWhatTheProcessorDoes() {
        RunResult result = run(1);
        assertTrue(result.isSuccess(), result::toString);
    }

    @Test
    void r27NoHandlerUsesTheListAfterThePatcherHasReturned() {
        Explorations.assertBroken(scenario("batch-end"));
        Explorations.assertIntact(scenario("batch-end-protected"));
    }

    @Test
    void r28AnEmulatedCallPushesItsReturnAddressBesideTheFrame() {
        Explorations.assertBroken(scenario("batch-no-gap"));
        Explorations.assertIntact(scenario("batch"));
        PatchScenario disturbed = scenario("batch").withInterrupts(1, 1);
        Explorations.assertIntact(disturbed.with(Option.PREEMPTION_OFF));
    }
}
