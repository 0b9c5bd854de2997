// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.Browser;
import org.retint.sim.explore.Exploration;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.FlatProgram;

class CounterexamplePageTest {
    private static final Pattern REFERENCE =
            Pattern.compile("https?:|\"//|\\bsrc=|\\bhref=|@import|url\\(|fetch\\(|XMLHttp");

    @TempDir private Path directory;

    private static String page() {
        FlatProgram program = Counterexamples.program(Counterexamples.STALE_CODE);
        Exploration result = Counterexamples.explore(program);
        return CounterexamplePage.of(
                "stale code", result, Counterexample.of(program.system(), result));
    }

    /** Returns a page on which keys were pressed, as the browser has it then. */
    private String pressed(String... keys) throws IOException {
        StringBuilder script = new StringBuilder("<script>");
        for (String key : keys) {
            script.append(
                    "document.dispatchEvent(new KeyboardEvent('keydown', {key: '%s'}));"
                            .formatted(key));
        }
        return Browser.afterScripts(
                directory, page().replace("</body>", script + "</script></body>"));
    }

    private static int current(String html) {
        Matcher steps = Pattern.compile("class=\"step \\w+( now)?\"").matcher(html);
        int found = -1;
        for (int i = 0; steps.find(); i++) {
            if (steps.group(1) != null) {
                assertEquals(-1, found, "one step is the current one");
                found = i;
            }
        }
        return found;
    }

    @Test
    void nothingComesFromTheNetwork() {
        assertFalse(REFERENCE.matcher(page()).find());
        assertFalse(page().contains("${"), "everything is filled in");
    }

    @Test
    void bytesOfCodeHaveTheColourOfTheStoreTheyComeFrom() {
        String page = page();
        assertTrue(
                page.contains(
                        "<b class=\"v0\" title=\"version 0\">b0</b>"
                                + "<b class=\"v1\" title=\"version 1\">02</b>"),
                "CPU 1 fetches what the first store left");
        String last = page.substring(page.lastIndexOf("Patched code"));
        Matcher rows =
                Pattern.compile("<th>([^<]+)</th><td[^>]*><b class=\"(\\w+)\"").matcher(last);
        StringBuilder text = new StringBuilder();
        while (rows.find()) {
            text.append(rows.group(1)).append(' ').append(rows.group(2)).append("; ");
        }
        assertEquals("memory v2; CPU 0 v0; CPU 1 v1; ", text.toString());
    }

    @Test
    void storesThatWaitAreShown() {
        assertTrue(
                Pattern.compile("Store buffer of CPU 0</h2><div class=\"entry\">[^<]* = 0x2</div>")
                        .matcher(page())
                        .find());
    }

    @Test
    void keysStepForwardAndBack() throws IOException {
        assertEquals(0, current(pressed()));
        assertEquals(2, current(pressed("ArrowDown", "ArrowDown", "ArrowUp", "ArrowRight")));
        int last = current(pressed("End"));
        assertTrue(last > 3, () -> "last step: " + last);
        assertEquals(
                last, current(pressed("End", "ArrowDown")), "there is no step behind the last");
        assertEquals(0, current(pressed("End", "Home", "ArrowLeft")));
    }

    @Test
    void browserDrawsThePage() throws IOException {
        byte[] image = Browser.draw(directory, page());
        assertEquals("89504e47", HexFormat.of().formatHex(image, 0, 4));
        assertTrue(image.length > 20_000, () -> "bytes: " + image.length);
    }
}
