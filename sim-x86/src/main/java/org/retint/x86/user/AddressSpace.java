// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;

/**
 * The user half of a program's virtual memory: regions with a protection, whose pages get a frame
 * when they are first touched.
 *
 * <p>Addresses here are those of the user half and so positive.
 */
final class AddressSpace {
    /** Where the user half ends. */
    static final long END = 0x7fff_ffff_f000L;

    /** Below this nothing is mapped, so that null pointers fault. */
    private static final long START = 0x1_0000;

    /** Mappings whose place the program leaves open lie below this, downward. */
    private static final long MMAP_TOP = 0x7fff_f000_0000L;

    private static final int MAX_STRING_BYTES = 1 << 17;

    private record Region(long end, Protection protection) {}

    private final PhysicalMemory memory;
    private final PageTables tables;
    private final Runnable rightsReduced;
    private final TreeMap<Long, Region> regions = new TreeMap<>();

    /**
     * Makes an empty space.
     *
     * @param rightsReduced called whenever a translation that a TLB may hold is no longer right
     */
    AddressSpace(PhysicalMemory memory, PageTables tables, Runnable rightsReduced) {
        this.memory = memory;
        this.tables = tables;
        this.rightsReduced = rightsReduced;
    }

    static long pageUp(long address) {
        return address + Page.SIZE - 1 & -Page.SIZE;
    }

    /** Returns whether a range of whole pages lies in the user half. */
    static boolean isRange(long start, long bytes) {
        return start % Page.SIZE == 0
                && start >= START
                && bytes > 0
                && start <= END
                && bytes <= END - start;
    }

    /** Returns whether nothing is mapped in a range. */
    boolean isFree(long start, long bytes) {
        Map.Entry<Long, Region> below = regions.lowerEntry(start + bytes);
        return below == null || below.getValue().end() <= start;
    }

    /** Returns whether everything is mapped in a range. */
    boolean isMapped(long start, long bytes) {
        long at = start;
        while (at < start + bytes) {
            Region region = regionAt(at);
            if (region == null) {
                return false;
            }
            at = region.end();
        }
        return true;
    }

    /** Returns the highest free range of this size below the stack, 0 if there is none. */
    long findFree(long bytes) {
        long end = MMAP_TOP;
        while (end - bytes >= START) {
            Map.Entry<Long, Region> below = regions.lowerEntry(end);
            if (below == null || below.getValue().end() <= end - bytes) {
                return end - bytes;
            }
            end = Math.min(end, below.getKey());
        }
        return 0;
    }

    /** Maps a range of zeros in place of what was there. */
    void map(long start, long bytes, Protection protection) {
        unmap(start, bytes);
        regions.put(start, new Region(start + bytes, protection));
    }

    /** Removes what is mapped in a range. */
    void unmap(long start, long bytes) {
        clear(start, bytes);
        cutOut(start, start + bytes);
    }

    /** Makes what is mapped in a range zero again. */
    void clear(long start, long bytes) {
        boolean hadFrames = false;
        for (long page : pages(start, bytes)) {
            long entry = tables.entry(page);
            if (entry != 0) {
                tables.setEntry(page, 0);
                tables.release(entry & PageTables.FRAME);
                hadFrames = true;
            }
        }
        if (hadFrames) {
            rightsReduced.run();
        }
    }

    /** Changes the protection of what is mapped in a range. */
    void protect(long start, long bytes, Protection protection) {
        long end = start + bytes;
        split(start);
        split(end);
        regions.subMap(start, end).replaceAll((at, region) -> new Region(region.end(), protection));
        for (long page : pages(start, bytes)) {
            long entry = tables.entry(page);
            if (entry != 0) {
                tables.setEntry(page, PageTables.entry(entry & PageTables.FRAME, protection));
            }
        }
        rightsReduced.run();
    }

    /** Moves a mapped range to a free one, which is as long or longer. */
    void move(long from, long bytes, long to, long newBytes) {
        Protection protection = regionAt(from).protection();
        regions.put(to, new Region(to + newBytes, protection));
        for (long page : pages(from, bytes)) {
            long entry = tables.entry(page);
            if (entry != 0) {
                tables.setEntry(to + (page - from), entry);
                tables.setEntry(page, 0);
            }
        }
        cutOut(from, from + bytes);
        rightsReduced.run();
    }

    /** Returns the protection at an address that is mapped. */
    Protection protectionAt(long address) {
        return regionAt(address).protection();
    }

