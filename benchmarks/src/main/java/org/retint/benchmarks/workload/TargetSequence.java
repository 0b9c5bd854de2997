// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order in which a site reaches its targets, as a ring that is walked again and again.
 *
 * <p>A security hook asks its modules in strict rotation. Every other site works in bursts: a
 * seeded source draws a target by its measured share and stays with it for a burst of geometrically
 * distributed length, {@value #MEAN_BURST} calls in the mean. Shares are met exactly up to the
 * ring's length: each target's entries are counted out first and only their order is drawn.
 */
final class TargetSequence {
    /** Mean length of a burst in calls. */
    static final int MEAN_BURST = 8;

    private static final int LONGEST_RING = 512;

    private TargetSequence() {}

    /** Returns indices into the site's targets; a single target gives a ring of one. */
    static int[] ring(SiteProfile.Site site, SplittableRandom random) {
        int targets = site.targets().size();
        if (targets == 1) {
            return new int[1];
        }
        int length = (int) Math.min(LONGEST_RING, Math.max(site.calls(), targets));
        int[] left = shares(site, length);
        return site.rotates() ? rotation(left) : bursts(left, random);
    }

    /** Entries per target: at least one each, the rest by largest remainder. */
    private static int[] shares(SiteProfile.Site site, int length) {
        int targets = site.targets().size();
        int[] entries = new int[targets];
        double[] missing = new double[targets];
        int given = 0;
        for (int t = 0; t < targets; t++) {
            double exact = (double) site.targets().get(t).calls() / site.calls() * length;
            entries[t] = Math.max(1, (int) exact);
            missing[t] = exact - entries[t];
            given += entries[t];
        }
        for (; given < length; given++) {
            int most = 0;
            for (int t = 1; t < targets; t++) {
                if (missing[t] > missing[most]) {
                    most = t;
                }
            }
            entries[most]++;
            missing[most]--;
        }
        return entries;
    }

    private static int[] rotation(int[] left) {
        List<Integer> order = new ArrayList<>();
        int[] rest = left.clone();
        boolean any = true;
        while (any) {
            any = false;
            for (int t = 0; t < rest.length; t++) {
                if (rest[t] > 0) {
                    rest[t]--;
                    order.add(t);
                    any = true;
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] bursts(int[] left, SplittableRandom random) {
        int[] rest = left.clone();
        int total = Arrays.stream(rest).sum();
        int[] order = new int[total];
        int at = 0;
        while (at < total) {
            int target = draw(rest, total - at, random);
            do {
                order[at++] = target;
                rest[target]--;
            } while (rest[target] > 0 && random.nextInt(MEAN_BURST) != 0);
        }
        return order;
    }

    private static int draw(int[] rest, int total, SplittableRandom random) {
        int ticket = random.nextInt(total);
        int target = 0;
        while (ticket >= rest[target]) {
            ticket -= rest[target];
            target++;
        }
        return target;
    }
}
