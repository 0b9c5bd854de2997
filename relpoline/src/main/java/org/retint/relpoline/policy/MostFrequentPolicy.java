// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Promotes the most frequent target, with hysteresis.
 *
 * <p>A present target that is still called gives way only to one that is called more often by a
 * factor. Where hits were not counted, they are estimated: calls of the last complete epoch minus
 * the misses of this one. A target that comes back at once after such an estimate is not believed:
 * its site goes back to the slow path for an epoch, where every call is counted.
 *
 * @see "relpoline.md, Learning"
 */
public final class MostFrequentPolicy implements Policy {
    /** Factor by which another target must be called more often. */
    public static final double DEFAULT_HYSTERESIS = 1.25;

    /** Calls in an epoch below which a site stays as it is. */
    public static final long DEFAULT_MINIMUM_CALLS = 8;

    private static final class Memory {
        long callsPerEpoch;
        long displaced = Decision.NO_TARGET;
    }

    private final SortedMap<Integer, Memory> memories = new TreeMap<>();
    private final double hysteresis;
    private final long minimumCalls;

    /** Makes a policy with the default hysteresis. */
    public MostFrequentPolicy() {
        this(DEFAULT_HYSTERESIS, DEFAULT_MINIMUM_CALLS);
    }

    /**
     * Makes a policy.
     *
     * @param hysteresis factor by which another target must be called more often, at least 1
     * @param minimumCalls calls of the best target in an epoch below which nothing changes
     */
    public MostFrequentPolicy(double hysteresis, long minimumCalls) {
        if (!(hysteresis >= 1) || minimumCalls < 1) {
            throw new IllegalArgumentException(
                    "hysteresis and minimum must be at least 1: hysteresis="
                            + hysteresis
                            + " minimumCalls="
                            + minimumCalls);
        }
        this.hysteresis = hysteresis;
        this.minimumCalls = minimumCalls;
    }

    @Override
    public String name() {
        return "most-frequent";
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
        TargetProfile best = site.mostFrequent();
        long present = site.presentTarget();
        if (best == null || best.calls() < minimumCalls) {
            return present;
        }
        Memory memory = memories.computeIfAbsent(site.siteIndex(), index -> new Memory());
        if (site.complete()) {
            memory.callsPerEpoch = site.calls();
            memory.displaced = Decision.NO_TARGET;
            return outdoes(best, site.callsOf(present)) ? best.target() : present;
        }
        long misses = site.calls();
        if (!outdoes(best, Math.max(0, memory.callsPerEpoch - misses))) {
            memory.displaced = Decision.NO_TARGET;
            return present;
        }
        if (best.target() == memory.displaced) {
            return Decision.NO_TARGET;
        }
        memory.displaced = present;
        memory.callsPerEpoch = Math.max(memory.callsPerEpoch, misses);
        return best.target();
    }

    private boolean outdoes(TargetProfile best, long presentCalls) {
        return best.calls() > hysteresis * presentCalls;
    }
}
