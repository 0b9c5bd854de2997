// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.Bounds;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;

/** SYSENTER and SYSEXIT: registers, selectors and privilege after one instruction. */
class SysenterTest {
    private static BareMachine machine(String hex) {
        BareMachine bare = new BareMachine(hex);
        bare.state.setMsr(Msr.IA32_SYSENTER_CS, 0x13);
        bare.state.setMsr(Msr.IA32_SYSENTER_ESP, BareMachine.STACK - 64);
        bare.state.setMsr(Msr.IA32_SYSENTER_EIP, BareMachine.CODE + 0x40);
        return bare;
    }

    @Test
    void sysenterGoesWhereThreeRegistersSayWithInterruptsOff() {
        BareMachine bare = machine("0f34");
        bare.state.setRflags(Rflags.RFLAGS_ALWAYS_SET | Rflags.RFLAGS_IF);
        bare.machine.run(Bounds.instructions(1));
        assertEquals(BareMachine.CODE + 0x40, bare.state.rip());
        assertEquals(BareMachine.STACK - 64, bare.state.register(4));
        assertEquals(0x10, bare.state.selector(CpuState.CS));
        assertEquals(0x18, bare.state.selector(CpuState.SS));
        assertEquals(0, bare.state.cpl());
        assertEquals(0, bare.state.rflags() & Rflags.RFLAGS_IF);
    }

    @Test
    void sysexitGoesToUserCodeFourDescriptorsOn() {
        BareMachine bare = machine("480f35");
        bare.state.setRegister(1, 0x1234);
        bare.state.setRegister(2, 0x5678);
        bare.machine.run(Bounds.instructions(1));
        assertEquals(0x5678, bare.state.rip());
        assertEquals(0x1234, bare.state.register(4));
        assertEquals(0x33, bare.state.selector(CpuState.CS));
        assertEquals(0x3b, bare.state.selector(CpuState.SS));
        assertEquals(3, bare.state.cpl());
    }

    @Test
    void sysexitToOldCodeStopsTheRunWithBytesAndText() {
        BareMachine bare = machine("90 0f35");
        UnsupportedGuestException thrown =
                assertThrows(
                        UnsupportedGuestException.class,
                        () -> bare.machine.run(Bounds.instructions(2)));
        assertEquals(BareMachine.CODE + 1, thrown.location().instructionAddress());
        assertTrue(thrown.location().detail().contains("bytes=0f35"), thrown::getMessage);
        assertTrue(thrown.location().detail().contains("sysexit"), thrown::getMessage);
    }
}
