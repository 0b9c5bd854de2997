// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentPageTest {
    private static final Pattern REFERENCE =
            Pattern.compile("https?:|//|\\bsrc=|\\bhref=|@import|url\\(");

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final long BROWSER_SECONDS = 60;

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
    void browserDrawsThePage(@TempDir Path directory) throws Exception {
        String browser = browser();
        assumeTrue(browser != null, "needs a browser on the path, one of " + BROWSERS);
        Path page = directory.resolve("page.html");
        Path png = directory.resolve("page.png");
        Files.writeString(page, ExperimentPage.of(right()));
        Process process =
                new ProcessBuilder(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + directory.resolve("profile"),
                                "--window-size=1100,1400",
                                "--screenshot=" + png,
                                page.toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("browser.log").toFile())
                        .start();
        boolean ended = process.waitFor(BROWSER_SECONDS, TimeUnit.SECONDS);
        stop(process);
        assumeTrue(ended, "the browser did not end in time: seconds=" + BROWSER_SECONDS);
        byte[] image = Files.readAllBytes(png);
        assertEquals("89504e47", HexFormat.of().formatHex(image, 0, 4));
        assertTrue(image.length > 10_000, () -> "bytes: " + image.length);
    }

    private static void stop(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static String browser() {
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : BROWSERS) {
                if (Files.isExecutable(Path.of(directory, name))) {
                    return name;
                }
            }
        }
        return null;
    }
}
