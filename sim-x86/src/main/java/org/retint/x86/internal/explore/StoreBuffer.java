// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.retint.x86.explore.MemoryModel;
import org.retint.x86.internal.mmu.MemoryPort;

/**
 * The stores of one CPU that are not in memory yet, first in, first out. Loads of the CPU see them.
 * Entries stay in the arrays after they have left, so that leaving can be undone.
 */
final class StoreBuffer implements MemoryPort {
    /** Entries that a buffer has; another store waits. Within what processors have. */
    private static final int CAPACITY = 32;

    private final int cpuId;
    private final SystemMemory memory;
    private final MemoryModel model;
    private long[] addresses = new long[16];
    private long[] values = new long[16];
    private byte[] widths = new byte[16];
    private int head;
    private int tail;
    private int branched;
    private boolean locked;

    StoreBuffer(int cpuId, SystemMemory memory, MemoryModel model) {
        this.cpuId = cpuId;
        this.memory = memory;
        this.model = model;
    }

    /** Makes stores go to memory at once: they are part of an atomic operation, or are not. */
    void setLocked(boolean value) {
        locked = value;
    }

    boolean isEmpty() {
        return head == tail;
    }

    boolean isFull() {
        return tail - head == CAPACITY;
    }

    int head() {
        return head;
    }

    int tail() {
        return tail;
    }

    /** Puts back what an earlier state of the same path had. */
    void moveTo(int earlierHead, int earlierTail, int earlierBranched) {
        head = earlierHead;
        tail = earlierTail;
        branched = earlierBranched;
    }

    /**
     * Takes note that the CPU took a branch: from now on its fetches see the stores that wait, as
     * soon as they are in memory.
     */
    void takenBranch() {
        branched = tail;
    }

    /** Returns up to which store the CPU has taken a branch since; see {@link #takenBranch}. */
    int branched() {
        return branched;
    }

    /** Moves the oldest store to memory. */
    void drain() {
        memory.write(cpuId, addresses[head], widths[head], values[head]);
        head++;
        if (head <= branched) {
            memory.history().catchUpWithOwn(cpuId);
        }
    }

    /** Moves stores to memory for as long as the oldest is one that nobody else can see. */
    void drainPrivate() {
        while (head < tail && !memory.sharing().isShared(addresses[head], widths[head])) {
            drain();
        }
    }

    /** Returns whether some byte of a range of memory waits in here for a new value. */
    boolean holds(long physicalAddress, int count) {
        for (int i = head; i < tail; i++) {
            if (addresses[i] < physicalAddress + count
                    && physicalAddress < addresses[i] + widths[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the physical address of the oldest store. */
    long oldestAddress() {
        return addresses[head];
    }

    int oldestWidth() {
        return widths[head];
    }

    /** Returns a store as text: {@code flag = 0x1}. */
    String describe(int index, LongFunction<String> names) {
        int at = head + index;
        return "%s = %#x".formatted(names.apply(addresses[at]), values[at]);
    }

    /** Reads what the CPU would, without anybody taking note. */
    long peek(long physicalAddress, int widthBytes) {
        return forward(memory.log().read(physicalAddress, widthBytes), physicalAddress, widthBytes);
    }

    /** Adds the entries to a hash. */
    void addTo(StateHash hash) {
        hash.add(tail - head | (long) Math.max(0, branched - head) << 32);
        for (int i = head; i < tail; i++) {
            hash.add(addresses[i] << 4 | widths[i]);
            hash.add(values[i]);
        }
    }

    @Override
    public long read(long physicalAddress, int widthBytes) {
        long value = memory.read(cpuId, physicalAddress, widthBytes);
        return forward(value, physicalAddress, widthBytes);
    }

    /** Returns a value of memory with the bytes that wait in here in place of its own. */
    private long forward(long inMemory, long physicalAddress, int widthBytes) {
        long value = inMemory;
        for (int i = head; i < tail; i++) {
            long from = Math.max(physicalAddress, addresses[i]);
            long to = Math.min(physicalAddress + widthBytes, addresses[i] + widths[i]);
            for (long at = from; at < to; at++) {
                int shift = 8 * (int) (at - physicalAddress);
                long stored = values[i] >>> (8 * (int) (at - addresses[i])) & 0xff;
                value = (value & ~(0xffL << shift)) | (stored << shift);
            }
        }
        return value;
    }

    @Override
    public void write(long physicalAddress, int widthBytes, long value) {
        if (model == MemoryModel.SC || locked) {
            memory.write(cpuId, physicalAddress, widthBytes, value);
            return;
        }
        if (tail == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * tail);
            values = Arrays.copyOf(values, 2 * tail);
            widths = Arrays.copyOf(widths, 2 * tail);
        }
        addresses[tail] = physicalAddress;
        values[tail] = value & (-1L >>> (Long.SIZE - 8 * widthBytes));
        widths[tail++] = (byte) widthBytes;
    }
}
