// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import org.retint.sim.Device;

/** A device with registers in the I/O address space. */
public interface PortDevice extends Device {
    /** Returns the first port that belongs to the device. */
    int firstPort();

    /** Returns the number of ports that belong to the device. */
    int portCount();

    /**
     * Reads from a port.
     *
     * @param cpuId the CPU that reads
     * @param port the port, from {@link #firstPort}
     * @param widthBytes 1, 2 or 4; never reaches beyond the device's ports
     * @return the value, zero-extended
     */
    long in(int cpuId, int port, int widthBytes);

    /**
     * Writes to a port.
     *
     * @param cpuId the CPU that writes
     * @param port the port, from {@link #firstPort}
     * @param widthBytes 1, 2 or 4; never reaches beyond the device's ports
     * @param value the value, zero-extended
     */
    void out(int cpuId, int port, int widthBytes, long value);
}
