// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.retint.benchmarks.throughput.Accuracy;
import org.retint.benchmarks.throughput.MeasuredBlock;
import org.retint.x86.timing.BlockThroughput;
import org.retint.x86.timing.OutOfOrderCore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Predicted cycles of many blocks beside measured ones. */
@Command(
        name = "throughput",
        description =
                "Predicts the cycles of blocks of code and compares them with measured ones: a line"
                        + " for each block with id, predicted and measured cycles, then totals.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ThroughputCommand implements Callable<Integer> {
    /**
     * A block's line.
     *
     * @param id its name
     * @param predicted cycles, null if the block is not supported
     * @param measured cycles, null if the file has none
     * @param unsupported why there is no prediction, null if there is one
     */
    record Line(String id, Double predicted, Double measured, String unsupported) {}

    @Option(
            names = "--core",
            paramLabel = "NAME|FILE",
            defaultValue = "skylake",
            converter = CoreConverter.class,
            description = CoreConverter.DESCRIPTION)
    private OutOfOrderCore core;

    @Option(names = "--json", description = "Prints JSON in place of lines.")
    private boolean json;

    @Parameters(paramLabel = "FILE.csv", description = "Rows of id,hex,... under a header.")
    private Path file;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<Line> lines = new ArrayList<>();
        String column = CoreConverter.column(core);
        for (MeasuredBlock block : MeasuredBlock.read(file, column)) {
            Double measured = Double.isNaN(block.cycles()) ? null : block.cycles();
            try {
                double cycles = BlockThroughput.cycles(core, block.code());
                lines.add(new Line(block.id(), rounded(cycles), measured, null));
            } catch (IllegalArgumentException e) {
                lines.add(new Line(block.id(), null, measured, e.getMessage()));
            }
        }
        print(lines);
        return ExitStatus.OK.code();
    }

    private static double rounded(double cycles) {
        return Math.round(cycles * 100) / 100.0;
    }

    private void print(List<Line> lines) {
        List<Line> compared =
                lines.stream().filter(l -> l.predicted != null && l.measured != null).toList();
        double[] predicted = compared.stream().mapToDouble(Line::predicted).toArray();
        double[] measured = compared.stream().mapToDouble(Line::measured).toArray();
        long unsupported = lines.stream().filter(line -> line.predicted == null).count();
        double mean = Accuracy.meanError(predicted, measured);
        double median = Accuracy.medianError(predicted, measured);
        double tau = Accuracy.kendallTau(predicted, measured);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("core", core.name());
            report.put("rows", lines);
            report.put("blocks", lines.size());
            report.put("unsupported", unsupported);
            report.put("mape", mean);
            report.put("median", median);
            report.put("tau", tau);
            Gson gson =
                    new GsonBuilder()
                            .setPrettyPrinting()
                            .serializeSpecialFloatingPointValues()
                            .disableHtmlEscaping()
                            .create();
            out.println(gson.toJson(report));
        } else {
            lines.forEach(line -> out.println(text(line)));
            out.printf("blocks: %d%nunsupported: %d%n", lines.size(), unsupported);
            out.printf("mape: %.2f %%%nmedian: %.2f %%%ntau: %.3f%n", mean, median, tau);
        }
        out.flush();
    }

    private static String text(Line line) {
        String measured = line.measured == null ? "-" : "%.2f".formatted(line.measured);
        return line.predicted == null
                ? "%s unsupported: %s".formatted(line.id, line.unsupported)
                : "%s %.2f %s".formatted(line.id, line.predicted, measured);
    }
}
