// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.List;

/**
 * Decides, once for each harvest, which sites change their target. A policy may remember earlier
 * harvests; it must depend on nothing else, so that equal runs get equal decisions.
 */
public interface Policy {
    /** Returns the name by which users choose it. */
    String name();

    /**
     * Returns what is to change: at most one decision for a site, none for a site that stays as it
     * is.
     */
    List<Decision> decide(Harvest harvest);

    /** Returns the policy that is used unless another is named. */
    static Policy mostFrequent() {
        return new MostFrequentPolicy();
    }
}
