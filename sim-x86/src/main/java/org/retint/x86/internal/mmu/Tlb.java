// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import java.util.Arrays;

/**
 * The translations that a CPU remembers: direct-mapped, one for each 4 KiB, also where a larger
 * page maps it. An entry stays, however the paging structures change, until it is invalidated or
 * another one takes its place.
 *
 * @see "Intel SDM vol. 3A, Caching Translation Information"
 */
final class Tlb {
    /** Number of entries. */
    static final int ENTRIES = 1024;

    /** No page number: those of canonical addresses have at most 52 bits. */
    static final long NONE = -1;

    private static final int SHIFT_POSITION = 52;
    private static final long SHIFT_MASK = 0x3fL << SHIFT_POSITION;

    private final long[] tags = new long[ENTRIES];
    private final long[] entries = new long[ENTRIES];
    private boolean holdsLargePages;

    Tlb() {
        Arrays.fill(tags, NONE);
    }

    /** Returns the entry that a page number uses. */
    static int index(long pageNumber) {
        return (int) pageNumber & (ENTRIES - 1);
    }

    boolean holds(long pageNumber) {
        return tags[index(pageNumber)] == pageNumber;
    }

    /** Returns the rights of an entry, as bits of paging-structure entries. */
    long permissions(int index) {
        return entries[index] & ~(PageTableEntry.ADDRESS | SHIFT_MASK);
    }

    /** Returns the physical address of the frame of an entry. */
    long frame(int index) {
        return entries[index] & PageTableEntry.ADDRESS;
    }

    /** Returns whether an entry is in use and leads to a frame. */
    boolean leadsTo(int index, long frame) {
        return frame(index) == frame && tags[index] != NONE;
    }

    /**
     * Fills the entry of a page number.
     *
     * @param pageShift bits of the offset into the page that the paging structures map: 12, 21, 30
     */
    void fill(long pageNumber, long frame, long permissions, int pageShift) {
        int index = index(pageNumber);
        tags[index] = pageNumber;
        entries[index] = frame | permissions | (long) pageShift << SHIFT_POSITION;
        holdsLargePages |= pageShift > 12;
    }

    /** Empties one entry and returns the page number that it was for. */
    long forget(int index) {
        long pageNumber = tags[index];
        tags[index] = NONE;
        return pageNumber;
    }

    /**
     * Forgets the page of an address, global or not; a large page as a whole.
     *
     * @return whether entries besides the one of the address may have gone
     */
    boolean invalidatePage(long virtualAddress) {
        long pageNumber = virtualAddress >>> 12;
        if (holds(pageNumber)) {
            tags[index(pageNumber)] = NONE;
        }
        if (!holdsLargePages) {
            return false;
        }
        for (int i = 0; i < ENTRIES; i++) {
            int shift = (int) ((entries[i] & SHIFT_MASK) >>> SHIFT_POSITION);
            if (shift > 12
                    && tags[i] != NONE
                    && tags[i] >>> (shift - 12) == pageNumber >>> (shift - 12)) {
                tags[i] = NONE;
            }
        }
        return true;
    }

    /** Forgets everything but global pages. */
    void invalidateNonGlobal() {
        for (int i = 0; i < ENTRIES; i++) {
            if ((entries[i] & PageTableEntry.G) == 0) {
                tags[i] = NONE;
            }
        }
    }

    /** Forgets everything. */
    void invalidateAll() {
        Arrays.fill(tags, NONE);
        holdsLargePages = false;
    }

    /** Returns a copy of the content. */
    long[] save() {
        long[] saved = new long[2 * ENTRIES];
        System.arraycopy(tags, 0, saved, 0, ENTRIES);
        System.arraycopy(entries, 0, saved, ENTRIES, ENTRIES);
        return saved;
    }

    /** Puts back what {@link #save} returned. */
    void restore(long[] saved) {
        System.arraycopy(saved, 0, tags, 0, ENTRIES);
        System.arraycopy(saved, ENTRIES, entries, 0, ENTRIES);
        holdsLargePages = true;
    }
}
