// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;

/**
 * Translates addresses by reading the paging structures, and sets accessed and dirty bits. The
 * result of the last walk is kept in fields until the next one.
 *
 * <p>Accessed bits are set once the whole walk succeeded, in all entries used; a walk that faults
 * changes nothing.
 *
 * @see "Intel SDM vol. 3A, 4-Level Paging and 5-Level Paging; Accessed and Dirty Flags"
 */
final class PageWalker {
    /**
     * Marks an access that an instruction makes to a system table, besides the bits of the code.
     */
    static final int IMPLICIT = 1 << 8;

    private final CpuState state;
    private final PhysicalMemory memory;
    private final PhysicalBus bus;
    private final GuestFault fault;
    private final long[] entryAddresses = new long[4];
    private final long[] entries = new long[4];
    private long frame;
    private long permissions;
    private int pageShift;

    PageWalker(CpuState state, PhysicalMemory memory, PhysicalBus bus, GuestFault fault) {
        this.state = state;
        this.memory = memory;
        this.bus = bus;
        this.fault = fault;
    }

    /**
     * Walks for an access.
     *
     * @param access bits W/R, U/S and I/D of {@link PageFaultCode} that describe the access, and
     *     {@link #IMPLICIT}
     * @throws GuestFault {@code #PF} if the access is not allowed
     */
    void walk(long virtualAddress, int access) {
        long table = state.cr(3) & PageTableEntry.ADDRESS;
        boolean noExecute = (state.efer() & Msr.EFER_NXE) != 0;
        long combined = PageTableEntry.RW | PageTableEntry.US;
        int level = 4;
        int used = 0;
        while (true) {
            int shift = PageTableEntry.pageShift(level);
            long address = table | (virtualAddress >>> shift & 0x1ff) << 3;
            long entry = readEntry(address);
            entryAddresses[used] = address;
            entries[used++] = entry;
            if ((entry & PageTableEntry.P) == 0) {
                throw pageFault(virtualAddress, access, 0);
            }
            boolean leaf = level == 1 || (level < 4 && (entry & PageTableEntry.PS) != 0);
            if ((entry & PageTableEntry.reservedBits(level, leaf, noExecute)) != 0) {
                throw pageFault(virtualAddress, access, PageFaultCode.P | PageFaultCode.RSVD);
            }
            combined = (combined & (entry | PageTableEntry.XD)) | (entry & PageTableEntry.XD);
            if (leaf) {
                finish(virtualAddress, access, entry, combined, shift, used);
                return;
            }
            table = entry & PageTableEntry.ADDRESS;
            level--;
        }
    }

    /** Returns whether a translation allows an access under the current modes. */
    boolean allows(long entry, int access) {
        boolean user = (access & PageFaultCode.US) != 0;
        boolean userPage = (entry & PageTableEntry.US) != 0;
        if (user ? !userPage : userPage && protectsUserPages(access)) {
            return false;
        }
        if ((access & PageFaultCode.ID) != 0) {
            return (entry & PageTableEntry.XD) == 0;
        }
        return (access & PageFaultCode.WR) == 0
                || (entry & PageTableEntry.RW) != 0
                || (!user && (state.cr(0) & ControlRegister.CR0_WP) == 0);
    }

    /** Returns whether SMEP or SMAP keeps a supervisor from this access to a user page. */
    private boolean protectsUserPages(int access) {
        if ((access & PageFaultCode.ID) != 0) {
            return (state.cr(4) & ControlRegister.CR4_SMEP) != 0;
        }
        boolean allowed = (state.systemFlags() & Rflags.RFLAGS_AC) != 0 && (access & IMPLICIT) == 0;
        return (state.cr(4) & ControlRegister.CR4_SMAP) != 0 && !allowed;
    }

    /** Returns the physical address of the 4 KiB frame that the last walk ended in. */
    long frame() {
        return frame;
    }

    /** Returns the rights that all levels together gave, with G and D of the last level. */
    long permissions() {
        return permissions;
    }

    /** Returns the number of bits of the offset into the page: 12, 21 or 30. */
    int pageShift() {
        return pageShift;
    }

    private void finish(
            long virtualAddress, int access, long entry, long combined, int shift, int used) {
        if (!allows(combined, access)) {
            throw pageFault(virtualAddress, access, PageFaultCode.P);
        }
        boolean write = (access & PageFaultCode.WR) != 0;
        for (int i = 0; i < used; i++) {
            long bits = PageTableEntry.A | (write && i == used - 1 ? PageTableEntry.D : 0);
            if ((entries[i] & bits) != bits) {
                memory.write(entryAddresses[i], 8, entries[i] | bits);
            }
        }
        long offsetMask = (1L << shift) - 1;
        pageShift = shift;
        frame =
                (entry & PageTableEntry.ADDRESS & ~offsetMask)
                        | (virtualAddress & offsetMask & ~0xfffL);
        permissions =
                combined
                        | (entry & (PageTableEntry.G | PageTableEntry.D))
                        | (write ? PageTableEntry.D : 0);
    }

    private long readEntry(long physicalAddress) {
        if (!memory.isRam(physicalAddress)) {
            throw bus.notRam(physicalAddress, "paging structure at");
        }
        return memory.read(physicalAddress, 8);
    }

    private GuestFault pageFault(long virtualAddress, int access, int cause) {
        int told = access & ~IMPLICIT;
        boolean smep = (state.cr(4) & ControlRegister.CR4_SMEP) != 0;
        if ((state.efer() & Msr.EFER_NXE) == 0 && !smep) {
            told &= ~PageFaultCode.ID;
        }
        return fault.pageFault(told | cause, virtualAddress);
    }
}
