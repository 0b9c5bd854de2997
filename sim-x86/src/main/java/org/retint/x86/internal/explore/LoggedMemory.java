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
        long first = physicalAddress & -WORD_BYTES;
        long last = physicalAddress + widthBytes - 1 & -WORD_BYTES;
        long before = memory.read(first, WORD_BYTES);
        long beforeLast = last == first ? 0 : memory.read(last, WORD_BYTES);
        memory.write(physicalAddress, widthBytes, value);
        replace(first, before);
        if (last != first) {
            replace(last, beforeLast);
        }
    }

    /** Returns a mark for {@link #undoTo}. */
    int mark() {
        return size;
    }

    /** Returns the first half of the hash of what differs from the start. */
    long hashLow() {
        return hashLow;
    }

    /** Returns the second half of the hash of what differs from the start. */
    long hashHigh() {
        return hashHigh;
    }

    /**
     * Takes back every write since a mark.
     *
     * @param low what {@link #hashLow} returned then
     * @param high what {@link #hashHigh} returned then
     */
    void undoTo(int mark, long low, long high) {
        while (size > mark) {
            size--;
            memory.write(addresses[size], widths[size], values[size]);
        }
        hashLow = low;
        hashHigh = high;
    }

    /** Adds the hash of what differs from the start. */
    void addTo(StateHash hash) {
        hash.addPart(hashLow, hashHigh);
    }

    /** Puts an aligned word as it is now into the hash, in place of what it was. */
    private void replace(long address, long before) {
        long now = memory.read(address, WORD_BYTES);
        long place = StateHash.mix(address);
        hashLow ^= StateHash.mix(before + place) ^ StateHash.mix(now + place);
        long secondPlace = StateHash.mix(address * SECOND_HASH);
        hashHigh ^=
                StateHash.mix((before ^ SECOND_HASH) + secondPlace)
                        ^ StateHash.mix((now ^ SECOND_HASH) + secondPlace);
    }
}
