// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/**
 * The mini-kernel with a restart strategy and guest programs of these tests, which can be stopped
 * at addresses, interrupted there, and looked into.
 */
final class RseqLab {
    /** Length of a timer tick in cycles. */
    static final int TICK = 20_000;

    /** Bytes of {@code struct pt_regs} and offsets in it (rseq.md 2.1). */
    static final int PT_SIZE = 168;

    static final int PT_RIP = 128;
    static final int PT_RFLAGS = 144;

    /** Instructions from {@code restore_regs_and_return_to_kernel} to the end of its IRETQ. */
    private static final int RESTORE_INSTRUCTIONS = 17;

    private static final int VECTOR_RESCHEDULE = 0xfd;
    private static final int TIF_NEED_RESCHED = 8;
    private static final long MOST_INSTRUCTIONS = 20_000_000;
    private static final int PERCPU_SIZE = 4096;

    private final Machine machine;
    private final KernelImage image;
    private final TreeSet<Long> stops = new TreeSet<>();
    private final List<Sequence> sequences = new ArrayList<>();

    private RseqLab(Machine machine, KernelImage image) {
        this.machine = machine;
        this.image = image;
    }

    /** Collects what to run. */
    static final class Builder {
        private final RestartStrategy strategy;
        private final List<KernelSource> sources = new ArrayList<>();
        private final Map<String, Integer> parameters = new LinkedHashMap<>();
        private final Map<String, Integer> symbols = new LinkedHashMap<>();
        private int cpus = 1;

        private Builder(RestartStrategy strategy) {
            this.strategy = strategy;
            parameters.put("boot_tick_cycles", TICK);
        }

        /** Adds a guest program of the test resources. */
        Builder program(String name) {
            return source(KernelSource.read(name, RseqLab.class.getResourceAsStream(name)));
        }

        /** Adds a guest program. */
        Builder source(KernelSource source) {
            sources.add(source);
            return this;
        }

        /** Stores 32 bits into a guest variable before the start. */
        Builder parameter(String symbol, int value) {
            parameters.put(symbol, value);
            return this;
        }

        /** Sets a symbol of the assembler in front of all sources. */
        Builder symbol(String name, int value) {
            symbols.put(name, value);
            return this;
        }

        Builder cpus(int count) {
            cpus = count;
            return this;
        }

        /** Assembles, loads and starts; nothing has executed yet. */
        RseqLab build() {
            KernelSources.Builder unit = KernelSources.builder();
            symbols.forEach(unit::symbol);
            strategy.addTo(unit);
            sources.forEach(unit::code);
            KernelImage image = KernelImage.assemble(unit.build());
            Machine machine =
                    Machine.builder()
                            .processor(X86Processor.untimed())
                            .cpus(cpus)
                            .device(HypercallPort.withoutPolicy())
                            .build();
            image.boot(machine);
            RseqLab lab = new RseqLab(machine, image);
            parameters.forEach((symbol, value) -> lab.setU32(lab.symbol(symbol), value));
            if (image.assembled().findSymbol("block_start").isPresent()) {
                lab.fillTable();
            }
            return lab;
        }
    }

    static Builder of(RestartStrategy strategy) {
        return new Builder(strategy);
    }

    /** Describes the sequences of {@code sequences.S} from their labels and writes the table. */
    private void fillTable() {
        sequences.add(sequence("block", List.of("jnz", "fast", "slow")));
        sequences.add(sequence("loads", List.of("second", "compare", "jnz", "fast", "slow")));
        SequenceRegistry registry = SequenceRegistry.of(sequences);
        machine.memory().writeBytes(physical(symbol("rseq_table")), registry.guestTable());
        setU32(symbol("rseq_table_count"), registry.size());
    }

    private Sequence sequence(String name, List<String> restartable) {
        long start = symbol(name + "_start");
        List<Integer> offsets = new ArrayList<>();
        for (String label : restartable) {
            offsets.add((int) (symbol(name + "_" + label) - start));
        }
        int length = (int) (symbol(name + "_end") - start);
        int returnOffset = (int) (symbol(name + "_return") - start);
        return new Sequence(start, length, returnOffset, offsets, 0, 0);
    }

    /** Returns the block, then the sequence with loads. */
    List<Sequence> sequences() {
        return sequences;
    }

    /** Returns the bytes of a sequence as they are now. */
    byte[] code(Sequence sequence) {
        byte[] code = new byte[sequence.lengthBytes()];
        for (int i = 0; i < code.length; i++) {
            code[i] = (byte) u8(sequence.start() + i);
        }
        return code;
    }

    long symbol(String name) {
        return image.symbol(name);
    }

    private GuestCpu guestCpu(int cpuId) {
        return (GuestCpu) machine.cpu(cpuId);
    }

