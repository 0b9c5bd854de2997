// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retint.benchmarks.explore.CounterexamplePage;
import org.retint.benchmarks.explore.CounterexampleTrace;
import org.retint.relpoline.explore.PatchScenario;
import org.retint.relpoline.explore.Scenario;
import org.retint.relpoline.explore.Scenarios;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.ParallelExplorer;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.explore.Shard;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.Assembler;
import org.retint.x86.asm.AssemblyException;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.FlatProgram;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.MemoryModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every interleaving of a scenario or of an assembly file. */
@Command(
        name = "explore",
        description =
                "Runs a scenario, or an assembly file with entries cpu0, cpu1 and so on, in every"
                        + " interleaving, and shows the shortest one that goes wrong.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExploreCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE.S",
            description = "A scenario (see --list), or a file in AT&T syntax.")
    private String subject;

    @Option(names = "--list", description = "Lists the scenarios.")
    private boolean list;

    @Option(
            names = "--protocol",
            paramLabel = "FILE",
            description = "Patches by the steps in FILE instead of the scenario's own.")
    private Path protocol;

    @Option(
            names = "--cpus",
            paramLabel = "N",
            defaultValue = "2",
            description = "CPUs of an assembly file (default: 2).")
    private int cpus;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "tso",
            description = "When other CPUs see a store: sc or tso (default: tso).")
    private MemoryModel model;

    @Option(
            names = "--fetch",
            paramLabel = "MODEL",
            converter = FetchModelConverter.class,
            defaultValue = "stale",
            description =
                    "What is fetched of modified code: coherent, stale or sdm-weakest (default:"
                            + " stale).")
    private FetchModel fetch;

    @Option(
            names = "--interrupts",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Interrupts of each CPU of an assembly file, anywhere RFLAGS allow them; their"
                            + " handler is vector32 or that of --vector (default: 0).")
    private int interrupts;

    @Option(
            names = "--vector",
            paramLabel = "N",
            defaultValue = "32",
            description = "Vector of these interrupts (default: 32).")
    private int vector;

    @Option(
            names = "--nmis",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "NMIs of each CPU of an assembly file; their handler is vector2 (default: 0).")
    private int nmis;

    @Option(
            names = "--bound",
            paramLabel = "K",
            description =
                    "Most preemptions of a schedule (default: the scenario's; none for files).")
    private Integer bound;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one for each processor); no result depends on it.")
    private Integer threads;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Explores part I of N, for example on one of N machines; merge joins what they"
                            + " write to --out.")
    private String shard;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the result for merge, as JSON.")
    private Path shardFile;

    @Option(
            names = "--seen",
            paramLabel = "FILE",
            description = "Begins with what the exploration that wrote FILE had seen.")
    private List<Path> seen = List.of();

    @Option(
            names = "--states",
            paramLabel = "N",
            defaultValue = "20000000",
            description = "Most states (default: 20000000).")
    private long states;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "2000000000",
            description = "Most transitions executed (default: 2000000000).")
    private long steps;

    @Option(
            names = "--schedules",
            paramLabel = "N",
            defaultValue = "9223372036854775807",
            description = "Most ends reached (default: no limit).")
    private long schedules;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "Most mebibytes for states (default: no limit but --states).")
    private Integer memory;

    @Option(
            names = "--time",
            paramLabel = "SECONDS",
            description = "Most seconds, for each number of interrupts (default: no limit).")
    private Integer time;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes the counterexample as a page.")
    private Path html;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description =
                    "Writes the counterexample as a trace, in the JSON that Perfetto and"
                            + " chrome://tracing read.")
    private Path trace;

    @Spec private CommandSpec spec;

    /** What is explored. */
    private record Subject(Reproducible system, Bound bound) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            for (Scenario scenario : Scenarios.all()) {
                out.printf("%-22s %s%n", scenario.name(), scenario.description());
            }
            out.flush();
            return ExitStatus.OK.code();
        }
        if (subject == null) {
            throw new ParameterException(
                    spec.commandLine(), "Missing parameter: NAME or FILE.S, or --list");
        }
        OutputFile page = OutputFile.prepare(html);
        OutputFile json = OutputFile.prepare(trace);
        OutputFile part = OutputFile.prepare(shardFile);
        Shard own = shard == null ? Shard.WHOLE : Shard.parse(shard);
        // With as few interrupts as possible something goes wrong in a way that is seen through.
        int most = events();
        int events = own.equals(Shard.WHOLE) && seen.isEmpty() ? 0 : most;
        Subject explored = subject(events);
        Exploration result = explore(explored, events, own);
        while (events < most && status(result.verdict()) == ExitStatus.OK) {
            explored = subject(++events);
            result = explore(explored, events, own);
        }
        out.printf("%s: %s%s%n", subject, result, own.equals(Shard.WHOLE) ? "" : ", shard " + own);
        out.printf(
                "%d states, %d steps, %d ends%n", result.states(), result.steps(), result.ends());
        String text = "";
        if (result.verdict() == Verdict.VIOLATION) {
            Counterexample found = Counterexample.of(explored.system(), result);
            text = found.text();
            out.print("\n" + text);
            page.write(CounterexamplePage.of(subject, result, found));
            json.write(CounterexampleTrace.of(subject, found));
        }
        part.write(
                ShardFile.of(arguments(), explored.system(), explored.bound(), own, result, text)
                        .toJson());
        out.flush();
        return status(result.verdict()).code();
    }

    private List<String> arguments() {
        return spec.commandLine().getParseResult().originalArgs();
    }

    private Exploration explore(Subject explored, int events, Shard own) {
        return new ParallelExplorer(systems(explored, events), budget())
                .explore(explored.bound(), own);
    }

    private List<Reproducible> systems(Subject explored, int events) {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (count < 1) {
            throw new IllegalArgumentException("threads out of range: threads=" + count);
        }
        List<Reproducible> systems = new ArrayList<>(List.of(explored.system()));
        while (systems.size() < count) {
            systems.add(subject(events).system());
        }
        for (Path file : seen) {
            ShardFile before = ShardFile.read(file);
            systems.forEach(before::teach);
        }
        systems.forEach(Explorable::isRevised); // now it is believed
        return systems;
    }

    private Budget budget() {
        Budget budget = new Budget(states, steps).withSchedules(schedules);
        budget = memory == null ? budget : budget.withMemoryBytes((long) memory << 20);
        return time == null ? budget : budget.withTime(Duration.ofSeconds(time));
    }

    static ExitStatus status(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE, COMPLETE_WITHIN_BOUNDS -> ExitStatus.OK;
            case VIOLATION -> ExitStatus.VIOLATION;
            case BUDGET -> ExitStatus.LIMIT;
        };
    }

    /** Returns the system that is explored. */
    Reproducible system() {
        return subject(events()).system();
    }

    /** Returns how many interrupts, or NMIs if those are more, come to a CPU at most. */
    private int events() {
        return Scenarios.named(subject)
                .map(scenario -> scenario.patching().events())
                .orElse(Math.max(interrupts, nmis));
    }

    private Subject subject(int events) {
        Interrupts fromOutside =
                new Interrupts(
                        Math.min(interrupts, events), vector, Math.min(nmis, events), rip -> true);
        ExplorationModel models = new ExplorationModel(model, fetch, fromOutside);
        Optional<Scenario> scenario = Scenarios.named(subject);
        if (scenario.isEmpty()) {
            Bound files = bound == null ? Bound.UNBOUNDED : new Bound(bound);
            return new Subject(file(models).system(), files);
        }
        if (interrupts != 0 || nmis != 0) {
            throw new IllegalArgumentException(
                    subject
                            + ": a scenario has interrupts of its own; leave out --interrupts, --nmis");
        }
        PatchScenario patching = scenario.get().patching().withEvents(events);
        if (protocol != null) {
            patching =
                    patching.with(
                            PatchProtocol.parse(
                                    protocol.toString(),
                                    protocol.toString(),
                                    TextFile.read(protocol)));
        }
        int preemptions = bound == null ? scenario.get().preemptions() : bound;
        return new Subject(patching.program(models).system(), new Bound(preemptions));
    }

    private FlatProgram file(ExplorationModel models) {
        if (!subject.endsWith(".S") && !subject.endsWith(".s")) {
            throw new IllegalArgumentException(
                    subject + ": neither a scenario (see --list) nor a file FILE.S");
        }
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cpus; i++) {
            entries.add("cpu" + i);
        }
        try {
            return new FlatProgram(
                    Assembler.assemble(FlatProgram.BASE, subject, TextFile.read(Path.of(subject))),
                    entries,
                    models);
        } catch (AssemblyException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
