// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The policy of the dynamic-call proposal: a few candidates for each site, a decision only when
 * their counts on one CPU have grown beyond a threshold, a target only if it is called often.
 *
 * <p>Counts add up over epochs. When calls that found no free candidate exceed a threshold, the
 * candidates are wiped. A decision starts all counts anew.
 *
 * <p>Not modelled: the proposal has one candidate list for each CPU; here the lists are merged and
 * the threshold sees the largest count on one CPU of each candidate. It counts the hits of promoted
 * branches; a block does not, so a promoted target keeps the count that it was promoted with,
 * halved each time that another is weighed against it.
 *
 * @see "relpoline.md, Learning"
 */
public final class DynamicCallPolicy implements Policy {
    private static final int CANDIDATES = 4;
    private static final long UPDATE_THRESHOLD = 1000;
    private static final long MISS_THRESHOLD = 1000;
    private static final long PROMOTION_THRESHOLD = 250;

    private static final class Memory {
        final List<TargetProfile> candidates = new ArrayList<>();
        long misses;
        long presentCalls;

        void wipe() {
            candidates.clear();
            misses = 0;
        }

        void add(TargetProfile profile) {
            for (int i = 0; i < candidates.size(); i++) {
                TargetProfile old = candidates.get(i);
                if (old.target() == profile.target()) {
                    candidates.set(
                            i,
                            new TargetProfile(
                                    old.target(),
                                    old.calls() + profile.calls(),
                                    old.mostOnOneCpu() + profile.mostOnOneCpu()));
                    return;
                }
            }
            if (candidates.size() < CANDIDATES) {
                candidates.add(profile);
            } else {
                misses += profile.calls();
            }
        }
    }

    private final SortedMap<Integer, Memory> memories = new TreeMap<>();

    /** Makes a policy that has seen nothing. */
    public DynamicCallPolicy() {}

    @Override
    public String name() {
        return "dynamic-call";
    }

    @Override
    public List<Decision> decide(Harvest harvest) {
        List<Decision> decisions = new ArrayList<>();
        for (SiteProfile site : harvest.sites()) {
            Memory memory = memories.computeIfAbsent(site.siteIndex(), index -> new Memory());
            long target = decide(site, memory);
            if (target != site.presentTarget()) {
                decisions.add(new Decision(site.siteIndex(), target));
            }
        }
        return decisions;
    }

    private static long decide(SiteProfile site, Memory memory) {
        for (TargetProfile profile : site.targets()) {
            memory.add(profile);
        }
        if (memory.misses > MISS_THRESHOLD) {
            memory.wipe();
            return site.presentTarget();
        }
        long onOneCpu = memory.candidates.stream().mapToLong(TargetProfile::mostOnOneCpu).sum();
        if (onOneCpu <= UPDATE_THRESHOLD) {
            return site.presentTarget();
        }
        TargetProfile best =
                memory.candidates.stream()
                        .max(
                                Comparator.comparingLong(TargetProfile::calls)
                                        .thenComparing(
                                                TargetProfile::target,
                                                (a, b) -> Long.compareUnsigned(b, a)))
                        .orElseThrow();
        memory.wipe();
        boolean replaces = best.calls() > PROMOTION_THRESHOLD && best.calls() > memory.presentCalls;
        if (replaces) {
            memory.presentCalls = best.calls();
            return best.target();
        }
        memory.presentCalls /= 2;
        return site.presentTarget();
    }
}
