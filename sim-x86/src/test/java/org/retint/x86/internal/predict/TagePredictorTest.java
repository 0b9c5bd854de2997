// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagePredictorTest {
    private static final long RIP = 0xffffffff80100010L;
    private static final int WARM_UP = 2000;
    private static final int COUNTED = 2000;

    private final TagePredictor predictor = new TagePredictor();

    private int wrong(IntPredicate taken) {
        int wrong = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            if (!predictor.predictAndLearn(RIP, taken.test(i)) && i >= WARM_UP) {
                wrong++;
            }
        }
        return wrong;
    }

    @Test
    void aBranchNeverSeenIsPredictedNotTaken() {
        assertTrue(predictor.predictAndLearn(RIP, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 13, 30, 60})
    void loopsOfAsManyRoundsAsTheLongestHistoryAreLearned(int rounds) {
        assertEquals(0, wrong(i -> i % rounds != rounds - 1));
    }

    @Test
    void longerLoopsAreNot() {
        assertTrue(wrong(i -> i % 100 != 99) >= COUNTED / 100);
    }

    @Test
    void aBranchFollowsTheOneBeforeIt() {
        Random random = new Random(1);
        int wrong = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            boolean taken = random.nextBoolean();
            predictor.predictAndLearn(RIP, taken);
            boolean right = predictor.predictAndLearn(RIP + 16, !taken);
            wrong += right || i < WARM_UP ? 0 : 1;
        }
        assertTrue(wrong < COUNTED / 20, "wrong=" + wrong);
    }

    @Test
    void aCoinIsMispredictedAboutEverySecondTime() {
        Random coin = new Random(1);
        int wrong = wrong(i -> coin.nextBoolean());
        assertTrue(wrong > COUNTED * 2 / 5 && wrong < COUNTED * 3 / 5, "wrong=" + wrong);
    }

    @Test
    void aRestoredPredictorMakesTheSamePredictions() {
        wrong(i -> i % 3 == 0);
        Object saved = predictor.save();
        String first = predictions(new Random(2));
        predictor.restore(saved);
        assertEquals(first, predictions(new Random(2)));
    }

    private String predictions(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < COUNTED; i++) {
            long rip = RIP + random.nextInt(64);
            text.append(predictor.predictAndLearn(rip, random.nextBoolean()) ? '+' : '-');
        }
        return text.toString();
    }
}