    /**
     * Gives the page of an address its frame if the program may access it so.
     *
     * @return whether the access is possible now
     */
    boolean touch(long address, Protection.Access access) {
        Region region = regionAt(address);
        if (region == null || !region.protection().allows(access)) {
            return false;
        }
        frame(address, region.protection());
        return true;
    }

    /**
     * Copies bytes out.
     *
     * @throws BadAddressException if the program may not read them
     */
    byte[] read(long address, int count) {
        byte[] result = new byte[count];
        int done = 0;
        while (done < count) {
            long at = address + done;
            int part = Math.min(Page.SIZE - (int) (at & (Page.SIZE - 1)), count - done);
            byte[] bytes = memory.readBytes(physical(at, Protection.Access.READ), part);
            System.arraycopy(bytes, 0, result, done, part);
            done += part;
        }
        return result;
    }

    /**
     * Copies bytes in.
     *
     * @throws BadAddressException if the program may not write them; those before the first page
     *     that it may not write are written
     */
    void write(long address, byte[] source) {
        writePages(address, source, Protection.Access.WRITE);
    }

    /** Copies bytes into mapped memory whatever its protection. */
    void load(long address, byte[] source) {
        writePages(address, source, null);
    }

    long read64(long address) {
        return little(read(address, Long.BYTES)).getLong();
    }

    int read32(long address) {
        return little(read(address, Integer.BYTES)).getInt();
    }

    void write64(long address, long value) {
        byte[] bytes = new byte[Long.BYTES];
        little(bytes).putLong(value);
        write(address, bytes);
    }

    void write32(long address, int value) {
        byte[] bytes = new byte[Integer.BYTES];
        little(bytes).putInt(value);
        write(address, bytes);
    }

    /** Returns a view of an array as structures have it: little-endian. */
    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns the C string at an address.
     *
     * @throws BadAddressException if the program may not read it all
     */
    String readString(long address) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (long at = address; text.size() < MAX_STRING_BYTES; at++) {
            byte character = read(at, 1)[0];
            if (character == 0) {
                return text.toString(StandardCharsets.UTF_8);
            }
            text.write(character);
        }
        throw new BadAddressException(address);
    }

    private void writePages(long address, byte[] source, Protection.Access access) {
        int done = 0;
        while (done < source.length) {
            long at = address + done;
            int part = Math.min(Page.SIZE - (int) (at & (Page.SIZE - 1)), source.length - done);
            byte[] bytes = java.util.Arrays.copyOfRange(source, done, done + part);
            memory.writeBytes(physical(at, access), bytes);
            done += part;
        }
    }

    private long physical(long address, Protection.Access access) {
        Region region = regionAt(address);
        if (region == null || (access != null && !region.protection().allows(access))) {
            throw new BadAddressException(address);
        }
        return frame(address, region.protection()) | (address & (Page.SIZE - 1));
    }

    private long frame(long address, Protection protection) {
        long entry = tables.entry(address);
        if (entry == 0) {
            entry = PageTables.entry(tables.newFrame(), protection);
            tables.setEntry(address, entry);
        }
        return entry & PageTables.FRAME;
    }

    private Region regionAt(long address) {
        Map.Entry<Long, Region> entry = regions.floorEntry(address);
        return entry == null || address >= entry.getValue().end() ? null : entry.getValue();
    }

    private void split(long at) {
        Map.Entry<Long, Region> entry = regions.lowerEntry(at);
        if (entry != null && entry.getValue().end() > at) {
            Region region = entry.getValue();
            regions.put(entry.getKey(), new Region(at, region.protection()));
            regions.put(at, region);
        }
    }

    private void cutOut(long start, long end) {
        split(start);
        split(end);
        regions.subMap(start, end).clear();
    }

    /** Returns the pages of a range that are in a region, in their order. */
    private long[] pages(long start, long bytes) {
        long end = start + bytes;
        Long first = regions.floorKey(start);
        return regions.subMap(first == null ? start : first, end).entrySet().stream()
                .flatMapToLong(
                        entry -> {
                            long from = Math.max(start, entry.getKey());
                            long to = Math.min(end, entry.getValue().end());
                            return java.util.stream.LongStream.range(
                                            from / Page.SIZE, Math.max(from, to) / Page.SIZE)
                                    .map(page -> page * Page.SIZE);
                        })
                .toArray();
    }
}
