// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.x86.Register;

class SiteTableTest {
    private static final long BASE = 0xffffffff80100000L;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000, 10_000, 16_384})
    void r14LookupTakesAtMostLogarithmPlusOneProbes(int count) {
        SiteTable table = new SiteTable(sites(count, Block.MARKED));
        int limit = 32 - Integer.numberOfLeadingZeros(count - 1) + 1;
        int most = 0;
        for (CallSite site : table.sites()) {
            for (int offset : new int[] {0, 7, 16, 23}) {
                SiteTable.Lookup lookup = table.find(site.address() + offset);
                assertSame(site, lookup.site());
                most = Math.max(most, lookup.probes());
            }
            assertNull(table.find(site.end()).site());
        }
        assertTrue(most <= limit, "probes=" + most + " limit=" + limit);
        assertNull(table.find(BASE - 1).site());
        assertNull(table.find(0).site());
    }

    @Test
    void r14TextGrowsByNineteenBytesPerMarkedSiteAndSixteenPerUnmarked() {
        assertEquals(190_000, new SiteTable(sites(10_000, Block.MARKED)).textGrowthBytes());
        assertEquals(160_000, new SiteTable(sites(10_000, Block.UNMARKED)).textGrowthBytes());
    }

    @Test
    void slowReturnIsTheEndOfASiteAndNothingElse() {
        SiteTable table = new SiteTable(sites(10, Block.MARKED));
        CallSite site = table.site(3);
        assertSame(site, table.bySlowReturn((int) site.end()));
        assertNull(table.bySlowReturn((int) site.fastReturnAddress()));
        assertNull(table.bySlowReturn((int) site.address()));
        assertNull(table.bySlowReturn(0x1000));
    }

    @Test
    void overlappingBlocksAndWrongIndicesAreRefused() {
        CallSite first = new CallSite(0, BASE, Register.RAX, Block.MARKED);
        CallSite overlapping = new CallSite(1, BASE + 23, Register.RAX, Block.MARKED);
        List<CallSite> both = List.of(first, overlapping);
        assertThrows(IllegalArgumentException.class, () -> new SiteTable(both));
        List<CallSite> misplaced = List.of(new CallSite(1, BASE, Register.RAX, Block.MARKED));
        assertThrows(IllegalArgumentException.class, () -> new SiteTable(misplaced));
    }

    static List<CallSite> sites(int count, Block block) {
        List<CallSite> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int position = (int) (i * 7919L % count); // indices are not in the order of addresses
            sites.add(new CallSite(i, BASE + position * 64L, Register.RAX, block));
        }
        return sites;
    }
}
