// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.retint.sim.explore.Reproducible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the parts of an exploration. */
@Command(
        name = "merge",
        description =
                "Joins what explore --shard I/N --out FILE has written, one file for each part.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The parts, in any order.")
    private List<Path> files;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<ShardFile> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(ShardFile.read(file));
        }
        checkComplete(parts);
        ShardFile worst = parts.get(0);
        for (ShardFile part : parts) {
            worst = part.verdict().compareTo(worst.verdict()) > 0 ? part : worst;
        }
        ExitStatus status = ExploreCommand.status(worst.verdict());
        if (status == ExitStatus.OK) {
            checkNothingIsLearned(parts);
        }
        report(parts, worst);
        return status.code();
    }

    private void report(List<ShardFile> parts, ShardFile worst) {
        PrintWriter out = spec.commandLine().getOut();
        String detail = worst.detail().isEmpty() ? "" : " (" + worst.detail() + ")";
        out.printf("%d shards: %s%s%n", parts.size(), worst.verdict(), detail);
        out.printf(
                "%d states, %d steps, %d ends; what several parts came to counts for each%n",
                parts.stream().mapToLong(ShardFile::states).sum(),
                parts.stream().mapToLong(ShardFile::steps).sum(),
                parts.stream().mapToLong(ShardFile::ends).sum());
        if (!worst.counterexample().isEmpty()) {
            out.print("\n" + worst.counterexample());
        }
        out.flush();
    }

    private void checkComplete(List<ShardFile> parts) {
        BitSet there = new BitSet();
        int count = parts.get(0).shards();
        for (int i = 0; i < parts.size(); i++) {
            ShardFile part = parts.get(i);
            if (!part.isOfSameAs(parts.get(0))) {
                throw new IllegalArgumentException(
                        "%s: part of another exploration: %s expected: %s"
                                .formatted(
                                        files.get(i),
                                        part.exploration(),
                                        parts.get(0).exploration()));
            }
            if (there.get(part.shard())) {
                throw new IllegalArgumentException(
                        "%s: part %d is there twice".formatted(files.get(i), part.shard()));
            }
            there.set(part.shard());
        }
        if (there.cardinality() < count) {
            throw new IllegalArgumentException(
                    "part %d of %d is missing".formatted(there.nextClearBit(1), count));
        }
    }

    /** A part is complete as long as nobody believes that what it left out is of no account. */
    private void checkNothingIsLearned(List<ShardFile> parts) {
        String[] arguments = parts.get(0).arguments().toArray(String[]::new);
        CommandLine.ParseResult parsed = RetintCommand.commandLine().parseArgs(arguments);
        ExploreCommand command = (ExploreCommand) parsed.subcommand().commandSpec().userObject();
        Reproducible system = command.system();
        for (ShardFile part : parts) {
            part.teach(system);
        }
        boolean isNew = system.isRevised();
        for (int i = 0; isNew && i < parts.size(); i++) {
            if (!parts.get(i).isBelievedBy(system)) {
                throw new IllegalArgumentException(
                        files.get(i)
                                + ": the parts together saw that CPUs share what this one took for"
                                + " private; explore each again with --seen of all files");
            }
        }
    }
}
