// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Physical memory: RAM from address 0 in copy-on-write pages of 4 KiB, and devices above it. All
 * values are little-endian; no access here may cross a page.
 *
 * <p>An image of all pages costs one array copy; a page is copied when it is first written after an
 * image was taken.
 */
public final class PhysicalMemory {
    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Told of every write to a page that has code attached. */
    public interface CodeListener {
        /**
         * Called after the bytes changed.
         *
         * @param page the page that now holds the bytes
         * @param code what was attached to the content before; the listener attaches what still
         *     holds
         * @param physicalAddress address of the first byte written
         * @param widthBytes number of bytes written
         */
        void codeWritten(Page page, Object code, long physicalAddress, int widthBytes);
    }

    /** Told when page objects that engines may have cached are no longer writable or current. */
    public interface MappingListener {
        /** Called after an image was taken: every cached right to write directly is void. */
        void pagesShared();

        /** Called after an image was put back: every cached page is void. */
        void pagesReplaced();

        /**
         * Called after one page object took the place of another, because it was copied before a
         * write, or because code was attached to it.
         */
        void pageReplaced(long pageNumber);
    }

    /** All pages of a memory at one moment. */
    public static final class Image {
        private final Page[] pages;

        private Image(Page[] pages) {
            this.pages = pages;
        }
    }

    private record MmioRange(long base, long sizeBytes, MmioDevice device) {}

    private final List<MmioRange> devices = new ArrayList<>();
    private final List<MappingListener> mappingListeners = new ArrayList<>();
    private final List<CodeListener> codeListeners = new ArrayList<>();
    private final Page zeroPage = new Page(new byte[Page.SIZE], -1);
    private Page[] pages;
    private long epoch;

    /**
     * Makes a memory full of zeros.
     *
     * @param sizeBytes size of RAM, a positive multiple of 4096 below 8 TiB
     */
    public PhysicalMemory(long sizeBytes) {
        if (sizeBytes <= 0 || sizeBytes % Page.SIZE != 0 || sizeBytes / Page.SIZE > 1L << 30) {
            throw new IllegalArgumentException(
                    "memory size must be a positive multiple of 4096: sizeBytes=" + sizeBytes);
        }
        pages = new Page[(int) (sizeBytes / Page.SIZE)];
        java.util.Arrays.fill(pages, zeroPage);
    }

    /** Returns the size of RAM in bytes. */
    public long sizeBytes() {
        return (long) pages.length * Page.SIZE;
    }

    /** Returns whether the address lies in RAM. */
    public boolean isRam(long physicalAddress) {
        return Long.compareUnsigned(physicalAddress, sizeBytes()) < 0;
    }

    /** Returns the page that holds an address of RAM, for reading. */
    public Page page(long physicalAddress) {
        checkRam(physicalAddress, 1);
        return pages[(int) (physicalAddress >>> 12)];
    }

    /** Returns whether an engine may write to the page's bytes without asking again. */
    public boolean isWritable(Page page) {
        return page.epoch() == epoch && page.code() == null;
    }

    /**
     * Returns the page that holds an address of RAM, copied first if an image holds it too. The
     * caller may write to its bytes if no code is attached; {@link #isWritable} tells.
     */
    public Page pageForWrite(long physicalAddress) {
        checkRam(physicalAddress, 1);
        int index = (int) (physicalAddress >>> 12);
        Page page = pages[index];
        if (page.epoch() == epoch) {
            return page;
        }
        Page copy = new Page(page.bytes().clone(), epoch);
        copy.attachCode(page.code());
        pages[index] = copy;
        for (MappingListener listener : mappingListeners) {
            listener.pageReplaced(index);
        }
        return copy;
    }

    /**
     * Returns the page that holds an address of RAM, for attaching code to it: not the one that all
     * pages share that were never written.
     */
    public Page pageForExecution(long physicalAddress) {
        Page page = page(physicalAddress);
        return page == zeroPage ? pageForWrite(physicalAddress) : page;
    }

    /**
     * Reads from RAM.
     *
     * @param widthBytes 1, 2, 4 or 8
     * @return the value, zero-extended
     * @throws IllegalArgumentException outside RAM or across a page
     */
    public long read(long physicalAddress, int widthBytes) {
        checkRam(physicalAddress, widthBytes);
        byte[] bytes = pages[(int) (physicalAddress >>> 12)].bytes();
        int offset = (int) physicalAddress & (Page.SIZE - 1);
        return switch (widthBytes) {
            case 1 -> bytes[offset] & 0xff;
            case 2 -> (short) SHORT.get(bytes, offset) & 0xffff;
            case 4 -> (int) INT.get(bytes, offset) & 0xffff_ffffL;
            case 8 -> (long) LONG.get(bytes, offset);
            default -> throw badWidth(widthBytes);
        };
    }

    /**
     * Writes to RAM and tells the code listeners if the page holds code.
     *
     * @param widthBytes 1, 2, 4 or 8
     * @throws IllegalArgumentException outside RAM or across a page
     */
    public void write(long physicalAddress, int widthBytes, long value) {
        checkRam(physicalAddress, widthBytes);
        Page page = pageForWrite(physicalAddress);
        byte[] bytes = page.bytes();
        int offset = (int) physicalAddress & (Page.SIZE - 1);
        switch (widthBytes) {
            case 1 -> bytes[offset] = (byte) value;
            case 2 -> SHORT.set(bytes, offset, (short) value);
            case 4 -> INT.set(bytes, offset, (int) value);
            case 8 -> LONG.set(bytes, offset, value);
            default -> throw badWidth(widthBytes);
        }
        tellCodeListeners(page, physicalAddress, widthBytes);
    }

