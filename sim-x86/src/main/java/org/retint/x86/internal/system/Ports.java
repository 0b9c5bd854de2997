// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.sim.Device;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.device.PortDevice;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * IN and OUT: the permission of the I/O privilege level or of the TSS's bitmap, and the devices of
 * the machine. A port without a device stops the run.
 *
 * @see "Intel SDM vol. 1, Input/Output"
 */
final class Ports {
    private static final int TSS_BITMAP_BASE = 102;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final ProtectedFlags flags;
    private final Machine machine;
    private final int cpuId;

    Ports(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            ProtectedFlags flags,
            Machine machine,
            int cpuId) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.flags = flags;
        this.machine = machine;
        this.cpuId = cpuId;
    }

    long in(int port, int widthBytes) {
        checkPermission(port, widthBytes);
        return device(port, widthBytes, "IN from").in(cpuId, port, widthBytes);
    }

    void out(int port, int widthBytes, long value) {
        checkPermission(port, widthBytes);
        long low = value & (-1L >>> (Long.SIZE - 8 * widthBytes));
        device(port, widthBytes, "OUT to").out(cpuId, port, widthBytes, low);
    }

    void checkPermission(int port, int widthBytes) {
        if (state.cpl() <= flags.ioPrivilegeLevel()) {
            return;
        }
        long tss = state.base(CpuState.TR);
        long limit = state.limit(CpuState.TR);
        if (limit < TSS_BITMAP_BASE + 1) {
            throw fault.generalProtection(0);
        }
        long offset = mmu.readSystem(tss + TSS_BITMAP_BASE, 2) + (port >>> 3);
        if (offset + 1 > limit) {
            throw fault.generalProtection(0);
        }
        long bits = mmu.readSystem(tss + offset, 2) >>> (port & 7);
        if ((bits & ((1 << widthBytes) - 1)) != 0) {
            throw fault.generalProtection(0);
        }
    }

    private PortDevice device(int port, int widthBytes, String what) {
        for (Device device : machine.devices()) {
            if (device instanceof PortDevice ports
                    && port >= ports.firstPort()
                    && port + widthBytes <= ports.firstPort() + ports.portCount()) {
                return ports;
            }
        }
        throw new UnsupportedGuestException(
                "%s a port without a device: port=%#x widthBytes=%d"
                        .formatted(what, port, widthBytes),
                new GuestLocation(cpuId, state.rip(), ""),
                "add a device with that port to the machine");
    }
}
