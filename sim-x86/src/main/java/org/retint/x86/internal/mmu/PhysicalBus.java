// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.memory.MmioDevice;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;

/**
 * What one CPU sees at physical addresses: RAM, devices, and holes. An access to a hole stops the
 * run, since hardware answers it in as many ways as there are chip sets.
 */
final class PhysicalBus {
    private final PhysicalMemory memory;
    private final CpuState state;
    private final int cpuId;
    private MemoryPort port;

    PhysicalBus(PhysicalMemory memory, CpuState state, int cpuId) {
        this.memory = memory;
        this.state = state;
        this.cpuId = cpuId;
    }

    /** Leads accesses to RAM through a port. */
    void connect(MemoryPort ramPort) {
        port = ramPort;
    }

    /** Returns whether accesses to RAM go to memory itself. */
    boolean isDirect() {
        return port == null;
    }

    /** Reads 1, 2, 4 or 8 bytes that lie in one page. */
    long read(long physicalAddress, int widthBytes) {
        if (memory.isRam(physicalAddress)) {
            return port == null
                    ? memory.read(physicalAddress, widthBytes)
                    : port.read(physicalAddress, widthBytes);
        }
        MmioDevice device = device(physicalAddress, "read from");
        long offset = physicalAddress - memory.deviceBase(physicalAddress);
        return device.read(cpuId, offset, widthBytes);
    }

    /** Writes 1, 2, 4 or 8 bytes that lie in one page. */
    void write(long physicalAddress, int widthBytes, long value) {
        if (memory.isRam(physicalAddress)) {
            if (port == null) {
                memory.write(physicalAddress, widthBytes, value);
            } else {
                port.write(physicalAddress, widthBytes, value);
            }
            return;
        }
        MmioDevice device = device(physicalAddress, "write to");
        long offset = physicalAddress - memory.deviceBase(physicalAddress);
        device.write(cpuId, offset, widthBytes, value);
    }

    /** Returns the exception that says that something needs RAM at an address without. */
    UnsupportedGuestException notRam(long physicalAddress, String what) {
        return new UnsupportedGuestException(
                "%s physical address without RAM: physicalAddress=%#x"
                        .formatted(what, physicalAddress),
                new GuestLocation(cpuId, state.rip(), ""),
                "give the machine more memory, or a device there");
    }

    private MmioDevice device(long physicalAddress, String what) {
        MmioDevice device = memory.deviceAt(physicalAddress);
        if (device == null) {
            throw notRam(physicalAddress, what);
        }
        return device;
    }
}
