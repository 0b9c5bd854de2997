// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import org.retint.relpoline.RelpolineMachine;
import org.retint.sim.Bounds;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.GuestCpu;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.timing.Skylake;

/** Equal settings give equal reports; the seed is a setting. */
class ExperimentDeterminismTest {
    private static final int CPUS = 2;
    private static final int REQUESTS = 12;
    private static final int TICK_CYCLES = 20_000;
    private static final int EPOCH_TICKS = 5;

    private static final class Silent implements ProgressListener {
        @Override
        public void started(long total) {}

        @Override
        public void advanced(long requests, String run) {}
    }

    private static List<Workload> redis() {
        return Workloads.bundled("redis", "measured", "capability", 1);
    }

    private static ExperimentReport report(String core, long seed) {
        ExperimentSettings settings =
                new ExperimentSettings(
                        "capability",
                        "most-frequent",
                        "marker",
                        "keep-learning",
                        null,
                        false,
                        core,
                        CPUS,
                        REQUESTS,
                        0,
                        seed,
                        TICK_CYCLES,
                        EPOCH_TICKS,
                        ExperimentReport.HERTZ);
        return new Experiment(settings).run(redis(), new Silent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"skylake", "haswell", "in-order"})
    void equalSettingsGiveEqualReportsAndAnotherSeedOtherCyclesForTheSameAnswers(String core) {
        ExperimentReport report = report(core, 1);
        assertTrue(report.isCorrect(), () -> ExperimentTable.of(report));
        assertTrue(run(report).promotions() > 0, () -> ExperimentTable.of(report));
        ExperimentReport again = report(core, 1);
        assertEquals(ExperimentJson.of(report), ExperimentJson.of(again));
        assertEquals(ExperimentPage.of(report), ExperimentPage.of(again));
        assertEquals(ExperimentTable.of(report), ExperimentTable.of(again));
        ExperimentReport other = report(core, 2);
        assertTrue(other.isCorrect(), () -> ExperimentTable.of(other));
        assertNotEquals(run(report).cycles(), run(other).cycles());
        assertTrue(ExperimentReport.answersAgree(other.workloads().get(0)));
    }

    private static RunReport run(ExperimentReport report) {
        return report.workloads().get(0).run(WorkloadReport.RELPOLINE);
    }

    @Test
    void answersAreThoseOfEveryCore() {
        List<String> answers =
                Stream.of("skylake", "haswell", "in-order")
                        .map(core -> run(report(core, 1)))
                        .map(RunReport::digest)
                        .distinct()
                        .toList();
        assertEquals(1, answers.size(), answers::toString);
    }

    @Test
    void digestOfAllRetiredInstructionsIsThatOfTheSeed() {
        List<Long> digests = digests(1);
        assertEquals(digests, digests(1));
        List<Long> others = digests(2);
        for (int cpuId = 0; cpuId < CPUS; cpuId++) {
            assertNotEquals(digests.get(cpuId), others.get(cpuId));
        }
    }

    /** Runs a workload under relpolines and returns a digest per CPU. */
    private static List<Long> digests(long seed) {
        Workload workload = redis().get(0);
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .processor(Skylake.CLIENT)
                        .choices(new SeededChoices(seed))
                        .cpus(CPUS)
                        .tickCycles(TICK_CYCLES)
                        .epochTicks(EPOCH_TICKS)
                        .workload(new KernelSource("runner.S", Workloads.resource("runner.S")))
                        .workload(new KernelSource(workload.sourceName(), workload.source()))
                        .parameter("runner_workers", 2)
                        .parameter("runner_requests", 2)
                        .parameter("workload_seed", 1)
                        .parameter("workload_security_modules", 1)
                        .build();
        List<GuestCpu> cpus =
                List.of((GuestCpu) guest.machine().cpu(0), (GuestCpu) guest.machine().cpu(1));
        cpus.forEach(GuestCpu::startDigest);
        assertTrue(guest.machine().run(Bounds.cycles(50_000_000)).isSuccess());
        return cpus.stream().map(GuestCpu::digest).toList();
    }
}
