// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;

/** System calls on the address space. */
final class MemoryCalls {
    private static final long MAP_SHARED = 1;
    private static final long MAP_TYPE = 0xf;
    private static final long MAP_FIXED = 0x10;
    private static final long MAP_ANONYMOUS = 0x20;
    private static final long MAP_FIXED_NOREPLACE = 0x10_0000;
    private static final long MREMAP_MAYMOVE = 1;
    private static final long MREMAP_FIXED = 2;
    private static final int MADV_DONTNEED = 4;

    private final AddressSpace space;
    private final FileTable files;
    private final long heapStart;
    private long heapEnd;

    /**
     * Makes the calls.
     *
     * @param heapStart where the heap of brk begins
     */
    MemoryCalls(AddressSpace space, FileTable files, long heapStart) {
        this.space = space;
        this.files = files;
        this.heapStart = heapStart;
        this.heapEnd = heapStart;
    }

    void addTo(SystemCallTable table) {
        table.add(9, this::map);
        table.add(10, a -> protect(a[0], a[1], a[2]));
        table.add(11, a -> unmap(a[0], a[1]));
        table.add(12, a -> setHeapEnd(a[0]));
        table.add(25, this::remap);
        table.add(28, a -> advise(a[0], a[1], (int) a[2]));
    }

    private long map(long[] a) {
        long bytes = AddressSpace.pageUp(a[1]);
        long flags = a[3];
        boolean isFixed = (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) != 0;
        if (bytes <= 0 || (flags & MAP_TYPE) == 0) {
            return -Errno.EINVAL;
        }
        boolean usesHint = AddressSpace.isRange(a[0], bytes) && space.isFree(a[0], bytes);
        if (isFixed && !AddressSpace.isRange(a[0], bytes)) {
            return -Errno.EINVAL;
        }
        if ((flags & MAP_FIXED_NOREPLACE) != 0 && !usesHint) {
            return -Errno.EEXIST;
        }
        boolean hasFile = (flags & MAP_ANONYMOUS) == 0;
        byte[] content = hasFile ? content(a[4], a[5], a[1], a[2], flags) : new byte[0];
        long start = isFixed || usesHint ? a[0] : space.findFree(bytes);
        if (start == 0) {
            return -Errno.ENOMEM;
        }
        space.map(start, bytes, Protection.of(a[2]));
        space.load(start, content);
        return start;
    }

    /** A file is read when it is mapped; what changes in it later is not seen. */
    private byte[] content(long number, long offset, long count, long protection, long flags) {
        boolean writesBack = (flags & MAP_TYPE) == MAP_SHARED && Protection.of(protection).write();
        if (writesBack || !(files.file(number) instanceof HostFiles.Regular file)) {
            throw new SystemCallError(writesBack ? Errno.EACCES : Errno.ENODEV);
        }
        if (offset % 4096 != 0 || count > Integer.MAX_VALUE) {
            throw new SystemCallError(Errno.EINVAL);
        }
        try {
            return file.readAt((int) count, offset);
        } catch (IOException failed) {
            throw HostFiles.error(failed);
        }
    }

    private long protect(long start, long length, long protection) {
        long bytes = AddressSpace.pageUp(length);
        if (length == 0) {
            return 0;
        }
        if (!AddressSpace.isRange(start, bytes)) {
            return -Errno.EINVAL;
        }
        if (!space.isMapped(start, bytes)) {
            return -Errno.ENOMEM;
        }
        space.protect(start, bytes, Protection.of(protection));
        return 0;
    }

    private long unmap(long start, long length) {
        long bytes = AddressSpace.pageUp(length);
        if (!AddressSpace.isRange(start, bytes)) {
            return -Errno.EINVAL;
        }
        space.unmap(start, bytes);
        return 0;
    }

    private long setHeapEnd(long wanted) {
        long oldPage = AddressSpace.pageUp(heapEnd);
        long newPage = AddressSpace.pageUp(wanted);
        if (wanted < heapStart || newPage > AddressSpace.END) {
            return heapEnd;
        }
        if (newPage > oldPage) {
            if (!space.isFree(oldPage, newPage - oldPage)) {
                return heapEnd;
            }
            space.map(oldPage, newPage - oldPage, Protection.READ_WRITE);
        } else if (newPage < oldPage) {
            space.unmap(newPage, oldPage - newPage);
        }
        heapEnd = wanted;
        return heapEnd;
    }

    private long remap(long[] a) {
        long start = a[0];
        long oldBytes = AddressSpace.pageUp(a[1]);
        long newBytes = AddressSpace.pageUp(a[2]);
        if (!AddressSpace.isRange(start, oldBytes) || newBytes <= 0 || (a[3] & MREMAP_FIXED) != 0) {
            return -Errno.EINVAL;
        }
        if (!space.isMapped(start, oldBytes)) {
            return -Errno.EFAULT;
        }
        if (newBytes <= oldBytes) {
            if (newBytes < oldBytes) {
                space.unmap(start + newBytes, oldBytes - newBytes);
            }
            return start;
        }
        long more = newBytes - oldBytes;
        if (AddressSpace.isRange(start, newBytes) && space.isFree(start + oldBytes, more)) {
            space.map(start + oldBytes, more, space.protectionAt(start));
            return start;
        }
        long target = (a[3] & MREMAP_MAYMOVE) == 0 ? 0 : space.findFree(newBytes);
        if (target == 0) {
            return -Errno.ENOMEM;
        }
        space.move(start, oldBytes, target, newBytes);
        return target;
    }

    private long advise(long start, long length, int advice) {
        long bytes = AddressSpace.pageUp(length);
        if (length != 0 && !AddressSpace.isRange(start, bytes)) {
            return -Errno.EINVAL;
        }
        if (advice == MADV_DONTNEED && length != 0) {
            if (!space.isMapped(start, bytes)) {
                return -Errno.ENOMEM;
            }
            space.clear(start, bytes);
        }
        return 0;
    }
}
