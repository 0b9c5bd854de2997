// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExploreCommandTest {
    /** Each CPU asserts that the other has not come first, which store buffers do not hold. */
    private static final String DEKKER =
            """
            cpu0: movq $1, x
            FENCE
            cmpq $0, y
            jne 1f
            lock incq winners
            1: jmp end
            cpu1: movq $1, y
            FENCE
            cmpq $0, x
            jne end
            lock incq winners
            end: cmpq $2, winners
            jne 2f
            movl $2, %eax
            movl $0x5254, %edx
            outl %eax, %dx
            2: hlt
            .data
            x: .quad 0
            .balign 64
            y: .quad 0
            .balign 64
            winners: .quad 0
            """;

    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private void run(ExitStatus expected, Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "explore";
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
    void everyScenarioIsListed() {
        run(ExitStatus.OK, "--list");
        assertTrue(out.toString().contains("posted-handler "), out::toString);
        assertTrue(out.toString().contains("h2 "), out::toString);
    }

    @Test
    void whatGoesWrongIsShownWithAsFewInterruptsAsItNeeds() throws IOException {
        Path file =
                file(
                        "interrupted.S",
                        """
                        cpu0: sti
                        incq work
                        cli
                        cmpq $2, came
                        jne 1f
                        ud2
                        1: hlt
                        vector48: incq came
                        movl $0xfee000b0, %eax
                        movl $0, (%rax)
                        iretq
                        .data
                        work: .quad 0
                        came: .quad 0
                        """);
        run(ExitStatus.OK, file, "--cpus", 1, "--interrupts", 1, "--vector", 48);
        run(ExitStatus.VIOLATION, file, "--cpus", 1, "--interrupts", 5, "--vector", 48);
        long shown =
                out.toString()
                        .lines()
                        .filter(line -> line.contains("*** interrupt before"))
                        .count();
        assertEquals(2, shown, out::toString);
    }

    @Test
    void fileWithoutFencesGoesWrongAndThePageTellsHow() throws IOException {
        Path page = directory.resolve("page.html");
        Path trace = directory.resolve("trace.json");
        Path file = file("dekker.S", DEKKER.replace("FENCE", ""));
        run(ExitStatus.VIOLATION, file, "--html", page, "--trace", trace);
        assertTrue(Files.readString(trace).startsWith("{\"traceEvents\":["));
        assertTrue(out.toString().contains("VIOLATION (GUEST_ASSERTION"), out::toString);
        assertTrue(out.toString().contains("x = 0x1 reaches memory"), out::toString);
        assertTrue(out.toString().lines().count() <= 44, out::toString);
        String html = Files.readString(page);
        assertTrue(html.contains("x = 0x1 reaches memory"));
        assertTrue(!html.contains("${"), "everything is filled in");
        assertTrue(!html.contains("http"), "nothing comes from the network");
    }

    @Test
    void interruptsOfAFileComeToTheHandlersThatItDefines() throws IOException {
        String text =
                """
                cpu0: sti
                nop
                cli
                1: hlt
                jmp 1b
                vector48: movl $2, %eax
                movl $0x5254, %edx
                outl %eax, %dx
                iretq
                vector2: iretq
                """;
        Path file = file("handler.S", text);
        run(ExitStatus.OK, file, "--cpus", 1);
        run(ExitStatus.OK, file, "--cpus", 1, "--nmis", 1);
        run(ExitStatus.VIOLATION, file, "--cpus", 1, "--interrupts", 1, "--vector", 48);
        assertTrue(out.toString().contains("*** interrupt before cpu0"), out::toString);
        run(ExitStatus.BAD_INPUT, "posted-handler", "--interrupts", 1);
        run(ExitStatus.BAD_INPUT, file, "--interrupts", 1, "--vector", 300);
    }

    @Test
    void fileWithFencesIsComplete() throws IOException {
        run(ExitStatus.OK, file("dekker.S", DEKKER.replace("FENCE", "mfence")));
        assertTrue(out.toString().contains(": COMPLETE"), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void sequentialConsistencyNeedsNoFences() throws IOException {
        run(ExitStatus.OK, file("dekker.S", DEKKER.replace("FENCE", "")), "--model", "sc");
    }

    @Test
    void budgetThatIsUsedUpIsNoSuccess() throws IOException {
        Path file = file("dekker.S", DEKKER.replace("FENCE", "mfence"));
        run(ExitStatus.LIMIT, file, "--states", 5);
        assertTrue(out.toString().contains("BUDGET (states 5)"), out::toString);
    }

    @Test
    void anybodysProtocolIsJudged() throws IOException {
        Path protocol =
                file(
                        "mine.protocol",
                        """
                        decided-sites
                        write F target
                        write I target bytewise
                        write O jnz if-target
                        sync-cores
                        pause
                        """);
        run(ExitStatus.VIOLATION, "promotion", "--protocol", protocol, "--bound", 2);
        assertTrue(out.toString().contains("scenario_field_I"), out::toString);
    }

    @Test
    void badInputIsRefusedWithItsPlace() throws IOException {
        run(ExitStatus.BAD_INPUT, "no-such-scenario");
        assertTrue(err.toString().contains("--list"), err::toString);
        run(ExitStatus.BAD_INPUT, file("bad.S", "cpu0: movq $1\n"));
        assertTrue(err.toString().contains("bad.S:1:"), err::toString);
        run(ExitStatus.BAD_INPUT, directory.resolve("missing.S"));
        assertTrue(err.toString().contains("missing.S: no such file"), err::toString);
        run(ExitStatus.USAGE);
    }
}
