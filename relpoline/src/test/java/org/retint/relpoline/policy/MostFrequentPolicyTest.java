// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MostFrequentPolicyTest {
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80300000L;

    private final MostFrequentPolicy policy = new MostFrequentPolicy();
    private long epoch;

    @Test
    void mostFrequentTargetIsPromoted() {
        assertEquals(List.of(new Decision(4, B)), decide(0, true, 100, 101));
    }

    @Test
    void lowestAddressWinsATie() {
        assertEquals(List.of(new Decision(4, A)), decide(0, true, 100, 100));
    }

    @Test
    void sitesThatAreHardlyCalledStayAsTheyAre() {
        assertEquals(List.of(), decide(0, true, 7, 3));
    }

    @Test
    void targetThatIsPresentAlreadyIsNotDecidedAgain() {
        assertEquals(List.of(), decide(A, true, 100, 10));
    }

    @Test
    void presentTargetThatIsStillCalledGivesWayOnlyToOneCalledMoreOftenByTheFactor() {
        assertEquals(List.of(), decide(A, true, 100, 125));
        assertEquals(List.of(new Decision(4, B)), decide(A, true, 100, 126));
    }

    @Test
    void missesThatLeaveTheEstimatedHitsAheadChangeNothing() {
        decide(0, true, 1000, 100);
        assertEquals(List.of(), decide(A, false, 0, 400));
    }

    @Test
    void missesThatEatUpTheEstimatedHitsReplaceTheTarget() {
        decide(0, true, 1000, 100);
        assertEquals(List.of(new Decision(4, B)), decide(A, false, 0, 1050));
    }

    @Test
    void targetThatComesBackAtOnceSendsTheSiteToTheSlowPathForACompleteCount() {
        decide(0, true, 60, 40);
        assertEquals(List.of(new Decision(4, B)), decide(A, false, 0, 120));
        assertEquals(List.of(new Decision(4, Decision.NO_TARGET)), decide(B, false, 180, 0));
        assertEquals(List.of(new Decision(4, A)), decide(0, true, 180, 120));
        assertEquals(List.of(), decide(A, false, 0, 120), "the complete count is believed");
    }

    @Test
    void targetThatComesBackLaterReplacesAtOnce() {
        decide(0, true, 1000, 0);
        assertEquals(List.of(new Decision(4, B)), decide(A, false, 0, 1000));
        assertEquals(List.of(), decide(B, false, 10, 0));
        assertEquals(List.of(new Decision(4, A)), decide(B, false, 1000, 0));
    }

    @Test
    void hysteresisBelowOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MostFrequentPolicy(0.9, 1));
        assertThrows(IllegalArgumentException.class, () -> new MostFrequentPolicy(Double.NaN, 1));
    }

    private List<Decision> decide(long present, boolean complete, long callsOfA, long callsOfB) {
        List<TargetProfile> targets = new ArrayList<>();
        if (callsOfA > 0) {
            targets.add(new TargetProfile(A, callsOfA, callsOfA));
        }
        if (callsOfB > 0) {
            targets.add(new TargetProfile(B, callsOfB, callsOfB));
        }
        SiteProfile site = new SiteProfile(4, present, complete, targets);
        return policy.decide(new Harvest(++epoch, 0, List.of(site)));
    }
}
