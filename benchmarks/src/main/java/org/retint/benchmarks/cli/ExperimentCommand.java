// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.experiment.Experiment;
import org.retint.benchmarks.experiment.ExperimentJson;
import org.retint.benchmarks.experiment.ExperimentPage;
import org.retint.benchmarks.experiment.ExperimentReport;
import org.retint.benchmarks.experiment.ExperimentSettings;
import org.retint.benchmarks.experiment.ExperimentTable;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main experiment: each workload under each mitigation, and what relpolines gain. */
@Command(
        name = "experiment",
        description =
                "Runs workloads with plain indirect calls, retpolines and relpolines on simulated CPUs,"
                        + " checks every call, and prints the gains beside the figures of 2018.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExperimentCommand implements Callable<Integer> {
    /** Stands for --profile without a file: no file has this name. */
    private static final String CYCLES = "\0";

    @Option(
            names = "--workload",
            paramLabel = "NAME",
            defaultValue = "all",
            description = "nginx, redis, dbench or all (default).")
    private String workload;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "all",
            description =
                    "compiled (subsystems in C), measured (calls of a Linux 6.1 kernel) or all (default).")
    private String kind;

    @Option(
            names = "--security",
            paramLabel = "MODULES",
            defaultValue = "capability",
            description =
                    "Security modules: default (several, asked in rotation) or capability (one; the default).")
    private String security;

    @Option(
            names = "--profile",
            arity = "0..1",
            fallbackValue = CYCLES,
            paramLabel = "FILE.csv",
            description =
                    "With a file: measured calls of your own, in place of the bundled workloads; not"
                            + " with --kind. Without: prints where the cycles went, by function, by"
                            + " site and by kind of cost. May be given both ways.")
    private List<String> profile = List.of();

    @Option(
            names = "--profile-dir",
            paramLabel = "DIR",
            description =
                    "Writes where the cycles went as text, collapsed stacks, speedscope JSON and a page"
                            + " with a flame graph.")
    private Path profileDirectory;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE.wasm",
            defaultValue = "most-frequent",
            description =
                    "Promotion policy: most-frequent (default), dynamic-call, phase-change, new-target, one of"
                            + " the first three in WebAssembly as wasm:NAME, or a WebAssembly module of"
                            + " your own.")
    private String policy;

    @Option(
            names = "--restart",
            paramLabel = "NAME",
            defaultValue = "marker",
            description = "Restart strategy (default: marker); an unknown name lists them.")
    private String restart;

    @Option(
            names = "--protocol",
            paramLabel = "NAME|FILE.protocol",
            defaultValue = "keep-learning",
            description =
                    "How blocks of relpolines are patched (default: keep-learning); an unknown name lists"
                            + " the protocols; a file has steps of your own.")
    private String protocol;

    @Option(
            names = "--break",
            paramLabel = "RULE",
            description =
                    "Leaves one protection out and reports what went wrong; an unknown name lists the rules.")
    private String breakRule;

    @Option(
            names = "--directed",
            description =
                    "Sends interrupts into blocks and thunks as --break does, with nothing left out:"
                            + " its control.")
    private boolean directed;

    @Option(
            names = "--core",
            paramLabel = "NAME",
            defaultValue = Cores.DEFAULT,
            description =
                    "What counts cycles: skylake (default) or haswell, out of order, or in-order, a"
                            + " table of costs, which is faster.")
    private String core;

    @Option(
            names = "--cpus",
            paramLabel = "N",
            defaultValue = "2",
            description = "CPUs (default: 2).")
    private int cpus;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "0",
            description = "Requests per run (default: enough for two re-promotions).")
    private long requests;

    @Option(
            names = "--instructions",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Most guest instructions per run (default: no limit); a run that needs more is"
                            + " partial.")
    private long instructions;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of events and workloads (default: 1).")
    private long seed;

    @Option(
            names = "--tick",
            paramLabel = "CYCLES",
            defaultValue = "200000",
            description = "Timer tick (default: 200000 cycles).")
    private int tickCycles;

    @Option(
            names = "--epoch",
            paramLabel = "TICKS",
            defaultValue = "5",
            description = "Ticks between two harvests (default: 5).")
    private int epochTicks;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report as JSON.")
    private Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as a page.")
    private Path html;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> files =
                profile.stream().filter(file -> !file.equals(CYCLES)).map(Path::of).toList();
        boolean cycles = files.size() < profile.size() || profileDirectory != null;
        if (files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--profile takes one file of measured calls: " + files);
        }
        if (!files.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--kind")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--kind chooses among the bundled workloads, --profile replaces them: give one");
        }
        ExperimentSettings settings =
                new ExperimentSettings(
                        security,
                        policy,
                        restart,
                        protocol,
                        breakRule,
                        directed,
                        core,
                        cpus,
                        requests,
                        instructions,
                        seed,
                        tickCycles,
                        epochTicks,
                        ExperimentReport.HERTZ);
        List<Workload> workloads =
                files.isEmpty()
                        ? Workloads.bundled(workload, kind, security, seed)
                        : Workloads.ofProfile(files.get(0), workload, security, seed);
        Experiment experiment = new Experiment(settings);
        ProfileOutput profiles = new ProfileOutput(profileDirectory);
        if (cycles) {
            experiment.profileCycles();
        }
        OutputFile jsonFile = OutputFile.prepare(json);
        OutputFile htmlFile = OutputFile.prepare(html);
        try (Interruption interruption = Interruption.of(experiment::interrupt)) {
            ExperimentReport report;
            try (Progress progress =
                    Progress.on(spec.commandLine().getErr(), "experiment", "requests")) {
                report = experiment.run(workloads, progress);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.print(ExperimentTable.of(report));
            profiles.print("Where the cycles went", experiment.profiles(), out);
            out.flush();
            jsonFile.write(ExperimentJson.of(report));
            htmlFile.write(ExperimentPage.of(report));
            return interruption.endsWith(status(report)).code();
        }
    }

    private static ExitStatus status(ExperimentReport report) {
        if (report.isCorrect()) {
            return ExitStatus.OK;
        }
        return report.isCorrectSoFar() ? ExitStatus.LIMIT : ExitStatus.VIOLATION;
    }
}
