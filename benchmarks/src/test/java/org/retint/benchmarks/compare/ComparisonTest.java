// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;

class ComparisonTest {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("verdict", "calls", "whether calls are right", Format.TEXT),
                    new Column("cost", "promo-\ntion", "cycles of a promotion", Format.THOUSANDS),
                    new Column("added", "added", "cycles added", Format.ADDED));

    private static Comparison comparison(Row... rows) {
        return new Comparison("family", "The work.", COLUMNS, List.of(rows), List.of("A note."));
    }

    private static final Comparison TWO =
            comparison(
                    new Row("one <1>", "the first", List.of("intact", 56_300, 2)),
                    new Row("two", "the second", List.of("WRONG CALL", Comparison.NOTHING, -40)));

    @Test
    void columnsOfTheTableAreAlignedBelowTheirHeadings() {
        List<String> lines = ComparisonTable.of(TWO).lines().toList();
        assertEquals("The work.", lines.get(0));
        assertEquals("                     promo-", lines.get(2));
        assertEquals("family   calls         tion  added", lines.get(3));
        assertEquals("one <1>  intact      56.3 k     +2", lines.get(4));
        assertEquals("two      WRONG CALL       -    -40", lines.get(5));
        assertTrue(lines.contains("promotion        cycles of a promotion"), lines::toString);
        assertEquals("A note.", lines.get(lines.size() - 1));
    }

    @Test
    void nothingDependsOnTheLocale() {
        String table = ComparisonTable.of(TWO);
        String page = ComparisonPage.of(TWO);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(table, ComparisonTable.of(TWO));
            assertEquals(page, ComparisonPage.of(TWO));
            assertEquals("10,000", Cells.format("%,d", 10_000));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void jsonHasTheValuesUnroundedAndNullWhereAMemberHasNone() {
        JsonObject json = JsonParser.parseString(ComparisonJson.of(TWO)).getAsJsonObject();
        JsonArray rows = json.getAsJsonArray("rows");
        assertEquals(56_300, rows.get(0).getAsJsonObject().get("cost").getAsInt());
        assertTrue(rows.get(1).getAsJsonObject().get("cost").isJsonNull());
        assertEquals("WRONG CALL", rows.get(1).getAsJsonObject().get("verdict").getAsString());
        assertEquals("cycles added", json.getAsJsonObject("columns").get("added").getAsString());
    }

    @Test
    void pageEscapesNamesAndMarksWhatIsBroken() {
        String page = ComparisonPage.of(TWO);
        assertTrue(page.contains("one &lt;1&gt;"), page);
        assertTrue(page.contains("<td class=\"words wrong\">WRONG CALL</td>"), page);
        // The longest bar is as wide as there is room, negative and missing values have none.
        assertEquals(2, page.split("width:100.0%", -1).length - 1);
        assertEquals(2, page.split("width:0.0%", -1).length - 1);
    }

    @Test
    void rowWithAnotherNumberOfCellsIsRefused() {
        Row row = new Row("short", "", List.of("intact"));
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> comparison(row));
        assertEquals("row short has 1 cells for 3 columns", error.getMessage());
    }
}
