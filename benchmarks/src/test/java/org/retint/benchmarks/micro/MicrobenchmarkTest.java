// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.benchmarks.HostTool;
import org.retint.benchmarks.core.Cores;
import org.retint.x86.timing.TimingPart;

@ParameterizedClass
@MethodSource("runs")
class MicrobenchmarkTest {
    private static final double TOLERANCE = 0.25;

    /** What the models leave out, as docs/timing.md says. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("sapphire-rapids-like", Set.of("sfence", "rep movsb, 64 bytes"));

    private final String core;
    private final Map<String, Double> cycles;

    MicrobenchmarkTest(String core, Map<String, Double> cycles) {
        this.core = core;
        this.cycles = cycles;
    }

    static Stream<Arguments> runs() {
        return Stream.of("skylake", "haswell", "../docs/cores/sapphire-rapids-like.json")
                .map(Cores::part)
                .map(part -> arguments(part.name(), cycles(part)));
    }

    private static Map<String, Double> cycles(TimingPart part) {
        return Microbenchmark.run(part).stream()
                .collect(Collectors.toMap(Microbenchmark::name, Microbenchmark::cycles));
    }

    @Test
    void whatWasMeasuredOfTheCoreComesOutWithinAQuarter() {
        List<PublishedCost> published =
                PublishedCost.all().stream().filter(cost -> cost.core().equals(core)).toList();
        assertFalse(published.isEmpty());
        Set<String> leftOut = LEFT_OUT.getOrDefault(core, Set.of());
        Set<String> off = new HashSet<>();
        for (PublishedCost cost : published) {
            assertTrue(cycles.containsKey(cost.benchmark()), cost::toString);
            if (Math.abs(cost.deviation(cycles.get(cost.benchmark()))) > TOLERANCE) {
                off.add(cost.benchmark());
            }
        }
        assertEquals(leftOut, off);
    }

    @Test
    void farMemoryTakesLonger() {
        assertTrue(at("dependent load, 16 KiB") < at("dependent load, 128 KiB"));
        assertTrue(at("dependent load, 128 KiB") < at("dependent load, 4 MiB"));
        assertTrue(at("dependent load, 4 MiB") < at("dependent load, 64 MiB"));
    }

    @Test
    void anInterruptOfAnotherCpuIsDearerThanACallAndPatchingDearerThanThreeOfThem() {
        double call = at("call of another CPU and its answer");
        assertTrue(call > 100 * at("direct call and return, 64 sites"));
        assertTrue(at("sync_cores, two CPUs") > call);
        assertTrue(at("text_poke of a site, two CPUs") > 3 * at("sync_cores, two CPUs"));
    }

    @Test
    void theSameLoopsRunNatively(@TempDir Path directory) throws IOException, InterruptedException {
        HostTool.output(directory, "gcc", "--version");
        Set<String> names =
                NativeRun.run().stream().map(Microbenchmark::name).collect(Collectors.toSet());
        Set<String> kernelOnly = new HashSet<>(cycles.keySet());
        kernelOnly.removeAll(names);
        assertEquals(
                Set.of(
                        "int3, handled at once, and iretq",
                        "call of another CPU and its answer",
                        "sync_cores, two CPUs",
                        "text_poke of a site, two CPUs"),
                kernelOnly);
    }

    private double at(String benchmark) {
        return cycles.get(benchmark);
    }
}
