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
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ScheduleStep;

/**
 * A counterexample as one self-contained HTML page: a lane for each CPU, and beside it registers
 * and store buffers of the step that the reader stands on.
 */
public final class CounterexamplePage {
    private static final String TEMPLATE = "counterexample.html";

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
        if (what.startsWith("fetches old ")) {
            what = what.replace("fetches old ", "fetches <span class=\"old\">old</span> ");
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
        StringBuilder detail = new StringBuilder();
        detail.append("<h2>CPU ").append(first.cpuId()).append("</h2><pre>");
        detail.append("from ").append(escape(first.from()));
        detail.append("\nto   ").append(escape(last.to()));
        detail.append("\ncompleted instructions: ").append(instructions).append("</pre>");
        detail.append("<h2>Registers changed</h2>").append(list(List.copyOf(registers.values())));
        for (int cpu = 0; cpu < last.buffers().size(); cpu++) {
            detail.append("<h2>Store buffer of CPU ").append(cpu).append("</h2>");
            detail.append(list(last.buffers().get(cpu)));
        }
        return detail.toString();
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
