// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The experiment's report as one self-contained HTML page: gains as bars, learning over time as
 * lines.
 */
public final class ExperimentPage {
    private static final String STYLE =
            """
            body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; margin: 2rem auto; max-width: 1080px; padding: 0 1rem }
            h1 { font-size: 1.6rem; margin-bottom: .2rem } h2 { font-size: 1.15rem; margin-top: 2.2rem }
            p.lead { color: #566; margin-top: 0 } svg { width: 100%; height: auto; display: block }
            svg text { font-size: 12px; fill: #566 } svg text.value { font-size: 11px; fill: #1c2430 }
            .grid { stroke: #e4e8ee } .axis { stroke: #99a } .line { fill: none; stroke-width: 2 }
            .relpoline { fill: #1769aa; stroke: #1769aa } .indirect { fill: #9aa7b5; stroke: #9aa7b5 }
            .blocks { fill: #6bb3a0; stroke: #6bb3a0 } .mail { fill: #e0a030; stroke: #e0a030 }
            .estimate { fill: #c9dcec; stroke: #1769aa } .line.relpoline, .line.blocks, .line.mail { fill: none }
            .legend span { display: inline-block; margin-right: 1.4rem } .legend i { display: inline-block; width: .8rem;
              height: .8rem; margin-right: .4rem; vertical-align: -1px } .cards { display: grid; gap: 1.2rem;
              grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)) } .card { border: 1px solid #e4e8ee; border-radius: 8px;
              padding: .8rem 1rem } .card h3 { margin: 0 0 .3rem; font-size: 1rem } .card p { margin: .2rem 0; color: #566; font-size: 13px }
            table { border-collapse: collapse; width: 100%; font-size: 13px } th { white-space: normal !important } th, td { padding: .25rem .6rem; text-align: right;
              border-bottom: 1px solid #e4e8ee; white-space: nowrap } th:first-child, td:first-child { text-align: left }
            .ok { color: #1c7a4a } .bad { color: #b3261e; font-weight: 600 }
            """;

    private final ExperimentReport report;
    private final StringBuilder out = new StringBuilder();

    private ExperimentPage(ExperimentReport report) {
        this.report = report;
    }

    /** Returns the page. */
    public static String of(ExperimentReport report) {
        ExperimentPage page = new ExperimentPage(report);
        page.head();
        page.gains();
        page.overTime();
        page.table();
        return page.out.append("</body></html>\n").toString();
    }

    private void head() {
        ExperimentSettings settings = report.settings();
        out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        out.append("<title>Retint: relpolines, promoted live</title><style>").append(STYLE);
        out.append("</style></head><body><h1>Relpolines, promoted live</h1><p class=\"lead\">");
        out.append(
                format(
                        "%d simulated CPUs (core: %s), seed %d, security modules: %s, policy: %s, restart: %s, protocol: %s, epoch: %,d cycles.",
                        settings.cpus(),
                        settings.core(),
                        settings.seed(),
                        settings.security(),
                        escaped(settings.policy()),
                        settings.restart(),
                        escaped(settings.protocol()),
                        (long) settings.tickCycles() * settings.epochTicks()));
        boolean correct = report.isCorrect();
        out.append("</p><p class=\"").append(correct ? "ok" : "bad").append("\">");
        out.append(
                format(
                        "calls checked: %,d, wrong: %,d; wrong answers: %,d%s%s</p>",
                        report.callsChecked(),
                        report.callsWrong(),
                        report.wrongAnswers(),
                        report.isPartial() ? "; PARTIAL: " + ExperimentTable.why(report) : "",
                        report.policyFailure().isEmpty()
                                ? ""
                                : "; the policy failed: " + escaped(report.policyFailure())));
    }

