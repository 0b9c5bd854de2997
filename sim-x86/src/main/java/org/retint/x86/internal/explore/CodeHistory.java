// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values that each byte of modified code has had, in the order in which stores reached memory,
 * and how far in it each CPU's fetches have come. All of it can be taken back.
 */
final class CodeHistory {
    /** In place of a store: the byte is what it was at the beginning. */
    static final int NEVER = -1;

    private static final int INITIAL = 64;

    private static final int SERIALIZED = -1; // in place of a slot that was moved

    private final int[][] views;
    private final int[] serialized;
    private final boolean marksSerialization;
    private final LongTable slots = new LongTable();
    private long[] addresses = new long[INITIAL];
    private byte[] initialValues = new byte[INITIAL];
    private int[] lastEntries = new int[INITIAL];

    private final int[] ownEntries;
    private int entries;
    private int[] entrySlots = new int[INITIAL];
    private byte[] entryValues = new byte[INITIAL];
    private int[] entryStores = new int[INITIAL];
    private int[] entryBefore = new int[INITIAL];
    private int[] entryMoments = new int[INITIAL];
    private byte[] entryCpus = new byte[INITIAL];

    private int moves;
    private long[] moved = new long[INITIAL];
    private int[] movedFrom = new int[INITIAL];

    /**
     * Makes an empty history.
     *
     * @param marksSerialization whether it counts when a CPU serialized, beside what it has seen
     */
    CodeHistory(int cpuCount, boolean marksSerialization) {
        views = new int[cpuCount][INITIAL];
        serialized = new int[cpuCount];
        ownEntries = new int[cpuCount];
        this.marksSerialization = marksSerialization;
    }

    /** Returns how many stores to bytes of code are kept: a mark for {@link #undoTo}. */
    int entryMark() {
        return entries;
    }

    /** Returns how many catch-ups are kept: a mark for {@link #undoTo}. */
    int moveMark() {
        return moves;
    }

    /** Takes back what happened since marks. */
    void undoTo(int entryMark, int moveMark) {
        while (moves > moveMark) {
            moves--;
            int cpu = (int) (moved[moves] >>> 32);
            int slot = (int) moved[moves];
            if (slot == SERIALIZED) {
                serialized[cpu] = movedFrom[moves];
            } else {
                views[cpu][slot] = movedFrom[moves];
            }
        }
        while (entries > entryMark) {
            entries--;
            ownEntries[entryCpus[entries]]--;
            lastEntries[entrySlots[entries]] = entryBefore[entries];
        }
    }

    /**
     * Takes note of a store that is about to reach memory.
     *
     * @param before the bytes that it replaces
     * @param value the new ones, from the lowest address up
     */
    void add(int cpuId, long physicalAddress, int widthBytes, long before, long value) {
        boolean whole = (physicalAddress & (widthBytes - 1)) == 0;
        int store = entries;
        for (int i = 0; i < widthBytes; i++) {
            int slot = slotOf(physicalAddress + i);
            if (lastEntries[slot] == NEVER) {
                initialValues[slot] = (byte) (before >>> (8 * i));
            }
            if (entries == entrySlots.length) {
                growEntries();
            }
            entrySlots[entries] = slot;
            entryValues[entries] = (byte) (value >>> (8 * i));
            entryStores[entries] = whole ? store : entries;
            entryMoments[entries] = store;
            entryBefore[entries] = lastEntries[slot];
            entryCpus[entries] = (byte) cpuId;
            ownEntries[cpuId]++;
            lastEntries[slot] = entries++;
        }
    }

    /** Returns the slot of a byte, or -1 if it was never modified. */
    int find(long physicalAddress) {
        int slot = slots.find(physicalAddress);
        return slot < 0 || lastEntries[slot] == NEVER ? -1 : slot;
    }

    /** Returns whether a CPU has not caught up with the byte's last store. */
    boolean isStale(int cpuId, int slot) {
        return views[cpuId][slot] != lastEntries[slot];
    }

    /** Returns the byte as a CPU sees it. */
    byte seen(int cpuId, int slot) {
        return valueAt(slot, views[cpuId][slot]);
    }

    /** Returns the last store to a byte. */
    int lastEntry(int slot) {
        return lastEntries[slot];
    }

    /** Returns the store to the same byte before, or -1. */
    int entryBefore(int entry) {
        return entryBefore[entry];
    }

    /** Returns the number of a store among all that reached memory, from 1 up; 0 for none. */
    int version(int entry) {
        int version = 0;
        for (int i = 0; i <= entry; i++) {
            version += entryMoments[i] == i ? 1 : 0;
        }
        return version;
    }

