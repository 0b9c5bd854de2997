// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseChangePolicyTest {
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80300000L;
    private static final Decision LEARN = new Decision(4, Decision.NO_TARGET);

    private final PhaseChangePolicy policy = new PhaseChangePolicy();

    private List<Decision> decide(long present, long callsOfA, long callsOfB) {
        List<TargetProfile> targets = new ArrayList<>();
        if (callsOfA > 0) {
            targets.add(new TargetProfile(A, callsOfA, callsOfA));
        }
        if (callsOfB > 0) {
            targets.add(new TargetProfile(B, callsOfB, callsOfB));
        }
        SiteProfile site = new SiteProfile(4, present, present == 0, targets);
        return policy.decide(new Harvest(1, 0, List.of(site)));
    }

    @Test
    void mostFrequentTargetOfACompleteCountIsPromoted() {
        assertEquals(List.of(new Decision(4, B)), decide(0, 100, 101));
    }

    @Test
    void siteThatIsHardlyCalledStaysOnItsRetpoline() {
        assertEquals(List.of(), decide(0, 7, 0));
    }

    @Test
    void missesBeyondAQuarterOfThePhasesCallsSendTheSiteToTheSlowPath() {
        decide(0, 1000, 0);
        assertEquals(List.of(), decide(A, 0, 250));
        assertEquals(List.of(LEARN), decide(A, 0, 251));
        assertEquals(List.of(new Decision(4, B)), decide(0, 10, 990));
    }

    @Test
    void missesThatWereExpectedChangeNothing() {
        decide(0, 600, 400);
        assertEquals(List.of(), decide(A, 0, 400), "a site with two targets stays promoted");
        assertEquals(List.of(), decide(A, 0, 650));
        assertEquals(List.of(LEARN), decide(A, 0, 651));
    }

    @Test
    void fewMissesOfASiteThatWasHardlyCalledChangeNothing() {
        decide(0, 8, 0);
        assertEquals(List.of(), decide(A, 0, 7));
        assertEquals(List.of(LEARN), decide(A, 0, 8));
    }

    @Test
    void percentageOutsideOfItsRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PhaseChangePolicy(0));
        assertThrows(IllegalArgumentException.class, () -> new PhaseChangePolicy(101));
    }
}
