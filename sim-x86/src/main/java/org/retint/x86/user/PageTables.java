// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;

/**
 * Four levels of paging structures in guest memory, and the frames for them and for the pages of a
 * program. An entry that is not present may still name a frame: a page without any right keeps its
 * content.
 */
final class PageTables {
    static final long PRESENT = 1;
    static final long NO_EXECUTE = 1L << 63;
    static final long FRAME = 0x000f_ffff_ffff_f000L;

    private static final long WRITABLE = 2;
    private static final long USER = 4;
    private static final long ACCESSED = 0x20;
    private static final long DIRTY = 0x40;
    private static final long LARGE = 0x80;
    private static final long TABLE = PRESENT | WRITABLE | USER | ACCESSED;

    private final PhysicalMemory memory;
    private final long root;
    private long nextFrame;
    private long[] free = new long[64];
    private int freeCount;

    /** Makes empty structures whose frames begin at an address. */
    PageTables(PhysicalMemory memory, long firstFrame) {
        this.memory = memory;
        this.nextFrame = firstFrame;
        this.root = newFrame();
    }

    /** Returns the physical address of the top level, for CR3. */
    long root() {
        return root;
    }

    /** Lets a supervisor see the first 2 MiB of physical memory at an address. */
    void mapSupervisor(long virtualAddress) {
        long table = root;
        for (int shift = 39; shift > 21; shift -= 9) {
            table = next(table, virtualAddress, shift, true);
        }
        memory.write(
                slot(table, virtualAddress, 21), 8, PRESENT | WRITABLE | ACCESSED | DIRTY | LARGE);
    }

    /** Returns the lowest entry for an address, 0 if there is none. */
    long entry(long virtualAddress) {
        long table = lowest(virtualAddress, false);
        return table == 0 ? 0 : memory.read(slot(table, virtualAddress, 12), 8);
    }

    /** Sets the lowest entry for an address. */
    void setEntry(long virtualAddress, long entry) {
        memory.write(slot(lowest(virtualAddress, true), virtualAddress, 12), 8, entry);
    }

    /** Returns an entry for a frame with the rights of a protection. */
    static long entry(long frame, Protection protection) {
        if (protection.isNone()) {
            return frame | ACCESSED;
        }
        return frame
                | PRESENT
                | USER
                | ACCESSED
                | (protection.write() ? WRITABLE | DIRTY : 0)
                | (protection.execute() ? 0 : NO_EXECUTE);
    }

    /**
     * Returns the physical address of a frame full of zeros.
     *
     * @throws OutOfMemoryException if there is none left
     */
    long newFrame() {
        if (freeCount > 0) {
            long frame = free[--freeCount];
            memory.writeBytes(frame, new byte[Page.SIZE]);
            return frame;
        }
        if (!memory.isRam(nextFrame)) {
            throw new OutOfMemoryException(memory.sizeBytes());
        }
        long frame = nextFrame;
        nextFrame += Page.SIZE;
        return frame;
    }

    /** Takes a frame back. */
    void release(long frame) {
        if (freeCount == free.length) {
            free = java.util.Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = frame;
    }

    private long lowest(long virtualAddress, boolean create) {
        long table = root;
        for (int shift = 39; shift > 12 && table != 0; shift -= 9) {
            table = next(table, virtualAddress, shift, create);
        }
        return table;
    }

    private long next(long table, long virtualAddress, int shift, boolean create) {
        long at = slot(table, virtualAddress, shift);
        long entry = memory.read(at, 8);
        if (entry == 0 && create) {
            entry = newFrame() | TABLE;
            memory.write(at, 8, entry);
        }
        return entry & FRAME;
    }

    private static long slot(long table, long virtualAddress, int shift) {
        return table + (virtualAddress >>> shift & 0x1ff) * Long.BYTES;
    }
}
