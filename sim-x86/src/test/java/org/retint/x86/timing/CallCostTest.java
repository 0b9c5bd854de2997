// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** The kinds of calls of relpoline.md 11.3 as guest code: cycles for a call and its return. */
class CallCostTest {
    private static final int ROUNDS = 2000;
    private static final int KINDS = 11;
    private static final int EMPTY_LOOP = 0;
    private static final int DIRECT = 1;
    private static final int INDIRECT = 2;
    private static final int FENCED = 3;
    private static final int RETPOLINE = 4;
    private static final int HIT = 5;
    private static final int MISS = 6;
    private static final int SLOW = 7;
    private static final int ROTATION = 8;
    private static final int RANDOM = 9;
    private static final int RANDOM_BRANCH = 10;

    private static final List<TraceEvent.TargetPredicted> PREDICTIONS = new ArrayList<>();
    private static final List<TraceEvent.BranchMispredicted> MISPREDICTED = new ArrayList<>();
    private static final double[] CYCLES = new double[KINDS];
    private static KernelImage image;

    @BeforeAll
    static void measure() {
        KernelSource program =
                KernelSource.read(
                        "call-kinds.S", CallCostTest.class.getResourceAsStream("call-kinds.S"));
        image = KernelImage.assemble(KernelSources.builder().code(program).build());
        Machine machine =
                Machine.builder()
                        .processor(Skylake.CLIENT)
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        machine.addTraceListener(
                event -> {
                    if (event instanceof TraceEvent.TargetPredicted predicted) {
                        PREDICTIONS.add(predicted);
                    } else if (event instanceof TraceEvent.BranchMispredicted branch) {
                        MISPREDICTED.add(branch);
                    }
                });
        assertTrue(machine.run(Bounds.instructions(5_000_000)).isSuccess());
        long costs = image.physicalAddress("call_costs");
        for (int kind = 0; kind < KINDS; kind++) {
            CYCLES[kind] = machine.memory().read(costs + 8L * kind, 8) / (double) ROUNDS;
        }
    }

    /** Returns the cycles of a kind beyond those of the empty loop. */
    private static double cycles(int kind) {
        return CYCLES[kind] - CYCLES[EMPTY_LOOP];
    }

    private static String table() {
        StringBuilder text = new StringBuilder("cycles without the loop:");
        for (int kind = 0; kind < KINDS; kind++) {
            text.append(String.format(Locale.ROOT, " %d=%.2f", kind, cycles(kind)));
        }
        return text.toString();
    }

    @Test
    void r31AHitCostsAtMostOneAndAHalfPredictedIndirectCalls() {
        assertTrue(cycles(HIT) <= 1.5 * cycles(INDIRECT), CallCostTest::table);
    }

    @Test
    void r31AMissCostsAtMostATenthMoreThanARetpoline() {
        assertTrue(cycles(MISS) <= 1.1 * cycles(RETPOLINE), CallCostTest::table);
        assertTrue(cycles(SLOW) <= 1.1 * cycles(RETPOLINE), CallCostTest::table);
    }

    @Test
    void r31AHitCostsAtMostAFifthOfARetpoline() {
        assertTrue(cycles(HIT) <= cycles(RETPOLINE) / 5, CallCostTest::table);
    }

    @Test
    void aRetpolineCostsAboutTwelveDirectCalls() {
        assertEquals(12, cycles(RETPOLINE) / cycles(DIRECT), 1.8, CallCostTest::table);
        assertTrue(cycles(RETPOLINE) >= 34 && cycles(RETPOLINE) <= 41, CallCostTest::table);
    }

    @Test
    void aFencedIndirectCallLiesBetweenAPredictedOneAndARetpoline() {
        assertTrue(cycles(FENCED) > 5 * cycles(INDIRECT), CallCostTest::table);
        assertTrue(cycles(FENCED) < cycles(RETPOLINE), CallCostTest::table);
    }

    @Test
    void aRotationIsPredictedAndChanceIsNot() {
        assertTrue(cycles(ROTATION) < 8, CallCostTest::table);
        assertTrue(cycles(RANDOM) > 15, CallCostTest::table);
    }

    @Test
    void aRandomBranchCostsHalfAMispredictionMore() {
        assertTrue(cycles(RANDOM_BRANCH) > 7 && cycles(RANDOM_BRANCH) < 14, CallCostTest::table);
    }

    @Test
    void aWrongDirectionIsReportedWithWhereTheBranchWent() {
        long branch = image.symbol("random_branch");
        long taken = mispredicted(branch, branch + 3);
        long notTaken = mispredicted(branch, branch + 2);
        long total = MISPREDICTED.stream().filter(b -> b.instructionAddress() == branch).count();
        assertEquals(total, taken + notTaken);
        assertEquals(0.5, (double) total / ROUNDS, 0.1);
        assertEquals(0.5, (double) taken / total, 0.1);
        assertTrue(MISPREDICTED.size() - total < ROUNDS / 10, () -> "of loops: " + MISPREDICTED);
    }

    private static long mispredicted(long branch, long next) {
        return MISPREDICTED.stream()
                .filter(b -> b.instructionAddress() == branch && b.nextAddress() == next)
                .count();
    }

    @Test
    void theCaptureLoopIsWhatARetpolineIsPredictedToReach() {
        long capture = image.symbol("call_retpoline") + 5;
        long target = image.symbol("call_empty");
        long seen =
                PREDICTIONS.stream()
                        .filter(p -> p.predictedAddress() == capture)
                        .filter(p -> p.targetAddress() == target)
                        .count();
        assertTrue(seen >= ROUNDS, () -> "seen=" + seen);
    }
}
