// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;
import org.retint.benchmarks.experiment.ProgressListener;
import org.retint.relpoline.RelpolineStatistics;
import org.retint.relpoline.explore.PatchCosts;
import org.retint.relpoline.explore.PatchScenario;
import org.retint.relpoline.explore.Scenarios;
import org.retint.sim.Isa;

/** What grows with the number of sites, and what does not. */
public final class ScaleComparison {
    /** Sites that are promoted; with the last number only the table is searched. */
    private static final List<Integer> SITES = List.of(10, 100, 1_000, 10_000, 100_000);

    private static final int MOST_PROMOTED = 10_000;

    private ScaleComparison() {}

    /**
     * Promotes so many sites, then promotes them to other functions.
     *
     * @param processor counts cycles
     * @param progress learns of each number of sites that is done
     */
    public static Comparison of(Isa processor, ProgressListener progress) {
        progress.started(SITES.size());
        PatchScenario none = Scenarios.named("restart-j").orElseThrow().patching();
        PatchScenario table = Scenarios.named("restart-d").orElseThrow().patching();
        PatchScenario marker = Scenarios.named("restart-a").orElseThrow().patching();
        long base = PatchCosts.measure(none, processor).preemption();
        List<Row> rows = new ArrayList<>();
        for (int sites : SITES) {
            List<Object> cells = new ArrayList<>();
            cells.add(PatchCosts.measure(marker, processor, sites - 1).preemption() - base);
            cells.add(PatchCosts.measure(table, processor, sites - 1).preemption() - base);
            if (sites <= MOST_PROMOTED) {
                ScaleRun run = ScaleRun.of(sites, processor);
                addRetraining(cells, run, sites);
            } else {
                columns().stream().skip(cells.size()).forEach(c -> cells.add(Comparison.NOTHING));
            }
            String name = Cells.format("%,d", sites);
            rows.add(new Row(name, name + " sites", cells));
            progress.advanced(1, name);
        }
        return new Comparison(
                "scale",
                "Sites that one task calls in turn are promoted, then promoted to other functions; two CPUs.",
                columns(),
                rows,
                List.of(
                        "Learning tables have four entries or more for each site; what collisions cost is"
                                + " relpoline.md R15."));
    }

    private static void addRetraining(List<Object> cells, ScaleRun run, int sites) {
        RelpolineStatistics first = run.first();
        RelpolineStatistics again = run.again();
        long epochs = Math.max(1, again.epochs() - first.epochs());
        double harvest = again.harvestCycles() - first.harvestCycles();
        double patch = again.patchCycles() - first.patchCycles();
        cells.add(again.epochs() - first.epochs());
        cells.add(again.gracePeriods() - first.gracePeriods());
        cells.add(again.ipis() - first.ipis());
        cells.add((double) (again.textWrites() - first.textWrites()) / sites);
        cells.add(harvest / epochs);
        cells.add(harvest / epochs / sites);
        cells.add(patch);
        cells.add(patch / sites);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(
                        "marker",
                        "marker",
                        "cycles that the check adds to a preemption outside of a block, by marker",
                        Format.ADDED),
                new Column(
                        "table",
                        "table",
                        "the same if the table of all sites is searched",
                        Format.ADDED),
                new Column(
                        "epochs",
                        "epochs",
                        "epochs until all are promoted to their new function",
                        Format.COUNT),
                new Column(
                        "gracePeriods",
                        "grace\nperiods",
                        "how often the patcher waited for one meanwhile",
                        Format.COUNT),
                new Column("ipis", "IPIs", "interrupts to another CPU meanwhile", Format.COUNT),
                new Column(
                        "writes",
                        "writes\nper site",
                        "stores to text for each site",
                        Format.DECIMAL),
                new Column(
                        "harvest",
                        "harvest",
                        "cycles of a harvest and its decisions",
                        Format.THOUSANDS),
                new Column("harvestPerSite", "per\nsite", "the same for each site", Format.DECIMAL),
                new Column(
                        "patch",
                        "patching",
                        "cycles of text writes and sync-cores, all sites",
                        Format.THOUSANDS),
                new Column("patchPerSite", "per\nsite", "the same for each site", Format.DECIMAL));
    }
}
