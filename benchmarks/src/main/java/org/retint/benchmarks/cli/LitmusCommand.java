// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.MemoryModel;
import org.retint.x86.litmus.LitmusRun;
import org.retint.x86.litmus.LitmusTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Litmus tests: every final state of each. */
@Command(
        name = "litmus",
        description =
                "Runs litmus tests for X86_64 as machine code in every interleaving and prints the"
                        + " final states of each.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LitmusCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tests (.litmus), or archives of tests (.tar.gz).")
    private List<Path> files;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "tso",
            description = "When other CPUs see a store: ${COMPLETION-CANDIDATES} (default: tso).")
    private MemoryModel model;

    @Option(
            names = "--fetch",
            paramLabel = "MODEL",
            converter = FetchModelConverter.class,
            defaultValue = "stale",
            description =
                    "What is fetched of modified code: coherent, stale or sdm-weakest (default:"
                            + " stale).")
    private FetchModel fetch;

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "Prints the names of files relative to DIR.")
    private Path base;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<LitmusSource> sources = new ArrayList<>();
        files.forEach(file -> sources.addAll(LitmusSource.read(file, base)));
        PrintWriter out = spec.commandLine().getOut();
        for (LitmusSource source : sources) {
            LitmusTest test = LitmusTest.parse(source.name(), source.text());
            out.println("File " + source.name());
            out.println(
                    LitmusRun.of(
                                    source.name(),
                                    test,
                                    ExplorationModel.TSO_STALE.with(model).with(fetch))
                            .text());
        }
        out.flush();
        return ExitStatus.OK.code();
    }
}
