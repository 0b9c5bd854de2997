// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;
import org.retint.benchmarks.experiment.Experiment;
import org.retint.benchmarks.experiment.ExperimentSettings;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.benchmarks.experiment.RunReport;
import org.retint.benchmarks.experiment.WorkloadReport;
import org.retint.benchmarks.workload.Workload;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.policy.Policies;

/** The promotion policies, on one workload whose calls change their targets. */
public final class PolicyComparison {
    /** Progress within a run is of no interest here. */
    private static final ProgressListener SILENT =
            new ProgressListener() {
                @Override
                public void started(long total) {}

                @Override
                public void advanced(long requests, String run) {}
            };

    /** A column, and its value of the run under relpolines and that under retpolines. */
    private record Metric(Column column, Function<WorkloadReport, Object> value) {
        static Metric of(
                String key,
                String heading,
                Format format,
                String meaning,
                Function<RunReport, Object> value) {
            return new Metric(
                    new Column(key, heading, meaning, format),
                    report -> value.apply(report.run(WorkloadReport.RELPOLINE)));
        }
    }

    private PolicyComparison() {}

    /**
     * Runs the workload under each policy.
     *
     * @param settings of the runs, but for the policy
     * @param workload what is run
     * @param progress learns of each policy that is done
     */
    public static Comparison of(
            ExperimentSettings settings, Workload workload, ProgressListener progress) {
        List<String> names = Policies.names();
        progress.started(names.size() + 1L);
        RunReport base = run(settings, workload, Mitigations.RETPOLINE);
        progress.advanced(1, WorkloadReport.BASE);
        List<Metric> metrics = metrics(settings);
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            RunReport run = run(settings.withPolicy(name), workload, Mitigations.RELPOLINE);
            WorkloadReport both =
                    new WorkloadReport(
                            workload.name(),
                            workload.kind().label(),
                            workload.security(),
                            List.of(base, run));
            rows.add(
                    new Row(
                            name,
                            description(name),
                            metrics.stream().map(metric -> metric.value.apply(both)).toList()));
            progress.advanced(1, name);
        }
        return new Comparison(
                "policies",
                Cells.format(
                        "%s on %d CPUs, %,d requests in %d phases with other targets each; an epoch is %,d cycles.",
                        workload.label(),
                        settings.cpus(),
                        base.requests(),
                        workload.phases(),
                        (long) settings.tickCycles() * settings.epochTicks()),
                metrics.stream().map(Metric::column).toList(),
                rows,
                List.of(
                        "Promotions, writes, grace periods and IPIs count from the start of the run, the"
                                + " rest from the end of its warm-up."));
    }

    private static RunReport run(
            ExperimentSettings settings, Workload workload, Mitigation mitigation) {
        return new Experiment(settings)
                .run(List.of(workload), List.of(mitigation), SILENT)
                .workloads()
                .get(0)
                .runs()
                .get(0);
    }

    private static String description(String name) {
        return switch (name) {
            case "most-frequent" -> "the most frequent target, with hysteresis";
            case "dynamic-call" -> "four candidates, thresholds (E. Cree, 2018)";
            case "phase-change" -> "the most frequent; learns anew when misses pile up";
            case "new-target" -> "whatever was called that is not promoted (J. Poimboeuf, 2019)";
            default -> "the same in WebAssembly, compiled from C";
        };
    }

    private static List<Metric> metrics(ExperimentSettings settings) {
        return List.of(
                new Metric(
                        new Column(
                                "gain",
                                "gain",
                                "throughput over that with retpolines alone",
                                Format.SHARE),
                        report -> report.gainPercent(WorkloadReport.RELPOLINE) / 100),
                Metric.of(
                        "hitRate",
                        "hits",
                        Format.SHARE,
                        "calls that went to the promoted function",
                        RunReport::hitRate),
                Metric.of(
                        "promotions",
                        "promo-\ntions",
                        Format.COUNT,
                        "sites that were promoted for the first time",
                        RunReport::promotions),
                Metric.of(
                        "repromotions",
                        "later",
                        Format.COUNT,
                        "promotions to yet another function",
                        RunReport::repromotions),
                Metric.of(
                        "textWrites",
                        "text\nwrites",
                        Format.COUNT,
                        "stores to text",
                        RunReport::textWrites),
                Metric.of(
                        "gracePeriods",
                        "grace\nperiods",
                        Format.COUNT,
                        "times that the patcher waited for one",
                        RunReport::gracePeriods),
                Metric.of(
                        "ipis", "IPIs", Format.COUNT, "interrupts to another CPU", RunReport::ipis),
                Metric.of(
                        "learning",
                        "learn-\ning",
                        Format.SHARE,
                        "cycles of harvests and decisions, of the cycles of all CPUs",
                        run -> share(run.learningCycles(), run, settings)),
                Metric.of(
                        "patching",
                        "patch-\ning",
                        Format.SHARE,
                        "cycles of text writes and waiting for other CPUs, of those of all",
                        run -> share(run.patchingCycles(), run, settings)),
                Metric.of(
                        "wrong",
                        "wrong",
                        Format.COUNT,
                        "calls that did not reach their function, of all",
                        RunReport::callsWrong),
                Metric.of(
                        "failure",
                        "failure",
                        Format.TEXT,
                        "how the policy failed",
                        run -> run.policyFailure().isEmpty() ? "none" : run.policyFailure()));
    }

    private static double share(long cycles, RunReport run, ExperimentSettings settings) {
        return (double) cycles / (run.cycles() * settings.cpus());
    }
}
