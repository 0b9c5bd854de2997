// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RetintCommandTest {
    private static final String PROFILE =
            """
            # default own instructions=1000 requests=2
            security_modules,workload,site,kind,register,target,calls
            default,own,f+0x1,call,rax,g,1
            """;

    /** What a command left behind. */
    private record Ended(int status, String out, String err) {
        void assertStatus(ExitStatus expected) {
            assertEquals(expected.code(), status, this::toString);
        }

        void assertSays(String text) {
            assertTrue(err.contains(text), this::toString);
        }
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = line.execute(arguments);
        return new Ended(status, out.toString(), err.toString());
    }

    /** Runs the experiment with options that would let it go on for a minute if it did start. */
    private static Ended refused(String option, String value) {
        Ended ended = run("experiment", option, value);
        assertEquals("", ended.out());
        return ended;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help | Usage: retint [-hV] COMMAND",
                "help | Usage: retint [-hV] COMMAND",
                "experiment --help | Usage: retint experiment",
                "help experiment | Usage: retint experiment",
                "jmh --help | Usage: retint jmh",
                "--version | retint 0.1.0"
            })
    void helpIsPrintedOnStandardOutput(String arguments, String text) {
        Ended ended = run(arguments.split(" "));
        ended.assertStatus(ExitStatus.OK);
        assertTrue(ended.out().contains(text), ended::toString);
        assertEquals("", ended.err());
    }

    @Test
    void helpOfTheWholeNamesEveryCommand() {
        String out = run("--help").out();
        RetintCommand.commandLine()
                .getSubcommands()
                .keySet()
                .forEach(name -> assertTrue(out.contains("  " + name + " "), name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "experiment --workloda redis | --workload | Try 'retint experiment --help'.",
                "experiment --cpus two | 'two' is not an int | Try 'retint experiment --help'.",
                "experiment --seed | --seed | Try 'retint experiment --help'.",
                "experimant | experiment | Try 'retint --help'.",
                "jmh --nosuch | nosuch is not a recognized option | Try 'retint jmh --help'.",
                "jmh -i many | many | Try 'retint jmh --help'."
            })
    void wrongCommandLineIsUsageAndGetsASuggestion(String arguments, String text, String advice) {
        Ended ended = run(arguments.split(" "));
        ended.assertStatus(ExitStatus.USAGE);
        ended.assertSays(text);
        ended.assertSays(advice);
        assertEquals("", ended.out());
    }

    @Test
    void noCommandAtAllIsUsage() {
        run().assertStatus(ExitStatus.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--workload | nginx | redis | dbench",
                "--kind | compiled | measured | all",
                "--security | default | capability | nosuch",
                "--policy | most-frequent | dynamic-call | wasm:phase-change",
                "--restart | marker | range-table | none",
                "--protocol | keep-learning | full-cycle | once",
                "--core | skylake | haswell | in-order",
                "--break | no-restart | no-second-grace-period | no-detour"
            })
    void unknownNameIsAnsweredWithTheKnownOnes(String option, String a, String b, String c) {
        Ended ended = refused(option, "nosuch");
        ended.assertStatus(ExitStatus.BAD_INPUT);
        for (String known : List.of("nosuch", a, b, c)) {
            ended.assertSays(known);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--cpus,0",
        "--cpus,9",
        "--requests,-1",
        "--instructions,-1",
        "--tick,999",
        "--epoch,0"
    })
    void numberOutOfItsRangeIsRefusedWithItsName(String option, String value) {
        Ended ended = refused(option, value);
        ended.assertStatus(ExitStatus.BAD_INPUT);
        ended.assertSays(option.substring(2));
        ended.assertSays("=" + value);
    }

    @Test
    void malformedProfileIsNamedWithItsLine(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.csv");
        Files.writeString(file, PROFILE + "default,own,f+0x1,call,eax,g,1\n");
        Ended ended = refused("--profile", file.toString());
        ended.assertStatus(ExitStatus.BAD_INPUT);
        ended.assertSays("own.csv:4: expected a 64-bit general register: eax");
    }

    @Test
    void kindBesideAProfileIsUsage(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.csv");
        Files.writeString(file, PROFILE);
        Ended ended = run("experiment", "--profile", file.toString(), "--kind", "all");
        ended.assertStatus(ExitStatus.USAGE);
        ended.assertSays("--kind chooses among the bundled workloads, --profile replaces them");
        ended.assertSays("Try 'retint experiment --help'.");
    }

    @Test
    void profileWithoutTheAskedRunIsAnsweredWithThoseItHas(@TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("own.csv");
        Files.writeString(file, PROFILE);
        Ended ended = refused("--profile", file.toString());
        ended.assertStatus(ExitStatus.BAD_INPUT);
        ended.assertSays("no run of workload all with security capability");
        ended.assertSays("own with security default");
    }

    @Test
    void profileThatCannotBeReadIsNamedWithTheReason(@TempDir Path directory) throws IOException {
        Ended missing = refused("--profile", directory.resolve("none.csv").toString());
        missing.assertStatus(ExitStatus.BAD_INPUT);
        missing.assertSays("none.csv: cannot be read: no such file");
        Ended isDirectory = refused("--profile", directory.toString());
        isDirectory.assertStatus(ExitStatus.BAD_INPUT);
        isDirectory.assertSays("cannot be read: it is a directory");
        Path binary = directory.resolve("binary.csv");
        Files.write(binary, "\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        Ended notText = refused("--profile", binary.toString());
        notText.assertStatus(ExitStatus.BAD_INPUT);
        notText.assertSays("binary.csv: cannot be read: not UTF-8 text");
    }

    @Test
    void fileThatIsNoPolicyIsNamedWithItsOffset(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.wasm");
        Ended missing = refused("--policy", file.toString());
        missing.assertStatus(ExitStatus.BAD_INPUT);
        missing.assertSays("own.wasm: no such file");
        Files.write(file, new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x7c, 0});
        Ended floats = refused("--policy", file.toString());
        floats.assertStatus(ExitStatus.BAD_INPUT);
        floats.assertSays("own.wasm: offset 0xd: floating point: a value of type f32 or f64");
        Files.write(file, new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        Ended empty = refused("--policy", file.toString());
        empty.assertStatus(ExitStatus.BAD_INPUT);
        empty.assertSays("own.wasm: the module exports no function abi_version () -> i32");
        Files.write(file, new byte[70_000]);
        Ended large = refused("--policy", file.toString());
        large.assertStatus(ExitStatus.BAD_INPUT);
        large.assertSays("own.wasm: the module has more than 65536 bytes: bytes=70000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--html"})
    void fileThatCannotBeWrittenIsFoundOutBeforeTheRun(String option, @TempDir Path directory) {
        Ended ended = refused(option, directory.resolve("none/report").toString());
        ended.assertStatus(ExitStatus.BAD_INPUT);
        ended.assertSays("report: cannot be written: no such directory: none");
        Ended isDirectory = refused(option, directory.toString());
        isDirectory.assertStatus(ExitStatus.BAD_INPUT);
        isDirectory.assertSays("cannot be written: it is a directory");
    }

    @Test
    void refusedSettingsLeaveNoOutputFileBehind(@TempDir Path directory) {
        Path json = directory.resolve("report.json");
        run("experiment", "--policy", "nosuch", "--json", json.toString())
                .assertStatus(ExitStatus.BAD_INPUT);
        assertFalse(Files.exists(json));
    }

    @Test
    void whatTheSimulatorLacksEndsWithItsPlaceAndARemedy(@TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("port.S");
        Files.writeString(file, "cpu0: inb $0x42, %al\ncpu1: hlt\n");
        Ended ended = run("explore", file.toString());
        ended.assertStatus(ExitStatus.UNSUPPORTED);
        ended.assertSays("port=0x42");
        ended.assertSays("cpu=0 rip=0x100000 bytes=e442");
        ended.assertSays("add a device with that port to the machine");
    }

    @Test
    void guestThatFaultsWithoutHandlersIsAViolation(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("fault.S");
        Files.writeString(file, "cpu0: ud2\ncpu1: hlt\n");
        Ended ended = run("explore", file.toString());
        ended.assertStatus(ExitStatus.VIOLATION);
        assertTrue(ended.out().contains("triple fault: cpu=0 rip=0x100000"), ended::toString);
    }

    @Test
    void experimentEndsWithTheCallsItCheckedAndWritesItsFiles(@TempDir Path directory)
            throws IOException {
        Path json = directory.resolve("report.json");
        Path html = directory.resolve("report.html");
        Files.writeString(json, "of an earlier run");
        String command = "experiment --workload redis --kind measured --requests 2 --cpus 1";
        String[] arguments = (command + " --json " + json + " --html " + html).split(" ");
        Ended ended = run(arguments);
        ended.assertStatus(ExitStatus.OK);
        assertEquals("", ended.err());
        List<String> lines = ended.out().lines().toList();
        String last = lines.get(lines.size() - 1);
        assertTrue(last.matches("calls checked: [1-9][0-9]*, wrong: 0"), last);
        assertTrue(Files.readString(json).startsWith("{\n  \"settings\""));
        assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void experimentTellsWhereTheCyclesWent(@TempDir Path directory) throws IOException {
        String command = "experiment --workload redis --kind measured --requests 2 --cpus 1";
        Path profiles = directory.resolve("made").resolve("too");
        Ended ended = run((command + " --profile --profile-dir " + profiles).split(" "));
        ended.assertStatus(ExitStatus.OK);
        assertTrue(ended.out().contains("profile of redis measured relpoline: "), ended::toString);
        assertTrue(ended.out().contains("  __x86_indirect_thunk_rax\n"), ended::toString);
        for (String file : List.of("profile.html", "profile.speedscope.json", "profile.txt")) {
            assertTrue(Files.size(profiles.resolve(file)) > 0, file);
        }
        String stacks = Files.readString(profiles.resolve("redis-measured-retpoline.collapsed"));
        assertTrue(stacks.contains("__x86_indirect_thunk_rax;[mispredict] "), stacks);
    }

    @Test
    void directoryThatCannotBeMadeIsRefusedBeforeTheRun(@TempDir Path directory)
            throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Ended ended = refused("--profile-dir", file.toString());
        ended.assertSays("is no directory");
    }
}
