// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class ConditionalPredictorTest {
    private static final long RIP = 0xffffffff80100010L;
    private static final int WARM_UP = 200;
    private static final int COUNTED = 1000;

    private final ConditionalPredictor predictor = new ConditionalPredictor();

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
        assertTrue(predictor.predictAndLearn(RIP, false));
    }

    @Test
    void aConstantBranchIsMispredictedOnceAtMost() {
        int wrong = 0;
        for (int i = 0; i < COUNTED; i++) {
            wrong += predictor.predictAndLearn(RIP, true) ? 0 : 1;
        }
        assertEquals(1, wrong);
    }

    @Test
    void aBranchThatTurnsEveryTimeIsLearnedFromHistory() {
        assertEquals(0, wrong(i -> i % 2 == 0));
    }

    @Test
    void aLoopOfEightIterationsIsLearnedFromHistory() {
        assertEquals(0, wrong(i -> i % 8 != 7));
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
