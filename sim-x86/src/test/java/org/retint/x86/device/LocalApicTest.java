// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.Msr;

class LocalApicTest {
    private static final int ID = 0x20;
    private static final int TPR = 0x80;
    private static final int PPR = 0xa0;
    private static final int EOI = 0xb0;
    private static final int LDR = 0xd0;
    private static final int DFR = 0xe0;
    private static final int ISR = 0x100;
    private static final int IRR = 0x200;
    private static final int ESR = 0x280;
    private static final int ICR_LOW = 0x300;
    private static final int ICR_HIGH = 0x310;
    private static final int LVT_TIMER = 0x320;
    private static final int LVT_LINT1 = 0x360;
    private static final int LVT_ERROR = 0x370;
    private static final int INITIAL_COUNT = 0x380;
    private static final int CURRENT_COUNT = 0x390;
    private static final int DIVIDE = 0x3e0;
    private static final int DIVIDE_BY_1 = 0xb;
    private static final int PERIODIC = 1 << 17;
    private static final int DEADLINE = 2 << 17;
    private static final int MASKED = 1 << 16;

    private final ApicLab lab = new ApicLab(3);
    private final LocalApic apic = lab.apics.get(0);

    private void write(int offset, long value) {
        apic.write(offset, 4, value);
    }

    private long read(int offset) {
        return apic.read(offset, 4);
    }

    @Test
    void aHigherClassInterruptsALowerOneAndNotTheOtherWayRound() {
        apic.request(0x41);
        assertEquals(0x41, apic.acknowledge());
        apic.request(0x4f);
        assertFalse(apic.hasInterrupt(), "same class");
        apic.request(0x51);
        assertEquals(0x51, apic.acknowledge());
        assertEquals(0x50, read(PPR));
        assertFalse(apic.hasInterrupt());
        write(EOI, 0);
        assertFalse(apic.hasInterrupt(), "0x41 is still in service");
        write(EOI, 0);
        assertEquals(0x4f, apic.acknowledge());
        assertThrows(IllegalStateException.class, apic::acknowledge);
    }

    @Test
    void theTaskPriorityHoldsBackItsClassAndLowerOnes() {
        apic.request(0x61);
        write(TPR, 0x60);
        assertFalse(apic.hasInterrupt());
        apic.setTaskPriority(0x5f);
        assertTrue(apic.hasInterrupt());
        assertEquals(0x5f, read(PPR));
    }

    @Test
    void pendingAndServicedVectorsShowInTheirRegisters() {
        apic.request(0x43);
        assertEquals(8, read(IRR + 0x20));
        apic.acknowledge();
        assertEquals(0, read(IRR + 0x20));
        assertEquals(8, read(ISR + 0x20));
    }

    @Test
    void aOneShotTimerExpiresOnceAfterCountTimesDivisor() {
        write(LVT_TIMER, 0xec);
        write(DIVIDE, 0x1); // by 4
        write(INITIAL_COUNT, 100);
        lab.pass(200);
        assertEquals(50, read(CURRENT_COUNT));
        lab.pass(2000);
        assertEquals(List.of("0:vec@400"), lab.log);
        assertEquals(0, read(CURRENT_COUNT));
    }

    @Test
    void aPeriodicTimerKeepsItsPaceHoweverLateItIsServed() {
        write(LVT_TIMER, 0xec | PERIODIC);
        write(DIVIDE, DIVIDE_BY_1);
        write(INITIAL_COUNT, 1000);
        for (int i = 0; i < 4; i++) {
            lab.pass(1000);
            lab.pass(7);
            write(EOI, 0);
        }
        assertEquals(List.of("0:vec@1000", "0:vec@2000", "0:vec@3000", "0:vec@4000"), lab.log);
        write(INITIAL_COUNT, 0);
        lab.pass(5000);
        assertEquals(4, lab.log.size(), "a count of 0 stops it");
    }

    @Test
    void aMaskedTimerAsksForNothing() {
        write(LVT_TIMER, 0xec | MASKED);
        write(DIVIDE, DIVIDE_BY_1);
        write(INITIAL_COUNT, 10);
        lab.pass(100);
        assertEquals(List.of(), lab.log);
    }

    @Test
    void theDeadlineCountsInTimeStampsAndIsDisarmedWhenItComes() {
        lab.cpus.get(0).state.setMsr(Msr.IA32_TSC_ADJUST, 50_000);
        write(LVT_TIMER, 0xec | DEADLINE);
        apic.setTscDeadline(50_700);
        assertEquals(50_700, apic.tscDeadline());
        lab.pass(900);
        assertEquals(List.of("0:vec@700"), lab.log);
        assertEquals(0, apic.tscDeadline());
        apic.setTscDeadline(60_000);
        apic.setTscDeadline(0);
        lab.pass(20_000);
        assertEquals(1, lab.log.size());
    }

    @Test
    void leavingDeadlineModeDisarms() {
        write(LVT_TIMER, 0xec | DEADLINE);
        apic.setTscDeadline(500);
        write(LVT_TIMER, 0xec);
        lab.pass(1000);
        assertEquals(List.of(), lab.log);
    }

