// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.retint.x86.Register;

class TargetSequenceTest {
    private static SiteProfile.Site site(String name, long... calls) {
        List<SiteProfile.Target> targets = new java.util.ArrayList<>();
        for (int i = 0; i < calls.length; i++) {
            targets.add(new SiteProfile.Target("t" + i, calls[i]));
        }
        return new SiteProfile.Site(name, false, Register.RAX, targets);
    }

    private static int[] ring(SiteProfile.Site site) {
        return TargetSequence.ring(site, new SplittableRandom(5));
    }

    @Test
    void aSecurityHookAsksItsModulesInStrictRotation() {
        int[] ring = ring(site("security_file_open+0x2d", 200, 200, 200));
        for (int i = 0; i < ring.length - ring.length % 3; i++) {
            assertEquals(i % 3, ring[i]);
        }
    }

    @Test
    void sharesAreMetToWithinOneEntry() {
        int[] ring = ring(site("vfs_read+0x90", 6000, 3000, 1000));
        int[] counts = new int[3];
        for (int target : ring) {
            counts[target]++;
        }
        assertEquals(0.6 * ring.length, counts[0], 1);
        assertEquals(0.3 * ring.length, counts[1], 1);
        assertEquals(0.1 * ring.length, counts[2], 1);
    }

    @Test
    void otherSitesWorkInBursts() {
        int[] ring = ring(site("vfs_read+0x90", 5000, 5000));
        int changes = 0;
        for (int i = 1; i < ring.length; i++) {
            changes += ring[i] == ring[i - 1] ? 0 : 1;
        }
        // Bursts of 8 in the mean, every second of them with the target that was there already.
        double perChange = (double) ring.length / changes;
        assertTrue(perChange > 8 && perChange < 32, "calls per change: " + perChange);
    }

    @Test
    void everyTargetOccursHoweverRare() {
        int[] ring = ring(site("vfs_read+0x90", 1_000_000, 1));
        assertTrue(java.util.Arrays.stream(ring).anyMatch(target -> target == 1));
    }

    @Test
    void oneTargetNeedsNoRing() {
        assertArrayEquals(new int[1], ring(site("ktime_get+0x3a", 77)));
    }
}
