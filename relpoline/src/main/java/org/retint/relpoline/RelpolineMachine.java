// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.StateChecker;
import org.retint.relpoline.policy.Policy;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.choice.ChoiceSource;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;
import org.retint.x86.profile.CodeMap;

/**
 * A machine that is about to boot the mini-kernel with a workload under a mitigation, with the
 * checkers that were asked for.
 */
public final class RelpolineMachine {
    private final Machine machine;
    private final KernelImage image;
    private final RelpolineRuntime runtime;
    private final CallChecker callChecker;
    private final StateChecker stateChecker;
    private final int thunkJumps;

    private RelpolineMachine(Builder builder) {
        boolean blocks = builder.mitigation.conversion() == Mitigation.Conversion.BLOCK;
        RestartStrategy restart = builder.preemptible ? builder.restart : RestartStrategies.NONE;
        Block block = builder.preemptible && restart.emitsMarkers() ? Block.MARKED : Block.UNMARKED;
        KernelSources.Builder kernel = KernelSources.builder();
        restart.addTo(kernel);
        builder.symbols.forEach(kernel::symbol);
        RelpolineSources sources =
                new RelpolineSources(
                        builder.mitigation,
                        block,
                        builder.preemptible,
                        builder.protocol,
                        builder.cpuCount,
                        builder.tableEntries);
        if (!builder.convertInlineAssembly) {
            sources.keepInlineAssembly();
        }
        builder.workload.forEach(sources::workload);
        sources.addTo(kernel);
        thunkJumps = sources.thunkJumps();
        image = KernelImage.assemble(kernel.build());
        runtime = new RelpolineRuntime(image, block, builder.policy);
        machine =
                Machine.builder()
                        .processor(builder.processor)
                        .cpus(builder.cpuCount)
                        .memory(builder.memoryBytes)
                        .choices(builder.choices)
                        .device(HypercallPort.withPolicy(runtime, builder.decisionCycles))
                        .build();
        machine.addTraceListener(runtime);
        runtime.boot(machine);
        setParameter("boot_tick_cycles", builder.tickCycles);
        setParameter("boot_preemptible", builder.preemptible ? 1 : 0);
        if (blocks) {
            setParameter("relpoline_epoch_ticks", builder.epochTicks);
            setParameter("relpoline_pause_ticks", builder.pauseTicks);
        }
        builder.parameters.forEach(this::setParameter);
        callChecker = new CallChecker(runtime.checkedSites());
        stateChecker =
                new StateChecker(
                        runtime.sites(), runtime.initialBytes(), runtime.functions()::isGeneric);
        if (builder.checkCalls) {
            CallProbes.attach(machine, runtime.functions(), callChecker);
        }
        if (builder.checkStates && blocks) {
            StateProbes.attach(machine, image, stateChecker);
        }
    }

    /** Returns a builder: relpolines, two CPUs, everything else as documented there. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the machine, ready to run. */
    public Machine machine() {
        return machine;
    }

    /** Returns the image that it boots. */
    public KernelImage image() {
        return image;
    }

    /** Returns the host's side of the runtime. */
    public RelpolineRuntime runtime() {
        return runtime;
    }

    /**
     * Returns the checker of calls; it has seen none unless {@link Builder#checkCalls} was asked.
     */
    public CallChecker callChecker() {
        return callChecker;
    }

    /** Returns the checker of writes; it has seen none unless {@link Builder#checkStates} was. */
    public StateChecker stateChecker() {
        return stateChecker;
    }

    /**
     * Returns the functions of the image; thunks, the learning code and the patcher in their roles.
     */
    public CodeMap functions() {
        return RelpolineCode.functions(image.assembled());
    }

    /** Returns the sites, blocks or not, named by function, offset and register. */
    public CodeMap sites() {
        return RelpolineCode.sites(image.assembled(), runtime.checkedSites());
    }

    /** Returns how many jumps of the workload go through a thunk and are no sites. */
    public int thunkJumps() {
        return thunkJumps;
    }

    /** Reads the guest's counters. */
    public RelpolineStatistics statistics() {
        return runtime.statistics(machine.memory());
    }

    /** Reads a 64-bit word of the guest. */
    public long word(String symbol) {
        return machine.memory().read(image.physicalAddress(symbol), Long.BYTES);
    }

    /**
     * Returns the sum of a 64-bit statistic of the kernel over all CPUs.
     *
     * @param offsetSymbol its offset in the per-CPU area, such as {@code stat_preemptions}
     */
    public long perCpuSum(String offsetSymbol) {
        return runtime.perCpuSum(machine.memory(), offsetSymbol);
    }

