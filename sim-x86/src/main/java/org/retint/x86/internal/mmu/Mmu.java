// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import java.util.Arrays;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;

/**
 * The memory management unit of one CPU: every access to a virtual address goes through it.
 *
 * <p>Two things are kept apart. The TLB is architectural: its entries stay until the guest
 * invalidates them, and it is saved with the CPU. The direct entries are a host's cache on top: for
 * a page number they hold the bytes of the page object, so that an engine may access RAM by
 *
 * <pre>{@code
 * int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
 * if (readTags[index] == address >>> 12 && (address & 0xfff) <= 4096 - widthBytes)
 *     value = get(hostBytes[index], address & 0xfff)
 * }</pre>
 *
 * and for writes by {@link #writeTags()} alike. A direct entry exists only while the TLB holds the
 * page, the current privilege level and modes allow the access, no alignment check is in force, and
 * for writes while the page is not shared with a snapshot and holds no code. So a hit needs no
 * further check.
 *
 * <p>Whoever changes the privilege level, CR0, CR4, EFER or RFLAGS.AC calls {@link #modeChanged}.
 *
 * <p>Not modelled: PCID, protection keys, 5-level paging, memory types, and faults from an entry
 * that has become too strict: an access that the TLB refuses walks again.
 */
public final class Mmu implements PhysicalMemory.MappingListener {
    /** Mask of an index into the arrays of direct entries. */
    public static final int INDEX_MASK = Tlb.ENTRIES - 1;

    /** Width of a physical address, as CPUID tells it. */
    public static final int PHYSICAL_ADDRESS_BITS = 46;

    private static final int FETCH_ENTRIES = 256;

    private final CpuState state;
    private final PhysicalMemory memory;
    private final GuestFault fault;
    private final PhysicalBus bus;
    private final PageWalker walker;
    private final Tlb tlb = new Tlb();
    private final long[] readTags = new long[Tlb.ENTRIES];
    private final long[] writeTags = new long[Tlb.ENTRIES];
    private final byte[][] hostBytes = new byte[Tlb.ENTRIES][];
    private final long[] fetchTags = new long[FETCH_ENTRIES];
    private final Page[] fetchPages = new Page[FETCH_ENTRIES];
    private final long[] fetchFrames = new long[FETCH_ENTRIES];
    private final long[] knownFrames;
    private long fetchGeneration;
    private long forgottenPages;
    private long forgottenPage;
    private int userBit;
    private boolean alignmentChecked;

    /**
     * Makes the unit of one CPU.
     *
     * @param state the CPU's state; control registers, EFER and CPL are read from it
     * @param memory what is translated to
     * @param cpuId the CPU's number, for devices and messages
     * @param fault what is filled in and thrown
     */
    @SuppressWarnings("this-escape")
    public Mmu(CpuState state, PhysicalMemory memory, int cpuId, GuestFault fault) {
        this.state = state;
        this.memory = memory;
        this.fault = fault;
        this.bus = new PhysicalBus(memory, state, cpuId);
        this.walker = new PageWalker(state, memory, bus, fault);
        this.knownFrames = new long[(int) (memory.sizeBytes() / Page.SIZE / Long.SIZE) + 1];
        dropDirectEntries();
        memory.addMappingListener(this);
    }

    /** Returns whether an address is canonical: bits 63 to 47 alike. */
    public static boolean isCanonical(long virtualAddress) {
        return virtualAddress << 16 >> 16 == virtualAddress;
    }

    /** Leads accesses to RAM through a port from now on, and none past it. */
    public void connect(MemoryPort port) {
        bus.connect(port);
        dropDirectEntries();
    }

    /** Returns the page numbers that may be read directly, by index. The array never changes. */
    public long[] readTags() {
        return readTags;
    }

    /** Returns the page numbers that may be written directly, by index. The array never changes. */
    public long[] writeTags() {
        return writeTags;
    }

    /** Returns the bytes of the pages in the direct entries. The array never changes. */
    public byte[][] hostBytes() {
        return hostBytes;
    }

