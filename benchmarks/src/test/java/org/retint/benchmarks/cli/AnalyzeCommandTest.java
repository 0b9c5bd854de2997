// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.Browser;

class AnalyzeCommandTest {
    @TempDir private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("block.s"), text);
    }

    @Test
    void aBlockIsMeasuredAndDrawn() throws IOException {
        Path file = file("imulq %rax, %rcx\naddq %rcx, %rax\n");
        CommandRun run = CommandRun.of("analyze", file, "--iterations", 2).expect(ExitStatus.OK);
        List<String> lines = run.out().lines().toList();
        assertEquals("cycles per iteration: 4.00", lines.get(0));
        assertEquals("bottleneck: dependences", lines.get(1));
        assertTrue(lines.get(3).matches("micro-ops .*  1\\.00 .*"), lines.get(3));
        List<String> chart = lines.stream().filter(line -> line.contains("imul ")).toList();
        assertEquals(2, chart.size());
        assertTrue(chart.get(0).matches("  0  imul .*D.*R.*E==C.*T"), chart.get(0));
    }

    @Test
    void konataGetsEveryInstructionFromItsBeginningToItsEnd() throws IOException {
        Path trace = directory.resolve("trace.kanata");
        CommandRun.of("analyze", file("nop\nmovq (%rsi), %rax\n"), "--konata", trace)
                .expect(ExitStatus.OK);
        List<String> lines = Files.readAllLines(trace);
        assertEquals("Kanata\t0004", lines.get(0));
        assertTrue(lines.get(1).startsWith("C=\t"));
        for (int id = 0; id < 8; id++) {
            int begins = lines.indexOf("I\t%d\t%d\t0".formatted(id, id));
            int ends = lines.indexOf("R\t%d\t%d\t0".formatted(id, id));
            assertTrue(begins > 0 && ends > begins, id + " in " + lines);
        }
        for (String line : lines) {
            assertTrue(!line.startsWith("C\t") || Integer.parseInt(line.substring(2)) > 0, line);
        }
    }

    @Test
    void thePageShowsEachInstructionAndNothingComesFromTheNetwork() throws IOException {
        Path page = directory.resolve("block.html");
        CommandRun.of("analyze", file("addq $1, (%rsi)\n"), "--core", "haswell", "--html", page)
                .expect(ExitStatus.OK);
        String html = Files.readString(page);
        assertFalse(html.contains("${"), "everything is filled in");
        assertFalse(
                Pattern.compile("https?:|\\bsrc=|\\bhref=|@import|url\\(").matcher(html).find());
        assertTrue(html.contains("<b>6.00</b> cycles for an iteration on <b>haswell</b>"), html);
        byte[] png = Browser.draw(directory, html);
        TreeSet<Byte> values = new TreeSet<>();
        for (byte value : png) {
            values.add(value);
        }
        assertTrue(values.size() > 100, "a picture, not an empty one");
    }

    @Test
    void errorsNameTheFile() throws IOException {
        CommandRun syntax =
                CommandRun.of("analyze", file("nop\nfrobnicate %rax\n"))
                        .expect(ExitStatus.BAD_INPUT);
        assertTrue(syntax.err().contains("block.s:2:"), syntax.err());
        CommandRun empty = CommandRun.of("analyze", file("")).expect(ExitStatus.BAD_INPUT);
        assertTrue(empty.err().contains("block.s: no instructions"), empty.err());
        CommandRun loop = CommandRun.of("analyze", file("ud2\n")).expect(ExitStatus.BAD_INPUT);
        assertTrue(loop.err().contains("block.s: "), loop.err());
        CommandRun missing =
                CommandRun.of("analyze", directory.resolve("none.s")).expect(ExitStatus.BAD_INPUT);
        assertTrue(missing.err().contains("no such file"), missing.err());
    }
}
