// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectPredictorTest {
    private static final long SITE = 0xffffffff80100123L;
    private static final long FUNCTIONS = 0xffffffff80180000L;
    private static final int WARM_UP = 200;
    private static final int COUNTED = 1000;

    private final IndirectPredictor predictor = new IndirectPredictor();

    private static long function(int number) {
        return FUNCTIONS + 32L * number;
    }

    /** Calls from a site, with the jump taken noted as the front end does. */
    private boolean call(long site, long target) {
        boolean right = predictor.predictAndLearn(site, target) == target;
        predictor.taken(site, target);
        return right;
    }

    private int wrong(IntUnaryOperator functionAt) {
        int wrong = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            boolean right = call(SITE, function(functionAt.applyAsInt(i)));
            wrong += right || i < WARM_UP ? 0 : 1;
        }
        return wrong;
    }

    @Test
    void theFirstCallHasNoPrediction() {
        assertEquals(0, predictor.predictAndLearn(SITE, function(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
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
    void aThunkThatAllSitesShareIsPredictedByItsCaller() {
        Random random = new Random(4);
        int wrong = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            int caller = random.nextInt(8);
            predictor.taken(SITE + 64L * caller, FUNCTIONS); // calls the thunk
            boolean right = call(FUNCTIONS, function(1 + caller));
            wrong += right || i < WARM_UP ? 0 : 1;
        }
        assertTrue(wrong < COUNTED / 50, "wrong=" + wrong);
    }

    @Test
    void aRestoredPredictorMakesTheSamePredictions() {
        wrong(i -> i % 5);
        Object saved = predictor.save();
        String first = predictions(new Random(5));
        predictor.restore(saved);
        assertEquals(first, predictions(new Random(5)));
    }

    private String predictions(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < COUNTED; i++) {
            text.append(call(SITE + random.nextInt(8), function(random.nextInt(3))) ? '+' : '-');
        }
        return text.toString();
    }
}