    /**
     * Reads at the current privilege level.
     *
     * @param virtualAddress address of the lowest byte, segment base added
     * @param widthBytes 1, 2, 4 or 8
     * @param segment the segment used, a constant of {@link CpuState}; decides between {@code #SS}
     *     and {@code #GP}
     * @return the value, zero-extended
     * @throws GuestFault {@code #GP}, {@code #SS}, {@code #PF} or {@code #AC}
     */
    public long read(long virtualAddress, int widthBytes, int segment) {
        checkCanonical(virtualAddress, widthBytes, segment);
        if (crossesPage(virtualAddress, widthBytes)) {
            return readAcross(virtualAddress, widthBytes, userBit, true);
        }
        long physicalAddress = translate(virtualAddress, userBit);
        checkAlignment(virtualAddress, widthBytes);
        openForReading(virtualAddress, physicalAddress);
        return bus.read(physicalAddress, widthBytes);
    }

    /**
     * Reads what will be written back: faults as the write would.
     *
     * @see #read
     */
    public long readForUpdate(long virtualAddress, int widthBytes, int segment) {
        checkWrite(virtualAddress, widthBytes, segment);
        return read(virtualAddress, widthBytes, segment);
    }

    /**
     * Writes at the current privilege level. Nothing is written if it faults, also where it crosses
     * a page.
     *
     * @param virtualAddress address of the lowest byte, segment base added
     * @param widthBytes 1, 2, 4 or 8
     * @param value the value; higher bits are ignored
     * @param segment the segment used, a constant of {@link CpuState}
     * @throws GuestFault {@code #GP}, {@code #SS}, {@code #PF} or {@code #AC}
     */
    public void write(long virtualAddress, int widthBytes, long value, int segment) {
        checkCanonical(virtualAddress, widthBytes, segment);
        if (crossesPage(virtualAddress, widthBytes)) {
            writeAcross(virtualAddress, widthBytes, value, userBit, true);
            return;
        }
        long physicalAddress = translate(virtualAddress, userBit | PageFaultCode.WR);
        checkAlignment(virtualAddress, widthBytes);
        openForWriting(virtualAddress, physicalAddress);
        bus.write(physicalAddress, widthBytes, value);
    }

    /**
     * Checks that a write would not fault; changes nothing but accessed and dirty bits.
     *
     * @param widthBytes any width from 1 to 4096
     * @see #write
     */
    public void checkWrite(long virtualAddress, int widthBytes, int segment) {
        checkCanonical(virtualAddress, widthBytes, segment);
        translate(virtualAddress, userBit | PageFaultCode.WR);
        if (crossesPage(virtualAddress, widthBytes)) {
            long secondPage = virtualAddress + widthBytes - 1 & -Page.SIZE;
            translate(secondPage, userBit | PageFaultCode.WR);
        }
        checkAlignment(virtualAddress, widthBytes);
    }

    /**
     * Reads with the rights of a supervisor whatever the privilege level, and without an alignment
     * check: descriptor tables, the TSS.
     *
     * @throws GuestFault {@code #GP(0)} for a non-canonical address, or {@code #PF}
     */
    public long readSystem(long virtualAddress, int widthBytes) {
        checkCanonical(virtualAddress, widthBytes, CpuState.DS);
        if (crossesPage(virtualAddress, widthBytes)) {
            return readAcross(virtualAddress, widthBytes, PageWalker.IMPLICIT, false);
        }
        return bus.read(translate(virtualAddress, PageWalker.IMPLICIT), widthBytes);
    }

    /**
     * Writes with the rights of a supervisor whatever the privilege level, and without an alignment
     * check.
     *
     * @param segment the segment used, a constant of {@link CpuState}
     * @throws GuestFault {@code #GP(0)} or {@code #SS(0)} for a non-canonical address, or {@code
     *     #PF}
     */
    public void writeSystem(long virtualAddress, int widthBytes, long value, int segment) {
        checkCanonical(virtualAddress, widthBytes, segment);
        if (crossesPage(virtualAddress, widthBytes)) {
            writeAcross(virtualAddress, widthBytes, value, PageWalker.IMPLICIT, false);
            return;
        }
        int access = PageFaultCode.WR | PageWalker.IMPLICIT;
        bus.write(translate(virtualAddress, access), widthBytes, value);
    }

    /**
     * Translates the address of an instruction byte.
     *
     * @return its physical address, which lies in RAM
     * @throws GuestFault {@code #GP(0)} for a non-canonical address, or {@code #PF}
     */
    public long fetch(long virtualAddress) {
        long pageNumber = virtualAddress >>> 12;
        int index = (int) pageNumber & (FETCH_ENTRIES - 1);
        if (fetchTags[index] != pageNumber) {
            openForFetching(virtualAddress, index);
        }
        return fetchFrames[index] | (virtualAddress & 0xfff);
    }

