// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;
import org.retint.x86.timing.TimingPart;

/**
 * What an operation of a loop took on a simulated core.
 *
 * @param name what the loop does
 * @param cycles cycles of one operation
 */
public record Microbenchmark(String name, double cycles) {
    private static final int CPUS = 2;
    private static final long MEMORY_BYTES = 128L << 20;
    private static final int ENTRY_BYTES = 32;
    private static final int ROUNDS = 24;
    private static final int OPERATIONS = 28;

    /** So long that no tick falls into a measurement. */
    private static final int TICK_CYCLES = 2_000_000_000;

    /** CPUs take turns this long, so that they answer each other about as soon as real ones. */
    private static final long QUANTUM_CYCLES = 10;

    private static final long MAX_INSTRUCTIONS = 200_000_000;

    /** Returns a file of the guest and native programs. */
    static String resource(String file) {
        try (InputStream in = Microbenchmark.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Runs all loops on two CPUs of a core; takes some seconds.
     *
     * @return the loops in the order of their sources, those that only a kernel can run at the end
     * @throws IllegalStateException if the guest does not end by itself
     */
    public static List<Microbenchmark> run(TimingPart core) {
        KernelSources sources =
                KernelSources.builder()
                        .code(new KernelSource("loops.S", resource("loops.S")))
                        .code(new KernelSource("guest.S", resource("guest.S")))
                        .build();
        KernelImage image = KernelImage.assemble(sources);
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.timed(core))
                        .cpus(CPUS)
                        .memory(MEMORY_BYTES)
                        .quantumCycles(QUANTUM_CYCLES)
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        image.setParameter(machine.memory(), "boot_tick_cycles", TICK_CYCLES);
        RunResult result = machine.run(Bounds.instructions(MAX_INSTRUCTIONS));
        if (!result.isSuccess()) {
            throw new IllegalStateException("the microbenchmarks did not end: " + result);
        }
        return results(image, machine.memory());
    }

    private static List<Microbenchmark> results(KernelImage image, PhysicalMemory memory) {
        List<Microbenchmark> results = new ArrayList<>();
        long cycles = image.physicalAddress("micro_cycles");
        long end = image.physicalAddress("__stop_micro_list");
        for (long entry = image.physicalAddress("__start_micro_list");
                entry < end;
                entry += ENTRY_BYTES) {
            double count =
                    (double) memory.read(entry + ROUNDS, 4) * memory.read(entry + OPERATIONS, 4);
            String name = text(memory, KernelImage.physicalAddress(memory.read(entry, 8)));
            results.add(new Microbenchmark(name, memory.read(cycles, 8) / count));
            cycles += 8;
        }
        return results;
    }

    private static String text(PhysicalMemory memory, long address) {
        StringBuilder text = new StringBuilder();
        for (long at = address; memory.read(at, 1) != 0; at++) {
            text.append((char) memory.read(at, 1));
        }
        return text.toString();
    }
}
