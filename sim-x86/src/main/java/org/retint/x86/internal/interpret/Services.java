// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;

/** What the interpreter's loop asks of the CPU around it. */
interface Services {
    /** Returns the number of the CPU. */
    int cpuId();

    /**
     * Executes what a micro-operation leaves to the system side. RIP is that of the instruction,
     * and afterwards that of the one to execute next.
     *
     * @param dst slot of the result, or a segment's number
     * @param a slot of the first operand
     * @param b slot of the second operand
     * @param widthBytes operand width
     * @param nextRip address of the next instruction in memory
     * @throws GuestFault if the instruction faults
     */
    void help(HelperCall call, int dst, int a, int b, int widthBytes, long nextRip);

    /** Delivers a fault of the instruction at RIP. */
    void deliver(GuestFault fault);

    /** Asks the probes at RIP; returns whether to leave the loop before the instruction. */
    boolean probe();

    /** Returns the cycles of the instruction, or steps of one, that the CPU's carrier describes. */
    int priceOf();

    /** Stops the run because no rule lifts the instruction at RIP. */
    RuntimeException unsupported();

    /** Returns the exception with bytes and text of the instruction at RIP, which it stopped. */
    RuntimeException located(UnsupportedGuestException stopped);
}
