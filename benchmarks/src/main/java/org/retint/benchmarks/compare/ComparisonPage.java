// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;

/** A comparison as a self-contained page: the table, and a chart for each column of numbers. */
public final class ComparisonPage {
    private static final String STYLE =
            """
            body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; margin: 2rem auto; max-width: 1360px; padding: 0 1rem }
            h1 { font-size: 1.6rem; margin-bottom: .2rem } h2 { font-size: 1.15rem; margin-top: 2.2rem }
            p.lead, p.note { color: #566; margin: .2rem 0 } table { border-collapse: collapse; font-size: 13px; width: 100% }
            th, td { padding: .25rem .4rem; text-align: right; border-bottom: 1px solid #e4e8ee; white-space: nowrap }
            th { vertical-align: bottom; font-weight: 600 } .words { text-align: left }
            .broken td.name, td.wrong { color: #b3261e; font-weight: 600 } td.intact { color: #1c7a4a }
            .cards { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fit, minmax(380px, 1fr)) }
            .card { border: 1px solid #e4e8ee; border-radius: 8px; padding: .8rem 1rem }
            .card h3 { margin: 0; font-size: 1rem } .card p { margin: .1rem 0 .5rem; color: #566; font-size: 13px }
            .bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: 2px .6rem; font-size: 12px; align-items: center }
            .bars i { display: block; height: .7rem; border-radius: 2px; background: #1769aa; min-width: 1px }
            .bars .broken i { background: #d9a09c } .bars .value { text-align: right; color: #566 } .bars span.broken { display: contents }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: 13px } dt { font-weight: 600 } dd { margin: 0; color: #566 }
            """;

    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the page. */
    public static String of(Comparison comparison) {
        ComparisonPage page = new ComparisonPage(comparison);
        page.head();
        page.table();
        page.charts();
        page.members();
        return page.out.append("</body></html>\n").toString();
    }

    private void head() {
        String title = "Compared: " + comparison.family();
        out.append(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Retint: ");
        out.append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>");
        out.append(title).append("</h1><p class=\"lead\">");
        out.append(escaped(comparison.work())).append("</p>");
        comparison
                .notes()
                .forEach(note -> out.append("<p class=\"note\">" + escaped(note) + "</p>"));
    }

    private void table() {
        out.append("<table><tr><th class=\"words\"></th>");
        for (Column column : comparison.columns()) {
            out.append("<th").append(words(column)).append(" title=\"");
            out.append(escaped(column.meaning())).append("\">").append(heading(column));
            out.append("</th>");
        }
        out.append("</tr>");
        for (Row row : comparison.rows()) {
            out.append("<tr").append(isBroken(row) ? " class=\"broken\"" : "").append('>');
            out.append("<td class=\"words name\" title=\"").append(escaped(row.description()));
            out.append("\">").append(escaped(row.name())).append("</td>");
            for (int i = 0; i < comparison.columns().size(); i++) {
                Column column = comparison.columns().get(i);
                String text = Cells.text(column, row.cells().get(i));
                out.append("<td class=\"").append(style(column, text)).append("\">");
                out.append(escaped(text));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void charts() {
        out.append("<h2>Column by column</h2>");
        if (comparison.rows().stream().anyMatch(ComparisonPage::isBroken)) {
            out.append("<p class=\"note\">Pale: some interleaving makes a wrong call.</p>");
        }
        out.append("<div class=\"cards\">");
        for (int i = 0; i < comparison.columns().size(); i++) {
            if (comparison.columns().get(i).format() != Format.TEXT) {
                chart(i);
            }
        }
        out.append("</div>");
    }

    private void chart(int index) {
        Column column = comparison.columns().get(index);
        double most =
                comparison.rows().stream()
                        .mapToDouble(row -> row.number(index).orElse(0))
                        .max()
                        .orElse(0);
        if (most <= 0) {
            return;
        }
        out.append("<div class=\"card\"><h3>").append(escaped(column.title()));
        out.append("</h3><p>").append(escaped(column.meaning())).append("</p><div class=\"bars\">");
        for (Row row : comparison.rows()) {
            double share = Math.max(0, row.number(index).orElse(0)) / most;
            out.append(isBroken(row) ? "<span class=\"broken\">" : "");
            out.append("<span>").append(escaped(row.name())).append("</span>");
            out.append(
                    Cells.format(
                            "<i style=\"width:%.1f%%\"></i><span class=\"value\">%s</span>",
                            100 * share, Cells.text(column, row.cells().get(index))));
            out.append(isBroken(row) ? "</span>" : "");
        }
        out.append("</div></div>");
    }

    private void members() {
        out.append("<h2>Members</h2><dl>");
        for (Row row : comparison.rows()) {
            out.append("<dt>").append(escaped(row.name())).append("</dt><dd>");
            out.append(escaped(row.description())).append("</dd>");
        }
        out.append("</dl>");
    }

    private static boolean isBroken(Row row) {
        return row.cells().contains(Explored.BROKEN);
    }

    private static String style(Column column, String text) {
        return switch (text) {
            case Explored.INTACT -> "words intact";
            case Explored.BROKEN -> "words wrong";
            default -> column.format() == Format.TEXT ? "words" : "number";
        };
    }

    private static String words(Column column) {
        return column.format() == Format.TEXT ? " class=\"words\"" : "";
    }

    private static String heading(Column column) {
        return escaped(column.heading()).replace("-\n", "").replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