    /** Returns the address of every byte that was stored to, in ascending order. */
    long[] modified() {
        return IntStream.range(0, entries)
                .mapToLong(i -> addresses[entrySlots[i]])
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns how far a CPU has come with a byte: a store to it, or -1. */
    int view(int cpuId, int slot) {
        return views[cpuId][slot];
    }

    /** Returns the number that stores have in common which are seen as a whole. */
    int storeOf(int entry) {
        return entryStores[entry];
    }

    /** Returns the byte that a store put there. */
    byte valueOf(int entry) {
        return entryValues[entry];
    }

    /** Returns the byte that a store replaced. */
    byte valueBefore(int entry) {
        return valueAt(entrySlots[entry], entryBefore[entry]);
    }

    /** Makes a CPU see a store, with everything that is seen together with it. */
    void catchUp(int cpuId, int entry) {
        int slot = entrySlots[entry];
        int from = views[cpuId][slot];
        if (from >= entry) {
            return;
        }
        move(cpuId, slot, entry);
        for (int passed = entry; passed != from; passed = entryBefore[passed]) {
            for (int i = entryStores[passed];
                    i < entries && entryStores[i] == entryStores[passed];
                    i++) {
                catchUp(cpuId, i);
            }
        }
    }

    /** Makes a CPU see everything: it serialized. */
    void catchUpWithAll(int cpuId) {
        if (entries == 0) {
            return;
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            if (isStale(cpuId, slot)) {
                move(cpuId, slot, lastEntries[slot]);
            }
        }
        if (marksSerialization && serialized[cpuId] != entries) {
            log(cpuId, SERIALIZED, serialized[cpuId]);
            serialized[cpuId] = entries;
        }
    }

    /** Makes every CPU see everything: their fetches are coherent with memory. */
    void catchUpOfAll() {
        for (int cpu = 0; cpu < views.length; cpu++) {
            catchUpWithAll(cpu);
        }
    }

    /** Returns whether a store reached memory after a CPU's last serializing instruction. */
    boolean isSinceSerialization(int cpuId, int entry) {
        return entry >= serialized[cpuId];
    }

    /** Makes a CPU see its own stores: it took a branch. */
    void catchUpWithOwn(int cpuId) {
        int rest = ownEntries[cpuId];
        for (int i = entries - 1; rest > 0; i--) {
            if (entryCpus[i] == cpuId) {
                catchUp(cpuId, i);
                rest--;
            }
        }
    }

    /**
     * Returns whether memory ever held some bytes together.
     *
     * @param slotNumbers slot of each byte, or -1 for one that never changed
     */
    boolean wasContent(int[] slotNumbers, byte[] content, int count) {
        byte[] at = new byte[count];
        int wrong = 0;
        for (int i = 0; i < count; i++) {
            at[i] = slotNumbers[i] < 0 ? content[i] : valueAt(slotNumbers[i], NEVER);
            wrong += at[i] == content[i] ? 0 : 1;
        }
        for (int entry = 0; entry < entries && wrong > 0; ) {
            int end = entry + 1;
            while (end < entries && entryMoments[end] == entryMoments[entry]) {
                end++;
            }
            for (; entry < end; entry++) {
                for (int i = 0; i < count; i++) {
                    if (slotNumbers[i] == entrySlots[entry]) {
                        wrong -= at[i] == content[i] ? 0 : 1;
                        at[i] = entryValues[entry];
                        wrong += at[i] == content[i] ? 0 : 1;
                    }
                }
            }
        }
        return wrong == 0;
    }

    /** Adds what some CPU has not seen yet: the rest decides nothing any more. */
    void addTo(StateHash hash) {
        for (int i = 0; i < entries; i++) {
            int slot = entrySlots[i];
            int behind = 0;
            for (int cpu = 0; cpu < views.length; cpu++) {
                if (views[cpu][slot] < i) {
                    behind |= 1 << cpu;
                }
                if (marksSerialization && i >= serialized[cpu]) {
                    behind |= 0x100 << cpu;
                }
            }
            if (behind != 0) {
                int together = i > 0 && entryStores[i] == entryStores[i - 1] ? 1 : 0;
                long content = (entryValues[i] & 0xff) | (long) entryCpus[i] << 8;
                hash.add(addresses[slot] << 1 | together);
                hash.add(content | (long) behind << 16);
                for (int cpu = 0; cpu < views.length; cpu++) {
                    hash.add((behind >>> cpu & 1) != 0 ? seen(cpu, slot) : 0);
                }
            }
        }
    }

    private byte valueAt(int slot, int entry) {
        return entry == NEVER ? initialValues[slot] : entryValues[entry];
    }

    private void move(int cpuId, int slot, int entry) {
        log(cpuId, slot, views[cpuId][slot]);
        views[cpuId][slot] = entry;
    }

    private void log(int cpuId, int slot, int from) {
        if (moves == moved.length) {
            moved = Arrays.copyOf(moved, 2 * moves);
            movedFrom = Arrays.copyOf(movedFrom, 2 * moves);
        }
        moved[moves] = (long) cpuId << 32 | (slot & 0xffff_ffffL);
        movedFrom[moves++] = from;
    }

    private int slotOf(long physicalAddress) {
        int known = slots.find(physicalAddress);
        if (known >= 0) {
            return known;
        }
        int slot = slots.add(physicalAddress);
        if (slot == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * slot);
            initialValues = Arrays.copyOf(initialValues, 2 * slot);
            lastEntries = Arrays.copyOf(lastEntries, 2 * slot);
            for (int cpu = 0; cpu < views.length; cpu++) {
                views[cpu] = Arrays.copyOf(views[cpu], 2 * slot);
            }
        }
        addresses[slot] = physicalAddress;
        lastEntries[slot] = NEVER;
        for (int[] view : views) {
            view[slot] = NEVER;
        }
        return slot;
    }

    private void growEntries() {
        int length = 2 * entries;
        entrySlots = Arrays.copyOf(entrySlots, length);
        entryValues = Arrays.copyOf(entryValues, length);
        entryStores = Arrays.copyOf(entryStores, length);
        entryBefore = Arrays.copyOf(entryBefore, length);
        entryMoments = Arrays.copyOf(entryMoments, length);
        entryCpus = Arrays.copyOf(entryCpus, length);
    }
}
