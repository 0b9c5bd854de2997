// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Promotes whatever a site was called with in the last epoch that it is not promoted to, however
 * seldom: what J. Poimboeuf proposed upon RFC v2, to reconfigure upon each new target. Remembers
 * nothing.
 *
 * @see "relpoline.md, section 17"
 */
public final class NewTargetPolicy implements Policy {
    /** Makes the policy. */
    public NewTargetPolicy() {}

    @Override
    public String name() {
        return "new-target";
    }

    @Override
    public List<Decision> decide(Harvest harvest) {
        List<Decision> decisions = new ArrayList<>();
        for (SiteProfile site : harvest.sites()) {
            site.targets().stream()
                    .filter(profile -> profile.target() != site.presentTarget())
                    .max(
                            Comparator.comparingLong(TargetProfile::calls)
                                    .thenComparing(
                                            TargetProfile::target,
                                            (a, b) -> Long.compareUnsigned(b, a)))
                    .ifPresent(
                            other -> decisions.add(new Decision(site.siteIndex(), other.target())));
        }
        return decisions;
    }
}
