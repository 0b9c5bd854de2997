// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.sim.explore.Exploration;
import org.retint.x86.explore.CodeByte;
import org.retint.x86.explore.CodeView;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ScheduleStep;

/**
 * A counterexample as one self-contained HTML page: a lane for each CPU, and beside it registers,
 * store buffers and patched code of the step that the reader stands on. A byte of code has the
 * colour of the store that it comes from.
 */
public final class CounterexamplePage {
    private static final String TEMPLATE = "counterexample.html";
    private static final String FETCHES_OLD = "fetches old ";
    private static final int BYTES_PER_ROW = 12;

    /** Colours for versions of bytes, which repeat if there are more. */
    private static final int VERSION_COLOURS = 8;

    private CounterexamplePage() {}

    /**
     * Returns the page.
     *
     * @param title what was explored
     * @param result what came of it
     * @param found its counterexample
     */
    public static String of(String title, Exploration result, Counterexample found) {
        String summary =
                "%d steps, %s; %,d states were visited"
                        .formatted(
                                found.steps().size(),
                                result.shortest() ? "no schedule is shorter" : "perhaps not least",
                                result.states());
        return template()
                .replace("${title}", escape(title))
                .replace("${violation}", escape(found.violation()))
                .replace("${summary}", escape(summary))
                .replace("${cpus}", Integer.toString(found.cpuCount()))
                .replace("${schedule}", escape(found.schedule().text()))
                .replace("${rows}", rows(found));
    }

    private static String rows(Counterexample found) {
        StringBuilder rows = new StringBuilder("<div class=\"head\"></div>");
        for (int cpu = 0; cpu < found.cpuCount(); cpu++) {
            rows.append("<div class=\"head\">CPU ").append(cpu).append("</div>");
        }
        rows.append('\n');
        int at = 0;
        while (at < found.steps().size()) {
            int end = at + 1;
            while (end < found.steps().size() && isOneRun(found, at, end)) {
                end++;
            }
            List<ScheduleStep> run = found.steps().subList(at, end);
            String number = end == at + 1 ? "" + end : (at + 1) + "-" + end;
            rows.append("<div class=\"number\">").append(number).append("</div>");
            for (int cpu = 0; cpu < found.cpuCount(); cpu++) {
                rows.append("<div class=\"lane\">");
                if (cpu == run.get(0).cpuId()) {
                    rows.append(cell(run));
                }
                rows.append("</div>");
            }
            rows.append('\n');
            at = end;
        }
        return rows.toString();
    }

    /** Returns whether steps are private ones of one CPU, which make one row. */
    private static boolean isOneRun(Counterexample found, int at, int next) {
        ScheduleStep first = found.steps().get(at);
        ScheduleStep step = found.steps().get(next);
        return first.what().isEmpty() && step.what().isEmpty() && first.cpuId() == step.cpuId();
    }

    private static String cell(List<ScheduleStep> run) {
        ScheduleStep first = run.get(0);
        String to = run.get(run.size() - 1).to();
        String what = first.what().isEmpty() ? ".. " + escape(to) : escape(first.what());
        if (what.startsWith(FETCHES_OLD)) {
            what = "fetches <span class=\"old\">old</span> " + what.substring(FETCHES_OLD.length());
        }
        if (!first.fetched().isEmpty()) {
            what += " <span class=\"bytes\">" + bytes(first.fetched()) + "</span>";
        }
        return "<div class=\"step %s\"><span class=\"at\">%s</span> %s<template>%s</template></div>"
                .formatted(first.kind(), escape(first.from()), what, detail(run));
    }

    private static String detail(List<ScheduleStep> run) {
        ScheduleStep first = run.get(0);
        ScheduleStep last = run.get(run.size() - 1);
        long instructions = run.stream().mapToLong(ScheduleStep::instructions).sum();
        SortedMap<String, String> registers = new TreeMap<>();
        for (ScheduleStep step : run) {
            for (String change : step.registers()) {
                registers.put(change.substring(0, change.indexOf(' ')), change);
            }
        }
        List<String> executed = run.stream().flatMap(step -> step.executed().stream()).toList();
        StringBuilder detail = new StringBuilder();
        detail.append("<h2>CPU ").append(first.cpuId()).append("</h2><pre>");
        detail.append("from ").append(escape(first.from()));
        detail.append("\nto   ").append(escape(last.to()));
        detail.append("\ncompleted instructions: ").append(instructions).append("</pre>");
        detail.append(code(last.code()));
        for (int cpu = 0; cpu < last.buffers().size(); cpu++) {
            detail.append("<h2>Store buffer of CPU ").append(cpu).append("</h2>");
            detail.append(buffer(last.buffers().get(cpu)));
        }
        detail.append("<h2>Registers changed</h2>").append(list(List.copyOf(registers.values())));
        detail.append("<h2>Instructions begun</h2>").append(list(executed));
        return detail.toString();
    }

    /** Returns a table of the patched code: a row for memory and one for each CPU. */
    private static String code(List<CodeView> code) {
        if (code.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<h2>Patched code</h2>");
        for (CodeView view : code) {
            text.append("<pre>").append(escape(view.place())).append("</pre>");
            for (int at = 0; at < view.memory().size(); at += BYTES_PER_ROW) {
                int end = Math.min(at + BYTES_PER_ROW, view.memory().size());
                text.append("<table>").append(row("memory", view.memory().subList(at, end)));
                for (int cpu = 0; cpu < view.seen().size(); cpu++) {
                    text.append(row("CPU " + cpu, view.seen().get(cpu).subList(at, end)));
                }
                text.append("</table>");
            }
        }
        return text.toString();
    }

    private static String row(String viewer, List<CodeByte> bytes) {
        return "<tr><th>%s</th><td class=\"bytes\">%s</td></tr>".formatted(viewer, bytes(bytes));
    }

    private static String bytes(List<CodeByte> bytes) {
        StringBuilder text = new StringBuilder();
        for (CodeByte each : bytes) {
            int version = each.version();
            int colour = version == 0 ? 0 : (version - 1) % VERSION_COLOURS + 1;
            text.append("<b class=\"v%d\" title=\"version %d\">".formatted(colour, version));
            text.append("%02x</b>".formatted(each.value()));
        }
        return text.toString();
    }

    private static String buffer(List<String> stores) {
        if (stores.isEmpty()) {
            return "<pre>empty</pre>";
        }
        StringBuilder text = new StringBuilder();
        for (String store : stores) {
            text.append("<div class=\"entry\">").append(escape(store)).append("</div>");
        }
        return text.toString();
    }

    private static String list(List<String> lines) {
        return "<pre>" + (lines.isEmpty() ? "-" : escape(String.join("\n", lines))) + "</pre>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream in = CounterexamplePage.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource unreadable: " + TEMPLATE, e);
        }
    }
}