    /** A file's name may hold anything. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void gains() {
        List<Svg.Group> groups = new ArrayList<>();
        for (WorkloadReport workload : report.workloads()) {
            double estimate = workload.estimatedGainPercent(report.costs());
            double gain = workload.gainPercent(WorkloadReport.RELPOLINE);
            double indirect = workload.gainPercent("indirect");
            double blocks = workload.gainPercent("block-over-indirect", "indirect");
            Experiment2018.Row mail = Experiment2018.row(workload.workload());
            List<Svg.Bar> bars = new ArrayList<>();
            bars.add(new Svg.Bar("relpoline", gain, "relpoline over retpoline"));
            bars.add(new Svg.Bar("estimate", estimate, "estimate from call costs"));
            bars.add(new Svg.Bar("indirect", indirect, "plain indirect calls over retpoline"));
            bars.add(new Svg.Bar("blocks", blocks, "blocks over indirect calls"));
            if (mail != null) {
                bars.add(new Svg.Bar("mail", mail.computedGainPercent(), "2018, from its figures"));
            }
            groups.add(new Svg.Group(workload.workload() + ", " + workload.kind(), bars));
        }
        out.append("<h2>Gain in throughput</h2><p class=\"legend\">");
        legend("#1769aa", "relpoline over retpoline");
        legend("#c9dcec", "estimate from call costs");
        legend("#9aa7b5", "plain indirect calls over retpoline");
        legend("#6bb3a0", "blocks over plain indirect calls");
        legend("#e0a030", "2018, from the figures of its table");
        out.append("</p>")
                .append(
                        Svg.bars(
                                1040,
                                340,
                                groups,
                                value -> format("%.1f %%", value),
                                value -> format("%.1f", value)));
    }

    private void table() {
        out.append(
                "<h2>Runs</h2><table><tr><th>workload</th><th>mitigation</th><th>requests/s</th>");
        out.append("<th>gain</th><th>sites</th><th>executed</th><th>pairs</th><th>promoted</th>");
        out.append("<th>again</th><th>hit rate</th><th>text writes</th><th>grace periods</th>");
        out.append("<th>IPIs</th><th>restarts</th></tr>");
        for (WorkloadReport workload : report.workloads()) {
            for (RunReport run : workload.runs()) {
                row(workload, run);
            }
        }
        out.append("</table>");
    }

    private void row(WorkloadReport workload, RunReport run) {
        out.append(
                format(
                        "<tr><td>%s, %s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%d</td><td>%d</td>",
                        workload.workload(),
                        workload.kind(),
                        run.mitigation(),
                        number("%.0f", run.requestsPerSecond(report.settings().hertz())),
                        number("%+.1f %%", workload.gainPercent(run.mitigation())),
                        run.sites(),
                        run.sitesExecuted(),
                        run.pairsExecuted()));
        out.append(
                format(
                        "<td>%d</td><td>%d</td><td>%.1f %%</td><td>%d</td><td>%d</td><td>%d</td><td>%d</td></tr>",
                        run.promotions(),
                        run.repromotions(),
                        100 * run.hitRate(),
                        run.textWrites(),
                        run.gracePeriods(),
                        run.ipis(),
                        run.restarts()));
    }

    private void overTime() {
        out.append("<h2>Promotion, hit rate and patching over time</h2><p class=\"legend\">");
        legend("#1769aa", "hit rate since the last sample");
        legend("#6bb3a0", "sites promoted, share of those executed");
        legend("#e0a030", "text writes so far, share of all");
        out.append("</p><div class=\"cards\">");
        for (WorkloadReport workload : report.workloads()) {
            RunReport run = workload.run(WorkloadReport.RELPOLINE);
            if (run != null && run.timeline().size() > 1) {
                card(workload, run);
            }
        }
        out.append("</div>");
    }

    private void card(WorkloadReport workload, RunReport run) {
        List<RunReport.Sample> samples = run.timeline();
        int count = samples.size() - 1;
        double[] x = new double[count];
        double[] hitRate = new double[count];
        double[] promoted = new double[count];
        double[] writes = new double[count];
        double allWrites = Math.max(1, samples.get(count).textWrites());
        for (int i = 0; i < count; i++) {
            RunReport.Sample before = samples.get(i);
            RunReport.Sample now = samples.get(i + 1);
            x[i] = now.cycle() / 1e6;
            hitRate[i] =
                    100.0
                            * (now.hits() - before.hits())
                            / Math.max(1, now.calls() - before.calls());
            promoted[i] = 100.0 * now.promoted() / Math.max(1, run.sitesExecuted());
            writes[i] = 100.0 * now.textWrites() / allWrites;
        }
        out.append("<div class=\"card\"><h3>").append(workload.workload()).append(", ");
        out.append(workload.kind()).append("</h3>");
        out.append(
                Svg.lines(
                        420,
                        230,
                        List.of(
                                new Svg.Series("text writes", "mail", x, writes),
                                new Svg.Series("promoted", "blocks", x, promoted),
                                new Svg.Series("hit rate", "relpoline", x, hitRate)),
                        value -> format("%.0f M", value),
                        value -> format("%.0f %%", value)));
        out.append(
                format(
                        "<p>Million cycles. %d promotions, %d later ones, %,d text writes, %d grace periods.</p></div>",
                        run.promotions(),
                        run.repromotions(),
                        run.textWrites(),
                        run.gracePeriods()));
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? format(format, value) : "-";
    }

    private void legend(String colour, String text) {
        out.append("<span><i style=\"background:").append(colour).append("\"></i>").append(text);
        out.append("</span>");
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments); // pages are compared byte for byte
    }
}
