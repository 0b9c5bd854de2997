// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/** An instruction set: makes the CPUs of a machine. The only way for one into this package. */
public interface Isa {
    /**
     * Makes one CPU. Called once per CPU in the order of {@code cpuId} while the machine is built;
     * the machine's memory, devices and clock are there already.
     *
     * @param machine the machine that the CPU belongs to
     * @param cpuId its number, from 0
     */
    Cpu createCpu(Machine machine, int cpuId);
}
