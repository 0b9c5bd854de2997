// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** Time from the sources of the mini-kernel to its first task, which exits at once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class BootBenchmark {
    private static final long MAX_CYCLES = 100_000_000;

    private static final KernelSource EXIT =
            new KernelSource(
                    "exit.S",
                    """
                    .text
                    .globl kernel_main
                    kernel_main:
                        xorl %edi, %edi
                        call hypercall_exit
                    """);

    /** CPUs that the kernel starts. */
    @Param({"1", "2"})
    public int cpus;

    private KernelImage assembled;

    /** Assembles the image of {@link #boot}. */
    @Setup
    public void prepare() {
        assembled = assemble();
    }

    /** Reads the sources and assembles them. */
    @Benchmark
    public KernelImage assemble() {
        return KernelImage.assemble(KernelSources.builder().code(EXIT).build());
    }

    /** Makes a machine, loads the image and boots it. */
    @Benchmark
    public RunResult boot() {
        return boot(assembled);
    }

    /** Both. */
    @Benchmark
    public RunResult assembleAndBoot() {
        return boot(assemble());
    }

    private RunResult boot(KernelImage image) {
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(cpus)
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        RunResult result = machine.run(Bounds.cycles(MAX_CYCLES));
        if (!result.isSuccess()) {
            throw new IllegalStateException("the kernel did not boot: " + result);
        }
        return result;
    }
}
