// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MergeCommandTest {
    private static final int SHARDS = 3;

    /** Both CPUs count; without the lock prefix a count is lost, and CPU 0 sees that. */
    private static final String COUNTERS =
            """
            cpu0: LOCK incq x
            LOCK incq x
            LOCK incq x
            incq done
            1: cmpq $1, ready
            jne 1b
            cmpq $6, x
            je 2f
            ud2
            2: hlt
            cpu1: LOCK incq x
            LOCK incq x
            LOCK incq x
            movq $1, ready
            hlt
            .data
            x: .quad 0
            done: .quad 0
            .balign 64
            ready: .quad 0
            """;

    /** CPU 1 reads x between both stores and behind them, which takes two preemptions. */
    private static final String TWICE_PREEMPTED =
            """
            cpu0: movq $1, x
            movq $2, x
            hlt
            cpu1: movq x, %rax
            movq x, %rbx
            cmpq $1, %rax
            jne 1f
            cmpq $2, %rbx
            jne 1f
            ud2
            1: hlt
            .data
            x: .quad 0
            """;

    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void writeProgram() throws IOException {
        file = directory.resolve("counters.S");
        Files.writeString(file, COUNTERS.replace("LOCK", "lock"));
    }

    private static String run(ExitStatus expected, List<String> arguments) {
        StringWriter out = new StringWriter();
        assertEquals(expected.code(), execute(arguments, out), out::toString);
        return out.toString();
    }

    private static int execute(List<String> arguments, StringWriter out) {
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        return line.execute(arguments.toArray(String[]::new));
    }

    private Path file(int number, int count) {
        return directory.resolve(number + "-of-" + count + ".json");
    }

    private List<String> explore(int number, int count, String... more) {
        List<String> arguments = new ArrayList<>(List.of("explore", file.toString()));
        arguments.addAll(List.of("--shard", number + "/" + count));
        arguments.addAll(List.of("--out", file(number, count).toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private Path part(ExitStatus expected, int number, int count, String... more) {
        run(expected, explore(number, count, more));
        return file(number, count);
    }

    private static String merge(ExitStatus expected, List<Path> parts) {
        List<String> arguments = new ArrayList<>(List.of("merge"));
        parts.forEach(part -> arguments.add(part.toString()));
        return run(expected, arguments);
    }

    private List<Path> parts(ExitStatus expected, String... more) {
        List<Path> parts = new ArrayList<>();
        for (int i = 1; i <= SHARDS; i++) {
            parts.add(part(expected, i, SHARDS, more));
        }
        return parts;
    }

    @Test
    void partsOfWhatIsRightAreCompleteTogether() {
        String merged = merge(ExitStatus.OK, parts(ExitStatus.OK));
        assertTrue(merged.startsWith("3 shards: COMPLETE\n"), merged);
    }

    @Test
    void partsKeepTheBoundOfTheWhole() {
        String merged = merge(ExitStatus.OK, parts(ExitStatus.OK, "--bound", "1"));
        assertTrue(merged.startsWith("3 shards: COMPLETE WITHIN BOUNDS (preemptions 1)\n"), merged);
    }

    @Test
    void whatIsWrongInAPartIsWrongAltogether() throws IOException {
        Files.writeString(file, TWICE_PREEMPTED);
        List<Path> parts = new ArrayList<>();
        Set<Integer> statuses = new HashSet<>();
        for (int i = 1; i <= SHARDS; i++) {
            statuses.add(execute(explore(i, SHARDS, "--model", "sc"), new StringWriter()));
            parts.add(file(i, SHARDS));
        }
        assertEquals(
                Set.of(ExitStatus.OK.code(), ExitStatus.VIOLATION.code()),
                statuses,
                "it takes two preemptions, so not every part comes to it");
        String merged = merge(ExitStatus.VIOLATION, parts);
        assertTrue(merged.startsWith("3 shards: VIOLATION (TRIPLE_FAULT"), merged);
        assertTrue(merged.contains("reads x = "), merged);
    }

    @Test
    void partThatUsedItsBudgetUpIsNoProof() {
        List<Path> parts = parts(ExitStatus.OK);
        parts.set(2, part(ExitStatus.LIMIT, 3, SHARDS, "--states", "20"));
        String merged = merge(ExitStatus.LIMIT, parts);
        assertTrue(merged.startsWith("3 shards: BUDGET (states 20)\n"), merged);
    }

    @Test
    void missingDoubleAndForeignPartsAreRefused() throws IOException {
        List<Path> parts = parts(ExitStatus.OK);
        String missing = merge(ExitStatus.BAD_INPUT, parts.subList(0, 2));
        assertTrue(missing.contains("part 3 of 3 is missing"), missing);
        String twice = merge(ExitStatus.BAD_INPUT, List.of(parts.get(0), parts.get(0)));
        assertTrue(twice.contains("part 1 is there twice"), twice);
        Path other = part(ExitStatus.OK, 1, 2);
        String mixed = merge(ExitStatus.BAD_INPUT, List.of(parts.get(0), other));
        assertTrue(mixed.contains("1-of-2.json: part of another exploration: shards=2"), mixed);
        Path bounded = part(ExitStatus.OK, 2, SHARDS, "--bound", "1");
        String bounds = merge(ExitStatus.BAD_INPUT, List.of(parts.get(0), bounded));
        assertTrue(bounds.contains("of another exploration: shards=3 preemptions=1"), bounds);
        part(ExitStatus.OK, 2, SHARDS);
        Path none = directory.resolve("none.json");
        Files.writeString(none, "{}");
        String noResult = merge(ExitStatus.BAD_INPUT, List.of(none));
        assertTrue(
                noResult.contains("none.json: not a result of explore --out: no format"), noResult);
        Path older = directory.resolve("older.json");
        String complete = Files.readString(parts.get(0));
        Files.writeString(older, complete.replaceFirst("\"preemptions\":[0-9]+,", ""));
        String noBound = merge(ExitStatus.BAD_INPUT, List.of(older));
        assertTrue(
                noBound.contains("older.json: not a result of explore --out: no preemptions"),
                noBound);
        Files.writeString(file, COUNTERS.replace("LOCK", "lock").replace("$6", "$7"));
        String changed = merge(ExitStatus.BAD_INPUT, parts);
        assertTrue(changed.contains("result of another program"), changed);
    }

    @Test
    void whatWasSeenBeforeIsWhereAnExplorationBegins() {
        List<Path> parts = parts(ExitStatus.OK);
        Path again = part(ExitStatus.OK, 1, SHARDS, "--seen", parts.get(1).toString());
        parts.set(0, again);
        assertTrue(merge(ExitStatus.OK, parts).startsWith("3 shards: COMPLETE\n"));
    }

    @Test
    void shardOutOfRangeIsRefused() {
        for (String shard : List.of("0/2", "3/2", "1/0", "1", "a/b")) {
            String said =
                    run(
                            ExitStatus.BAD_INPUT,
                            List.of("explore", file.toString(), "--shard", shard));
            assertTrue(said.contains("shard"), said);
        }
    }
}
