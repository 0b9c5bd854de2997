// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.BitSet;
import java.util.function.LongPredicate;
import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.explore.FetchModel;

/** Memory behind all store buffers: who uses it, what its code was before, and how to go back. */
final class SystemMemory {
    private final LoggedMemory memory;
    private final Sharing sharing;
    private final CodeHistory history;
    private final FetchModel fetchModel;
    private final BitSet frozenPages = new BitSet();
    private LongPredicate tolerant = rip -> false;
    private final Monitors monitors;
    private boolean touchedShared;

    SystemMemory(PhysicalMemory physicalMemory, int cpuCount, FetchModel fetchModel) {
        memory = new LoggedMemory(physicalMemory);
        sharing = new Sharing(physicalMemory.sizeBytes());
        history = new CodeHistory(cpuCount, fetchModel == FetchModel.SDM_WEAKEST);
        monitors = new Monitors(sharing);
        this.fetchModel = fetchModel;
    }

    Monitors monitors() {
        return monitors;
    }

    Sharing sharing() {
        return sharing;
    }

    CodeHistory history() {
        return history;
    }

    LoggedMemory log() {
        return memory;
    }

    FetchModel fetchModel() {
        return fetchModel;
    }

    /** Sets which instructions may be torn. */
    void setTolerant(LongPredicate value) {
        tolerant = value;
    }

    /** Returns whether the instruction at a virtual address may be torn now. */
    boolean isTolerant(long rip) {
        return tolerant.test(rip);
    }

    /** Returns whether the 8 bytes at an address are RAM that one CPU uses alone. */
    boolean isPrivateRam(long physicalAddress) {
        return memory.isRam(physicalAddress) && !sharing.isShared(physicalAddress, 8);
    }

    /** Returns whether a range of at most 16 bytes is RAM that holds no modified instructions. */
    boolean isPlainData(long physicalAddress, int widthBytes) {
        return memory.isRam(physicalAddress)
                && memory.isRam(physicalAddress + widthBytes - 1)
                && !sharing.isModifiedCode(physicalAddress, widthBytes)
                && !sharing.isFoundModified(physicalAddress, widthBytes);
    }

    /** Makes writes to a page stop the exploration: paging structures. */
    void freeze(long physicalAddress) {
        frozenPages.set((int) (physicalAddress / Page.SIZE));
    }

    /** Forgets what was touched; see {@link #touchedShared}. */
    void watch() {
        touchedShared = false;
    }

    /** Returns whether somebody touched memory that several CPUs use since {@link #watch}. */
    boolean touchedShared() {
        return touchedShared;
    }

    /** Reads 1, 2, 4 or 8 bytes, zero-extended. */
    long read(int cpuId, long physicalAddress, int widthBytes) {
        sharing.read(cpuId, physicalAddress, widthBytes);
        touchedShared |= sharing.isShared(physicalAddress, widthBytes);
        return memory.read(physicalAddress, widthBytes);
    }

    /** Writes 1, 2, 4 or 8 bytes. */
    void write(int cpuId, long physicalAddress, int widthBytes, long value) {
        if (frozenPages.get((int) (physicalAddress / Page.SIZE))) {
            throw new UnsupportedGuestException(
                    "paging structures change while interleavings are explored: physicalAddress=%#x"
                            .formatted(physicalAddress),
                    new GuestLocation(cpuId, 0, ""),
                    "set them up before");
        }
        sharing.written(cpuId, physicalAddress, widthBytes);
        touchedShared |= sharing.isShared(physicalAddress, widthBytes);
        monitors.stored(cpuId, physicalAddress, widthBytes, memory, value);
        if (sharing.isModifiedCode(physicalAddress, widthBytes)) {
            long before = memory.read(physicalAddress, widthBytes);
            history.add(cpuId, physicalAddress, widthBytes, before, value);
            if (fetchModel == FetchModel.COHERENT) {
                history.catchUpOfAll();
            }
        }
        memory.write(physicalAddress, widthBytes, value);
    }
}
