// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * The caches and TLBs of one CPU: first level for data and instructions, second level, and the way
 * to what all CPUs share. Says how much longer than a hit of the first level an access takes.
 *
 * <p>The first level is looked up by virtual addresses and knows the physical line of each of its
 * entries; a set is chosen by bits that both addresses have in common. All others are physical.
 *
 * <p>Not modelled: accesses across lines as two, the banks of the first level, writes back,
 * prefetching but for the next line.
 */
public final class PrivateCaches {
    private static final int LINE_BITS = 6;
    private static final int PAGE_LINES = 64;
    private static final long SHARED = 0;
    private static final long EXCLUSIVE = 1;

    private final OutOfOrderCore.Caches sizes;
    private final SharedCache third;
    private final int cpu;

    /** Words are physical lines. */
    private final TagArray instructions;

    /** Words are physical lines times two, and whether this CPU may write them. */
    private final TagArray data;

    /** Words are whether this CPU may write a line. */
    private final TagArray second;

    private final Tlb tlb;
    private final LongConsumer fetchedLineGone;
    private LongUnaryOperator translation = LongUnaryOperator.identity();
    private boolean codeWritten;

    /**
     * Makes the caches of the next CPU.
     *
     * @param core the core
     * @param third what it shares
     * @param fetchedLineGone told when a line leaves the instruction cache, by its virtual number
     */
    public PrivateCaches(OutOfOrderCore core, SharedCache third, LongConsumer fetchedLineGone) {
        sizes = core.caches();
        this.third = third;
        this.fetchedLineGone = fetchedLineGone;
        cpu = third.add(this);
        instructions = firstLevel(sizes.instructions());
        data = firstLevel(sizes.data());
        second = TagArray.of(sizes.second());
        tlb = new Tlb(core.tlbs());
    }

    private static TagArray firstLevel(OutOfOrderCore.Level level) {
        TagArray tags = TagArray.of(level);
        if (tags.sets() > PAGE_LINES) {
            throw new IllegalArgumentException(
                    "a way of a cache of the first level is no larger than a page: " + level);
        }
        return tags;
    }

    /** Translates from now on: virtual to physical addresses, those that were just accessed. */
    public void translateWith(LongUnaryOperator newTranslation) {
        translation = newTranslation;
    }

    /** Returns the number of the line that an address is in. */
    public static long line(long address) {
        return address >>> LINE_BITS;
    }

    private long physicalLine(long address) {
        return line(translation.applyAsLong(address));
    }

    /** Returns the cycles of a load beyond those of a hit. */
    public int load(long address) {
        long line = line(address);
        int waiting = tlb.data(address);
        return data.touch(line) ? waiting : waiting + loadMiss(line, physicalLine(address));
    }

    private int loadMiss(long line, long physical) {
        int latency;
        if (second.touch(physical)) {
            latency = sizes.second().latency();
        } else {
            latency = third.read(cpu, physical, true);
            fillSecond(physical, third.isOwner(cpu, physical));
            prefetchAfter(physical);
        }
        data.insert(line, (physical << 1) | second.word(physical));
        return latency - sizes.data().latency();
    }

    /** A stream that comes to a line finds the next one in the second level. */
    private void prefetchAfter(long physical) {
        if (second.contains(physical - 1) && !second.contains(physical + 1)) {
            third.read(cpu, physical + 1, true);
            fillSecond(physical + 1, third.isOwner(cpu, physical + 1));
        }
    }

    /** Returns the cycles until a store has its line, 0 if it may write it already. */
    public int store(long address) {
        long line = line(address);
        int waiting = tlb.data(address);
        if (data.touch(line) && (data.newestWord(line) & EXCLUSIVE) != 0) {
            return waiting;
        }
        return waiting + storeMiss(line, physicalLine(address));
    }

    private int storeMiss(long line, long physical) {
        int latency = 0;
        if (!second.touch(physical) || second.newestWord(physical) != EXCLUSIVE) {
            latency = third.own(cpu, physical) - sizes.data().latency();
            if (second.contains(physical)) {
                second.setWord(physical, EXCLUSIVE);
            } else {
                fillSecond(physical, true);
            }
            codeWritten |= dropFetched(physical);
        } else if (!data.contains(line)) {
            latency = sizes.second().latency() - sizes.data().latency();
        }
        long word = (physical << 1) | EXCLUSIVE;
        if (data.contains(line)) {
            data.setWord(line, word);
        } else {
            data.insert(line, word);
        }
        return latency;
    }

    private void fillSecond(long physical, boolean mine) {
        long gone = second.insert(physical, mine ? EXCLUSIVE : SHARED);
        if (gone != TagArray.NONE) {
            dropData(gone);
        }
    }

    /** Returns the cycles of a fetch of a line beyond those of a hit. */
    public int fetch(long address) {
        long line = line(address);
        int waiting = tlb.instructions(address);
        return instructions.touch(line) ? waiting : waiting + fetchMiss(line, address);
    }

    private int fetchMiss(long line, long address) {
        long physical = physicalLine(address);
        int latency = sizes.second().latency();
        if (!second.touch(physical)) {
            latency = third.read(cpu, physical, false);
            fillSecond(physical, false);
        } else if (second.newestWord(physical) == EXCLUSIVE) {
            third.read(cpu, physical, false);
            share(physical);
        }
        long gone = instructions.insert(line, physical);
        if (gone != TagArray.NONE) {
            fetchedLineGone.accept(gone);
        }
        return latency - sizes.instructions().latency();
    }

    /** Another CPU reads a line that this one could write. */
    void share(long physical) {
        long line = data.keyOf((physical << 1) | EXCLUSIVE, physical);
        if (line != TagArray.NONE) {
            data.setWord(line, (physical << 1) | SHARED);
        }
        second.setWord(physical, SHARED);
    }

    /**
     * Takes a line away.
     *
     * @param written whether another CPU writes it, rather than that the last level needs its place
     */
    void drop(long physical, boolean written) {
        dropData(physical);
        second.remove(physical);
        codeWritten |= dropFetched(physical) && written;
    }

    private void dropData(long physical) {
        for (long right = SHARED; right <= EXCLUSIVE; right++) {
            long line = data.keyOf((physical << 1) | right, physical);
            while (line != TagArray.NONE) { // once for each of its virtual addresses
                data.remove(line);
                line = data.keyOf((physical << 1) | right, physical);
            }
        }
    }

    private boolean dropFetched(long physical) {
        boolean fetched = false;
        long line = instructions.keyOf(physical, physical);
        while (line != TagArray.NONE) {
            instructions.remove(line);
            fetchedLineGone.accept(line);
            fetched = true;
            line = instructions.keyOf(physical, physical);
        }
        return fetched;
    }

    /**
     * Returns whether a line that had been fetched was written since this was asked last, which
     * clears the pipeline.
     */
    public boolean takeCodeWritten() {
        boolean written = codeWritten;
        codeWritten = false;
        return written;
    }

    /** Returns a copy of the contents, those of the shared cache among them. */
    public Object save() {
        return new State(
                instructions.copy(),
                data.copy(),
                second.copy(),
                tlb.copy(),
                codeWritten,
                third.save());
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        State saved = (State) state;
        instructions.copyFrom(saved.instructions);
        data.copyFrom(saved.data);
        second.copyFrom(saved.second);
        tlb.copyFrom(saved.tlb);
        codeWritten = saved.codeWritten;
        third.restore(saved.third);
    }

    private record State(
            TagArray instructions,
            TagArray data,
            TagArray second,
            Tlb tlb,
            boolean codeWritten,
            Object third) {}
}
