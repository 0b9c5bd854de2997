// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.util.List;
import org.retint.sim.memory.MmioDevice;

/** The page at which every CPU finds the registers of its own local APIC. */
public final class ApicBus implements MmioDevice {
    private final List<LocalApic> apics;

    /**
     * Makes the page.
     *
     * @param apics the APICs by CPU; the list may still grow
     */
    public ApicBus(List<LocalApic> apics) {
        this.apics = apics;
    }

    @Override
    public long read(int cpuId, long offset, int widthBytes) {
        return apics.get(cpuId).read(offset, widthBytes);
    }

    @Override
    public void write(int cpuId, long offset, int widthBytes, long value) {
        apics.get(cpuId).write(offset, widthBytes, value);
    }
}
