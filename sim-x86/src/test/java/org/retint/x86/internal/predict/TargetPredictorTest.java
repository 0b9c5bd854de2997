// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPredictorTest {
    private static final long SITE = 0xffffffff80100123L;
    private static final long FUNCTIONS = 0xffffffff80180000L;
    private static final int WARM_UP = 200;
    private static final int COUNTED = 1000;

    private final TargetPredictor predictor = new TargetPredictor();

    private static long function(int number) {
        return FUNCTIONS + 32L * number;
    }

    private int wrong(IntUnaryOperator functionAt) {
        int wrong = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            long target = function(functionAt.applyAsInt(i));
            if (predictor.predictAndLearn(SITE, target) != target && i >= WARM_UP) {
                wrong++;
            }
        }
        return wrong;
    }

    @Test
    void theFirstCallHasNoPrediction() {
        assertEquals(0, predictor.predictAndLearn(SITE, function(1)));
    }

    @Test
    void aConstantTargetIsPredictedFromTheSecondCallOn() {
        predictor.predictAndLearn(SITE, function(1));
        for (int i = 0; i < COUNTED; i++) {
            assertEquals(function(1), predictor.predictAndLearn(SITE, function(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 16})
    void targetsInRotationAreLearned(int targets) {
        assertEquals(0, wrong(i -> i % targets));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 16})
    void targetsAtRandomAreMispredictedAsOftenAsChanceSays(int targets) {
        Random random = new Random(3);
        double expected = COUNTED * (targets - 1) / (double) targets;
        int wrong = wrong(i -> random.nextInt(targets));
        assertTrue(wrong > 0.8 * expected && wrong < 1.2 * expected, "wrong=" + wrong);
    }

    @Test
    void sitesThatDifferInOneTargetDoNotDisturbEachOther() {
        for (int i = 0; i < COUNTED; i++) {
            for (int site = 0; site < 40; site++) {
                long predicted = predictor.predictAndLearn(SITE + 24L * site, function(site));
                assertTrue(i == 0 || predicted == function(site), "site=" + site);
            }
        }
    }

    @Test
    void aRestoredPredictorMakesTheSamePredictions() {
        wrong(i -> i % 5);
        Object saved = predictor.save();
        long first = digest(new Random(4));
        predictor.restore(saved);
        assertEquals(first, digest(new Random(4)));
    }

    private long digest(Random random) {
        long digest = 0;
        for (int i = 0; i < COUNTED; i++) {
            long site = SITE + random.nextInt(8);
            digest = digest * 31 + predictor.predictAndLearn(site, function(random.nextInt(4)));
        }
        return digest;
    }
}
