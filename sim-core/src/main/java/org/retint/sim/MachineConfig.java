// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import org.retint.sim.memory.Page;

/**
 * What a run depends on besides the processor, the guest's bytes and the choices made: equal
 * configurations, processors, guest bytes and choices retire the same instructions at the same
 * cycles.
 *
 * @param cpuCount number of CPUs, 1 to {@value #MAX_CPUS}
 * @param memoryBytes size of physical memory in bytes, a positive multiple of 4096
 * @param quantumCycles how long a CPU runs before another may, at least 1
 */
public record MachineConfig(int cpuCount, long memoryBytes, long quantumCycles) {
    /** A set of CPUs is the bits of one {@code long}. */
    public static final int MAX_CPUS = Long.SIZE;

    /** Checks the ranges. */
    public MachineConfig {
        if (cpuCount < 1 || cpuCount > MAX_CPUS) {
            throw new IllegalArgumentException(
                    "cpuCount must be 1 to " + MAX_CPUS + ": cpuCount=" + cpuCount);
        }
        if (memoryBytes <= 0 || memoryBytes % Page.SIZE != 0) {
            throw new IllegalArgumentException(
                    "memoryBytes must be a positive multiple of 4096: memoryBytes=" + memoryBytes);
        }
        if (quantumCycles < 1) {
            throw new IllegalArgumentException(
                    "quantumCycles must be at least 1: quantumCycles=" + quantumCycles);
        }
    }

    /**
     * Returns how far the clock of a running CPU may be ahead of the slowest one when it is chosen
     * to run: twice the quantum.
     */
    public long skewCycles() {
        return Math.multiplyExact(2, quantumCycles);
    }
}
