// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VectorsCommandTest {
    private static final String HEADER =
            "#x86vec 1\n#default rax=1 rsp=10001000 rip=20000800 flags=202\n";
    private static final String RIGHT = "90\tnop\t-\t-\t-\t-\t-\t-\n";
    private static final String WRONG = "90\tnop\t-\t-\trax=2\t-\t-\t-\n";

    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path file(String name, String content) throws IOException {
        Path path = directory.resolve(name);
        try (Writer writer =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(path)),
                        StandardCharsets.US_ASCII)) {
            writer.write(content);
        }
        return path;
    }

    private void run(ExitStatus expected, Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "vectors";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        assertEquals(expected.code(), line.execute(words), () -> out + "\n" + err);
    }

    private String lastLine() {
        String[] lines = out.toString().split("\\R");
        return lines[lines.length - 1];
    }

    @Test
    void theLastLineCountsTheTestsOfAllFiles() throws IOException {
        Path one = file("one.vec.gz", HEADER + RIGHT + RIGHT);
        Path two = file("two.vec.gz", HEADER + RIGHT);
        run(ExitStatus.OK, one, two, one);
        assertEquals("5 passed, 0 failed, 0 skipped", lastLine());
    }

    @Test
    void aFailureIsPrintedAndIsTheStatus() throws IOException {
        run(ExitStatus.VIOLATION, file("f.vec.gz", HEADER + RIGHT + WRONG + WRONG + WRONG));
        assertTrue(out.toString().contains("f.vec.gz:4: 90  nop"), out::toString);
        assertTrue(out.toString().contains("rax       expected 2, got 1"), out::toString);
        assertEquals("1 passed, 3 failed, 0 skipped", lastLine());
    }

    @Test
    void noMoreFailuresArePrintedThanAskedFor() throws IOException {
        Path file = file("f.vec.gz", HEADER + WRONG + WRONG + WRONG);
        run(ExitStatus.VIOLATION, "--max-failures", 2, file);
        assertTrue(out.toString().contains("f.vec.gz:4: "), out::toString);
        assertTrue(!out.toString().contains("f.vec.gz:5: "), out::toString);
    }

    @Test
    void whatTheFilterLeavesOutIsSkipped() throws IOException {
        run(ExitStatus.OK, "--filter", "hlt", file("f.vec.gz", HEADER + WRONG));
        assertEquals("0 passed, 0 failed, 1 skipped", lastLine());
    }

    @Test
    void aCorruptOrMissingFileIsRefusedByName() throws IOException {
        run(ExitStatus.BAD_INPUT, file("f.vec.gz", HEADER + RIGHT + "90\n"));
        assertTrue(err.toString().contains("f.vec.gz:4: a test has 8 fields"), err::toString);
        run(ExitStatus.BAD_INPUT, directory.resolve("none"));
        assertTrue(err.toString().contains("none: no such file"), err::toString);
    }
}
