// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sequences of a kernel, sorted by address: the host's view of {@code rseq_table}, and the
 * maker of its bytes. A lookup takes the same binary search as the guest's restart routine.
 */
public final class SequenceRegistry {
    /** Bytes of an entry of the guest's table. */
    public static final int ENTRY_BYTES = 16;

    private final List<Sequence> sequences = new ArrayList<>();

    /**
     * What a lookup found.
     *
     * @param sequence the sequence that contains the address, if any
     * @param probes entries that the search compared the address with
     */
    public record Lookup(Optional<Sequence> sequence, int probes) {}

    /** Makes an empty registry. */
    public SequenceRegistry() {}

    /** Makes a registry of some sequences, in any order. */
    public static SequenceRegistry of(Iterable<Sequence> sequences) {
        SequenceRegistry registry = new SequenceRegistry();
        sequences.forEach(registry::add);
        return registry;
    }

    /**
     * Adds a sequence.
     *
     * @throws IllegalArgumentException if it overlaps one that is there
     */
    public void add(Sequence sequence) {
        int index = search(sequence.start()).index;
        refuseOverlap(sequence, index - 1);
        refuseOverlap(sequence, index);
        sequences.add(index, sequence);
    }

    private void refuseOverlap(Sequence sequence, int index) {
        if (index < 0 || index == sequences.size()) {
            return;
        }
        Sequence other = sequences.get(index);
        if (other.contains(sequence.start()) || sequence.contains(other.start())) {
            throw new IllegalArgumentException(
                    String.format(
                            "sequences overlap: start=%#x end=%#x other=%#x otherEnd=%#x",
                            sequence.start(), sequence.end(), other.start(), other.end()));
        }
    }

    /**
     * Removes the sequence that starts at an address, as when a module is unloaded.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void remove(long start) {
        int index = search(start).index - 1;
        if (index < 0 || sequences.get(index).start() != start) {
            throw new IllegalArgumentException(
                    String.format("no sequence starts there: start=%#x", start));
        }
        sequences.remove(index);
    }

    /** Returns the number of sequences. */
    public int size() {
        return sequences.size();
    }

    /** Returns the sequences in the order of their addresses. */
    public List<Sequence> sequences() {
        return List.copyOf(sequences);
    }

    /**
     * Looks for the sequence that contains an address, in at most ceil(log2 n) + 1 probes of n
     * sequences.
     */
    public Lookup find(long address) {
        Position position = search(address);
        if (position.index == 0 || !sequences.get(position.index - 1).contains(address)) {
            return new Lookup(Optional.empty(), position.probes);
        }
        return new Lookup(Optional.of(sequences.get(position.index - 1)), position.probes);
    }

    /** Returns where a task continues that was preempted before the instruction at an address. */
    public long resumeAt(long rip) {
        return find(rip).sequence().map(s -> s.resumeAt(rip)).orElse(rip);
    }

    /**
     * Returns the bytes of {@code rseq_table}: for each sequence low half of the start (32 bits),
     * length, return offset, flags, 0 (8 bits each) and the owner's 64 bits, little endian.
     */
    public byte[] guestTable() {
        ByteBuffer table =
                ByteBuffer.allocate(sequences.size() * ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (Sequence sequence : sequences) {
            table.putInt((int) sequence.start())
                    .put((byte) sequence.lengthBytes())
                    .put((byte) sequence.returnOffset())
                    .put((byte) sequence.flags())
                    .put((byte) 0)
                    .putLong(sequence.owner());
        }
        return table.array();
    }

    /**
     * Reads the bytes of a guest's table back. The table does not tell restartable offsets, so they
     * are left empty.
     *
     * @throws IllegalArgumentException if the table is malformed, not sorted or overlapping
     */
    public static SequenceRegistry ofGuestTable(byte[] table) {
        if (table.length % ENTRY_BYTES != 0) {
            throw new IllegalArgumentException(
                    "rseq_table is no whole number of entries: bytes=" + table.length);
        }
        ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        SequenceRegistry registry = new SequenceRegistry();
        while (bytes.hasRemaining()) {
            long start = bytes.getInt();
            int length = bytes.get() & 0xff;
            int returnOffset = bytes.get() & 0xff;
            int flags = bytes.get() & 0xff;
            int zero = bytes.get();
            long owner = bytes.getLong();
            List<Sequence> before = registry.sequences;
            boolean sorted = before.isEmpty() || before.get(before.size() - 1).start() < start;
            if (zero != 0 || !sorted) {
                throw new IllegalArgumentException(
                        String.format("rseq_table entry malformed or unsorted: start=%#x", start));
            }
            registry.add(new Sequence(start, length, returnOffset, List.of(), flags, owner));
        }
        return registry;
    }

    private record Position(int index, int probes) {}

    /** Returns the number of sequences that start at or below an address. */
    private Position search(long address) {
        int low = 0;
        int high = sequences.size();
        int probes = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            probes++;
            if (Long.compareUnsigned(address, sequences.get(middle).start()) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Position(low, probes);
    }
}
