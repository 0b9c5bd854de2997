// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.report.TraceListener;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;

/** One run of the mini-kernel with a guest program of a test, and what it left behind. */
final class KernelRun {
    /** Length of a tick in cycles. */
    static final int TICK = 20_000;

    private static final long PERCPU_SIZE = 4096;

    private final Machine machine;
    private final KernelImage image;
    private final RunResult result;

    private KernelRun(Machine machine, KernelImage image, RunResult result) {
        this.machine = machine;
        this.image = image;
        this.result = result;
    }

    /** Returns a builder for a program in assembly: one CPU, ticks of {@link #TICK} cycles. */
    static Builder of(String program) {
        return new Builder(program);
    }

    RunResult result() {
        return result;
    }

    Machine machine() {
        return machine;
    }

    long address(String symbol) {
        return image.symbol(symbol);
    }

    long u64(String symbol) {
        return u64At(symbol, 0);
    }

    long u64At(String symbol, long offset) {
        return machine.memory().read(image.physicalAddress(symbol) + offset, 8);
    }

    long u32(String symbol) {
        return machine.memory().read(image.physicalAddress(symbol), 4);
    }

    int u8(long offset, String symbol) {
        return (int) machine.memory().read(image.physicalAddress(symbol) + offset, 1);
    }

    /** Returns a 64-bit word of a CPU's area. */
    long statistic(int cpu, String offset) {
        return u64At("percpu_areas", cpu * PERCPU_SIZE + image.symbol(offset));
    }

    /** Prepares a run. */
    static final class Builder {
        private final KernelSources.Builder sources = KernelSources.builder();
        private final Map<String, Integer> parameters = new LinkedHashMap<>();
        private int cpus = 1;
        private long cycles = 400_000_000;
        private Isa processor = X86Processor.untimed();
        private TraceListener listener = event -> {};
        private final Map<String, Probe> probes = new LinkedHashMap<>();

        private Builder(String program) {
            sources.code(new KernelSource("program.S", program));
            parameters.put("boot_tick_cycles", TICK);
        }

        Builder cpus(int count) {
            cpus = count;
            return this;
        }

        Builder parameter(String symbol, int value) {
            parameters.put(symbol, value);
            return this;
        }

        Builder cycles(long bound) {
            cycles = bound;
            return this;
        }

        Builder listener(TraceListener traceListener) {
            listener = traceListener;
            return this;
        }

        Builder processor(Isa x86) {
            processor = x86;
            return this;
        }

        Builder probe(String symbol, Probe probe) {
            probes.put(symbol, probe);
            return this;
        }

        /** Runs until the guest or the bound ends it. */
        KernelRun run() {
            KernelImage image = KernelImage.assemble(sources.build());
            Machine machine =
                    Machine.builder()
                            .processor(processor)
                            .cpus(cpus)
                            .memory(Sizes.MiB(16))
                            .device(HypercallPort.withoutPolicy())
                            .build();
            machine.addTraceListener(listener);
            image.boot(machine);
            GuestCpu boot = (GuestCpu) machine.cpu(0);
            probes.forEach((symbol, probe) -> boot.addProbe(image.symbol(symbol), probe));
            parameters.forEach(
                    (symbol, value) -> image.setParameter(machine.memory(), symbol, value));
            return new KernelRun(machine, image, machine.run(Bounds.cycles(cycles)));
        }

        /** Runs and requires that the guest ends the run with status 0. */
        KernelRun runToExit() {
            KernelRun run = run();
            assertTrue(run.result.isSuccess(), run.result::toString);
            return run;
        }
    }
}
