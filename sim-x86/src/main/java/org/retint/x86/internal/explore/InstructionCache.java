// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retint.x86.internal.interpret.MicroStepper;
import org.retint.x86.internal.interpret.SteppedInstruction;

/** Instructions that were lifted, by their addresses and by their bytes. Each has a number. */
final class InstructionCache {
    private static final int DIRECT = 1 << 14;
    private static final int RECENT = 1 << 10;

    /** What lies at an address that nobody modifies. */
    static final class Entry {
        private final long rip;
        private final long physical;
        private final long physicalNext;
        private final int available;
        private final SteppedInstruction instruction;
        private final int length;
        private int fetchedBy;
        private int plainVersion = -1;
        private Entry next;

        private Entry(
                long rip,
                long physical,
                long physicalNext,
                int available,
                SteppedInstruction instruction,
                int length) {
            this.rip = rip;
            this.physical = physical;
            this.physicalNext = physicalNext;
            this.available = available;
            this.instruction = instruction;
            this.length = length;
        }

        SteppedInstruction instruction() {
            return instruction;
        }

        int length() {
            return length;
        }

        /** Returns how many bytes can be fetched from its address without a fault, up to 15. */
        int available() {
            return available;
        }

        /** Returns where the instruction goes on in the next page, or -1 if it does not. */
        long physicalNext() {
            return physicalNext;
        }

        boolean isFetchedBy(int cpuId) {
            return (fetchedBy >>> cpuId & 1) != 0;
        }

        void setFetchedBy(int cpuId) {
            fetchedBy |= 1 << cpuId;
        }

        /** Returns whether nobody modified the instruction when {@link Sharing} had a version. */
        boolean isPlain(int version) {
            return plainVersion == version;
        }

        void setPlain(int version) {
            plainVersion = version;
        }
    }

    private record Bytes(long rip, long low, long high, int count) {
        boolean are(long otherRip, long otherLow, long otherHigh, int otherCount) {
            return rip == otherRip && low == otherLow && high == otherHigh && count == otherCount;
        }
    }

    private final Entry[] direct = new Entry[DIRECT];
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private final Bytes[] recentBytes = new Bytes[RECENT];
    private final SteppedInstruction[] recentInstructions = new SteppedInstruction[RECENT];
    private final Map<Bytes, SteppedInstruction> lifted = new LinkedHashMap<>();

    /** Forgets what was added. */
    void clear() {
        Arrays.fill(direct, null);
        entries.clear();
    }

    /** Returns the address of every instruction that was added. */
    Collection<Long> addresses() {
        return Collections.unmodifiableCollection(entries.keySet());
    }

    /**
     * Returns what was added at an address, or null.
     *
     * @param before what was found before it, or null: what follows is remembered
     */
    Entry find(Entry before, long rip, long physical) {
        if (before != null) {
            Entry next = before.next;
            if (next != null && next.rip == rip && next.physical == physical) {
                return next;
            }
        }
        Entry found = find(rip, physical);
        if (before != null && found != null) {
            before.next = found;
        }
        return found;
    }

    private Entry find(long rip, long physical) {
        int index = (int) (rip ^ rip >>> 12) & (DIRECT - 1);
        Entry entry = direct[index];
        if (entry == null || entry.rip != rip) {
            entry = entries.get(rip);
            direct[index] = entry;
        }
        return entry != null && entry.physical == physical ? entry : null;
    }

    /** Adds what lies at an address. */
    Entry add(
            long rip,
            long physical,
            long physicalNext,
            int available,
            SteppedInstruction instruction,
            int length) {
        Entry entry = new Entry(rip, physical, physicalNext, available, instruction, length);
        entries.put(rip, entry);
        return entry;
    }

    /** Lifts an instruction, or returns what was lifted before; null if it has more bytes. */
    SteppedInstruction lift(MicroStepper stepper, long rip, byte[] bytes, int count) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < count; i++) {
            long value = bytes[i] & 0xffL;
            if (i < Long.BYTES) {
                low |= value << (8 * i);
            } else {
                high |= value << (8 * (i - Long.BYTES));
            }
        }
        int index = (int) StateHash.mix(rip ^ low ^ high * 31) & (RECENT - 1);
        if (recentBytes[index] != null && recentBytes[index].are(rip, low, high, count)) {
            return recentInstructions[index];
        }
        Bytes key = new Bytes(rip, low, high, count);
        SteppedInstruction known = lifted.get(key);
        if (known == null) {
            known = stepper.lift(rip, bytes, count);
            if (known != null) {
                lifted.put(key, known);
            }
        }
        recentBytes[index] = key;
        recentInstructions[index] = known;
        return known;
    }
}