    CpuState cpu(int cpuId) {
        return guestCpu(cpuId).state();
    }

    // Memory of the image mapping.

    private static long physical(long virtualAddress) {
        return KernelImage.physicalAddress(virtualAddress);
    }

    int u8(long address) {
        return (int) machine.memory().read(physical(address), 1) & 0xff;
    }

    int u32(long address) {
        return (int) machine.memory().read(physical(address), 4);
    }

    long u64(long address) {
        return machine.memory().read(physical(address), 8);
    }

    long u64(String symbol) {
        return u64(symbol(symbol));
    }

    void setU8(long address, int value) {
        machine.memory().write(physical(address), 1, value);
    }

    void setU32(long address, int value) {
        machine.memory().write(physical(address), 4, value & 0xffffffffL);
    }

    void setU64(long address, long value) {
        machine.memory().write(physical(address), 8, value);
    }

    /** Returns the address of a word of a CPU's per-CPU area. */
    long perCpu(int cpuId, String word) {
        return symbol("percpu_areas") + (long) PERCPU_SIZE * cpuId + symbol(word);
    }

    // Running.

    /** Runs to the end of the guest, or for a long time. */
    RunResult run() {
        clearStops();
        return machine.run(Bounds.instructions(MOST_INSTRUCTIONS));
    }

    /** Runs until a CPU is about to execute one of the addresses; returns that CPU's number. */
    int runTo(long... addresses) {
        int cpuId = tryRunTo(addresses);
        if (cpuId < 0) {
            throw new AssertionError("the guest ended before any of these addresses was reached");
        }
        return cpuId;
    }

    /** As {@link #runTo}, but returns -1 if the guest ends or takes too long. */
    int tryRunTo(long... addresses) {
        clearStops();
        long[] standing = new long[machine.cpuCount()];
        for (int cpuId = 0; cpuId < standing.length; cpuId++) {
            standing[cpuId] = machine.cpu(cpuId).instructions();
        }
        for (long address : addresses) {
            stops.add(address);
            guestCpu(0).addProbe(address, cpu -> stopUnlessThere(cpu, standing));
        }
        RunResult result = machine.run(Bounds.instructions(MOST_INSTRUCTIONS));
        return result.reason() == StopReason.REQUESTED ? result.cpuId() : -1;
    }

    /** An address at which a CPU stands already is not one that it reaches. */
    private Probe.Answer stopUnlessThere(GuestCpu cpu, long[] standing) {
        if (cpu.instructions() == standing[cpu.cpuId()]) {
            return Probe.Answer.CONTINUE;
        }
        machine.requestStop(StopReason.REQUESTED, 0, "");
        return Probe.Answer.INTERRUPT;
    }

    private void clearStops() {
        stops.forEach(address -> guestCpu(0).removeProbes(address));
        stops.clear();
    }

    /** Executes instructions of a machine with one CPU. */
    void step(int instructions) {
        clearStops();
        machine.run(Bounds.instructions(instructions));
    }

    /** Makes an interrupt request pending at a CPU's local APIC. */
    void interrupt(int cpuId, int vector) {
        guestCpu(cpuId).apic().request(vector);
    }

    /** Does what another CPU does that wants a CPU's task preempted: flag, then interrupt. */
    void wantReschedule(int cpuId) {
        setNeedResched(cpuId);
        interrupt(cpuId, VECTOR_RESCHEDULE);
    }

    /** Sets the need-resched flag of the task that runs on a CPU, and nothing else. */
    void setNeedResched(int cpuId) {
        long flags = currentTask(cpuId) + symbol("TASK_FLAGS");
        setU32(flags, u32(flags) | TIF_NEED_RESCHED);
    }

    /** Returns the address of the task that runs on a CPU. */
    long currentTask(int cpuId) {
        return u64(perCpu(cpuId, "PCPU_CURRENT"));
    }

    /** Returns where an interrupt at this moment would put {@code pt_regs}. */
    long frameOf(int cpuId) {
        return (cpu(cpuId).register(4) & -16) - PT_SIZE;
    }

    /** Runs until the handler whose frame it is is about to restore the registers. */
    void runToRestore(int cpuId, long frame) {
        long restore = symbol("restore_regs_and_return_to_kernel");
        do {
            runTo(restore);
        } while (cpu(cpuId).rip() != restore || cpu(cpuId).register(4) != frame);
    }

    /** On one CPU: from there to the first instruction of the interrupted task. */
    void finishRestore() {
        step(RESTORE_INSTRUCTIONS);
    }

    Snapshot snapshot() {
        return machine.snapshot();
    }

    void restore(Snapshot snapshot) {
        machine.restore(snapshot);
    }

    Machine machine() {
        return machine;
    }
}
