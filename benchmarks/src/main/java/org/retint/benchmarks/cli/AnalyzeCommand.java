// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.retint.benchmarks.throughput.KonataTrace;
import org.retint.benchmarks.throughput.PipelineChart;
import org.retint.benchmarks.throughput.PipelinePage;
import org.retint.x86.asm.Assembler;
import org.retint.x86.asm.AssemblyException;
import org.retint.x86.timing.BlockThroughput;
import org.retint.x86.timing.OutOfOrderCore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One block of code, looked at closely. */
@Command(
        name = "analyze",
        description =
                "Executes copies of a block of assembly without branches on a core model: cycles per"
                        + " iteration, what limits them, the load of each port, and the way of each"
                        + " instruction through the core.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {
    @Option(
            names = "--core",
            paramLabel = "NAME|FILE",
            defaultValue = "skylake",
            converter = CoreConverter.class,
            description = CoreConverter.DESCRIPTION)
    private OutOfOrderCore core;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "4",
            description = "Iterations to draw, from the first one on (default: 4).")
    private int iterations;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the chart as a page.")
    private Path html;

    @Option(
            names = "--konata",
            paramLabel = "FILE",
            description = "Writes a trace for the pipeline viewer Konata.")
    private Path konata;

    @Parameters(paramLabel = "FILE.s", description = "The block, in AT&T syntax.")
    private Path file;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        OutputFile page = OutputFile.prepare(html);
        OutputFile trace = OutputFile.prepare(konata);
        BlockThroughput block;
        try {
            byte[] code =
                    Assembler.assemble(0, file.toString(), TextFile.read(file))
                            .section(".text")
                            .bytes();
            block = BlockThroughput.analyze(core, code, iterations);
        } catch (AssemblyException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "cycles per iteration: %.2f%n", block.cycles());
        out.println("bottleneck: " + block.bottleneck().label());
        out.println(ports(block.portLoads()));
        out.print(PipelineChart.of(block.passages()));
        out.flush();
        page.write(PipelinePage.of(file.getFileName().toString(), core.name(), block));
        trace.write(KonataTrace.of(block.passages()));
        return ExitStatus.OK.code();
    }

    private static String ports(double[] loads) {
        StringBuilder names = new StringBuilder("port      ");
        StringBuilder values = new StringBuilder("micro-ops ");
        for (int port = 0; port < loads.length; port++) {
            names.append("%7s".formatted("p" + port));
            values.append(String.format(Locale.ROOT, "%7.2f", loads[port]));
        }
        return names + System.lineSeparator() + values + System.lineSeparator();
    }
}
