// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.StopReason;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/**
 * Assembly on the mini-kernel, ready to run: what a test of kernel code begins with.
 *
 * <p>A lab assembles the mini-kernel and the sources that it is given as one unit, loads them into
 * a machine and lets a test set variables, run, and look at what is left in memory. Equal labs run
 * alike to the last cycle.
 *
 * <pre>{@code
 * KernelLab lab =
 *         KernelLab.builder()
 *                 .cpus(2)
 *                 .source("counter.S", text)
 *                 .task(0, "worker")
 *                 .task(1, "worker")
 *                 .build();
 * RunResult result = lab.run();
 * assertTrue(result.isSuccess(), result::toString);
 * assertEquals(2000, lab.read64("counter"));
 * }</pre>
 *
 * <p>The symbols that guest code can rely on are those of the guest platform ({@code
 * docs/platform.md}).
 */
public final class KernelLab {
    /** Panic codes below are vectors of exceptions. */
    private static final int EXCEPTION_VECTORS = 32;

    private final Machine machine;
    private final KernelImage image;
    private final long maxCycles;

    private KernelLab(Builder builder) {
        image = KernelImage.assemble(builder.sources.build());
        machine =
                Machine.builder()
                        .processor(builder.processor)
                        .cpus(builder.cpuCount)
                        .memory(builder.memoryBytes)
                        .choices(builder.choices.get())
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        maxCycles = builder.maxCycles;
        write32("boot_tick_cycles", builder.tickCycles);
    }

    /** Returns a builder of a lab with one CPU; its methods say what else is the default. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs until the guest ends the run, nothing can happen any more, or the bound of {@link
     * Builder#maxCycles} is reached; another call goes on from there. Whatever ends the run but the
     * guest's own exit is told in the detail of the result, with the place where each CPU was.
     *
     * @throws org.retint.sim.UnsupportedGuestException if the guest needs what the simulator lacks
     */
    public RunResult run() {
        RunResult result = machine.run(Bounds.cycles(maxCycles));
        return result.reason() == StopReason.GUEST_EXIT ? result : explain(result);
    }

    /** Returns the machine, for probes, trace listeners, snapshots and other bounds. */
    public Machine machine() {
        return machine;
    }

    /** Returns the mini-kernel and the lab's sources, assembled. */
    public KernelImage image() {
        return image;
    }

    /**
     * Returns a CPU: its registers, its local APIC, its probes.
     *
     * @param cpuId its number, from 0
     * @throws IndexOutOfBoundsException if there is none of that number
     */
    public GuestCpu cpu(int cpuId) {
        return (GuestCpu) machine.cpu(cpuId);
    }

    /**
     * Returns the virtual address, or the value, of a symbol.
     *
     * @throws IllegalArgumentException if no source defines it
     */
    public long address(String symbol) {
        return image.symbol(symbol);
    }

    /**
     * Reads the 32-bit word at a symbol.
     *
     * @throws IllegalArgumentException if no source defines it, or if it is a number
     */
    public int read32(String symbol) {
        return (int) machine.memory().read(image.physicalAddress(symbol), Integer.BYTES);
    }

    /**
     * Reads the 64-bit word at a symbol.
     *
     * @throws IllegalArgumentException if no source defines it, or if it is a number
     */
    public long read64(String symbol) {
        return machine.memory().read(image.physicalAddress(symbol), Long.BYTES);
    }

    /**
     * Stores a 32-bit word at a symbol. No CPU takes part, so this belongs before or between runs.
     *
     * @throws IllegalArgumentException if no source defines it, or if it is a number
     */
    public void write32(String symbol, int value) {
        machine.memory().write(image.physicalAddress(symbol), Integer.BYTES, value & 0xffff_ffffL);
    }

    /**
     * Stores a 64-bit word at a symbol. No CPU takes part, so this belongs before or between runs.
     *
     * @throws IllegalArgumentException if no source defines it, or if it is a number
     */
    public void write64(String symbol, long value) {
        machine.memory().write(image.physicalAddress(symbol), Long.BYTES, value);
    }

    private RunResult explain(RunResult result) {
        StringBuilder detail = new StringBuilder();
        if (result.reason() == StopReason.CYCLE_LIMIT) {
            detail.append("bound reached: maxCycles=").append(maxCycles);
            detail.append("; raise it with KernelLab.Builder.maxCycles if the guest needs longer");
        } else {
            detail.append(result.detail());
        }
        for (int cpuId = 0; cpuId < machine.cpuCount(); cpuId++) {
            detail.append(detail.isEmpty() ? "" : "; ").append("cpu ").append(cpuId).append(" at ");
            detail.append(place(cpu(cpuId).state().rip()));
        }
        if (isException(result)) {
            detail.append("; exception at ").append(place(read64("panic_rip")));
            detail.append(" cpu=").append(read64("panic_cpu"));
            detail.append(String.format(" cr2=%#x", read64("panic_cr2")));
        }
        return new RunResult(
                result.reason(),
                result.code(),
                detail.toString(),
                result.cpuId(),
                result.instructions(),
                result.cycles());
    }

