// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import org.retint.sim.memory.PhysicalMemory;

/**
 * Physical memory whose writes can be taken back, and whose difference from the start has a hash
 * that does not depend on the order of writes.
 */
final class LoggedMemory {
    private static final int WORD_BYTES = 8;
    private static final long SECOND_HASH = 0x5851_f42d_4c95_7f2dL;

    private final PhysicalMemory memory;
    private long[] addresses = new long[256];
    private long[] values = new long[256];
    private byte[] widths = new byte[256];
    private int size;
    private long hashLow;
    private long hashHigh;

    LoggedMemory(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Returns whether an address lies in RAM. */
    boolean isRam(long physicalAddress) {
        return memory.isRam(physicalAddress);
    }

    /** Reads 1, 2, 4 or 8 bytes, zero-extended. */
    long read(long physicalAddress, int widthBytes) {
        return memory.read(physicalAddress, widthBytes);
    }

    /** Writes 1, 2, 4 or 8 bytes. */
    void write(long physicalAddress, int widthBytes, long value) {
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            widths = Arrays.copyOf(widths, 2 * size);
        }
        addresses[size] = physicalAddress;
        values[size] = memory.read(physicalAddress, widthBytes);
        widths[size++] = (byte) widthBytes;
        store(physicalAddress, widthBytes, value);
    }

    /** Returns a mark for {@link #undoTo}. */
    int mark() {
        return size;
    }

    /** Takes back every write since a mark. */
    void undoTo(int mark) {
        while (size > mark) {
            size--;
            store(addresses[size], widths[size], values[size]);
        }
    }

    /** Adds the hash of what differs from the start. */
    void addTo(StateHash hash) {
        hash.addPart(hashLow, hashHigh);
    }

    private void store(long physicalAddress, int widthBytes, long value) {
        long first = physicalAddress & -WORD_BYTES;
        long last = physicalAddress + widthBytes - 1 & -WORD_BYTES;
        toggle(first);
        if (last != first) {
            toggle(last);
        }
        memory.write(physicalAddress, widthBytes, value);
        toggle(first);
        if (last != first) {
            toggle(last);
        }
    }

    /** Adds the hash of an aligned word as it is, or removes it: both are the same operation. */
    private void toggle(long address) {
        long value = memory.read(address, WORD_BYTES);
        hashLow ^= StateHash.mix(value + StateHash.mix(address));
        hashHigh ^= StateHash.mix((value ^ SECOND_HASH) + StateHash.mix(address * SECOND_HASH));
    }
}
