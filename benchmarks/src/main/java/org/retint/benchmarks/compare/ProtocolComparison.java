// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Measured.Member;
import org.retint.benchmarks.compare.Measured.Metric;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.relpoline.explore.PatchCosts;
import org.retint.relpoline.patch.PatchStep;
import org.retint.sim.Isa;

/**
 * The ways to patch a block (relpoline.md 6), and what becomes of the first of them without each of
 * its steps.
 */
public final class ProtocolComparison {
    private static final List<Member> MEMBERS =
            List.of(
                    new Member(
                            "branch, 2 waits",
                            "restart-a",
                            Optional.of("the branch makes the detour: two grace periods"),
                            "marker"),
                    new Member("branch, full cycle", "full-cycle", "marker"),
                    new Member("breakpoint", "breakpoint", "marker"),
                    new Member("breakpoint at call", "h7", "marker"),
                    new Member("  with range table", "h7-range-table", "range table"),
                    new Member("stop machine", "stop-machine", "rewind while stopped"),
                    new Member("  without rewind", "restart-h", "none"),
                    new Member("no detour", "h4-no-detour", "marker"),
                    new Member("no first wait", "h4", "marker"),
                    new Member("no second wait", "h2", "marker"),
                    new Member("no sync-cores", "h5", "marker"),
                    new Member("late sync-cores", "h5-late", "marker"));

    private ProtocolComparison() {}

    /**
     * Explores and measures all protocols.
     *
     * @param processor counts cycles
     * @param preemptions bound of explorations
     * @param progress learns of each protocol that is done
     */
    public static Comparison of(Isa processor, int preemptions, ProgressListener progress) {
        List<Metric> metrics = new ArrayList<>(Measured.verdict(preemptions));
        metrics.add(
                Metric.of(
                        "stores",
                        "stores",
                        Format.COUNT,
                        "stores to text of a promotion",
                        ProtocolComparison::stores));
        metrics.addAll(Measured.promotions());
        metrics.add(
                Metric.of(
                        "restart",
                        "restart",
                        Format.TEXT,
                        "what is done about a task that is preempted in the block",
                        member -> member.member().remark()));
        List<Measured> members = Measured.all(MEMBERS, processor, preemptions, progress);
        return new Comparison(
                "protocols",
                Cells.format(
                        "A task calls through a block while another CPU promotes it to another function."
                                + " A tick is %,d cycles; cycles but for counts.",
                        PatchCosts.TICK_CYCLES),
                metrics.stream().map(Metric::column).toList(),
                Measured.rows(members, metrics),
                List.of(
                        "The branch protocols share IPIs and grace periods among all sites of a batch"
                                + " (relpoline.md R13)."));
    }

    private static long stores(Measured member) {
        return member.scenario().patching().protocol().steps().stream()
                .filter(step -> step.field() != null)
                .filter(step -> step.sites() != PatchStep.Sites.WITHOUT_TARGET)
                .mapToLong(step -> step.width() == PatchStep.Width.BYTEWISE ? Integer.BYTES : 1)
                .sum();
    }
}
