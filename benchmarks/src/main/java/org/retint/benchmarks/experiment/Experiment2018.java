// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;
import java.util.Locale;

/**
 * The table of the cover letter that announced relpolines: throughput in a virtual machine with two
 * CPUs.
 *
 * <p>The dbench row contradicts itself: its two figures give a loss of 1.9 %, its label says +2 %,
 * which is what the figures give when exchanged. Both readings are kept.
 *
 * @see "N. Amit, RFC: x86: relpolines, linux-kernel, 17 October 2018"
 */
public final class Experiment2018 {
    /**
     * One row.
     *
     * @param workload name used here
     * @param base throughput with retpolines
     * @param relpoline throughput with relpolines
     * @param printedGainPercent the gain as printed
     */
    public record Row(String workload, double base, double relpoline, int printedGainPercent) {
        /** Returns the gain that the two figures give, in percent. */
        public double computedGainPercent() {
            return 100 * (relpoline / base - 1);
        }

        /** Returns whether the printed gain is what the figures give. */
        public boolean isConsistent() {
            return Math.round(computedGainPercent()) == printedGainPercent;
        }
    }

    /** The three rows. */
    public static final List<Row> ROWS =
            List.of(
                    new Row("nginx", 22898, 25178, 10),
                    new Row("redis", 24523, 25486, 4),
                    new Row("dbench", 2144, 2103, 2));

    private Experiment2018() {}

    /** Returns the row of a workload, or null if the table has none. */
    public static Row row(String workload) {
        return ROWS.stream()
                .filter(row -> row.workload().equals(workload))
                .findFirst()
                .orElse(null);
    }

    /** Returns the row's gain as text, with both readings where they differ. */
    public static String gain(String workload) {
        Row row = row(workload);
        if (row == null) {
            return "-";
        }
        return row.isConsistent()
                ? String.format(Locale.ROOT, "%+d %%", row.printedGainPercent())
                : String.format(
                        Locale.ROOT,
                        "%+d %% printed, %+.1f %% computed",
                        row.printedGainPercent(),
                        row.computedGainPercent());
    }
}
