// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.List;

/**
 * What was counted at one site in one epoch.
 *
 * @param siteIndex the site
 * @param presentTarget its hot target, or {@link Decision#NO_TARGET}
 * @param complete whether every call was counted; if not, calls that hit the hot target were not
 * @param targets the targets that may be promoted, in the order of their addresses
 */
public record SiteProfile(
        int siteIndex, long presentTarget, boolean complete, List<TargetProfile> targets) {
    /** Copies the list. */
    public SiteProfile {
        targets = List.copyOf(targets);
    }

    /** Returns the calls counted. */
    public long calls() {
        return targets.stream().mapToLong(TargetProfile::calls).sum();
    }

    /** Returns the calls counted of one target. */
    public long callsOf(long target) {
        return targets.stream()
                .filter(profile -> profile.target() == target)
                .mapToLong(TargetProfile::calls)
                .sum();
    }

    /** Returns the most frequent target, the one with the lowest address among equals, or null. */
    public TargetProfile mostFrequent() {
        TargetProfile best = null;
        for (TargetProfile profile : targets) {
            if (best == null || profile.isBetterThan(best)) {
                best = profile;
            }
        }
        return best;
    }
}
