// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FlatProgram;

/**
 * Final states of the litmus tests of modified code that this host's CPUs show are among those that
 * {@code STALE} fetch allows. {@code -Dlitmus.rounds=N} sets how often each test runs.
 */
class NativeLitmusTest {
    private static final Path DIRECTORY = Path.of("..", "docs", "litmus");
    private static final long ROUNDS = Long.getLong("litmus.rounds", 2_000);

    @TempDir private static Path directory;
    private static Path runner;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "runs machine code of x86-64 Linux");
        runner = directory.resolve("litmus");
        List<String> make = List.of("make", "-s", "-C", "src/test/native", "OUT=" + directory);
        List<String> command = new ArrayList<>(make);
        command.add(runner.toString());
        try {
            assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        } catch (IOException e) {
            assumeTrue(false, "needs make and gcc: " + e.getMessage());
        }
    }

    static Stream<Path> tests() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files
                    .filter(file -> file.toString().endsWith(".litmus"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tests")
    void whatTheHostShowsIsAllowed(Path file) throws IOException {
        LitmusTest test = LitmusTest.parse(file.toString(), Files.readString(file));
        SortedMap<String, Long> seen = observe(test, List.copyOf(test.terms()), ROUNDS);
        assertEquals(ROUNDS, seen.values().stream().mapToLong(count -> count).sum());
        LitmusRun model = LitmusRun.of(file.toString(), test, ExplorationModel.TSO_STALE);
        System.out.println("this host, " + test.name() + ": " + seen);
        // Torn instructions leave states out: there the model promises nothing.
        assertTrue(
                model.violation() != null || model.states().containsAll(seen.keySet()),
                () -> "seen: " + seen + "\nallowed: " + model.states());
    }

    @Test
    void theHostShowsStoreBuffers() throws IOException {
        LitmusTest test =
                LitmusTest.parse(
                        "SB",
                        """
                        X86_64 SB
                        ""
                        {
                        uint64_t x;
                        uint64_t y;
                        }
                         P0            | P1            ;
                         movq $1,(x)   | movq $1,(y)   ;
                         movq (y),%rax | movq (x),%rax ;
                        exists (0:rax=0 /\\ 1:rax=0)
                        """);
        SortedMap<String, Long> seen = observe(test, List.copyOf(test.terms()), ROUNDS);
        assertTrue(seen.size() >= 2, () -> "nothing runs at the same time: " + seen);
    }

    private static SortedMap<String, Long> observe(LitmusTest test, List<Term> terms, long rounds)
            throws IOException {
        AssembledImage image = LitmusImage.assemble(test.name(), test, "ret");
        Process process = new ProcessBuilder(runner.toString()).redirectErrorStream(true).start();
        process.getOutputStream().write(input(test, terms, image, rounds).getBytes(US_ASCII));
        process.getOutputStream().close();
        SortedMap<String, Long> seen = new TreeMap<>();
        for (String line :
                new String(process.getInputStream().readAllBytes(), US_ASCII).lines().toList()) {
            String[] words = line.split(" ");
            assertEquals(terms.size() + 1, words.length, line);
            String state =
                    LitmusRun.stateText(
                            terms, term -> Long.parseUnsignedLong(words[terms.indexOf(term) + 1]));
            seen.put(state, Long.parseLong(words[0]));
        }
        return seen;
    }

    private static String input(
            LitmusTest test, List<Term> terms, AssembledImage image, long rounds) {
        StringBuilder text = new StringBuilder("base ");
        byte[] bytes = bytes(image);
        text.append(Long.toHexString(FlatProgram.BASE)).append(' ').append(bytes.length);
        text.append(' ').append(HexFormat.of().formatHex(bytes));
        List<String> entries = LitmusImage.entries(test);
        text.append("\nprocesses ").append(entries.size());
        for (String entry : entries) {
            text.append(' ').append(Long.toHexString(image.symbol(entry)));
        }
        text.append("\nterms ").append(terms.size());
        for (Term term : terms) {
            String where =
                    term.isLocation()
                            ? "@" + Long.toHexString(image.symbol(term.name()))
                            : term.process() + ":" + LitmusRun.register(term).generalNumber();
            text.append(' ').append(where);
        }
        return text.append("\nrounds ").append(rounds).append('\n').toString();
    }

    private static byte[] bytes(AssembledImage image) {
        int end = 0;
        for (AssembledSection section : image.sections()) {
            end = Math.max(end, offset(section) + (int) section.sizeBytes());
        }
        byte[] bytes = new byte[end];
        for (AssembledSection section : image.sections()) {
            if (!section.isZeroed()) {
                byte[] content = section.bytes();
                System.arraycopy(content, 0, bytes, offset(section), content.length);
            }
        }
        return bytes;
    }

    private static int offset(AssembledSection section) {
        return (int) (section.virtualAddress() - FlatProgram.BASE);
    }
}
