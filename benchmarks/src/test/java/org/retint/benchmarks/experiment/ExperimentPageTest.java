// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.Browser;

class ExperimentPageTest {
    private static final Pattern REFERENCE =
            Pattern.compile("https?:|//|\\bsrc=|\\bhref=|@import|url\\(");

    private static ExperimentReport right() {
        return Reports.of(
                "dbench",
                Reports.run("indirect", 800_000),
                Reports.run("retpoline", 1_000_000),
                Reports.run("relpoline", 900_000),
                Reports.run("block-over-indirect", 790_000));
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void pageRefersToNothingOutsideOfItself() {
        String page = ExperimentPage.of(right());
        assertFalse(REFERENCE.matcher(page).find());
        assertTrue(REFERENCE.matcher(page + "<img src=\"a.png\">").find());
        assertFalse(page.contains("<script"));
    }

    @Test
    void pageHasARowPerRunAndBothCharts() {
        String page = ExperimentPage.of(right());
        assertEquals(1 + 4, count(page, "<tr>"));
        assertEquals(2, count(page, "<svg"));
        assertEquals(2, count(page, "</svg>"));
        assertTrue(page.contains("<td>relpoline</td>"));
        assertTrue(page.contains("+11.1 %"));
        assertTrue(page.endsWith("</body></html>\n"));
    }

    @Test
    void headSaysWhetherTheCallsWereRight() {
        String page = ExperimentPage.of(right());
        assertTrue(page.contains("<p class=\"ok\">calls checked: 40,000, wrong: 0;"));
        String wrong = ExperimentPage.of(Reports.of("nginx", Reports.wrong("relpoline", 1, 2)));
        assertTrue(wrong.contains("<p class=\"bad\">calls checked: 10,000, wrong: 2;"));
    }

    @Test
    void runThatALimitEndedMakesThePagePartial() {
        RunReport limited = Reports.ended("relpoline", "CYCLE_LIMIT code 0", true);
        String page = ExperimentPage.of(Reports.of("nginx", limited));
        assertTrue(page.contains("<p class=\"bad\">"));
        assertTrue(page.contains("; PARTIAL: a limit ended runs before"));
        assertFalse(ExperimentPage.of(right()).contains("PARTIAL"));
    }

    @Test
    void browserDrawsThePage(@TempDir Path directory) throws IOException {
        byte[] image = Browser.draw(directory, ExperimentPage.of(right()));
        assertEquals("89504e47", HexFormat.of().formatHex(image, 0, 4));
        assertTrue(image.length > 10_000, () -> "bytes: " + image.length);
    }
}
