// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;

/**
 * R2, R26, R27 and R34 of rseq.md: a guest task has the block learn while callers are preempted.
 */
class PatchingTest {
    static List<RestartStrategy> rewinding() {
        return RestartTest.rewinding().toList();
    }

    static List<RestartStrategy> notRewinding() {
        return RestartTest.notRewinding().toList();
    }

    /**
     * Eight callers on two CPUs, a short tick, and a first task that patches all the time. A caller
     * that is preempted stays so for some ticks, a grace period takes one or two.
     */
    private static RseqLab.Builder patched(RestartStrategy strategy) {
        return RseqLab.of(strategy)
                .program("sequences.S")
                .program("caller.S")
                .cpus(2)
                .parameter("boot_tick_cycles", 1009)
                .parameter("sched_slice_ticks", 1)
                .parameter("sched_balance_ticks", 2)
                .parameter("test_callers", 8)
                .parameter("test_caller_cpu", -1)
                .parameter("test_patching", 1)
                .parameter("test_rounds_wanted", 2000);
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r02PatchingUnderPreemptionMakesNoWrongCall(RestartStrategy strategy) {
        RseqLab lab = patched(strategy).build();
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        assertTrue(lab.u64("test_patches") >= 10, () -> "patches=" + lab.u64("test_patches"));
        assertTrue(lab.u64("rseq_restarts") >= 10, () -> "restarts=" + lab.u64("rseq_restarts"));
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void r02WithoutRewindPatchingUnderPreemptionMakesAWrongCall(RestartStrategy strategy) {
        RunResult result = patched(strategy).parameter("test_rounds_wanted", 20_000).build().run();
        assertEquals(StopReason.GUEST_ASSERTION, result.reason(), result::toString);
        assertEquals(1, result.code());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x26, 0x36})
    void r26AnotherRedundantPrefixProtectsAsWell(int prefix) {
        RseqLab lab =
                patched(RestartStrategies.MARKER)
                        .symbol("KERNEL_RESTARTABLE_PREFIX", prefix)
                        .build();
        for (Sequence sequence : lab.sequences()) {
            byte[] code = lab.code(sequence);
            for (int offset : sequence.restartableOffsets()) {
                assertEquals(prefix, code[offset]);
            }
        }
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        assertTrue(lab.u64("test_patches") >= 10, () -> "patches=" + lab.u64("test_patches"));
        assertTrue(lab.u64("rseq_restarts") >= 10, () -> "restarts=" + lab.u64("rseq_restarts"));
    }

    @Test
    void r26APrefixThatTheKernelDoesNotLookForDoesNot() {
        RunResult result =
                patched(RestartStrategies.MARKER)
                        .symbol("test_marker", 0x26)
                        .parameter("test_rounds_wanted", 20_000)
                        .build()
                        .run();
        assertEquals(StopReason.GUEST_ASSERTION, result.reason(), result::toString);
        assertEquals(1, result.code());
    }

    @Test
    void r27ANonPreemptibleKernelHasNeitherMarkersNorChecksAndPatchesSafely() {
        RseqLab lab = patched(RestartStrategies.NONE).parameter("boot_preemptible", 0).build();
        for (Sequence sequence : lab.sequences()) {
            byte[] code = lab.code(sequence);
            for (int offset : sequence.restartableOffsets()) {
                assertNotEquals(Markers.MARKER_BYTE, code[offset] & 0xff);
            }
        }
        long check = lab.symbol("retint_kernel_check");
        assertEquals(-1, lab.tryRunTo(check, lab.symbol("restart_kernel_rseq")));
        assertEquals(0, lab.u64("test_callers_left"));
        assertEquals(0, lab.u64("rseq_restarts"));
    }

    @Test
    void r27APreemptibleKernelReachesTheCheck() {
        RseqLab lab = patched(RestartStrategies.MARKER).build();
        assertTrue(lab.tryRunTo(lab.symbol("retint_kernel_check")) >= 0);
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r34ARunIsTheSameWhateverHostThreadItIsOn(RestartStrategy strategy)
            throws InterruptedException {
        String[] outcomes = new String[3];
        outcomes[0] = outcome(strategy);
        Thread first = new Thread(() -> outcomes[1] = outcome(strategy));
        Thread second = new Thread(() -> outcomes[2] = outcome(strategy));
        first.start();
        second.start();
        first.join();
        second.join();
        assertEquals(outcomes[0], outcomes[1]);
        assertEquals(outcomes[0], outcomes[2]);
    }

    private static String outcome(RestartStrategy strategy) {
        RseqLab lab = patched(strategy).parameter("test_rounds_wanted", 500).build();
        RunResult result = lab.run();
        return result
                + " restarts="
                + lab.u64("rseq_restarts")
                + " falsePositives="
                + lab.u64("rseq_false_positives")
                + " patches="
                + lab.u64("test_patches")
                + " cpus="
                + lab.cpu(0)
                + lab.cpu(1);
    }
}
