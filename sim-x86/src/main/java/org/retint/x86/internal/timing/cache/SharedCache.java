// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * The last level of a machine, with a directory: which CPUs have a line, and which of them may
 * write it. It contains all that the levels above contain.
 */
public final class SharedCache {
    private static final int OWNER_SHIFT = 56;
    private static final long SHARERS = (1L << OWNER_SHIFT) - 1;
    private static final int MAX_CPUS = OWNER_SHIFT;

    private final OutOfOrderCore.Caches sizes;
    private final TagArray lines;
    private final List<PrivateCaches> cpus = new ArrayList<>();
    private TagArray saved;

    /** Makes an empty one. */
    public SharedCache(OutOfOrderCore.Caches sizes) {
        this.sizes = sizes;
        lines = TagArray.of(sizes.third());
    }

    /** Adds a CPU and returns its number. */
    int add(PrivateCaches caches) {
        if (cpus.size() == MAX_CPUS) {
            throw new IllegalArgumentException("more CPUs than the directory has: " + MAX_CPUS);
        }
        cpus.add(caches);
        return cpus.size() - 1;
    }

    /**
     * Gets a line to read.
     *
     * @param exclusive whether the CPU may have it to write as well, if nobody else has it
     * @return cycles until it is there
     */
    int read(int cpu, long line, boolean exclusive) {
        saved = null;
        int latency = sizes.third().latency();
        if (!lines.touch(line)) {
            latency = sizes.memoryLatency();
            insert(line);
        }
        long word = lines.newestWord(line);
        int owner = owner(word);
        if (owner >= 0 && owner != cpu) {
            latency = sizes.dirtyLatency();
            cpus.get(owner).share(line);
        } else if ((word & SHARERS & ~(1L << cpu)) != 0) {
            latency = sizes.sharedLatency();
        }
        long sharers = (word & SHARERS) | (1L << cpu);
        boolean alone = exclusive && sharers == 1L << cpu;
        lines.setWord(line, alone ? owned(cpu, sharers) : sharers);
        return latency;
    }

    /** Returns whether a CPU may write a line. */
    boolean isOwner(int cpu, long line) {
        return lines.contains(line) && owner(lines.word(line)) == cpu;
    }

    /**
     * Gets a line to write: nobody else has it then.
     *
     * @return cycles until it is there
     */
    int own(int cpu, long line) {
        saved = null;
        int latency = sizes.third().latency();
        if (!lines.touch(line)) {
            latency = sizes.memoryLatency();
            insert(line);
        }
        long word = lines.newestWord(line);
        long others = word & SHARERS & ~(1L << cpu);
        if (others != 0) {
            latency = owner(word) >= 0 ? sizes.dirtyLatency() : sizes.sharedLatency();
            drop(line, others, true);
        }
        lines.setWord(line, owned(cpu, 1L << cpu));
        return latency;
    }

    private void insert(long line) {
        long gone = lines.insert(line, 0);
        if (gone != TagArray.NONE) {
            drop(gone, SHARERS, false);
        }
    }

    private void drop(long line, long sharers, boolean written) {
        for (int cpu = 0; cpu < cpus.size(); cpu++) {
            if (((sharers >>> cpu) & 1) != 0) {
                cpus.get(cpu).drop(line, written);
            }
        }
    }

    private static long owned(int cpu, long sharers) {
        return ((long) (cpu + 1) << OWNER_SHIFT) | sharers;
    }

    private static int owner(long word) {
        return (int) (word >>> OWNER_SHIFT) - 1;
    }

    /** Returns a copy; the same one until something changes, as all CPUs of a machine save it. */
    Object save() {
        if (saved == null) {
            saved = lines.copy();
        }
        return saved;
    }

    /** Puts back what {@link #save} returned. */
    void restore(Object state) {
        if (saved != state) {
            saved = (TagArray) state;
            lines.copyFrom(saved);
        }
    }
}
