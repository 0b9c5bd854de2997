// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Msr;

/** What INIT resets and what it leaves alone. */
class StartUpTest {
    private static CpuState used() {
        CpuState state = new CpuState();
        StartUp.powerUp(state);
        StartUp.boot(state, 0x1000, 0x2000);
        state.setRegister(3, 5);
        state.setCr(2, 6);
        state.setDr(0, 7);
        state.extended().setXmm(3, 8, 9);
        state.extended().setMxcsr(0x1fa0);
        state.extended().setControlWord(0x27f);
        state.extended().setXcr0(ExtendedState.XCR0_SUPPORTED);
        state.setMsr(Msr.IA32_LSTAR, 10);
        state.setMsr(Msr.IA32_FS_BASE, 11);
        return state;
    }

    @Test
    void initKeepsExtendedStateAndModelSpecificRegisters() {
        CpuState state = used();
        long pat = state.msr(Msr.IA32_PAT);
        StartUp.waitForStartUp(state);
        assertEquals(8, state.extended().xmmLow(3));
        assertEquals(9, state.extended().xmmHigh(3));
        assertEquals(0x1fa0, state.extended().mxcsr());
        assertEquals(0x27f, state.extended().controlWord());
        assertEquals(ExtendedState.XCR0_SUPPORTED, state.extended().xcr0());
        assertEquals(10, state.msr(Msr.IA32_LSTAR));
        assertEquals(0x0007_0406_0007_0406L, pat);
        assertEquals(pat, state.msr(Msr.IA32_PAT));
    }

    @Test
    void initResetsEverythingElse() {
        CpuState state = used();
        StartUp.waitForStartUp(state);
        assertTrue(state.isWaitingForStartup());
        assertEquals(0, state.register(3));
        assertEquals(0, state.cr(2));
        assertEquals(0, state.cr(4));
        assertEquals(0, state.dr(0));
        assertEquals(0, state.efer());
        assertEquals(0, state.msr(Msr.IA32_FS_BASE));
        assertEquals(2, state.rflags());
    }
}
