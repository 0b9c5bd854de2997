// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import org.retint.sim.Cpu;

/** An x86 CPU as devices and tests see it. Every CPU of a machine with an x86 processor is one. */
public interface GuestCpu extends Cpu {
    /**
     * Returns the state itself, not a copy. It is exact between instructions, and in what a device
     * is asked by the instruction under way: registers, clock and RIP are those before it.
     */
    CpuState state();
}
