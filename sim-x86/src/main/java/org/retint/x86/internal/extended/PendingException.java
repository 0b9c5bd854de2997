// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * Delivers x87 exceptions, which wait for the next instruction that looks at them.
 *
 * <p><i>Not modelled</i>: CR0.NE = 0, under which an interrupt controller of the PC would be told.
 *
 * @see "Intel SDM vol. 1, MS-DOS Compatibility Sub-mode"
 */
final class PendingException {
    private final CpuState state;
    private final GuestFault fault;
    private final int cpuId;

    PendingException(CpuState state, GuestFault fault, int cpuId) {
        this.state = state;
        this.fault = fault;
        this.cpuId = cpuId;
    }

    /**
     * Faults with #MF if an exception waits.
     *
     * @throws UnsupportedGuestException if it is not to be delivered as a fault
     */
    void check() {
        if ((state.extended().statusWord() & X87Control.ES) == 0) {
            return;
        }
        if ((state.cr(0) & ControlRegister.CR0_NE) == 0) {
            throw new UnsupportedGuestException(
                    "x87 exceptions by interrupt are not modelled",
                    new GuestLocation(cpuId, state.rip(), ""),
                    "set CR0.NE");
        }
        throw fault.of(Vector.MF);
    }
}
