// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;

/** The CPUs of a machine as x86 CPUs. */
final class GuestCpus {
    private final Machine machine;

    GuestCpus(Machine machine) {
        this.machine = machine;
    }

    /** Returns the state of a CPU. */
    CpuState state(int cpuId) {
        if (machine.cpu(cpuId) instanceof GuestCpu cpu) {
            return cpu.state();
        }
        throw new IllegalStateException(
                "the device needs a machine with an x86 processor: cpu=" + cpuId);
    }
}
