// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.memory;

/** A device with registers in physical memory. It occupies whole 4 KiB pages. */
public interface MmioDevice {
    /**
     * Reads a register.
     *
     * @param cpuId the CPU that reads
     * @param offset bytes from the start of the device's range
     * @param widthBytes 1, 2, 4 or 8
     * @return the value, zero-extended
     */
    long read(int cpuId, long offset, int widthBytes);

    /**
     * Writes a register.
     *
     * @param cpuId the CPU that writes
     * @param offset bytes from the start of the device's range
     * @param widthBytes 1, 2, 4 or 8
     * @param value the value, zero-extended
     */
    void write(int cpuId, long offset, int widthBytes, long value);
}
