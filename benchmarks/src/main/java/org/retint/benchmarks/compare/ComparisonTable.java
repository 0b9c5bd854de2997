// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;

/** A comparison as text: a line for each member, and what the columns mean. */
public final class ComparisonTable {
    private static final String GAP = "  ";

    private ComparisonTable() {}

    /** Returns the text, ending in a line feed. */
    public static String of(Comparison comparison) {
        List<List<String>> lines = new ArrayList<>();
        int headings =
                comparison.columns().stream().mapToInt(c -> heading(c).length).max().orElse(0);
        for (int line = 0; line < headings; line++) {
            lines.add(headingLine(comparison, line - headings));
        }
        for (Row row : comparison.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            for (int i = 0; i < comparison.columns().size(); i++) {
                cells.add(Cells.text(comparison.columns().get(i), row.cells().get(i)));
            }
            lines.add(cells);
        }
        int[] widths = new int[comparison.columns().size() + 1];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder out = new StringBuilder();
        out.append(comparison.work()).append("\n\n");
        for (List<String> line : lines) {
            out.append(aligned(comparison, line, widths).stripTrailing()).append('\n');
        }
        out.append('\n');
        for (Column column : comparison.columns()) {
            out.append(Cells.format("%-16s %s\n", column.title(), column.meaning()));
        }
        out.append('\n');
        for (Row row : comparison.rows()) {
            out.append(
                    Cells.format("%-" + widths[0] + "s%s%s\n", row.name(), GAP, row.description()));
        }
        if (!comparison.notes().isEmpty()) {
            out.append('\n').append(String.join("\n", comparison.notes())).append('\n');
        }
        return out.toString();
    }

    private static String[] heading(Column column) {
        return column.heading().split("\n");
    }

    /** Headings stand on the lines right above the values. */
    private static List<String> headingLine(Comparison comparison, int fromBelow) {
        List<String> cells = new ArrayList<>(List.of(fromBelow == -1 ? comparison.family() : ""));
        for (Column column : comparison.columns()) {
            String[] parts = heading(column);
            int index = parts.length + fromBelow;
            cells.add(index < 0 ? "" : parts[index]);
        }
        return cells;
    }

    private static String aligned(Comparison comparison, List<String> line, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - line.get(i).length());
            boolean words = i == 0 || comparison.columns().get(i - 1).format() == Format.TEXT;
            out.append(i == 0 ? "" : GAP);
            out.append(words ? line.get(i) + space : space + line.get(i));
        }
        return out.toString();
    }
}