    /** Copies bytes into RAM; the range may span pages. */
    public void writeBytes(long physicalAddress, byte[] source) {
        checkRange(physicalAddress, source.length);
        int done = 0;
        while (done < source.length) {
            long at = physicalAddress + done;
            int offset = (int) at & (Page.SIZE - 1);
            int count = Math.min(Page.SIZE - offset, source.length - done);
            Page page = pageForWrite(at);
            System.arraycopy(source, done, page.bytes(), offset, count);
            tellCodeListeners(page, at, count);
            done += count;
        }
    }

    /** Copies bytes out of RAM; the range may span pages. */
    public byte[] readBytes(long physicalAddress, int count) {
        checkRange(physicalAddress, count);
        byte[] result = new byte[count];
        int done = 0;
        while (done < count) {
            long at = physicalAddress + done;
            int offset = (int) at & (Page.SIZE - 1);
            int part = Math.min(Page.SIZE - offset, count - done);
            System.arraycopy(pages[(int) (at >>> 12)].bytes(), offset, result, done, part);
            done += part;
        }
        return result;
    }

    /**
     * Maps a device.
     *
     * @throws IllegalArgumentException if the range is not made of whole pages, lies in RAM or
     *     overlaps another device
     */
    public void map(long base, long sizeBytes, MmioDevice device) {
        String range = "base=" + Long.toHexString(base) + " sizeBytes=" + sizeBytes;
        if (base % Page.SIZE != 0 || sizeBytes <= 0 || sizeBytes % Page.SIZE != 0) {
            throw new IllegalArgumentException("a device occupies whole pages: " + range);
        }
        if (isRam(base)) {
            throw new IllegalArgumentException("a device lies above RAM: " + range);
        }
        for (MmioRange other : devices) {
            if (base < other.base() + other.sizeBytes() && other.base() < base + sizeBytes) {
                throw new IllegalArgumentException("devices overlap: " + range);
            }
        }
        devices.add(new MmioRange(base, sizeBytes, device));
    }

    /** Returns the device at an address, or null. */
    public MmioDevice deviceAt(long physicalAddress) {
        MmioRange range = rangeAt(physicalAddress);
        return range == null ? null : range.device();
    }

    /** Returns the address at which the device of this address begins. */
    public long deviceBase(long physicalAddress) {
        MmioRange range = rangeAt(physicalAddress);
        if (range == null) {
            throw new IllegalArgumentException("no device at " + Long.toHexString(physicalAddress));
        }
        return range.base();
    }

    /** Takes an image: from now on a page is copied before it is written. */
    public Image image() {
        epoch++;
        for (MappingListener listener : mappingListeners) {
            listener.pagesShared();
        }
        return new Image(pages.clone());
    }

    /** Puts an image of this memory back; it can be put back again. */
    public void restore(Image image) {
        pages = image.pages.clone();
        epoch++;
        for (MappingListener listener : mappingListeners) {
            listener.pagesReplaced();
        }
    }

    /** Adds a listener for changes of page objects. */
    public void addMappingListener(MappingListener listener) {
        mappingListeners.add(listener);
    }

    /** Adds a listener for writes to code. */
    public void addCodeListener(CodeListener listener) {
        codeListeners.add(listener);
    }

    /**
     * Tells engines that code was attached to the page of this address, so none writes directly.
     */
    public void codeAttached(long physicalAddress) {
        for (MappingListener listener : mappingListeners) {
            listener.pageReplaced(physicalAddress >>> 12);
        }
    }

    private void tellCodeListeners(Page page, long physicalAddress, int widthBytes) {
        Object code = page.code();
        if (code == null) {
            return;
        }
        for (CodeListener listener : codeListeners) {
            listener.codeWritten(page, code, physicalAddress, widthBytes);
        }
    }

    private MmioRange rangeAt(long physicalAddress) {
        for (MmioRange range : devices) {
            if (physicalAddress - range.base() >= 0
                    && physicalAddress - range.base() < range.sizeBytes()) {
                return range;
            }
        }
        return null;
    }

    private void checkRange(long physicalAddress, int count) {
        if (count < 0 || physicalAddress < 0 || physicalAddress > sizeBytes() - count) {
            throw new IllegalArgumentException(
                    "range outside RAM: physicalAddress=%#x bytes=%d sizeBytes=%#x"
                            .formatted(physicalAddress, count, sizeBytes()));
        }
    }

    private void checkRam(long physicalAddress, int widthBytes) {
        int offset = (int) physicalAddress & (Page.SIZE - 1);
        if (!isRam(physicalAddress) || offset + widthBytes > Page.SIZE) {
            throw new IllegalArgumentException(
                    "access outside RAM or across a page: physicalAddress=%#x bytes=%d sizeBytes=%#x"
                            .formatted(physicalAddress, widthBytes, sizeBytes()));
        }
    }

    private static IllegalArgumentException badWidth(int widthBytes) {
        return new IllegalArgumentException(
                "width must be 1, 2, 4 or 8 bytes: widthBytes=" + widthBytes);
    }
}
