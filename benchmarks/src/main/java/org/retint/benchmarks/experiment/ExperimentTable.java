// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The experiment's report as text: the table of the cover letter, then what was done for it. */
public final class ExperimentTable {
    private final StringBuilder out = new StringBuilder();

    private ExperimentTable() {}

    /** Returns the report as lines of at most 120 columns. */
    public static String of(ExperimentReport report) {
        ExperimentTable table = new ExperimentTable();
        if (report.isPartial()) {
            table.line("PARTIAL: %s", why(report));
            table.line("");
        }
        table.gains(report);
        table.work(report);
        table.footer(report);
        return table.out.toString();
    }

    /** Returns why a report is partial. */
    static String why(ExperimentReport report) {
        return report.interrupted()
                ? "interrupted, runs are missing or incomplete"
                : "a limit ended runs before all requests were served";
    }

    private void gains(ExperimentReport report) {
        line(
                "Throughput, requests per simulated second at %.1f GHz; gain over retpolines",
                report.settings().hertz() / 1e9);
        List<String[]> rows = new ArrayList<>();
        rows.add(
                new String[] {
                    "workload",
                    "kind",
                    "indirect",
                    "retpoline",
                    "relpoline",
                    "gain",
                    "estimate",
                    "2018",
                    "blocks, no retpolines"
                });
        for (WorkloadReport workload : report.workloads()) {
            rows.add(
                    new String[] {
                        workload.workload(),
                        workload.kind(),
                        throughput(workload, "indirect", report),
                        throughput(workload, "retpoline", report),
                        throughput(workload, "relpoline", report),
                        percent(workload.gainPercent("relpoline")),
                        percent(workload.estimatedGainPercent(report.costs())),
                        Experiment2018.gain(workload.workload()),
                        percent(workload.gainPercent("block-over-indirect", "indirect"))
                                + " over indirect"
                    });
        }
        print(rows);
    }

    private void work(ExperimentReport report) {
        line("");
        line("What the relpoline runs did");
        List<String[]> rows = new ArrayList<>();
        rows.add(
                new String[] {
                    "workload",
                    "kind",
                    "sites",
                    "executed",
                    "promoted",
                    "again",
                    "hits",
                    "guards",
                    "writes",
                    "GPs",
                    "IPIs",
                    "restarts",
                    "learn %",
                    "patch %",
                    "Minsns"
                });
        for (WorkloadReport workload : report.workloads()) {
            RunReport run = workload.run("relpoline");
            if (run != null) {
                rows.add(workRow(workload, run, report.settings().cpus()));
            }
        }
        print(rows);
    }

    private static String[] workRow(WorkloadReport workload, RunReport run, int cpus) {
        double allCycles = (double) run.cycles() * cpus;
        return new String[] {
            workload.workload(),
            workload.kind(),
            Long.toString(run.sites()),
            Long.toString(run.sitesExecuted()),
            Long.toString(run.promotions()),
            Long.toString(run.repromotions()),
            percent(100 * run.hitRate()).replace("+", ""),
            percent(100 * run.guardMispredictionRate()).replace("+", ""),
            Long.toString(run.textWrites()),
            Long.toString(run.gracePeriods()),
            Long.toString(run.ipis()),
            Long.toString(run.restarts()),
            allCycles == 0 ? "-" : format("%.2f", 100 * run.learningCycles() / allCycles),
            allCycles == 0 ? "-" : format("%.2f", 100 * run.patchingCycles() / allCycles),
            format("%.1f", run.instructions() / 1e6)
        };
    }

    private void footer(ExperimentReport report) {
        ExperimentSettings settings = report.settings();
        CallCosts costs = report.costs();
        line("");
        line(
                "cycles per call: direct %.1f, indirect %.1f, retpoline %.1f, block hit %.1f, miss %.1f,"
                        + " counted miss %.1f",
                costs.direct(),
                costs.indirect(),
                costs.retpoline(),
                costs.hit(),
                costs.miss(),
                costs.learningMiss());
        line(
                "core: %s, tick: %,d cycles, epoch: %d ticks = %,d cycles, CPUs: %d, seed: %d, security: %s",
                settings.core(),
                settings.tickCycles(),
                settings.epochTicks(),
                (long) settings.tickCycles() * settings.epochTicks(),
                settings.cpus(),
                settings.seed(),
                settings.security());
        for (WorkloadReport workload : report.workloads()) {
            if (!ExperimentReport.answersAgree(workload)) {
                line(
                        "%s %s: answers differ between mitigations",
                        workload.workload(), workload.kind());
            }
            for (RunReport run : workload.runs()) {
                troubles(workload, run);
            }
        }
        line("wrong answers: %d", report.wrongAnswers());
        line("calls checked: %d, wrong: %d", report.callsChecked(), report.callsWrong());
    }

    private void troubles(WorkloadReport workload, RunReport run) {
        String name = workload.workload() + " " + workload.kind() + " " + run.mitigation();
        if (!run.isComplete()) {
            line("%s: %s: %s", run.limited() ? "partial" : "ended early", name, run.ending());
        }
        if (run.directedInterrupts() > 0) {
            line("%s: interrupts sent into blocks and thunks: %d", name, run.directedInterrupts());
        }
        if (run.stateViolations() > 0) {
            line("%s: illegal writes to blocks: %d", name, run.stateViolations());
        }
        if (!run.policyFailure().isEmpty()) {
            line("%s: the policy failed: %s", name, run.policyFailure());
        }
        for (String message : run.messages()) {
            line("%s: %s", name, message);
        }
    }

    private static String throughput(
            WorkloadReport workload, String mitigation, ExperimentReport report) {
        RunReport run = workload.run(mitigation);
        return run == null || run.cycles() == 0 || run.requests() == 0
                ? "-"
                : format("%.0f", run.requestsPerSecond(report.settings().hertz()));
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "-" : format("%+.1f %%", value);
    }

    private void print(List<String[]> rows) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row[c].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String pad = " ".repeat(widths[c] - row[c].length());
                text.append(c < 2 ? row[c] + pad : pad + row[c]).append("  ");
            }
            line("%s", text.toString().stripTrailing());
        }
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments); // reports are compared byte for byte
    }

    private void line(String format, Object... arguments) {
        out.append(format(format, arguments)).append('\n');
    }
}
