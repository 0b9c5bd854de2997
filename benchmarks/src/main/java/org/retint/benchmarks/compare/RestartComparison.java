// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Measured.Member;
import org.retint.benchmarks.compare.Measured.Metric;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.relpoline.explore.PatchCosts;
import org.retint.sim.Isa;

/**
 * The designs that the thread of 2018 and 2019 proposed against a task that is preempted inside a
 * block (rseq.md 6, A to J), and nothing at all.
 */
public final class RestartComparison {
    private static final String MARKER = "marker byte";
    private static final String TEMPLATE = "block's bytes";
    private static final String NONE = "no";

    private static final List<Member> MEMBERS =
            List.of(
                    new Member("A  marker", "restart-a", MARKER),
                    new Member("A  breakpoints", "h7", MARKER),
                    new Member("A  as posted", "posted-handler", MARKER),
                    new Member("B1 counter", "restart-b-counter", NONE),
                    new Member("B2 address", "restart-b", NONE),
                    new Member("B3 saved address", "restart-b-saved", NONE),
                    new Member("C  byte pattern", "restart-c", TEMPLATE),
                    new Member("C  breakpoints", "restart-c-breakpoint", TEMPLATE),
                    new Member("D  range table", "restart-d", NONE),
                    new Member("D  breakpoints", "h7-range-table", NONE),
                    new Member("E  wait for tasks", "restart-e", NONE),
                    new Member("F  not preempted", "restart-f", MARKER),
                    new Member("G  transaction", "restart-g", NONE),
                    new Member("G  no sync-cores", "restart-g-unsynced", NONE),
                    new Member("H  stop machine", "restart-h", NONE),
                    new Member("I  stop, rewind", "restart-i", NONE),
                    new Member("J  by compiler", "restart-j", NONE),
                    new Member("-  nothing", "h1", NONE));

    /** Without a check of any kind: what the others' costs are added to. */
    private static final String BASE = "restart-j";

    private RestartComparison() {}

    /**
     * Explores and measures all designs.
     *
     * @param processor counts cycles
     * @param preemptions bound of explorations
     * @param progress learns of each design that is done
     */
    public static Comparison of(Isa processor, int preemptions, ProgressListener progress) {
        List<Measured> members = Measured.all(MEMBERS, processor, preemptions, progress);
        PatchCosts base =
                members.stream()
                        .filter(member -> member.member().scenario().equals(BASE))
                        .findFirst()
                        .orElseThrow()
                        .costs();
        List<Metric> metrics = metrics(base, preemptions);
        return new Comparison(
                "restart",
                Cells.format(
                        "A task calls through a block while another CPU promotes it. Table of %,d other blocks;"
                                + " a tick is %,d cycles; cycles but for bytes and counts.",
                        PatchCosts.OTHER_BLOCKS, PatchCosts.TICK_CYCLES),
                metrics.stream().map(Metric::column).toList(),
                Measured.rows(members, metrics),
                notes(base));
    }

    private static List<Metric> metrics(PatchCosts base, int preemptions) {
        List<Metric> metrics = new ArrayList<>(Measured.verdict(preemptions));
        metrics.add(
                Metric.of(
                        "bytes",
                        "bytes",
                        Format.COUNT,
                        "bytes of text at the call",
                        member -> member.costs().blockBytes()));
        metrics.add(
                Metric.of(
                        "hit",
                        "hit",
                        Format.DECIMAL,
                        "cycles of a call to the promoted function, with that",
                        member -> member.costs().hit()));
        metrics.add(
                Metric.of(
                        "miss",
                        "miss",
                        Format.DECIMAL,
                        "cycles of a call to another one",
                        member -> member.costs().miss()));
        metrics.add(
                Metric.of(
                        "interrupt",
                        "inter-\nrupt",
                        Format.ADDED,
                        "cycles added to an interrupt that preempts nobody",
                        member -> member.costs().interrupt() - base.interrupt()));
        metrics.add(
                Metric.of(
                        "preemption",
                        "pre-\nempt",
                        Format.ADDED,
                        "cycles added to one that preempts outside of a block",
                        member -> member.costs().preemption() - base.preemption()));
        metrics.add(
                Metric.of(
                        "preemptionInBlock",
                        "in\nblock",
                        Format.ADDED,
                        "cycles added to a call that is interrupted in its block and preempted",
                        member -> member.costs().preemptionInBlock() - base.preemptionInBlock()));
        metrics.add(
                Metric.of(
                        "wakeup",
                        "wake-\nup",
                        Format.THOUSANDS,
                        "longest time from that interrupt to the preemption that it wants",
                        member -> member.costs().wakeup()));
        metrics.addAll(Measured.promotions());
        metrics.add(
                Metric.of(
                        "encoding",
                        "encoding",
                        Format.TEXT,
                        "what of the instructions' encoding it depends on",
                        member -> member.member().remark()));
        return metrics;
    }

    private static List<String> notes(PatchCosts base) {
        return List.of(
                Cells.format(
                        "Costs are added to those of J: %d cycles for an interrupt, %d for one that preempts,"
                                + " %d for a call preempted in its block. A few cycles are alignment.",
                        base.interrupt(), base.preemption(), base.preemptionInBlock()),
                "G: beginning and ending a transaction costs cycles that are not counted here.",
                "J cannot promote anew without a build.");
    }
}
