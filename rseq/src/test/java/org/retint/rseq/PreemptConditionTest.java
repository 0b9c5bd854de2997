// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.Snapshot;

/** R9 to R11 of rseq.md: when an interrupt that returns to kernel mode preempts. */
class PreemptConditionTest {
    private static final int RFLAGS_IF = 0x200;
    private static final int NO_RESCHED = 0x8000_0000;
    private static final int[] FIELDS = {0x1, 0x100, 0x1_0000, 0x10_0000};
    private static final int VECTOR_OTHER = 0x41;

    static Stream<RestartStrategy> rewinding() {
        return RestartTest.rewinding();
    }

    private static RseqLab.Builder caller(RestartStrategy strategy) {
        return RseqLab.of(strategy)
                .program("sequences.S")
                .program("caller.S")
                .program("nested.S")
                .parameter("test_rounds_wanted", 50);
    }

    /** Every combination of saved IF, depth, softirq, hardirq and NMI fields, bit 31 and TIF. */
    @ParameterizedTest
    @MethodSource("rewinding")
    void r09OnlyInterruptsOnCountZeroAndAFoldedWishRewind(RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        lab.runTo(lab.symbol("block_fast"));
        long frame = lab.frameOf(0);
        lab.interrupt(0, VECTOR_OTHER);
        lab.runTo(lab.symbol("retint_kernel"));
        assertEquals(frame, lab.cpu(0).register(4));
        Snapshot atExit = lab.snapshot();
        int rewound = 0;
        for (int row = 0; row < 1 << 7; row++) {
            lab.restore(atExit);
            boolean interrupts = (row & 1) != 0;
            boolean noReschedule = (row & 2) != 0;
            boolean wanted = (row & 4) != 0;
            int count = noReschedule ? NO_RESCHED : 0;
            for (int field = 0; field < FIELDS.length; field++) {
                count |= ((row >> (3 + field)) & 1) != 0 ? FIELDS[field] : 0;
            }
            long flags = lab.u64(frame + RseqLab.PT_RFLAGS) & ~RFLAGS_IF;
            lab.setU64(frame + RseqLab.PT_RFLAGS, flags | (interrupts ? RFLAGS_IF : 0));
            lab.setU32(lab.perCpu(0, "__preempt_count"), count);
            if (wanted) {
                lab.setNeedResched(0);
            }
            boolean expected = interrupts && count == 0;
            assertEquals(expected, isPreempted(lab, frame), "row=" + row);
            rewound += expected ? 1 : 0;
        }
        assertEquals(2, rewound); // TIF itself decides nothing
    }

    /** From {@code retint_kernel}: whether the frame is preempted; then it must be rewound too. */
    private static boolean isPreempted(RseqLab lab, long frame) {
        long schedule = lab.symbol("preempt_schedule_irq");
        lab.runTo(schedule, lab.symbol("restore_regs_and_return_to_kernel"));
        boolean preempted = lab.cpu(0).rip() == schedule;
        String expected = preempted ? "block_start" : "block_fast";
        assertEquals(lab.symbol(expected), lab.u64(frame + RseqLab.PT_RIP));
        return preempted;
    }

    /** Makes random steps and compares the word with a model of its fields after each. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void r10TheCountIsZeroExactlyWhenPreemptionIsAllowedAndWanted(long seed) {
        List<Integer> script = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        Model model = new Model();
        expected.add(model.word());
        Random random = new Random(seed);
        while (script.size() < 600) {
            int step = 1 + random.nextInt(11);
            boolean enters = step <= 8 && step % 2 == 1;
            if (!(enters && random.nextInt(3) > 0) && model.make(step)) {
                script.add(step);
                expected.add(model.word());
            }
        }
        RseqLab lab = RseqLab.of(RestartStrategies.NONE).program("counting.S").build();
        for (int i = 0; i < script.size(); i++) {
            lab.setU8(lab.symbol("test_script") + i, script.get(i));
        }
        int zeros = 0;
        for (int i = 0; i < expected.size(); i++) {
            lab.runTo(lab.symbol("test_counted"));
            assertEquals(
                    expected.get(i),
                    lab.u32(lab.perCpu(0, "__preempt_count")),
                    "after step " + i + " of " + script);
            zeros += expected.get(i) == 0 ? 1 : 0;
        }
        assertTrue(zeros > 3 && zeros < 300, "zeros=" + zeros);
        assertTrue(lab.run().isSuccess());
    }

    /** The fields as numbers of their own; a step that the kernel could not make is refused. */
    private static final class Model {
        private static final int[] LIMITS = {200, 200, 10, 1};
        private final int[] fields = new int[FIELDS.length];
        private boolean wanted;
        private boolean folded;

        boolean make(int step) {
            // In the order of counting.S: depth, hardirq, softirq, NMI; then want, fold, served.
            int[] order = {0, 2, 1, 3};
            if (step <= 8) {
                int field = order[(step - 1) / 2];
                int next = fields[field] + (step % 2 == 1 ? 1 : -1);
                if (next < 0 || next > LIMITS[field]) {
                    return false;
                }
                fields[field] = next;
                return true;
            }
            switch (step) {
                case 9 -> wanted = true;
                case 10 -> folded |= wanted;
                default -> {
                    wanted = false;
                    folded = false;
                }
            }
            return true;
        }

        int word() {
            int word = folded ? 0 : NO_RESCHED;
            for (int i = 0; i < FIELDS.length; i++) {
                word += fields[i] * FIELDS[i];
            }
            return word;
        }
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r11ARemoteWishTakesEffectOnlyOnceTheOwnerHasFoldedIt(RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        lab.runTo(lab.symbol("block_fast"));
        lab.setNeedResched(0);
        // Another interrupt returns right here: the flag is set, the word is not folded.
        assertEquals(false, interruptAndSee(lab, VECTOR_OTHER));
        lab.finishRestore();
        assertEquals(lab.symbol("block_fast"), lab.cpu(0).rip());
        assertEquals(true, interruptAndSee(lab, 0xfd));
        assertTrue(lab.run().isSuccess());
    }

    private static boolean interruptAndSee(RseqLab lab, int vector) {
        long frame = lab.frameOf(0);
        lab.interrupt(0, vector);
        do {
            lab.runTo(lab.symbol("retint_kernel"));
        } while (lab.cpu(0).register(4) != frame);
        return isPreempted(lab, frame);
    }

    @Test
    void r11TheTickFoldsToo() {
        RseqLab lab = caller(RestartStrategies.MARKER).build();
        lab.runTo(lab.symbol("block_fast"));
        lab.setNeedResched(0);
        assertEquals(NO_RESCHED, lab.u32(lab.perCpu(0, "__preempt_count")));
        assertEquals(true, interruptAndSee(lab, 0xec));
    }
}
