// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.List;

/**
 * What the learning tables of all CPUs held at the end of an epoch.
 *
 * @param epoch number of the epoch, from 1
 * @param cycle time of the CPU that harvested
 * @param sites every site that a call was counted for, in the order of site indices
 */
public record Harvest(long epoch, long cycle, List<SiteProfile> sites) {
    /** Copies the list. */
    public Harvest {
        sites = List.copyOf(sites);
    }
}
