// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.relpoline.explore.PatchCosts;
import org.retint.relpoline.explore.PatchCosts.Promotion;
import org.retint.relpoline.explore.Scenario;
import org.retint.relpoline.explore.Scenarios;
import org.retint.sim.Isa;

/**
 * A member that is a scenario: explored, and measured on two CPUs.
 *
 * @param member the member
 * @param scenario the scenario of that name
 * @param explored what the explorer found
 * @param costs what it costs
 */
record Measured(Member member, Scenario scenario, Explored explored, PatchCosts costs) {
    /**
     * A member of a family.
     *
     * @param name how the table calls it
     * @param scenario name of its scenario
     * @param description what it does, if the scenario's own text says something else
     * @param remark what cannot be measured: a text for the last column
     */
    record Member(String name, String scenario, Optional<String> description, String remark) {
        Member(String name, String scenario, String remark) {
            this(name, scenario, Optional.empty(), remark);
        }
    }

    /**
     * A column and where its values come from.
     *
     * @param column the column
     * @param value a number or a text of a member
     */
    record Metric(Column column, Function<Measured, Object> value) {
        static Metric of(
                String key,
                String heading,
                Format format,
                String meaning,
                Function<Measured, Object> value) {
            return new Metric(new Column(key, heading, meaning, format), value);
        }
    }

    static List<Measured> all(
            List<Member> members, Isa processor, int preemptions, ProgressListener progress) {
        progress.started(members.size());
        List<Measured> all = new ArrayList<>();
        for (Member member : members) {
            Scenario scenario = Scenarios.named(member.scenario()).orElseThrow();
            all.add(
                    new Measured(
                            member,
                            scenario,
                            Explored.of(scenario.patching(), preemptions),
                            PatchCosts.measure(scenario.patching(), processor)));
            progress.advanced(1, member.name());
        }
        return all;
    }

    static List<Row> rows(List<Measured> members, List<Metric> metrics) {
        List<Row> rows = new ArrayList<>();
        for (Measured member : members) {
            List<Object> cells = metrics.stream().map(m -> m.value().apply(member)).toList();
            String description =
                    "explore %s: %s"
                            .formatted(
                                    member.scenario.name(),
                                    member.member
                                            .description()
                                            .orElse(member.scenario.description()));
            rows.add(new Row(member.member.name(), description, cells));
        }
        return rows;
    }

    /** Returns what a promotion took, or nothing if the member never patches. */
    Object promotion(Function<PatchCosts, Promotion> kind, Function<Promotion, Object> value) {
        boolean patches =
                scenario.patching().protocol().steps().stream()
                        .anyMatch(step -> step.field() != null);
        return patches ? value.apply(kind.apply(costs)) : Comparison.NOTHING;
    }

    static List<Metric> verdict(int preemptions) {
        return List.of(
                Metric.of(
                        "verdict",
                        "calls",
                        Format.TEXT,
                        "whether some interleaving with at most "
                                + preemptions
                                + " preemptions makes a wrong call",
                        member -> member.explored.verdict()),
                Metric.of(
                        "schedules",
                        "sched-\nules",
                        Format.COUNT,
                        "interleavings that were run to their end, of those that differ",
                        member ->
                                member.explored.verdict().equals(Explored.INTACT)
                                        ? member.explored.schedules()
                                        : Comparison.NOTHING));
    }

    static List<Metric> promotions() {
        return List.of(
                Metric.of(
                        "promotion",
                        "promo-\ntion",
                        Format.THOUSANDS,
                        "cycles of a promotion while another CPU calls all the time",
                        member -> member.promotion(PatchCosts::busy, Promotion::cycles)),
                Metric.of(
                        "promotionPreempted",
                        "task\npreempted",
                        Format.THOUSANDS,
                        "the same while a task stays preempted in the block and six others run for 3 ticks each",
                        member -> member.promotion(PatchCosts::preempted, Promotion::cycles)),
                Metric.of(
                        "promotionAsleep",
                        "callee\nasleep",
                        Format.THOUSANDS,
                        "the same while a function that was called through the block sleeps for "
                                + PatchCosts.SLEEP_TICKS
                                + " ticks",
                        member -> member.promotion(PatchCosts::asleep, Promotion::cycles)),
                Metric.of(
                        "longestCall",
                        "longest\ncall",
                        Format.THOUSANDS,
                        "cycles of the longest call while the block is promoted",
                        member ->
                                member.promotion(
                                        PatchCosts::busy, p -> member.costs.longestCall())),
                Metric.of(
                        "ipis",
                        "IPIs",
                        Format.COUNT,
                        "interrupts to another CPU for a promotion",
                        member -> member.promotion(PatchCosts::busy, Promotion::ipis)),
                Metric.of(
                        "gracePeriods",
                        "grace\nperiods",
                        Format.COUNT,
                        "how often a promotion waits for one",
                        member -> member.promotion(PatchCosts::busy, Promotion::gracePeriods)),
                Metric.of(
                        "exceptions",
                        "traps",
                        Format.COUNT,
                        "breakpoints that calls ran into meanwhile",
                        member -> member.promotion(PatchCosts::busy, Promotion::exceptions)));
    }
}
