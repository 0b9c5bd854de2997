// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.memory.MmioDevice;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;

class MmuTest {
    private static final long PML4 = 0x1000;
    private static final long PDPT = 0x2000;
    private static final long PD = 0x3000;
    private static final long PT = 0x4000;

    /** Virtual address of the first page of {@link #PT}. */
    private static final long BASE = 0xffff_8000_0020_0000L;

    private static final long PRESENT = PageTableEntry.P;
    private static final long WRITABLE = PRESENT | PageTableEntry.RW;
    private static final long USER = WRITABLE | PageTableEntry.US;
    private static final int DS = CpuState.DS;
    private static final int SS = CpuState.SS;

    private final PhysicalMemory memory = new PhysicalMemory(8 << 20);
    private final CpuState state = new CpuState();
    private final GuestFault fault = new GuestFault();
    private final Mmu mmu = new Mmu(state, memory, 0, fault);

    @BeforeEach
    void buildPagingStructures() {
        state.setCr(0, ControlRegister.CR0_PG | ControlRegister.CR0_PE | ControlRegister.CR0_WP);
        state.setCr(3, PML4);
        state.setCr(4, ControlRegister.CR4_PAE);
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA | Msr.EFER_NXE);
        entry(PML4, 256, PDPT | USER);
        entry(PDPT, 0, PD | USER);
        entry(PDPT, 1, USER | PageTableEntry.PS);
        entry(PD, 1, PT | USER);
        entry(PD, 2, 0x40_0000 | USER | PageTableEntry.PS);
        for (int i = 0; i < 16; i++) {
            entry(PT, i, 0x10_0000 + i * 0x1000L | USER);
        }
        mmu.modeChanged();
    }

    private void entry(long table, int index, long value) {
        memory.write(table + 8L * index, 8, value);
    }

    private long entryAt(long table, int index) {
        return memory.read(table + 8L * index, 8);
    }

    private void runAsUser() {
        state.setCpl(3);
        mmu.modeChanged();
    }

    private GuestFault faultOf(Runnable access) {
        return assertThrows(GuestFault.class, access::run);
    }

    private static long page(int index) {
        return BASE + index * 0x1000L;
    }

    @Test
    void pagesOfEverySizeLeadToTheirFrames() {
        memory.write(0x10_3010, 8, 11);
        memory.write(0x41_2340, 8, 22);
        memory.write(0x50_6780, 8, 33);
        assertEquals(11, mmu.read(page(3) + 0x10, 8, DS));
        assertEquals(22, mmu.read(0xffff_8000_0041_2340L, 8, DS), "2 MiB page");
        assertEquals(33, mmu.read(0xffff_8000_4050_6780L, 8, DS), "1 GiB page");
        assertEquals(0x41_2345, mmu.fetch(0xffff_8000_0041_2345L));
        assertSame(memory.page(0x41_2345), mmu.fetchPage(0xffff_8000_0041_2345L));
    }

    /** Rights of the page, the access, CPL, and the error code; -1 for no fault. */
    @ParameterizedTest
    @CsvSource({
        "0, read, 0, 0x0",
        "0, write, 0, 0x2",
        "0, fetch, 0, 0x10",
        "0, read, 3, 0x4",
        "0, write, 3, 0x6",
        "0, fetch, 3, 0x14",
        "0x1, read, 0, -1",
        "0x1, write, 0, 0x3",
        "0x1, read, 3, 0x5",
        "0x1, fetch, 3, 0x15",
        "0x5, read, 3, -1",
        "0x5, write, 3, 0x7",
        "0x7, write, 3, -1",
        "0x7, fetch, 3, -1",
        "0x8000000000000007, fetch, 0, 0x11",
        "0x8000000000000007, fetch, 3, 0x15",
        "0x8000000000000007, read, 3, -1",
        "0x4000000000007, read, 0, 0x9",
        "0x4000000000007, write, 3, 0xf",
        "0x4000000000007, fetch, 0, 0x19",
    })
    void pageFaultsTellTheAccessAndTheCause(String rights, String access, int cpl, String code) {
        entry(PT, 5, 0x10_5000 | Long.parseUnsignedLong(hex(rights), 16));
        state.setCpl(cpl);
        mmu.modeChanged();
        long address = page(5) + 0x123;
        Runnable attempt =
                () -> {
                    switch (access) {
                        case "read" -> mmu.read(address, 4, DS);
                        case "write" -> mmu.write(address, 4, 0, DS);
                        default -> mmu.fetch(address);
                    }
                };
        if (code.equals("-1")) {
            attempt.run();
        } else {
            GuestFault raised = faultOf(attempt);
            assertEquals(Vector.PF, raised.vector());
            assertEquals(Long.decode(code), raised.errorCode());
            assertEquals(address, raised.address());
        }
    }

    private static String hex(String number) {
        return number.startsWith("0x") ? number.substring(2) : number;
    }

    @Test
    void withoutNxeTheXdBitIsReservedAndFetchesAreNotTold() {
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA);
        entry(PT, 5, 0x10_5000 | USER | PageTableEntry.XD);
        entry(PT, 6, 0);
        mmu.modeChanged();
        assertEquals(9, faultOf(() -> mmu.read(page(5), 1, DS)).errorCode());
        assertEquals(0, faultOf(() -> mmu.fetch(page(6))).errorCode());
    }

    @Test
    void reservedBitsOfUpperLevelsFault() {
        entry(PD, 2, 0x40_2000 | USER | PageTableEntry.PS);
        assertEquals(9, faultOf(() -> mmu.read(0xffff_8000_0040_0000L, 1, DS)).errorCode());
        entry(PML4, 256, PDPT | USER | PageTableEntry.PS);
        assertEquals(9, faultOf(() -> mmu.read(page(0), 1, DS)).errorCode());
    }

    @Test
    void rightsOfAllLevelsCombine() {
        entry(PDPT, 0, PD | WRITABLE);
        runAsUser();
        assertEquals(5, faultOf(() -> mmu.read(page(0), 1, DS)).errorCode());
    }

    @Test
    void aSupervisorWritesReadOnlyPagesOnlyWithoutWp() {
        entry(PT, 5, 0x10_5000 | PRESENT);
        assertEquals(3, faultOf(() -> mmu.write(page(5), 1, 1, DS)).errorCode());
        state.setCr(0, state.cr(0) & ~ControlRegister.CR0_WP);
        mmu.modeChanged();
        mmu.write(page(5), 1, 1, DS);
        assertEquals(1, memory.read(0x10_5000, 1));
    }

    @Test
    void readsSetAccessedBitsAndWritesTheDirtyBitToo() {
        mmu.read(page(2), 1, DS);
        assertEquals(PageTableEntry.A, entryAt(PT, 2) & (PageTableEntry.A | PageTableEntry.D));
        assertTrue((entryAt(PML4, 256) & entryAt(PD, 1) & PageTableEntry.A) != 0);
        mmu.write(page(2), 1, 1, DS);
        assertTrue((entryAt(PT, 2) & PageTableEntry.D) != 0);
        assertEquals(0, entryAt(PD, 1) & PageTableEntry.D);
    }

    @Test
    void aFaultingWalkChangesNothing() {
        entry(PT, 5, 0);
        faultOf(() -> mmu.read(page(5), 1, DS));
        assertEquals(USER | PDPT, entryAt(PML4, 256));
    }

    @Test
    void aTranslationStaysUntilItIsInvalidated() {
        memory.write(0x10_2000, 1, 22);
        memory.write(0x10_7000, 1, 77);
        assertEquals(22, mmu.read(page(2), 1, DS));
        entry(PT, 2, 0x10_7000 | USER);
        assertEquals(22, mmu.read(page(2), 1, DS), "stale as on hardware");
        mmu.invalidatePage(page(3));
        assertEquals(22, mmu.read(page(2), 1, DS));
        mmu.invalidatePage(page(2) + 0xabc);
        assertEquals(77, mmu.read(page(2), 1, DS));
    }

    @Test
    void fetchesAreStaleAlikeAndForgetWithTheTranslation() {
        assertEquals(0x10_2000, mmu.fetch(page(2)));
        entry(PT, 2, 0x10_7000 | USER);
        assertEquals(0x10_2000, mmu.fetch(page(2)));
        mmu.invalidatePage(page(2));
        assertEquals(0x10_7000, mmu.fetch(page(2)));
    }

    @Test
    void globalPagesSurviveALoadOfCr3() {
        entry(PT, 1, 0x10_1000 | USER | PageTableEntry.G);
        mmu.read(page(1), 1, DS);
        mmu.read(page(2), 1, DS);
        entry(PT, 1, 0);
        entry(PT, 2, 0);
        mmu.invalidateNonGlobal();
        mmu.read(page(1), 1, DS);
        faultOf(() -> mmu.read(page(2), 1, DS));
        mmu.invalidateAll();
        faultOf(() -> mmu.read(page(1), 1, DS));
    }

    @Test
    void invalidatingAnyAddressOfALargePageForgetsAllOfIt() {
        mmu.read(0xffff_8000_0040_0000L, 1, DS);
        mmu.read(0xffff_8000_0041_0000L, 1, DS);
        entry(PD, 2, 0);
        mmu.invalidatePage(0xffff_8000_0055_5000L);
        faultOf(() -> mmu.read(0xffff_8000_0040_0000L, 1, DS));
        faultOf(() -> mmu.read(0xffff_8000_0041_0000L, 1, DS));
    }

    @Test
    void aSavedTlbIsAsStaleAfterRestore() {
        mmu.read(page(2), 1, DS);
        entry(PT, 2, 0);
        Object saved = mmu.save();
        mmu.invalidateAll();
        faultOf(() -> mmu.read(page(2), 1, DS));
        mmu.restore(saved);
        mmu.read(page(2), 1, DS);
    }

    @Test
    void anAccessAcrossPagesHasNoEffectIfEitherFaults() {
        entry(PT, 6, 0);
        GuestFault raised = faultOf(() -> mmu.write(page(6) - 3, 8, -1, DS));
        assertEquals(page(6), raised.address());
        assertEquals(0, memory.read(0x10_5ff8, 8));
        faultOf(() -> mmu.readForUpdate(page(6) - 3, 8, DS));
        entry(PT, 6, 0x10_9000 | USER);
        mmu.write(page(6) - 3, 8, 0x8877_6655_4433_2211L, DS);
        assertEquals(0x8877_6655_4433_2211L, mmu.read(page(6) - 3, 8, DS));
        assertEquals(0x88_7766_5544L, memory.read(0x10_9000, 8));
    }

    @Test
    void nonCanonicalAddressesRaiseStackFaultsOnlyThroughSs() {
        assertEquals(Vector.GP, faultOf(() -> mmu.read(1L << 47, 1, DS)).vector());
        assertEquals(Vector.SS, faultOf(() -> mmu.write(1L << 47, 1, 0, SS)).vector());
        assertEquals(Vector.GP, faultOf(() -> mmu.read((1L << 47) - 1, 2, DS)).vector());
        assertEquals(Vector.GP, faultOf(() -> mmu.fetch(1L << 63)).vector());
    }

    @Test
    void alignmentIsCheckedAtCpl3WithAmAndAcOnly() {
        state.setCr(0, state.cr(0) | ControlRegister.CR0_AM);
        state.setRflags(Rflags.RFLAGS_AC);
        mmu.modeChanged();
        mmu.read(page(1) + 1, 4, DS);
        runAsUser();
        assertEquals(Vector.AC, faultOf(() -> mmu.read(page(1) + 1, 4, DS)).vector());
        assertEquals(Vector.AC, faultOf(() -> mmu.write(page(1) + 4, 8, 0, DS)).vector());
        mmu.read(page(1) + 4, 4, DS);
        mmu.readSystem(page(1) + 1, 4);
    }

    @Test
    void aDirectEntryIsThereAfterAnAccessAndVoidWhenItsConditionsChange() {
        int index = (int) (page(2) >>> 12) & Mmu.INDEX_MASK;
        mmu.write(page(2), 8, 5, DS);
        assertEquals(page(2) >>> 12, mmu.writeTags()[index]);
        assertSame(memory.page(0x10_2000).bytes(), mmu.hostBytes()[index]);
        memory.image();
        assertEquals(-1, mmu.writeTags()[index], "shared with a snapshot");
        assertEquals(page(2) >>> 12, mmu.readTags()[index]);
        byte[] old = mmu.hostBytes()[index];
        memory.write(0x10_2000, 8, 6);
        assertEquals(-1, mmu.readTags()[index], "the page was copied");
        assertEquals(6, mmu.read(page(2), 8, DS));
        assertNotSame(old, mmu.hostBytes()[index]);
        runAsUser();
        assertEquals(-1, mmu.readTags()[index], "another privilege level");
    }

    @Test
    void pagesWithCodeAreNeverWrittenDirectly() {
        int index = (int) (page(2) >>> 12) & Mmu.INDEX_MASK;
        mmu.write(page(2), 8, 5, DS);
        memory.page(0x10_2000).attachCode("decoded");
        memory.codeAttached(0x10_2000);
        mmu.write(page(2), 8, 5, DS);
        assertEquals(-1, mmu.writeTags()[index]);
    }

    @Test
    void holesStopTheRunAndDevicesAnswer() {
        entry(PT, 7, 0x80_0000 | USER);
        entry(PT, 8, 0x90_0000 | USER);
        UnsupportedGuestException stopped =
                assertThrows(UnsupportedGuestException.class, () -> mmu.read(page(7) + 8, 4, DS));
        assertTrue(stopped.getMessage().contains("physicalAddress=0x800008"));
        assertThrows(UnsupportedGuestException.class, () -> mmu.fetch(page(8)));
        memory.map(0x90_0000, Page.SIZE, new Doubler());
        assertEquals(0x20, mmu.read(page(8) + 0x10, 4, DS));
        assertNotEquals(page(8) >>> 12, mmu.readTags()[(int) (page(8) >>> 12) & 1023]);
    }

    private static final class Doubler implements MmioDevice {
        @Override
        public long read(int cpuId, long offset, int widthBytes) {
            return 2 * offset;
        }

        @Override
        public void write(int cpuId, long offset, int widthBytes, long value) {}
    }
}
