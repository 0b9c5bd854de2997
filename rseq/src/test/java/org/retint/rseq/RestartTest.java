// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.CpuState;
import org.retint.x86.kernel.KernelSource;

/** R1 to R3, R8, R12 and R28 of rseq.md: where a task goes on that was preempted in a sequence. */
class RestartTest {
    static Stream<RestartStrategy> rewinding() {
        return RestartStrategies.all().stream().filter(RestartStrategy::rewinds);
    }

    static Stream<RestartStrategy> notRewinding() {
        return RestartStrategies.all().stream().filter(strategy -> !strategy.rewinds());
    }

    static Stream<RestartStrategy> all() {
        return RestartStrategies.all().stream();
    }

    private static RseqLab.Builder caller(RestartStrategy strategy) {
        return RseqLab.of(strategy)
                .program("sequences.S")
                .program("caller.S")
                .parameter("test_rounds_wanted", 50);
    }

    private static List<Long> registers(CpuState cpu) {
        List<Long> values = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            values.add(cpu.register(number));
        }
        values.add(cpu.rflags());
        return values;
    }

    private static List<Long> frame(RseqLab lab, long frame) {
        List<Long> words = new ArrayList<>();
        for (int offset = 0; offset < RseqLab.PT_SIZE; offset += 8) {
            words.add(lab.u64(frame + offset));
        }
        return words;
    }

    /** Preempts the caller before an address and checks where and with what it goes on. */
    private static void preemptAt(RseqLab lab, long address, long resumedAt) {
        lab.runTo(address);
        String where = Long.toHexString(address);
        List<Long> before = registers(lab.cpu(0));
        long frame = lab.frameOf(0);
        lab.wantReschedule(0);
        lab.runTo(lab.symbol("retint_kernel"));
        assertEquals(frame, lab.cpu(0).register(4), where);
        assertEquals(address, lab.u64(frame + RseqLab.PT_RIP), where);
        List<Long> saved = frame(lab, frame);
        lab.runTo(lab.symbol("preempt_schedule_irq"));
        lab.runToRestore(0, frame);
        List<Long> restored = frame(lab, frame);
        assertEquals(resumedAt, restored.remove(RseqLab.PT_RIP / 8), where);
        saved.remove(RseqLab.PT_RIP / 8);
        assertEquals(saved, restored, where);
        lab.finishRestore();
        assertEquals(resumedAt, lab.cpu(0).rip(), where);
        assertEquals(before, registers(lab.cpu(0)), where);
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r01APreemptedSequenceStartsAgainWithAllRegistersAsSaved(RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        for (Sequence sequence : lab.sequences()) {
            for (int offset : sequence.restartableOffsets()) {
                preemptAt(lab, sequence.start() + offset, sequence.start());
            }
        }
        assertEquals(8, lab.u64("rseq_restarts"));
        assertTrue(lab.run().isSuccess());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r01TheBlockHasItsRestartableOffsetsWhereTheSpecificationSays(RestartStrategy strategy) {
        Sequence block = caller(strategy).build().sequences().get(0);
        List<Integer> expected = strategy.emitsMarkers() ? List.of(7, 10, 18) : List.of(7, 9, 16);
        assertEquals(expected, block.restartableOffsets());
        assertEquals(strategy.emitsMarkers() ? 16 : 14, block.returnOffset());
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void r02WithoutRewindTheSequenceGoesOnInItsMiddle(RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        for (Sequence sequence : lab.sequences()) {
            for (int offset : sequence.restartableOffsets()) {
                preemptAt(lab, sequence.start() + offset, sequence.start() + offset);
            }
        }
    }

    /** Preempts at an offset of the block and has it learn another function meanwhile. */
    private static RunResult patchWhilePreempted(RestartStrategy strategy, String label) {
        RseqLab lab = caller(strategy).build();
        lab.runTo(lab.symbol(label));
        long frame = lab.frameOf(0);
        lab.wantReschedule(0);
        lab.runTo(lab.symbol("preempt_schedule_irq"));
        learn(lab, lab.symbol("test_target_1"));
        lab.runToRestore(0, frame);
        return lab.run();
    }

    private static void learn(RseqLab lab, long target) {
        lab.setU32(lab.symbol("block_jnz") - 4, (int) target);
        lab.setU32(lab.symbol("block_return") - 4, (int) (target - lab.symbol("block_return")));
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void r02WithoutRewindAPatchInBetweenYieldsAWrongCall(RestartStrategy strategy) {
        RunResult result = patchWhilePreempted(strategy, "block_fast");
        assertEquals(StopReason.GUEST_ASSERTION, result.reason());
        assertEquals(1, result.code());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r02WithRewindAPatchInBetweenIsHarmless(RestartStrategy strategy) {
        for (String label : List.of("block_jnz", "block_fast", "block_slow")) {
            RunResult result = patchWhilePreempted(strategy, label);
            assertTrue(result.isSuccess(), () -> label + ": " + result);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void r03NobodyIsRewoundFromTheStartTheReturnAddressTheCalleeOrBehind(RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        List<String> labels =
                List.of(
                        "block_start",
                        "test_target_0",
                        "block_return",
                        "block_end",
                        "test_thunk",
                        "loads_start",
                        "loads_return",
                        "loads_end");
        for (String label : labels) {
            preemptAt(lab, lab.symbol(label), lab.symbol(label));
        }
        assertEquals(0, lab.u64("rseq_restarts"));
        assertTrue(lab.run().isSuccess());
    }

    @ParameterizedTest
    @MethodSource("all")
    void r08AnInstructionBehindTheBlockThatBeginsWithTheMarkerIsNotRewoundFrom(
            RestartStrategy strategy) {
        RseqLab lab = caller(strategy).build();
        long end = lab.symbol("block_end");
        assertEquals(Markers.MARKER_BYTE, lab.u8(end));
        long entered = lab.u64("test_entered");
        lab.runTo(lab.symbol("block_fast"));
        preemptAt(lab, end, end);
        assertEquals(entered + 1, lab.u64("test_entered"));
        assertEquals(0, lab.u64("rseq_restarts"));
        if (strategy.rewinds()) {
            assertEquals(1, lab.u64("rseq_false_positives"));
        }
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r12RewindIsIdempotent(RestartStrategy strategy) {
        rewindRepeatedly(caller(strategy).build());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r12RewindIsIdempotentForABlockThatBeginsWithTheMarker(RestartStrategy strategy) {
        RseqLab lab =
                RseqLab.of(strategy)
                        .source(new KernelSource("flag.S", ".set test_marked_start, 1\n"))
                        .program("sequences.S")
                        .program("caller.S")
                        .parameter("test_rounds_wanted", 50)
                        .build();
        assertEquals(Markers.MARKER_BYTE, lab.u8(lab.symbol("block_start")));
        rewindRepeatedly(lab);
        assertTrue(lab.u64("rseq_false_positives") >= 3); // the lookup was made and changed nothing
    }

    private static void rewindRepeatedly(RseqLab lab) {
        long start = lab.symbol("block_start");
        lab.runTo(lab.symbol("block_fast"));
        long frame = lab.frameOf(0);
        lab.wantReschedule(0);
        lab.runTo(lab.symbol("preempt_schedule_irq"));
        assertEquals(start, lab.u64(frame + RseqLab.PT_RIP));
        assertEquals(1, lab.u64("rseq_restarts"));
        for (int i = 0; i < 3; i++) {
            // Once more round the loop of retint_kernel, as if preempt_schedule_irq had missed one.
            lab.runTo(lab.symbol("retint_kernel_check"));
            assertEquals(frame, lab.cpu(0).register(4));
            lab.setU32(lab.perCpu(0, "__preempt_count"), 0);
            lab.runTo(lab.symbol("preempt_schedule_irq"));
            assertEquals(start, lab.u64(frame + RseqLab.PT_RIP));
            assertEquals(1, lab.u64("rseq_restarts"));
        }
        assertTrue(lab.run().isSuccess());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r28ATaskPreemptedOnOneCpuRestartsOnAnotherAndCallsTheRightFunction(
            RestartStrategy strategy) {
        RseqLab lab =
                caller(strategy)
                        .cpus(2)
                        .parameter("boot_tick_cycles", 3001)
                        .parameter("test_rounds_wanted", 9000)
                        .parameter("test_caller_cpu", -1)
                        .parameter("test_hogs", 2)
                        .parameter("test_pause_ticks", 50)
                        .build();
        List<String> labels = List.of("block_jnz", "block_fast", "block_slow");
        Set<String> migrated = new TreeSet<>();
        for (int attempt = 0; migrated.size() < labels.size(); attempt++) {
            assertTrue(attempt < 300, () -> "migrated at " + migrated + " only");
            String label = labels.get(attempt % labels.size());
            for (int i = 0; i < attempt * 7 % 31; i++) {
                lab.runTo(lab.symbol("block_start")); // elsewhere in its time slice each time
            }
            if (preemptAndPatch(lab, label, lab.symbol("test_target_" + attempt % 4))) {
                migrated.add(label);
            }
        }
        assertTrue(lab.run().isSuccess());
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void r28WithoutRewindItCallsTheWrongFunctionThere(RestartStrategy strategy) {
        RseqLab lab =
                caller(strategy)
                        .cpus(2)
                        .parameter("test_caller_cpu", -1)
                        .parameter("test_hogs", 2)
                        .build();
        preemptAndPatch(lab, "block_fast", lab.symbol("test_target_2"));
        assertEquals(StopReason.GUEST_ASSERTION, lab.run().reason());
    }

    /** Preempts the caller, patches, and returns whether it goes on on another CPU. */
    private static boolean preemptAndPatch(RseqLab lab, String label, long target) {
        int from = lab.runTo(lab.symbol(label));
        long frame = lab.frameOf(from);
        lab.wantReschedule(from);
        long schedule = lab.symbol("preempt_schedule_irq");
        int preempted;
        do {
            preempted = lab.runTo(schedule);
        } while (lab.cpu(preempted).register(4) + 8 != frame);
        learn(lab, target);
        long restore = lab.symbol("restore_regs_and_return_to_kernel");
        int to;
        do {
            to = lab.runTo(restore);
        } while (lab.cpu(to).register(4) != frame);
        return to != from;
    }
}
