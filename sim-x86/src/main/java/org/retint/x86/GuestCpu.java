// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import org.retint.sim.Cpu;
import org.retint.x86.device.LocalApic;

/** An x86 CPU as devices and tests see it. Every CPU of a machine with an x86 processor is one. */
public interface GuestCpu extends Cpu {
    /**
     * Returns the state itself, not a copy. It is exact between instructions, and in what a device
     * is asked by the instruction under way: registers, clock and RIP are those before it.
     */
    CpuState state();

    /**
     * Tells the CPU that somebody else than its own instructions changed its privilege level,
     * control registers, flags or EFER. General registers and RIP may change without notice while
     * the CPU does not run.
     */
    void stateChanged();

    /**
     * Tells the CPU that somebody else than its own instructions took rights away in paging
     * structures that it may have read: it forgets all translations.
     */
    void pagingChanged();

    /** Returns the local APIC, by which an interrupt can be requested. */
    LocalApic apic();

    /** Adds a probe at a virtual address, for all CPUs of the machine. */
    void addProbe(long virtualAddress, Probe probe);

    /** Removes all probes at a virtual address. */
    void removeProbes(long virtualAddress);

    /**
     * Begins to digest every instruction that this CPU retires: address and general registers.
     * Costs speed on all CPUs of the machine, but changes neither results nor cycles.
     */
    void startDigest();

    /** Returns the digest so far; equal runs have equal digests. */
    long digest();
}