    /** ICR high, ICR low, and what arrives where. */
    @ParameterizedTest
    @CsvSource({
        "0x01000000, 0x000fd, 1:vfd@1000",
        "0x00000000, 0xc00fb, 1:vfb@1000 2:vfb@1000",
        "0x00000000, 0x800fb, 0:vfb@1000 1:vfb@1000 2:vfb@1000",
        "0x00000000, 0x400fb, 0:vfb@1000",
        "0xff000000, 0x000fb, 0:vfb@1000 1:vfb@1000 2:vfb@1000",
        "0x06000000, 0x008fb, 1:vfb@1000 2:vfb@1000",
        "0x02000000, 0x00400, 2:nmi@1000",
        "0x02000000, 0x04500, 2:init@1000",
        "0x02000000, 0x08500, ''",
        "0x02000000, 0x00699, 2:start99@1000",
        "0x06000000, 0x009fb, 2:vfb@1000",
        "0x09000000, 0x000fb, ''",
    })
    void anIpiArrivesAfterTheLatencyWhereItIsSent(String high, String low, String arrivals) {
        for (int i = 0; i < 3; i++) {
            lab.apics.get(i).write(LDR, 4, 1L << (24 + i));
        }
        lab.apics.get(1).write(TPR, 4, 0x20);
        write(ICR_HIGH, Long.decode(high));
        write(ICR_LOW, Long.decode(low));
        lab.pass(5000);
        List<String> sorted = lab.log.stream().sorted().toList();
        assertEquals(arrivals, String.join(" ", sorted));
    }

    @Test
    void clustersMatchByClusterAndMember() {
        apic.write(DFR, 4, 0x0fff_ffff);
        apic.write(LDR, 4, 0x2400_0000);
        assertTrue(apic.isDestination(true, 0x24));
        assertTrue(apic.isDestination(true, 0x2f));
        assertFalse(apic.isDestination(true, 0x2b));
        assertFalse(apic.isDestination(true, 0x14));
        assertTrue(apic.isDestination(true, 0xff));
    }

    @Test
    void aVectorBelow16IsASendErrorAndRaisesTheErrorInterrupt() {
        write(LVT_ERROR, 0xfe);
        write(ICR_LOW, 0x4000f);
        lab.pass(2000);
        assertEquals(List.of("0:vfe@0"), lab.log);
        assertEquals(0x20, read(ESR));
        write(ESR, 0);
        assertEquals(0, read(ESR));
    }

    @Test
    void aDisabledApicTakesNoFixedIpiAndMasksItsLocalVectors() {
        lab.apics.get(1).write(ApicLab.SVR, 4, 0xff);
        assertEquals(MASKED, lab.apics.get(1).read(LVT_LINT1, 4) & MASKED);
        write(ICR_HIGH, 1 << 24);
        write(ICR_LOW, 0xfd);
        write(ICR_LOW, 0x400);
        lab.pass(2000);
        assertEquals(List.of("1:nmi@1000"), lab.log);
    }

    @Test
    void everyCpuSeesItsOwnRegisters() {
        ApicBus bus = new ApicBus(lab.apics);
        assertEquals(0x0200_0000, bus.read(2, ID, 4));
        bus.write(1, TPR, 4, 0x30);
        assertEquals(0, bus.read(0, TPR, 4));
        assertEquals(0x30, bus.read(1, TPR, 4));
    }

    @Test
    void unknownRegistersAndWidthsStopTheRunByName() {
        UnsupportedGuestException unknown =
                assertThrows(UnsupportedGuestException.class, () -> apic.read(0x40, 4));
        assertTrue(unknown.getMessage().contains("offset=0x40"), unknown.getMessage());
        UnsupportedGuestException narrow =
                assertThrows(UnsupportedGuestException.class, () -> apic.write(TPR, 1, 0));
        assertTrue(narrow.getMessage().contains("TPR"), narrow.getMessage());
        assertThrows(UnsupportedGuestException.class, () -> write(PPR, 0));
        assertThrows(UnsupportedGuestException.class, () -> write(ICR_LOW, 0x200));
        assertThrows(UnsupportedGuestException.class, () -> apic.acceptsBase(0xfed0_0800L));
        assertFalse(apic.acceptsBase(LocalApic.BASE | 0xc00), "x2APIC is not offered");
        assertTrue(apic.acceptsBase(apic.base()));
    }

    @Test
    void aSnapshotKeepsTimerAndPriorities() {
        write(LVT_TIMER, 0xec);
        write(DIVIDE, DIVIDE_BY_1);
        write(INITIAL_COUNT, 800);
        apic.request(0x55);
        lab.cpus.get(0).accepts = false;
        lab.pass(300);
        Object saved = apic.save();
        apic.acknowledge();
        write(INITIAL_COUNT, 0);
        apic.restore(saved);
        assertEquals(500, read(CURRENT_COUNT));
        assertTrue(apic.hasInterrupt());
    }
}