    /** Stores a 32-bit word of the guest. */
    public void setParameter(String symbol, int value) {
        machine.memory().write(image.physicalAddress(symbol), Integer.BYTES, value);
    }

    /** Builds machines. */
    public static final class Builder {
        private final List<KernelSource> workload = new ArrayList<>();
        private final Map<String, Integer> parameters = new LinkedHashMap<>();
        private final Map<String, Long> symbols = new LinkedHashMap<>();
        private Mitigation mitigation = Mitigations.RELPOLINE;
        private RestartStrategy restart = RestartStrategies.MARKER;
        private PatchProtocol protocol;
        private Policy policy = Policy.mostFrequent();
        private Isa processor = X86Processor.untimed();
        private ChoiceSource choices = ChoiceSource.deterministic();
        private int cpuCount = 2;
        private long memoryBytes = Sizes.MiB(32);
        private int tickCycles = 200_000;
        private int epochTicks = 25;
        private int pauseTicks = 25;
        private int tableEntries = RelpolineSources.DEFAULT_TABLE_ENTRIES;
        private long decisionCycles = RelpolineRuntime.DECISION_CYCLES;
        private boolean preemptible = true;
        private boolean convertInlineAssembly = true;
        private boolean checkCalls;
        private boolean checkStates;

        private Builder() {}

        /** Sets what becomes of indirect calls, relpolines by default. */
        public Builder mitigation(Mitigation value) {
            mitigation = Objects.requireNonNull(value, "mitigation");
            return this;
        }

        /** Sets what happens to a task preempted in a block, the marker by default. */
        public Builder restart(RestartStrategy value) {
            restart = Objects.requireNonNull(value, "restart");
            return this;
        }

        /** Sets how blocks are patched, as the mitigation says by default. */
        public Builder protocol(PatchProtocol value) {
            protocol = Objects.requireNonNull(value, "protocol");
            return this;
        }

        /** Sets what decides on promotions. A policy remembers: one for each machine. */
        public Builder policy(Policy value) {
            policy = Objects.requireNonNull(value, "policy");
            return this;
        }

        /** Sets the processor, one cycle an instruction by default. */
        public Builder processor(Isa value) {
            processor = Objects.requireNonNull(value, "processor");
            return this;
        }

        /** Sets the source of choices, deterministic by default. */
        public Builder choices(ChoiceSource value) {
            choices = Objects.requireNonNull(value, "choices");
            return this;
        }

        /** Sets the number of CPUs, 2 by default. */
        public Builder cpus(int value) {
            cpuCount = value;
            return this;
        }

        /** Sets the size of physical memory in bytes, 32 MiB by default. */
        public Builder memory(long value) {
            memoryBytes = value;
            return this;
        }

        /** Sets the length of a timer tick, 200,000 cycles by default. */
        public Builder tickCycles(int value) {
            tickCycles = value;
            return this;
        }

        /** Sets the length of a training epoch in ticks, 25 by default. */
        public Builder epochTicks(int value) {
            epochTicks = value;
            return this;
        }

        /** Sets how many ticks the step {@code pause} sleeps, 25 by default. */
        public Builder pauseTicks(int value) {
            pauseTicks = value;
            return this;
        }

        /** Sets the entries of a CPU's learning table, 256 by default. */
        public Builder tableEntries(int value) {
            tableEntries = value;
            return this;
        }

        /** Sets what a decision costs in cycles. */
        public Builder decisionCycles(long value) {
            decisionCycles = value;
            return this;
        }

        /**
         * Sets whether the kernel preempts tasks, true by default; if not, blocks have no marker.
         */
        public Builder preemptible(boolean value) {
            preemptible = value;
            return this;
        }

        /**
         * Sets whether calls of inline assembly become blocks, too: true by default, as in RFC v1.
         */
        public Builder convertInlineAssembly(boolean value) {
            convertInlineAssembly = value;
            return this;
        }

        /** Sets a 32-bit word of the guest before it starts. */
        public Builder parameter(String symbol, int value) {
            parameters.put(symbol, value);
            return this;
        }

        /** Sets an absolute symbol before the guest's sources, such as a negative control. */
        public Builder symbol(String symbol, long value) {
            symbols.put(symbol, value);
            return this;
        }

        /** Adds a source of the workload; one of them defines {@code kernel_main}. */
        public Builder workload(KernelSource source) {
            workload.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /** Asks for every call and tail call through a register to be checked. */
        public Builder checkCalls() {
            checkCalls = true;
            return this;
        }

        /** Asks for every write to a block to be checked. */
        public Builder checkStates() {
            checkStates = true;
            return this;
        }

        /** Assembles, loads and returns a machine that is about to boot. */
        public RelpolineMachine build() {
            return new RelpolineMachine(this);
        }
    }
}
