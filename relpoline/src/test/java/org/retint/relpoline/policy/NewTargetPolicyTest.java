// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewTargetPolicyTest {
    private static final long OLD = 0xffff_ffff_8100_0000L;
    private static final long NEW = 0xffff_ffff_8100_1000L;
    private static final long RARE = 0xffff_ffff_8100_2000L;

    private static List<Decision> decide(long present, TargetProfile... targets) {
        SiteProfile site = new SiteProfile(7, present, false, List.of(targets));
        return new NewTargetPolicy().decide(new Harvest(1, 0, List.of(site)));
    }

    private static TargetProfile called(long target, long calls) {
        return new TargetProfile(target, calls, calls);
    }

    @Test
    void aSingleCallOfAnotherTargetIsEnough() {
        List<Decision> decisions = decide(OLD, called(OLD, 1000), called(NEW, 1));
        assertEquals(List.of(new Decision(7, NEW)), decisions);
    }

    @Test
    void ofSeveralNewOnesTheMostFrequentIsTakenAndOfEqualOnesTheLowest() {
        assertEquals(List.of(new Decision(7, NEW)), decide(OLD, called(RARE, 1), called(NEW, 2)));
        assertEquals(List.of(new Decision(7, NEW)), decide(OLD, called(RARE, 2), called(NEW, 2)));
    }

    @Test
    void aSiteWithoutANewTargetStaysAsItIs() {
        assertEquals(List.of(), decide(OLD, called(OLD, 5)));
        assertEquals(List.of(), decide(OLD));
    }
}
