// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.List;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;

/**
 * What the block of a {@link PatchScenario} costs, measured by guest code on two CPUs with nothing
 * chosen: calls, interrupts and preemptions on one, promotions by the other. Cycles are those of
 * the processor; all include what the mini-kernel does around.
 *
 * @param blockBytes bytes of text at the call
 * @param hit cycles of a call to the promoted target, the callee and its return included
 * @param miss cycles of a call to another target
 * @param interrupt cycles of an interrupt that preempts nobody
 * @param preemption cycles of one that preempts outside of a block, with no other task to run
 * @param preemptionInBlock cycles of a call that is interrupted behind its compare and preempted
 * @param wakeup longest time, in cycles, from such an interrupt to the preemption that it wants
 * @param longestCall longest call, in cycles, while the block is promoted
 * @param busy a promotion while the other CPU calls all the time
 * @param preempted a promotion while a task stays preempted in the block and six others run for
 *     three ticks each
 * @param asleep a promotion while a callee sleeps for {@value #SLEEP_TICKS} ticks
 */
public record PatchCosts(
        int blockBytes,
        double hit,
        double miss,
        long interrupt,
        long preemption,
        long preemptionInBlock,
        long wakeup,
        long longestCall,
        Promotion busy,
        Promotion preempted,
        Promotion asleep) {
    /** Sites that the table of sequences has beside the one that is measured. */
    public static final int OTHER_BLOCKS = 10_000;

    /** Cycles between two ticks. */
    public static final int TICK_CYCLES = 200_000;

    /** How long a callee sleeps. */
    public static final int SLEEP_TICKS = 20;

    /** What there is room for below the text, where the sequences of the others seem to lie. */
    private static final int MOST_OTHER_BLOCKS = 100_000;

    private static final double CALLS = 1000;
    private static final long MAX_CYCLES = 200_000_000;
    private static final int WORDS = 8;

    /**
     * A promotion.
     *
     * @param cycles from its first step to behind its last
     * @param ipis interrupts sent to other CPUs
     * @param exceptions breakpoints that calls ran into
     * @param gracePeriods how often the patcher waited for one
     */
    public record Promotion(long cycles, long ipis, long exceptions, long gracePeriods) {
        private static Promotion read(PhysicalMemory memory, long address) {
            return new Promotion(
                    memory.read(address, Long.BYTES),
                    memory.read(address + 8, Long.BYTES),
                    memory.read(address + 16, Long.BYTES),
                    memory.read(address + 24, Long.BYTES));
        }
    }

    /**
     * Boots a machine of two CPUs and measures.
     *
     * @param patching the block, its surroundings and how it is patched
     * @param processor counts cycles
     * @throws IllegalStateException if the guest did not end by itself
     */
    public static PatchCosts measure(PatchScenario patching, Isa processor) {
        return measure(patching, processor, OTHER_BLOCKS);
    }

    /**
     * Boots a machine of two CPUs and measures.
     *
     * @param patching the block, its surroundings and how it is patched
     * @param processor counts cycles
     * @param otherBlocks sites that the table of sequences has beside the one that is measured, 0
     *     to 100,000
     * @throws IllegalStateException if the guest did not end by itself
     */
    public static PatchCosts measure(PatchScenario patching, Isa processor, int otherBlocks) {
        if (otherBlocks < 0 || otherBlocks > MOST_OTHER_BLOCKS) {
            throw new IllegalArgumentException(
                    "otherBlocks must be 0 to %d: otherBlocks=%d"
                            .formatted(MOST_OTHER_BLOCKS, otherBlocks));
        }
        KernelImage image =
                patching.image(PatchScenario.resource("patch-costs.S"), otherBlocks, true);
        Machine machine =
                Machine.builder()
                        .processor(processor)
                        .cpus(2)
                        .memory(Sizes.MiB(8))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        PhysicalMemory memory = machine.memory();
        memory.write(image.physicalAddress("boot_tick_cycles"), Integer.BYTES, TICK_CYCLES);
        // Nobody shall migrate: the tasks are few and bound, and looking for others costs cycles.
        memory.write(
                image.physicalAddress("sched_balance_ticks"), Integer.BYTES, Integer.MAX_VALUE);
        RunResult result = machine.run(Bounds.cycles(MAX_CYCLES));
        if (!result.isSuccess()) {
            throw new IllegalStateException("patch-costs.S did not end by itself: " + result);
        }
        long base = image.physicalAddress("patch_costs");
        long[] words = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = memory.read(base + 8L * i, Long.BYTES);
        }
        List<Promotion> promotions =
                List.of(
                        Promotion.read(memory, base + 8 * WORDS),
                        Promotion.read(memory, base + 8 * WORDS + 32),
                        Promotion.read(memory, base + 8 * WORDS + 64));
        return new PatchCosts(
                bytes(image),
                (words[1] - words[0]) / CALLS,
                (words[2] - words[0]) / CALLS,
                words[3],
                words[4],
                words[5],
                words[6],
                words[7],
                promotions.get(0),
                promotions.get(1),
                promotions.get(2));
    }

    /** The block, and what counts the call in and out. */
    private static int bytes(KernelImage image) {
        long before = image.symbol("scenario_block_end") - image.symbol("scenario_site");
        long behind = image.symbol("scenario_return") - image.symbol("scenario_behind");
        return Math.toIntExact(before + behind);
    }
}
