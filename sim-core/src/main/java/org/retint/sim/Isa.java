// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.List;

/** An instruction set: makes the CPUs of a machine. The only way for one into this package. */
public interface Isa {
    /**
     * Makes all CPUs and what belongs to the processor, such as interrupt controllers. Called once
     * while the machine is built: its memory, devices and configuration are there already, the
     * devices are not attached yet.
     *
     * @param machine the machine that the CPUs belong to
     * @return {@link MachineConfig#cpuCount()} CPUs in the order of their numbers
     */
    List<? extends Cpu> createCpus(Machine machine);
}
