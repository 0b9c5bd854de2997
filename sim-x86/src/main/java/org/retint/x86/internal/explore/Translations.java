// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import org.retint.sim.memory.Page;
import org.retint.x86.GuestMemory;

/** Virtual pages of one CPU that were looked up; paging structures stay as they are. */
final class Translations {
    private static final int ENTRIES = 256;
    private static final long NONE = 0x5555_5555_5555_5555L;

    private final GuestMemory memory;
    private final long[] pages = new long[ENTRIES];
    private final long[] frames = new long[ENTRIES];
    private long root;

    Translations(GuestMemory memory) {
        this.memory = memory;
        Arrays.fill(pages, NONE);
    }

    /** Returns the physical address, or {@link GuestMemory#UNMAPPED}. */
    long physicalAddress(long virtualAddress, long cr3) {
        if (cr3 != root) {
            Arrays.fill(pages, NONE);
            root = cr3;
        }
        long page = virtualAddress >> 12;
        int index = (int) page & (ENTRIES - 1);
        if (pages[index] != page) {
            frames[index] = memory.physicalAddress(page << 12);
            pages[index] = page;
        }
        return frames[index] == GuestMemory.UNMAPPED
                ? GuestMemory.UNMAPPED
                : frames[index] | (virtualAddress & (Page.SIZE - 1));
    }
}
