// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.image.ImageFile;
import org.retint.benchmarks.profile.NamedProfile;
import org.retint.x86.X86Processor;
import org.retint.x86.profile.CodeMap;
import org.retint.x86.profile.CycleProfile;
import org.retint.x86.profile.ProfiledPart;
import org.retint.x86.timing.TimingPart;
import org.retint.x86.user.LinuxProgram;
import org.retint.x86.user.ProgramResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A static Linux program in user mode. */
@Command(
        name = "run",
        description =
                "Runs a static x86-64 Linux program in user mode; its exit status is that of the"
                        + " command.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description =
                    "Lets the program read the files under DIR, which is its root (default: none).")
    private Path root;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the program's chance (default: 1).")
    private long seed;

    @Option(
            names = "--stats",
            description =
                    "Prints instructions, cycles, seconds and unknown system calls to standard"
                            + " error.")
    private boolean stats;

    @Option(
            names = "--core",
            paramLabel = "NAME",
            description =
                    "What counts cycles: skylake or haswell, out of order, or in-order, a table of"
                            + " costs (default: one cycle an instruction; with --profile: skylake).")
    private String core;

    @Option(
            names = "--profile",
            description =
                    "Prints to standard error where the cycles went, by function and kind of"
                            + " cost.")
    private boolean profiled;

    @Option(
            names = "--profile-dir",
            paramLabel = "DIR",
            description =
                    "Writes the profile there too, as text, collapsed stacks, speedscope JSON and a"
                            + " page with a flame graph; implies --profile.")
    private Path profileDirectory;

    @Parameters(
            arity = "1..*",
            paramLabel = "ELF [ARGS...]",
            description = "The program and its arguments.")
    private List<String> words;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Path file = Path.of(words.get(0));
        LinuxProgram.Builder builder =
                LinuxProgram.builder()
                        .seed(seed)
                        .arguments(new ArrayList<>(words))
                        .environment(List.of("PATH=/usr/bin:/bin", "HOME=/", "LC_ALL=C"))
                        .streams(System.in, System.out, System.err);
        if (root != null) {
            builder.root(root, Path.of("").toAbsolutePath());
        }
        CycleProfile profile = new CycleProfile();
        profiled |= profileDirectory != null;
        if (profiled) {
            TimingPart part = Cores.part(core == null ? Cores.DEFAULT : core);
            builder.processor(X86Processor.timed(new ProfiledPart(part, profile)));
        } else if (core != null) {
            builder.processor(X86Processor.timed(Cores.part(core)));
        }
        ProfileOutput output = new ProfileOutput(profileDirectory);
        LinuxProgram program = builder.load(words.get(0), ImageFile.bytes(file));
        profile.begin(program.functions(), CodeMap.EMPTY);
        long start = System.nanoTime();
        ProgramResult result = program.run();
        double seconds = (System.nanoTime() - start) / NANOS;
        PrintWriter err = spec.commandLine().getErr();
        if (!result.detail().isEmpty()) {
            err.println(words.get(0) + ": " + result.detail());
        }
        if (stats) {
            err.println("instructions: " + result.instructions());
            err.println("cycles: " + result.cycles());
            err.printf("seconds: %.3f%n", seconds);
            err.printf("mips: %.1f%n", result.instructions() / seconds / 1e6);
            result.unknownCalls().forEach(err::println);
        }
        if (profiled) {
            output.print(words.get(0), List.of(new NamedProfile(words.get(0), profile)), err);
        }
        err.flush();
        return result.status();
    }
}
