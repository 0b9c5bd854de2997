// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.relpoline.patch.PatchProtocols;
import picocli.CommandLine;

/**
 * What the experiment says, and how it ends, when a rule is broken, a limit hit or Ctrl-C typed.
 */
class ExperimentCommandTest {
    private static final String QUICK = " --workload redis --core in-order --tick 20000";
    private static final String SMALL = QUICK + " --kind compiled --requests 24";

    private record Ended(int status, String out) {
        private void assertStatus(ExitStatus expected) {
            assertEquals(expected.code(), status, out);
        }
    }

    private static Ended experiment(String options) {
        StringWriter out = new StringWriter();
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out));
        int status = line.execute(("experiment " + options).strip().split(" +"));
        return new Ended(status, out.toString());
    }

    private static String last(String text) {
        List<String> lines = text.lines().toList();
        return lines.get(lines.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-restart", "posted-handler"})
    void withoutTheRestartCallsGoWrong(String rule) {
        Ended ended = experiment("--break " + rule + QUICK + " --kind compiled --requests 100");
        ended.assertStatus(ExitStatus.VIOLATION);
        assertTrue(
                last(ended.out()).matches("calls checked: [0-9]+, wrong: [1-9][0-9]*"), ended::out);
        assertTrue(
                ended.out().contains("redis compiled relpoline: site ")
                        && ended.out().contains(" entered=0x"),
                ended::out);
    }

    @ParameterizedTest
    @CsvSource({
        "no-first-grace-period, write of F in ALL_SLOW: no sync-cores and then a grace period",
        "no-second-grace-period, write of O in ALL_SLOW: no sync-cores and then a grace period",
        "no-sync-cores, in ALL_SLOW: no sync-cores and then a grace period",
        "sync-cores-after-grace-period, in ALL_SLOW: no sync-cores and then a grace period",
        "two-byte-write, 2 bytes written at offset 8 are not one field",
        "wide-immediate, write of I in ALL_SLOW: 4 bytes at once",
        "no-detour, write of F in NORMAL: calls can reach it"
    })
    void withoutARuleOfPatchingTheIllegalWriteIsNamed(String rule, String finding) {
        Ended ended = experiment("--break " + rule + SMALL);
        ended.assertStatus(ExitStatus.VIOLATION);
        assertTrue(ended.out().contains(finding), ended::out);
        assertTrue(
                ended.out().contains("redis compiled relpoline: illegal writes to blocks: "),
                ended::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-learning", "full-cycle", "once"})
    void eachProtocolPatchesRightly(String protocol) {
        Ended ended = experiment("--protocol " + protocol + SMALL);
        ended.assertStatus(ExitStatus.OK);
        assertTrue(last(ended.out()).matches("calls checked: [0-9]{4,}, wrong: 0"), ended::out);
    }

    @Test
    void protocolOfOnesOwnIsDone(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("mine.protocol");
        Files.writeString(file, PatchProtocols.ONCE.text());
        assertEquals(
                experiment("--protocol once" + SMALL).out(),
                experiment("--protocol " + file + SMALL).out());
        Files.writeString(file, "all-sites\nwrite X target\nstop\n");
        Ended ended = experiment("--protocol " + file + SMALL);
        ended.assertStatus(ExitStatus.BAD_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compiled", "measured"})
    void directedInterruptsWithEveryProtectionInPlaceDoNoHarm(String kind) {
        Ended ended = experiment("--directed --requests 100 --kind " + kind + QUICK);
        ended.assertStatus(ExitStatus.OK);
        assertTrue(last(ended.out()).matches("calls checked: [0-9]{4,}, wrong: 0"), ended::out);
        String[] work =
                ended.out()
                        .lines()
                        .filter(line -> line.startsWith("redis "))
                        .toList()
                        .get(1)
                        .split(" +");
        assertTrue(Integer.parseInt(work[4]) > 10, "promoted: " + ended.out());
        assertTrue(
                ended.out()
                        .matches(
                                "(?s).*redis [a-z]+ relpoline: interrupts sent into blocks and"
                                        + " thunks: [1-9][0-9]{2,}\n.*"),
                ended::out);
    }

    /** Wherever the option stands: nothing that follows is taken for a file. */
    @ParameterizedTest
    @ValueSource(strings = {"--profile" + SMALL, SMALL + " --profile"})
    void profileWithoutAFilePrintsWhereTheCyclesWent(String options) {
        Ended ended = experiment(options);
        ended.assertStatus(ExitStatus.OK);
        assertTrue(ended.out().contains("profile of redis compiled relpoline: "), ended::out);
    }

    @Test
    void policyInWebAssemblyGivesTheReportOfItsTwinInJava() {
        Ended java = experiment("--policy phase-change" + SMALL);
        java.assertStatus(ExitStatus.OK);
        Ended wasm = experiment("--policy wasm:phase-change" + SMALL);
        wasm.assertStatus(ExitStatus.OK);
        assertEquals(java.out(), wasm.out());
        assertNotEquals(java.out(), experiment("--policy dynamic-call" + SMALL).out());
    }

    @Test
    void fileOfAPolicyIsTakenAndItsFailureInARunIsReported(@TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("own.wasm");
        Files.write(file, keepingAllSlow(""));
        Ended ended = experiment("--policy " + file + SMALL);
        ended.assertStatus(ExitStatus.OK);
        Path html = directory.resolve("report.html");
        Files.write(file, keepingAllSlow("(loop $l (br $l))"));
        Ended failed = experiment("--policy " + file + " --html " + html + SMALL);
        failed.assertStatus(ExitStatus.VIOLATION);
        String says = "own.wasm: epoch 1: on_tick takes more than 10000000 steps";
        assertTrue(
                failed.out()
                        .matches(
                                "(?s).*redis compiled relpoline: the policy failed: [^\n]*"
                                        + Pattern.quote(says)
                                        + "\n.*"),
                failed::out);
        assertEquals(
                last(ended.out()), last(failed.out()), "all calls were checked, none is wrong");
        assertTrue(Files.readString(html).contains(says));
    }

    /** Returns a policy that promotes nothing, with instructions in {@code on_tick}. */
    private static byte[] keepingAllSlow(String tick) {
        return Wat2Wasm.parse(
                """
                (module
                  (func (export "abi_version") (result i32) (i32.const 1))
                  (func (export "on_tick") (param i64 i32) %s)
                  (func (export "on_sample") (param i32))
                  (func (export "decide") (param i32) (result i64) (i64.const 0)))
                """
                        .formatted(tick));
    }

    @Test
    void instructionLimitGivesAPartialReport(@TempDir Path directory) throws IOException {
        Path html = directory.resolve("report.html");
        Path json = directory.resolve("report.json");
        Ended ended =
                experiment("--instructions 300000 --html " + html + " --json " + json + SMALL);
        ended.assertStatus(ExitStatus.LIMIT);
        assertTrue(
                ended.out()
                        .startsWith("PARTIAL: a limit ended runs before all requests were served"),
                ended::out);
        assertTrue(
                ended.out()
                        .matches(
                                "(?s).*\npartial: redis compiled relpoline: instruction limit after"
                                        + " [0-9]+ of [0-9]+ requests\n.*"),
                ended::out);
        assertFalse(
                ended.out().contains("answers differ") || ended.out().contains("NaN"), ended::out);
        assertTrue(Files.readString(html).contains("PARTIAL: a limit ended runs"));
        assertTrue(Files.readString(json).contains("\"instructions\": 300000,"));
    }

    @Test
    @Timeout(value = 120)
    void endingTheProcessGivesAPartialReport(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("report.json");
        Path out = directory.resolve("out.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.retint.benchmarks.cli.RetintCommand",
                                "experiment",
                                "--json",
                                json.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            // The file is made right before the first run.
            while (process.isAlive() && !Files.exists(json)) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            process.waitFor(2, TimeUnit.SECONDS);
            assertTrue(process.toHandle().destroy()); // asks to end as Ctrl-C does
            assertEquals(ExitStatus.LIMIT.code(), process.waitFor(), () -> "see " + out);
        } finally {
            process.destroyForcibly();
        }
        String report = Files.readString(out);
        assertTrue(
                report.startsWith("PARTIAL: interrupted, runs are missing or incomplete"), report);
        assertTrue(last(report).matches("calls checked: [0-9]+, wrong: 0"), report);
        assertTrue(Files.readString(json).contains("\"interrupted\": true"));
    }
}
