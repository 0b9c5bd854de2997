// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.retint.x86.internal.vectors.VectorFailure;
import org.retint.x86.internal.vectors.VectorJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recorded instructions: what the interpreter does, against what a processor did. */
@Command(
        name = "vectors",
        description =
                "Runs recorded instruction tests on the interpreter and compares registers, defined"
                        + " flags, memory, exception and RIP with what a processor did.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VectorsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of vectors (.vec.gz).")
    private List<Path> files;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            defaultValue = "",
            description =
                    "Runs only tests whose assembly text or hexadecimal code contains TEXT; the"
                            + " others count as skipped.")
    private String filter;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            defaultValue = "10",
            description = "Prints the first N failures of each file (default: 10).")
    private int maxFailures;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description = "Files at a time (default: as many as there are CPUs).")
    private int jobs;

    @Spec private CommandSpec spec;

    /** What came of one file. */
    private record Outcome(VectorJudge.Tally tally, List<VectorFailure> shown) {}

    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = runAll();
        PrintWriter out = spec.commandLine().getOut();
        VectorJudge.Tally total = new VectorJudge.Tally(0, 0, 0);
        for (int i = 0; i < files.size(); i++) {
            Outcome outcome = outcomes.get(i);
            outcome.shown().forEach(out::println);
            out.println(files.get(i).getFileName() + ": " + outcome.tally());
            total = total.plus(outcome.tally());
        }
        out.println(total);
        out.flush();
        return (total.failed() == 0 ? ExitStatus.OK : ExitStatus.VIOLATION).code();
    }

    /** Runs the largest files first, so that no CPU is left with one of them at the end. */
    private List<Outcome> runAll() throws IOException {
        List<Path> bySize = new ArrayList<>(files);
        bySize.sort(Comparator.comparingLong(VectorsCommand::bytes).reversed());
        int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> pending = new ArrayList<>();
            bySize.forEach(file -> pending.add(executor.submit(() -> run(file))));
            List<Outcome> outcomes = new ArrayList<>();
            for (Path file : files) {
                outcomes.add(pending.get(bySize.indexOf(file)).get());
            }
            return outcomes;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("defect of the judge", failed);
        } finally {
            executor.shutdownNow();
        }
    }

    private static long bytes(Path file) {
        return file.toFile().length();
    }

    private Outcome run(Path file) {
        List<VectorFailure> shown = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            VectorJudge.Tally tally =
                    new VectorJudge(filter)
                            .judge(
                                    file.toString(),
                                    in,
                                    failure -> {
                                        if (shown.size() < maxFailures) {
                                            shown.add(failure);
                                        }
                                    });
            return new Outcome(tally, shown);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(file + ": no such file", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
