// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.timing.OutOfOrderCore;

/** Recent stores, from which loads of the same bytes get their value. */
final class StoreQueue {
    private final OutOfOrderCore.Memory memory;
    private final int settled;
    private final long[] addresses;
    private final int[] sizes;
    private final long[] dataAt;
    private final long[] committedAt;
    private int newest;
    private int used;

    StoreQueue(OutOfOrderCore.Memory memory) {
        this.memory = memory;
        settled = Math.max(memory.forwardLatency(), memory.blockedForward());
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
        newest = newest + 1 == sizes.length ? 0 : newest + 1;
        addresses[newest] = address;
        sizes[newest] = bytes;
        dataAt[newest] = data;
        committedAt[newest] = Long.MAX_VALUE;
        used = Math.min(used + 1, sizes.length);
    }

    /** Says when the newest store is in the cache. */
    void commit(long cycle) {
        committedAt[newest] = cycle;
    }

    /**
     * Returns the cycle before which a load has no value; 0 if it comes from the cache.
     *
     * @param dispatched the cycle in which the load is dispatched
     */
    long valueAt(long address, int bytes, long dispatched) {
        int entry = newest;
        for (int i = 0; i < used; i++) {
            long committed = committedAt[entry];
            if (committed <= dispatched - settled) {
                return 0; // as are all before it
            }
            long distance = address - addresses[entry];
            if (distance < sizes[entry] && distance > -bytes) {
                boolean contained = distance >= 0 && distance + bytes <= sizes[entry];
                return contained
                        ? dataAt[entry] + memory.forwardLatency()
                        : committed + memory.blockedForward();
            }
            entry = entry == 0 ? sizes.length - 1 : entry - 1;
        }
        return 0;
    }

    /** Becomes equal to another queue of the same core. */
    void copyFrom(StoreQueue other) {
        System.arraycopy(other.addresses, 0, addresses, 0, addresses.length);
        System.arraycopy(other.sizes, 0, sizes, 0, sizes.length);
        System.arraycopy(other.dataAt, 0, dataAt, 0, dataAt.length);
        System.arraycopy(other.committedAt, 0, committedAt, 0, committedAt.length);
        newest = other.newest;
        used = other.used;
    }
}
