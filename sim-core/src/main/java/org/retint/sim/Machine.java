// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import org.retint.sim.memory.PhysicalMemory;

/** Several CPUs over one physical memory. */
public final class Machine {
    private final PhysicalMemory memory;

    Machine(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Returns the physical memory that all CPUs share. */
    public PhysicalMemory memory() {
        return memory;
    }
}
