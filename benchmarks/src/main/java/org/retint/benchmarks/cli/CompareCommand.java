// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retint.benchmarks.compare.BlockComparison;
import org.retint.benchmarks.compare.Comparison;
import org.retint.benchmarks.compare.ComparisonJson;
import org.retint.benchmarks.compare.ComparisonPage;
import org.retint.benchmarks.compare.ComparisonTable;
import org.retint.benchmarks.compare.PolicyComparison;
import org.retint.benchmarks.compare.ProtocolComparison;
import org.retint.benchmarks.compare.RestartComparison;
import org.retint.benchmarks.compare.ScaleComparison;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.experiment.ExperimentReport;
import org.retint.benchmarks.experiment.ExperimentSettings;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import org.retint.sim.Isa;
import org.retint.x86.X86Processor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every member of a family on the same work, in one table. */
@Command(
        name = "compare",
        description =
                "Runs every member of a family on the same work and prints one table; protocols and"
                        + " restart designs are explored, too, in every interleaving within a bound.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    /** What can be compared. */
    private enum Family {
        PROTOCOLS,
        RESTART,
        BLOCKS,
        POLICIES,
        SCALE
    }

    private static final String SECURITY = "default";
    private static final int CPUS = 2;
    private static final int TICK_CYCLES = 200_000;
    private static final int EPOCH_TICKS = 5;

    @Parameters(
            paramLabel = "FAMILY",
            description =
                    "protocols (ways to patch a block), restart (what is done about a task that is"
                            + " preempted in one), blocks (what an indirect call may become), policies"
                            + " (when it is promoted) or scale (numbers of sites).")
    private Family family;

    @Option(
            names = "--core",
            paramLabel = "NAME|FILE",
            defaultValue = Cores.DEFAULT,
            description = "What counts cycles: skylake (default), haswell, in-order, or FILE.json.")
    private String core;

    @Option(
            names = "--bound",
            paramLabel = "K",
            defaultValue = "2",
            description = "Most preemptions of an explored schedule (default: 2); for those two.")
    private int bound;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table as JSON.")
    private Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes it as a page with charts.")
    private Path html;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        OutputFile jsonFile = OutputFile.prepare(json);
        OutputFile htmlFile = OutputFile.prepare(html);
        Comparison comparison;
        try (Progress progress = Progress.on(spec.commandLine().getErr(), "compare", "members")) {
            comparison = compare(X86Processor.timed(Cores.part(core)), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(ComparisonTable.of(comparison));
        out.flush();
        jsonFile.write(ComparisonJson.of(comparison));
        htmlFile.write(ComparisonPage.of(comparison));
        return ExitStatus.OK.code();
    }

    private Comparison compare(Isa processor, ProgressListener progress) {
        return switch (family) {
            case PROTOCOLS -> ProtocolComparison.of(processor, bound, progress);
            case RESTART -> RestartComparison.of(processor, bound, progress);
            case BLOCKS -> BlockComparison.of(processor);
            case POLICIES -> PolicyComparison.of(settings(), rotating(), progress);
            case SCALE -> ScaleComparison.of(processor, progress);
        };
    }

    private ExperimentSettings settings() {
        return new ExperimentSettings(
                SECURITY,
                "most-frequent",
                "marker",
                "keep-learning",
                null,
                false,
                core,
                CPUS,
                0,
                0,
                1,
                TICK_CYCLES,
                EPOCH_TICKS,
                ExperimentReport.HERTZ);
    }

    /** Phases change its targets, and security modules are asked in rotation. */
    private static Workload rotating() {
        return Workloads.bundled("nginx", "compiled", SECURITY, 1).get(0);
    }
}
