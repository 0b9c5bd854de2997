// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DynamicCallPolicyTest {
    private static final long FIRST = 0xffffffff80200000L;

    private final DynamicCallPolicy policy = new DynamicCallPolicy();
    private long epoch;

    @Test
    void nothingIsDecidedUntilOneCpuHasCountedMoreThanAThousand() {
        assertEquals(List.of(), decide(0, 600, 400));
        assertEquals(List.of(new Decision(0, FIRST)), decide(0, 1, 0));
    }

    @Test
    void bestOfManyIsNotPromotedBelowTheThreshold() {
        assertEquals(List.of(), decide(0, 250, 250, 250, 250), "no update below the first one");
        assertEquals(List.of(), decide(0, 0, 0, 0, 0), "nor without calls");
        assertEquals(
                List.of(new Decision(0, FIRST)), decide(0, 1, 0, 0, 0), "251 of 1001 are enough");
    }

    @Test
    void candidatesAreWipedWhenTooManyCallsFindNone() {
        assertEquals(List.of(), decide(0, 100, 100, 100, 100, 1001));
        assertEquals(
                List.of(new Decision(0, FIRST + 4096 * 4)),
                decide(0, 0, 0, 0, 0, 1001),
                "the fifth target has become a candidate");
    }

    @Test
    void promotedTargetKeepsItsCountAndLosesHalfOfItAtEachUpdate() {
        assertEquals(List.of(new Decision(0, FIRST)), decide(0, 4000, 0));
        assertEquals(List.of(), decide(FIRST, 0, 1500));
        assertEquals(List.of(), decide(FIRST, 0, 1500));
        assertEquals(List.of(new Decision(0, FIRST + 4096)), decide(FIRST, 0, 1500));
    }

    @Test
    void presentTargetIsNotDecidedAgain() {
        decide(0, 2000, 0);
        assertEquals(List.of(), decide(FIRST, 5000, 0));
    }

    private List<Decision> decide(long present, long... calls) {
        List<TargetProfile> targets = new ArrayList<>();
        for (int i = 0; i < calls.length; i++) {
            if (calls[i] > 0) {
                targets.add(new TargetProfile(FIRST + 4096L * i, calls[i], calls[i]));
            }
        }
        SiteProfile site = new SiteProfile(0, present, present == 0, targets);
        return policy.decide(new Harvest(++epoch, 0, List.of(site)));
    }
}
