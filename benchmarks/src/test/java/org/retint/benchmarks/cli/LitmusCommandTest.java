// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LitmusCommandTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data", "litmus");
    private static final String TEST =
            """
            X86_64 SB
            {
            uint64_t x; uint64_t y;
            }
             P0            | P1            ;
             movq $1,(x)   | movq $1,(y)   ;
             movq (y),%rax | movq (x),%rax ;
            exists (0:rax=0 /\\ 1:rax=0)
            """;

    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private void run(ExitStatus expected, Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "litmus";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        assertEquals(expected.code(), line.execute(words), () -> out + "\n" + err);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void aBlockPerTestNamesTheFileRelativeToTheBase() throws IOException {
        run(ExitStatus.OK, "--base", directory, "--model", "sc", file("sb.litmus", TEST));
        assertEquals(
                """
                File sb.litmus
                Test SB Allowed
                States 3
                0:rax=0; 1:rax=1;
                0:rax=1; 1:rax=0;
                0:rax=1; 1:rax=1;
                No
                Observation SB Never 0 3

                """,
                out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void syntaxErrorNamesFileLineAndColumn() throws IOException {
        Path file = file("bad.litmus", TEST.replace("exists", "some"));
        run(ExitStatus.BAD_INPUT, file);
        assertTrue(err.toString().startsWith(file + ":8:1: "), err::toString);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = file("bad.tar.gz", TEST);
        run(ExitStatus.BAD_INPUT, file);
        assertTrue(err.toString().startsWith(file + ": cannot be read"), err::toString);
    }

    @Test
    void everyTestOfTheSuiteHasTheStatesThatTsoAllows() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "needs the litmus suite in " + SHARED);
        run(ExitStatus.OK, SHARED.resolve("litmus-x86-public.tar.gz"));
        SortedMap<String, Set<String>> got = blocks(out.toString());
        SortedMap<String, Set<String>> expected;
        try (InputStream in =
                new GZIPInputStream(
                        Files.newInputStream(SHARED.resolve("public-expected.txt.gz")))) {
            expected = blocks(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
        assertEquals(expected.keySet(), got.keySet());
        expected.forEach((file, block) -> assertEquals(block, got.get(file), file));
    }

    /** Returns the lines of each block, whose order means nothing, by the block's first line. */
    private static SortedMap<String, Set<String>> blocks(String text) {
        SortedMap<String, Set<String>> blocks = new TreeMap<>();
        for (String block : text.split("\\R\\R")) {
            String[] lines = block.split("\\R");
            blocks.put(lines[0], new TreeSet<>(Set.of(lines)));
        }
        return blocks;
    }
}