    /**
     * Returns the physical address that the TLB knows for an address, such as one just accessed;
     * the address itself if it does not know it any more.
     */
    public long remembered(long virtualAddress) {
        long pageNumber = virtualAddress >>> 12;
        return tlb.holds(pageNumber)
                ? tlb.frame(Tlb.index(pageNumber)) | (virtualAddress & 0xfff)
                : virtualAddress;
    }

    /**
     * Returns the page that holds the instruction byte at an address.
     *
     * @throws GuestFault as {@link #fetch}
     */
    public Page fetchPage(long virtualAddress) {
        long pageNumber = virtualAddress >>> 12;
        int index = (int) pageNumber & (FETCH_ENTRIES - 1);
        if (fetchTags[index] != pageNumber) {
            openForFetching(virtualAddress, index);
        }
        return fetchPages[index];
    }

    /**
     * Returns a number that changes whenever what {@link #fetchPage} returned may have changed, but
     * for single pages counted by {@link #forgottenPages}.
     */
    public long fetchGeneration() {
        return fetchGeneration;
    }

    /** Returns how many pages were forgotten because another one took the place in the TLB. */
    public long forgottenPages() {
        return forgottenPages;
    }

    /** Returns the number of the page that was forgotten last. */
    public long forgottenPage() {
        return forgottenPage;
    }

    /** Takes note that the privilege level, CR0, CR4, EFER or RFLAGS.AC may have changed. */
    public void modeChanged() {
        boolean user = state.cpl() == 3;
        userBit = user ? PageFaultCode.US : 0;
        alignmentChecked =
                user
                        && (state.cr(0) & ControlRegister.CR0_AM) != 0
                        && (state.systemFlags() & Rflags.RFLAGS_AC) != 0;
        dropDirectEntries();
    }

    /** Forgets the page of an address, global or not: INVLPG. */
    public void invalidatePage(long virtualAddress) {
        if (tlb.invalidatePage(virtualAddress)) {
            dropDirectEntries();
            return;
        }
        long pageNumber = virtualAddress >>> 12;
        drop(Tlb.index(pageNumber));
        fetchGeneration++;
        fetchTags[(int) pageNumber & (FETCH_ENTRIES - 1)] = Tlb.NONE;
    }

    /** Forgets everything but global pages: a load of CR3. */
    public void invalidateNonGlobal() {
        tlb.invalidateNonGlobal();
        dropDirectEntries();
    }

    /** Forgets everything. */
    public void invalidateAll() {
        tlb.invalidateAll();
        dropDirectEntries();
    }

    /** Returns a copy of the TLB. */
    public Object save() {
        return tlb.save();
    }

    /** Puts back what {@link #save} returned; the CPU's state has been put back already. */
    public void restore(Object saved) {
        tlb.restore((long[]) saved);
        modeChanged();
    }

    @Override
    public void pagesShared() {
        Arrays.fill(writeTags, Tlb.NONE);
    }

    @Override
    public void pagesReplaced() {
        dropDirectEntries();
    }

    @Override
    public void pageReplaced(long pageNumber) {
        int word = (int) (pageNumber >>> 6);
        long bit = 1L << pageNumber;
        if ((knownFrames[word] & bit) == 0) {
            return;
        }
        knownFrames[word] &= ~bit;
        long frame = pageNumber << 12;
        for (int i = 0; i < Tlb.ENTRIES; i++) {
            if (tlb.leadsTo(i, frame)) {
                drop(i);
            }
        }
        for (int i = 0; i < FETCH_ENTRIES; i++) {
            if (fetchFrames[i] == frame) {
                fetchTags[i] = Tlb.NONE;
                fetchGeneration++;
            }
        }
    }

    /** Returns the physical address, from the TLB if it allows the access, else by a walk. */
    private long translate(long virtualAddress, int access) {
        long pageNumber = virtualAddress >>> 12;
        int index = Tlb.index(pageNumber);
        if (!tlb.holds(pageNumber) || !suffices(tlb.permissions(index), access)) {
            forget(index); // before the walk: a fault forgets the page too
            walker.walk(virtualAddress, access);
            tlb.fill(pageNumber, walker.frame(), walker.permissions(), walker.pageShift());
        }
        return tlb.frame(index) | (virtualAddress & 0xfff);
    }

    private boolean suffices(long permissions, int access) {
        boolean write = (access & PageFaultCode.WR) != 0;
        return walker.allows(permissions, access)
                && (!write || (permissions & PageTableEntry.D) != 0);
    }

