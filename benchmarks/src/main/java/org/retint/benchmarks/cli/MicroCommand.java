// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.micro.Microbenchmark;
import org.retint.benchmarks.micro.NativeRun;
import org.retint.benchmarks.micro.PublishedCost;
import org.retint.x86.timing.TimingPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What operations take on a simulated core, on the machine at hand, and as others measured. */
@Command(
        name = "micro",
        description =
                "Runs small loops on a simulated core, natively too if told so, and prints the"
                        + " cycles of an operation beside what others measured.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MicroCommand implements Callable<Integer> {
    /**
     * A loop's line.
     *
     * @param name what it does
     * @param simulated cycles on the simulated core
     * @param measured cycles on the machine at hand, null if not measured
     * @param published what others measured, null if nobody did
     * @param deviation how far the simulated ones lie outside of that, as a ratio; null likewise
     */
    record Line(
            String name,
            double simulated,
            Double measured,
            PublishedCost published,
            Double deviation) {}

    @Option(
            names = "--core",
            paramLabel = "NAME|FILE",
            defaultValue = Cores.DEFAULT,
            description = "skylake (default), haswell, in-order, or FILE.json.")
    private String core;

    @Option(
            names = "--native",
            description = "Compiles the loops with gcc and runs them on this machine, too.")
    private boolean natively;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON.")
    private Path json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        OutputFile file = OutputFile.prepare(json);
        TimingPart part = Cores.part(core);
        Map<String, Double> measured = new LinkedHashMap<>();
        if (natively) {
            NativeRun.run().forEach(loop -> measured.put(loop.name(), loop.cycles()));
        }
        List<Line> lines = new ArrayList<>();
        for (Microbenchmark loop : Microbenchmark.run(part)) {
            Optional<PublishedCost> published = PublishedCost.find(part.name(), loop.name());
            lines.add(
                    new Line(
                            loop.name(),
                            loop.cycles(),
                            measured.get(loop.name()),
                            published.orElse(null),
                            published.map(cost -> cost.deviation(loop.cycles())).orElse(null)));
        }
        print(part.name(), lines);
        file.write(
                new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(Map.of("core", part.name(), "loops", lines)));
        return ExitStatus.OK.code();
    }

    private void print(String name, List<Line> lines) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-40s %10s %10s %15s %7s%n",
                "cycles", name, natively ? "here" : "", "published", "off");
        for (Line line : lines) {
            out.printf(
                    "%-40s %10.1f %10s %15s %7s%n",
                    line.name,
                    line.simulated,
                    line.measured == null ? "" : "%.1f".formatted(line.measured),
                    line.published == null ? "" : range(line.published),
                    line.deviation == null ? "" : "%+.0f %%".formatted(100 * line.deviation));
        }
        out.flush();
    }

    private static String range(PublishedCost cost) {
        return cost.least() == cost.most()
                ? number(cost.least())
                : number(cost.least()) + " to " + number(cost.most());
    }

    private static String number(double cycles) {
        return cycles == Math.rint(cycles) ? "%.0f".formatted(cycles) : "%.1f".formatted(cycles);
    }
}
