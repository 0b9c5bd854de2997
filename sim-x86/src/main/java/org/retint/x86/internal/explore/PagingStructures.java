// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;

/** The paging structures that a CPU uses, made such that walks write nothing. */
final class PagingStructures {
    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final long LARGE = 1 << 7;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final int ENTRIES = 512;
    private static final int ROOT_LEVEL = 4;

    private PagingStructures() {}

    /** Sets accessed and dirty bits in all entries, and makes the structures read-only. */
    static void prepare(CpuState state, PhysicalMemory memory, SystemMemory explored) {
        mark(state.cr(3) & ADDRESS, ROOT_LEVEL, memory, explored);
    }

    private static void mark(long table, int level, PhysicalMemory memory, SystemMemory explored) {
        if (!memory.isRam(table)) {
            return;
        }
        explored.freeze(table);
        for (int i = 0; i < ENTRIES; i++) {
            long address = table + 8L * i;
            long entry = memory.read(address, 8);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            boolean leaf = level == 1 || (level < ROOT_LEVEL && (entry & LARGE) != 0);
            long dirty = leaf && (entry & WRITABLE) != 0 ? DIRTY : 0;
            memory.write(address, 8, entry | ACCESSED | dirty);
            if (!leaf) {
                mark(entry & ADDRESS, level - 1, memory, explored);
            }
        }
    }
}