    private void openForReading(long virtualAddress, long physicalAddress) {
        if (mayOpen(physicalAddress)) {
            int index = Tlb.index(virtualAddress >>> 12);
            hostBytes[index] = memory.page(physicalAddress).bytes();
            readTags[index] = virtualAddress >>> 12;
            rememberFrame(physicalAddress);
        }
    }

    private boolean mayOpen(long physicalAddress) {
        return !alignmentChecked && bus.isDirect() && memory.isRam(physicalAddress);
    }

    private void openForWriting(long virtualAddress, long physicalAddress) {
        if (mayOpen(physicalAddress)) {
            Page page = memory.pageForWrite(physicalAddress);
            if (memory.isWritable(page)) {
                int index = Tlb.index(virtualAddress >>> 12);
                hostBytes[index] = page.bytes();
                readTags[index] = virtualAddress >>> 12;
                writeTags[index] = virtualAddress >>> 12;
                rememberFrame(physicalAddress);
            }
        }
    }

    private void openForFetching(long virtualAddress, int index) {
        if (!isCanonical(virtualAddress)) {
            throw fault.generalProtection(0);
        }
        long physicalAddress = translate(virtualAddress, userBit | PageFaultCode.ID);
        if (!memory.isRam(physicalAddress)) {
            throw bus.notRam(physicalAddress, "instruction fetch from");
        }
        fetchPages[index] = memory.page(physicalAddress);
        fetchFrames[index] = physicalAddress & -Page.SIZE;
        fetchTags[index] = virtualAddress >>> 12;
        rememberFrame(physicalAddress);
    }

    private void rememberFrame(long physicalAddress) {
        long pageNumber = physicalAddress >>> 12;
        knownFrames[(int) (pageNumber >>> 6)] |= 1L << pageNumber;
    }

    private long readAcross(long virtualAddress, int widthBytes, int access, boolean checked) {
        long first = translate(virtualAddress, access);
        int firstBytes = Page.SIZE - ((int) virtualAddress & (Page.SIZE - 1));
        if (checked) { // before the second page is looked at, as processors do
            checkAlignment(virtualAddress, widthBytes);
        }
        long second = translate(virtualAddress + firstBytes, access);
        long value = 0;
        for (int i = 0; i < widthBytes; i++) {
            long at = i < firstBytes ? first + i : second + i - firstBytes;
            value |= bus.read(at, 1) << (8 * i);
        }
        return value;
    }

    private void writeAcross(
            long virtualAddress, int widthBytes, long value, int user, boolean checked) {
        long first = translate(virtualAddress, user | PageFaultCode.WR);
        int firstBytes = Page.SIZE - ((int) virtualAddress & (Page.SIZE - 1));
        if (checked) {
            checkAlignment(virtualAddress, widthBytes);
        }
        long second = translate(virtualAddress + firstBytes, user | PageFaultCode.WR);
        for (int i = 0; i < widthBytes; i++) {
            long at = i < firstBytes ? first + i : second + i - firstBytes;
            bus.write(at, 1, value >>> (8 * i) & 0xff);
        }
    }

    private static boolean crossesPage(long virtualAddress, int widthBytes) {
        return ((int) virtualAddress & (Page.SIZE - 1)) + widthBytes > Page.SIZE;
    }

    private void checkCanonical(long virtualAddress, int widthBytes, int segment) {
        if (!isCanonical(virtualAddress) || !isCanonical(virtualAddress + widthBytes - 1)) {
            throw fault.of(segment == CpuState.SS ? Vector.SS : Vector.GP);
        }
    }

    private void checkAlignment(long virtualAddress, int widthBytes) {
        if (alignmentChecked && (virtualAddress & (widthBytes - 1)) != 0) {
            throw fault.of(Vector.AC);
        }
    }

    private void forget(int index) {
        long pageNumber = tlb.forget(index);
        int fetchIndex = (int) pageNumber & (FETCH_ENTRIES - 1);
        if (fetchTags[fetchIndex] == pageNumber) {
            forgottenPages++;
            forgottenPage = pageNumber;
            fetchTags[fetchIndex] = Tlb.NONE;
        }
        drop(index);
    }

    private void drop(int index) {
        readTags[index] = Tlb.NONE;
        writeTags[index] = Tlb.NONE;
    }

    private void dropDirectEntries() {
        Arrays.fill(readTags, Tlb.NONE);
        Arrays.fill(writeTags, Tlb.NONE);
        Arrays.fill(fetchTags, Tlb.NONE);
        fetchGeneration++;
    }
}
