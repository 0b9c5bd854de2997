// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Promotes the most frequent target of a complete count, and takes a new complete count when a site
 * misses more often than that one said.
 *
 * <p>What a promoted site is expected to miss in an epoch are the calls of its complete count that
 * did not go to the target. If it misses more by a share of all calls of that count, its phase has
 * changed: it goes to the slow path for an epoch, where every call is counted. A site that calls
 * several targets in turn stays promoted, since its misses were expected. Against {@link
 * MostFrequentPolicy} this pays an epoch on the slow path for each change, and never promotes by
 * misses alone.
 */
public final class PhaseChangePolicy implements Policy {
    /** Unexpected misses, as a percentage of the calls of a complete epoch, that end a phase. */
    public static final int DEFAULT_PERCENT = 25;

    private static final class Memory {
        long calls;
        long expectedMisses;
    }

    private final SortedMap<Integer, Memory> memories = new TreeMap<>();
    private final int percent;

    /** Makes a policy with the default percentage. */
    public PhaseChangePolicy() {
        this(DEFAULT_PERCENT);
    }

    /**
     * Makes a policy.
     *
     * @param percent unexpected misses that end a phase, as a percentage of the calls of a complete
     *     epoch, 1 to 100
     */
    public PhaseChangePolicy(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent must be 1 to 100: percent=" + percent);
        }
        this.percent = percent;
    }

    @Override
    public String name() {
        return "phase-change";
    }

    @Override
    public List<Decision> decide(Harvest harvest) {
        List<Decision> decisions = new ArrayList<>();
        for (SiteProfile site : harvest.sites()) {
            long target = decide(site);
            if (target != site.presentTarget()) {
                decisions.add(new Decision(site.siteIndex(), target));
            }
        }
        return decisions;
    }

    /** Returns the target that the site shall have. */
    private long decide(SiteProfile site) {
        Memory memory = memories.computeIfAbsent(site.siteIndex(), index -> new Memory());
        long calls = site.calls();
        if (!site.complete()) {
            long unexpected = calls - memory.expectedMisses;
            boolean changed =
                    calls >= MostFrequentPolicy.DEFAULT_MINIMUM_CALLS
                            && 100 * unexpected > percent * memory.calls;
            return changed ? Decision.NO_TARGET : site.presentTarget();
        }
        TargetProfile best = site.mostFrequent();
        if (best == null || best.calls() < MostFrequentPolicy.DEFAULT_MINIMUM_CALLS) {
            return site.presentTarget();
        }
        memory.calls = calls;
        memory.expectedMisses = calls - best.calls();
        return best.target();
    }
}
