// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;

/** All sites of an image, found by index or by address. */
public final class SiteTable {
    /** Bytes of a site in the guest's table: address, register, flags. */
    public static final int GUEST_ENTRY_BYTES = 8;

    private final List<CallSite> byIndex;
    private final CallSite[] byAddress;

    /**
     * Makes a table.
     *
     * @param sites the sites in the order of their indices, which start at 0
     * @throws IllegalArgumentException if an index is not its position or two blocks overlap
     */
    public SiteTable(List<CallSite> sites) {
        byIndex = List.copyOf(sites);
        List<CallSite> sorted = new ArrayList<>(sites);
        sorted.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        byAddress = sorted.toArray(new CallSite[0]);
        for (int i = 0; i < byAddress.length; i++) {
            if (byIndex.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "sites must be in the order of their indices: position="
                                + i
                                + " index="
                                + byIndex.get(i).index());
            }
            if (i > 0 && byAddress[i - 1].contains(byAddress[i].address())) {
                throw new IllegalArgumentException(
                        "blocks overlap: " + byAddress[i - 1] + ", " + byAddress[i]);
            }
        }
    }

    /** Returns the sites in the order of their indices. */
    public List<CallSite> sites() {
        return byIndex;
    }

    /** Returns the number of sites. */
    public int size() {
        return byIndex.size();
    }

    /**
     * Returns a site.
     *
     * @throws IndexOutOfBoundsException if there is none of that index
     */
    public CallSite site(int index) {
        return byIndex.get(index);
    }

    /** Looks up the block that an address lies in. */
    public Lookup find(long virtualAddress) {
        int low = 0;
        int high = byAddress.length;
        int probes = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            probes++;
            if (Long.compareUnsigned(byAddress[middle].address(), virtualAddress) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        CallSite site = low == 0 ? null : byAddress[low - 1];
        boolean inside = site != null && site.contains(virtualAddress);
        return new Lookup(inside ? site : null, probes);
    }

    /**
     * Returns the site whose slow call returns to an address, or null.
     *
     * @param low32 the low 32 bits of the return address; sites lie in the top 2 GiB
     */
    public CallSite bySlowReturn(int low32) {
        CallSite site = find((long) low32 - 1).site();
        return site != null && site.end() == low32 ? site : null;
    }

    /** Returns how many bytes of text the blocks have more than the calls that they replaced. */
    public long textGrowthBytes() {
        return byIndex.stream()
                .mapToLong(site -> site.block().lengthBytes() - Block.CALL_BYTES)
                .sum();
    }

    /**
     * What a lookup found.
     *
     * @param site the site, or null
     * @param probes how many entries were looked at
     */
    public record Lookup(CallSite site, int probes) {}
}