    private static boolean isException(RunResult result) {
        return result.reason() == StopReason.GUEST_PANIC
                && result.code() >= 0
                && result.code() < EXCEPTION_VECTORS;
    }

    private String place(long virtualAddress) {
        String symbol = image.assembled().describe(virtualAddress);
        return image.assembled()
                .lineOf(virtualAddress)
                .map(line -> symbol + " (" + line + ")")
                .orElse(symbol);
    }

    /** Builds labs. A builder can be used again unless {@link #choices} was called. */
    public static final class Builder {
        private static final int MAX_CPUS = 8;

        /** Makes each source begin where it would in a file of its own. */
        private static final KernelSource TEXT_SECTION = new KernelSource("section", ".text\n");

        private final KernelSources.Builder sources = KernelSources.builder();
        private Isa processor = X86Processor.untimed();
        private Supplier<ChoiceSource> choices = ChoiceSource::deterministic;
        private int cpuCount = 1;
        private int highestTaskCpu;
        private long memoryBytes = Sizes.MiB(16);
        private int tickCycles = 20_000;
        private long maxCycles = 100_000_000;

        private Builder() {}

        /** Sets the processor, such as {@code Skylake.CLIENT}; one cycle an instruction if not. */
        public Builder processor(Isa value) {
            processor = Objects.requireNonNull(value, "processor");
            return this;
        }

        /** Sets the number of CPUs, 1 to 8; 1 by default. */
        public Builder cpus(int value) {
            if (value < 1 || value > MAX_CPUS) {
                throw new IllegalArgumentException(
                        "the mini-kernel runs on 1 to " + MAX_CPUS + " CPUs: cpus=" + value);
            }
            cpuCount = value;
            return this;
        }

        /**
         * Draws from a seed which CPU runs next and for how long; equal seeds give equal runs. The
         * CPU whose clock is behind runs by default.
         */
        public Builder seed(long value) {
            choices = () -> new SeededChoices(value);
            return this;
        }

        /** Sets the source of choices itself, such as one that replays. It belongs to one lab. */
        public Builder choices(ChoiceSource value) {
            Objects.requireNonNull(value, "choices");
            choices = () -> value;
            return this;
        }

        /** Sets the size of physical memory in bytes, 16 MiB by default. */
        public Builder memory(long value) {
            memoryBytes = value;
            return this;
        }

        /** Sets the length of a timer tick in cycles, 20,000 by default. */
        public Builder tickCycles(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("a tick takes time: tickCycles=" + value);
            }
            tickCycles = value;
            return this;
        }

        /** Sets the bound in cycles at which a run ends anyway, 100,000,000 by default. */
        public Builder maxCycles(long value) {
            if (value < 1) {
                throw new IllegalArgumentException("a run needs cycles: maxCycles=" + value);
            }
            maxCycles = value;
            return this;
        }

        /**
         * Adds guest assembly in AT&amp;T syntax, which begins in section {@code .text}. Either one
         * source defines {@code kernel_main}, or {@link #task} says what runs.
         *
         * @param name file name for messages
         * @param text the assembly
         */
        public Builder source(String name, String text) {
            sources.code(TEXT_SECTION).code(new KernelSource(name, text));
            return this;
        }

        /**
         * Adds a task that calls a function once; its argument, in RDI, is the number of the task,
         * from 0 in the order of these calls. The run ends with status 0 when every task has
         * returned.
         *
         * @param cpuId the CPU that the task is bound to, or -1 for one that may migrate
         * @param function global symbol of the function
         */
        public Builder task(int cpuId, String function) {
            sources.task(cpuId, function);
            highestTaskCpu = Math.max(highestTaskCpu, cpuId);
            return this;
        }

        /**
         * Lets a module add what it runs on: {@code kernel(RestartStrategies.MARKER::addTo)}.
         *
         * @param addition called once, now
         */
        public Builder kernel(Consumer<KernelSources.Builder> addition) {
            addition.accept(sources);
            return this;
        }

        /**
         * Assembles, loads and returns a lab that has not run yet.
         *
         * @throws org.retint.x86.asm.AssemblyException if a source is wrong
         * @throws IllegalArgumentException if a task is bound to a CPU that is not there, or if the
         *     memory is too small
         */
        public KernelLab build() {
            if (highestTaskCpu >= cpuCount) {
                throw new IllegalArgumentException(
                        "a task is bound to a CPU that is not there: cpuId="
                                + highestTaskCpu
                                + " cpus="
                                + cpuCount);
            }
            return new KernelLab(this);
        }
    }
}
