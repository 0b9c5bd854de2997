// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.timing.CallKinds.Kind;

/**
 * What the kinds of calls of relpoline.md 11.3 cost on each part: cycles for a call and its return.
 */
@ParameterizedClass
@MethodSource("parts")
class CallCostTest {
    private static final CallKinds IN_ORDER = new CallKinds(Skylake.CLIENT_PART);
    private static final CallKinds SKYLAKE = new CallKinds(Skylake.PART);
    private static final CallKinds HASWELL = new CallKinds(Haswell.PART);

    private final CallKinds calls;

    CallCostTest(CallKinds calls) {
        this.calls = calls;
    }

    static Stream<CallKinds> parts() {
        return Stream.of(IN_ORDER, SKYLAKE, HASWELL);
    }

    @Test
    void r31AHitCostsAtMostOneAndAHalfPredictedIndirectCalls() {
        assertTrue(calls.call(Kind.HIT) <= 1.5 * calls.call(Kind.INDIRECT), calls::toString);
    }

    @Test
    void r31AMissCostsAtMostATenthMoreThanARetpoline() {
        assertTrue(calls.call(Kind.MISS) <= 1.1 * calls.call(Kind.RETPOLINE), calls::toString);
        assertTrue(calls.call(Kind.SLOW) <= 1.1 * calls.call(Kind.RETPOLINE), calls::toString);
    }

    @Test
    void r31AHitCostsAtMostAFifthOfARetpoline() {
        assertTrue(calls.call(Kind.HIT) <= calls.call(Kind.RETPOLINE) / 5, calls::toString);
    }

    @Test
    void aRetpolineCostsWhatItDoesOnEveryIntelCore() {
        assertTrue(
                calls.call(Kind.RETPOLINE) >= 34 && calls.call(Kind.RETPOLINE) <= 41,
                calls::toString);
    }

    @Test
    void aFencedIndirectCallLiesBetweenAPredictedOneAndARetpoline() {
        assertTrue(calls.call(Kind.FENCED) > 3 * calls.call(Kind.INDIRECT), calls::toString);
        assertTrue(calls.call(Kind.FENCED) < calls.call(Kind.RETPOLINE), calls::toString);
    }

    @Test
    void aRotationIsPredictedAndChanceIsNot() {
        assertTrue(calls.call(Kind.ROTATION) < 8, calls::toString);
        assertTrue(calls.call(Kind.RANDOM) > 15, calls::toString);
    }

    @Test
    void aRandomBranchCostsHalfAMispredictionMore() {
        assertTrue(
                calls.call(Kind.RANDOM_BRANCH) > 7 && calls.call(Kind.RANDOM_BRANCH) < 14,
                calls::toString);
    }

    @Test
    void aWrongDirectionIsReportedWithWhereTheBranchWent() {
        long branch = calls.image.symbol("random_branch");
        long taken = mispredicted(branch, branch + 3);
        long notTaken = mispredicted(branch, branch + 2);
        long total =
                calls.mispredicted.stream().filter(b -> b.instructionAddress() == branch).count();
        assertEquals(total, taken + notTaken);
        assertEquals(0.5, (double) total / CallKinds.ROUNDS, 0.1);
        assertEquals(0.5, (double) taken / total, 0.1);
        assertTrue(
                calls.mispredicted.size() - total < CallKinds.ROUNDS / 10,
                () -> "of loops: " + calls.mispredicted);
    }

    /** Ratios of the ticks that relpoline.md 11.3 has for a round, its loop among them. */
    @ParameterizedTest
    @CsvSource({"INDIRECT, 3.8", "RETPOLINE, 36.5", "HIT, 4.5", "MISS, 37.9", "SLOW, 38.3"})
    void ratiosToADirectCallAreThoseMeasured(Kind kind, double ticks) {
        assumeTrue(calls != IN_ORDER, "a table of costs does not overlap a call with its loop");
        double measured = ticks / 3.0;
        double simulated = calls.round(kind) / calls.round(Kind.DIRECT);
        assertEquals(measured, simulated, 0.15 * measured, calls::toString);
    }

    private long mispredicted(long branch, long next) {
        return calls.mispredicted.stream()
                .filter(b -> b.instructionAddress() == branch && b.nextAddress() == next)
                .count();
    }

    @Test
    void theCaptureLoopIsWhatARetpolineIsPredictedToReach() {
        long capture = calls.image.symbol("call_retpoline") + 5;
        long target = calls.image.symbol("call_empty");
        long seen =
                calls.predictions.stream()
                        .filter(p -> p.predictedAddress() == capture)
                        .filter(p -> p.targetAddress() == target)
                        .count();
        assertTrue(seen >= CallKinds.ROUNDS, () -> "seen=" + seen);
    }
}
