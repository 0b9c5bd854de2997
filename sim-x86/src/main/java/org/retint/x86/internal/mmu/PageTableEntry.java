// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

/**
 * Bits of paging-structure entries with 4-level paging.
 *
 * @see "Intel SDM vol. 3A, 4-Level Paging and 5-Level Paging"
 */
final class PageTableEntry {
    static final long P = 1L;
    static final long RW = 1L << 1;
    static final long US = 1L << 2;
    static final long A = 1L << 5;
    static final long D = 1L << 6;
    static final long PS = 1L << 7;
    static final long G = 1L << 8;
    static final long XD = 1L << 63;

    /** Bits of a physical address that an entry may hold below the architectural limit. */
    static final long ADDRESS = 0x000f_ffff_ffff_f000L;

    private PageTableEntry() {}

    /**
     * Returns the bits that must be 0 in a present entry.
     *
     * @param level 4 for a PML4E down to 1 for a PTE
     * @param leaf whether the entry maps a page
     * @param noExecute whether IA32_EFER.NXE is set
     */
    static long reservedBits(int level, boolean leaf, boolean noExecute) {
        long reserved = ADDRESS & -1L << Mmu.PHYSICAL_ADDRESS_BITS;
        if (!noExecute) {
            reserved |= XD;
        }
        if (level == 4) {
            reserved |= PS;
        } else if (leaf && level > 1) {
            long offsetBits = (1L << pageShift(level)) - 1;
            reserved |= offsetBits & ADDRESS & ~(1L << 12); // bit 12 is PAT there
        }
        return reserved;
    }

    /** Returns the number of address bits below a page that an entry of this level maps. */
    static int pageShift(int level) {
        return 12 + 9 * (level - 1);
    }
}
