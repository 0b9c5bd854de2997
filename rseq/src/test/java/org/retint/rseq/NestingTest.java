// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R15 of rseq.md: interrupts that interrupt handlers in sequences of their own. */
class NestingTest {
    private static final int DEPTH = 4;
    private static final int FIRST_VECTOR = 0x41;

    static List<RestartStrategy> rewinding() {
        return RestartTest.rewinding().toList();
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r15OnlyTheOutermostReturnRewindsAndOnlyItsOwnFrame(RestartStrategy strategy) {
        RseqLab lab =
                RseqLab.of(strategy)
                        .program("sequences.S")
                        .program("caller.S")
                        .program("nested.S")
                        .parameter("test_rounds_wanted", 50)
                        .build();
        long fast = lab.symbol("block_fast");
        List<Long> frames = new ArrayList<>();
        lab.runTo(fast);
        frames.add(lab.frameOf(0));
        for (int level = 0; level < DEPTH; level++) {
            // A higher class each time: the local APIC delivers it at once.
            lab.interrupt(0, FIRST_VECTOR + 0x10 * level);
            lab.runTo(fast); // in the handler, which calls through the same block
            frames.add(lab.frameOf(0));
        }
        lab.wantReschedule(0);
        int restarts = 0;
        for (int level = DEPTH; level >= 0; level--) {
            long frame = frames.get(level);
            lab.runTo(lab.symbol("retint_kernel"));
            assertEquals(frame, lab.cpu(0).register(4), "level=" + level);
            assertEquals(fast, lab.u64(frame + RseqLab.PT_RIP), "level=" + level);
            long schedule = lab.symbol("preempt_schedule_irq");
            lab.runTo(schedule, lab.symbol("restore_regs_and_return_to_kernel"));
            boolean preempted = lab.cpu(0).rip() == schedule;
            assertEquals(level == 0, preempted, "level=" + level);
            restarts += preempted ? 1 : 0;
            assertEquals(restarts, lab.u64("rseq_restarts"), "level=" + level);
            long expected = level == 0 ? lab.symbol("block_start") : fast;
            assertEquals(expected, lab.u64(frame + RseqLab.PT_RIP), "level=" + level);
        }
        assertTrue(lab.run().isSuccess());
        assertEquals(DEPTH, lab.u64("test_nested_entered"));
    }
}
