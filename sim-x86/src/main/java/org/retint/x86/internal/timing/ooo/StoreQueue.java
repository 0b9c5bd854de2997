// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.timing.OutOfOrderCore;

/** Recent stores, from which loads of the same bytes get their value. */
final class StoreQueue {
    private final OutOfOrderCore.Memory memory;
    private final long[] addresses;
    private final int[] sizes;
    private final long[] dataAt;
    private final long[] committedAt;
    private int next;
    private int used;

    StoreQueue(OutOfOrderCore.Memory memory) {
        this.memory = memory;
        int entries = memory.storeBuffer();
        addresses = new long[entries];
        sizes = new int[entries];
        dataAt = new long[entries];
        committedAt = new long[entries];
    }

    /**
     * Adds a store.
     *
     * @param address its first byte
     * @param bytes its size
     * @param data the cycle in which its data is dispatched
     */
    void add(long address, int bytes, long data) {
        addresses[next] = address;
        sizes[next] = bytes;
        dataAt[next] = data;
        committedAt[next] = Long.MAX_VALUE;
        next = (next + 1) % sizes.length;
        used = Math.min(used + 1, sizes.length);
    }

    /** Says when the newest store is in the cache. */
    void commit(long cycle) {
        committedAt[(next - 1 + sizes.length) % sizes.length] = cycle;
    }

    /** Returns the cycle before which a load has no value; 0 if it comes from the cache. */
    long valueAt(long address, int bytes) {
        for (int i = 1; i <= used; i++) {
            int entry = (next - i + sizes.length) % sizes.length;
            long distance = address - addresses[entry];
            if (distance >= sizes[entry] || distance <= -bytes) {
                continue;
            }
            boolean contained = distance >= 0 && distance + bytes <= sizes[entry];
            return contained
                    ? dataAt[entry] + memory.forwardLatency()
                    : committedAt[entry] + memory.blockedForward();
        }
        return 0;
    }
}
