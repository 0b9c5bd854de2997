// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import org.retint.x86.timing.OutOfOrderCore;

/**
 * Both levels of translation: one for data, one for instructions, one for both behind them.
 *
 * <p>Not modelled: large pages (each access is to a page of 4 KiB), flushes, caches of the levels
 * of page tables, tables that are not in a cache.
 */
final class Tlb {
    private static final int PAGE_BITS = 12;

    private final OutOfOrderCore.Tlbs sizes;
    private final TagArray data;
    private final TagArray instructions;
    private final TagArray second;
    private long lastData = -1;

    Tlb(OutOfOrderCore.Tlbs sizes) {
        this.sizes = sizes;
        data = new TagArray(sizes.dataEntries(), sizes.dataWays());
        instructions = new TagArray(sizes.instructionEntries(), sizes.instructionWays());
        second = new TagArray(sizes.secondEntries(), sizes.secondWays());
    }

    /** Returns the cycles that a data access waits for its translation. */
    int data(long address) {
        long page = address >>> PAGE_BITS;
        if (page == lastData) {
            return 0;
        }
        lastData = page;
        return data.touch(page) ? 0 : miss(data, page);
    }

    /** Returns the cycles that a fetch waits for its translation. */
    int instructions(long address) {
        long page = address >>> PAGE_BITS;
        return instructions.touch(page) ? 0 : miss(instructions, page);
    }

    private int miss(TagArray first, long page) {
        first.insert(page, 0);
        if (second.touch(page)) {
            return sizes.secondLatency();
        }
        second.insert(page, 0);
        return sizes.secondLatency() + sizes.walk();
    }

    Tlb copy() {
        Tlb copy = new Tlb(sizes);
        copy.copyFrom(this);
        return copy;
    }

    void copyFrom(Tlb other) {
        lastData = other.lastData;
        data.copyFrom(other.data);
        instructions.copyFrom(other.instructions);
        second.copyFrom(other.second);
    }
}
