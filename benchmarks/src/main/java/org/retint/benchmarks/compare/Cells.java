// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.Locale;
import org.retint.benchmarks.compare.Comparison.Column;

/** Cells as text. */
final class Cells {
    private static final double FEW_THOUSANDS = 100_000;

    private Cells() {}

    /** Returns a cell as the column writes it; texts as they are. */
    static String text(Column column, Object cell) {
        if (!(cell instanceof Number number)) {
            return cell.toString();
        }
        double value = number.doubleValue();
        return switch (column.format()) {
            case TEXT -> number.toString();
            case COUNT -> format("%.0f", value);
            case DECIMAL -> format("%.1f", value);
            case ADDED -> format("%+.0f", value);
            case THOUSANDS ->
                    value < FEW_THOUSANDS
                            ? format("%.1f k", value / 1000)
                            : format("%,.0f k", value / 1000);
            case SHARE -> format("%.1f %%", 100 * value);
        };
    }

    /** Formats alike on every host: tables and pages are compared byte for byte. */
    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
