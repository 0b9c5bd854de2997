// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/** Reads of a lab's memory by address. */
final class GuestWords {
    private GuestWords() {}

    static long read64(KernelLab lab, long virtualAddress) {
        CpuState state = ((GuestCpu) lab.machine().cpu(0)).state();
        long physical =
                new GuestMemory(state, lab.machine().memory()).physicalAddress(virtualAddress);
        return lab.machine().memory().read(physical, 8);
    }
}
