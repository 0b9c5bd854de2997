// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/** System calls on open files. */
final class FileCalls {
    /** Most bytes that one read returns: a short read is a read. */
    private static final long MAX_READ_BYTES = 1 << 20;

    private static final int MAX_VECTORS = 1024;
    private static final int VECTOR_BYTES = 16;
    private static final int F_DUPFD = 0;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final long O_CLOEXEC = 0x8_0000;
    private static final int POLLFD_BYTES = 8;
    private static final int POLL_IN_AND_OUT = 5;
    private static final int POLLNVAL = 0x20;

    private final AddressSpace space;
    private final FileTable files;

    /** What the host may fail at. */
    private interface HostCall {
        long call(long[] a) throws IOException;
    }

    FileCalls(AddressSpace space, FileTable files) {
        this.space = space;
        this.files = files;
    }

    void addTo(SystemCallTable table) {
        add(table, 0, a -> read(a[0], a[1], a[2]));
        add(table, 1, a -> write(a[0], a[1], a[2]));
        add(table, 3, a -> close(a[0]));
        add(table, 7, a -> poll(a[0], a[1]));
        add(table, 8, a -> files.file(a[0]).seek(a[1], (int) a[2]));
        table.add(16, a -> ioctl(a[0]));
        add(table, 17, a -> readAt(a[0], a[1], a[2], a[3]));
        add(table, 19, a -> readVector(a[0], a[1], a[2]));
        add(table, 20, a -> writeVector(a[0], a[1], a[2]));
        table.add(32, a -> files.add(files.file(a[0]), false, 0));
        add(table, 33, a -> duplicate(a[0], a[1], 0, true));
        add(table, 292, a -> duplicate(a[0], a[1], a[2], false));
        table.add(72, a -> control(a[0], (int) a[1], a[2]));
        table.add(221, a -> files.file(a[0]) == null ? -Errno.EBADF : 0);
    }

    private static void add(SystemCallTable table, int number, HostCall call) {
        table.add(
                number,
                a -> {
                    try {
                        return call.call(a);
                    } catch (IOException failed) {
                        throw HostFiles.error(failed);
                    }
                });
    }

    private long read(long number, long address, long count) throws IOException {
        OpenFile file = files.file(number);
        byte[] bytes = file.read((int) checkedCount(count));
        space.write(address, bytes);
        return bytes.length;
    }

    private static long checkedCount(long count) {
        if (count < 0) {
            throw new SystemCallError(Errno.EINVAL);
        }
        return Math.min(count, MAX_READ_BYTES);
    }

    private long readAt(long number, long address, long count, long offset) throws IOException {
        if (offset < 0) {
            return -Errno.EINVAL;
        }
        byte[] bytes = files.file(number).readAt((int) checkedCount(count), offset);
        space.write(address, bytes);
        return bytes.length;
    }

    private long write(long number, long address, long count) throws IOException {
        OpenFile file = files.file(number);
        byte[] bytes = space.read(address, (int) checkedCount(count));
        file.write(bytes);
        return bytes.length;
    }

    private long readVector(long number, long vectors, long count) throws IOException {
        checkVectors(count);
        long done = 0;
        for (int i = 0; i < count; i++) {
            long length = space.read64(vectors + (long) i * VECTOR_BYTES + 8);
            if (length == 0) {
                continue;
            }
            long got = read(number, space.read64(vectors + (long) i * VECTOR_BYTES), length);
            done += got;
            if (got < length) {
                break;
            }
        }
        return done;
    }

    private long writeVector(long number, long vectors, long count) throws IOException {
        checkVectors(count);
        OpenFile file = files.file(number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            long at = vectors + (long) i * VECTOR_BYTES;
            bytes.write(space.read(space.read64(at), (int) checkedCount(space.read64(at + 8))));
        }
        file.write(bytes.toByteArray());
        return bytes.size();
    }

    private static void checkVectors(long count) {
        if (count < 0 || count > MAX_VECTORS) {
            throw new SystemCallError(Errno.EINVAL);
        }
    }

    private long close(long number) throws IOException {
        files.close(number);
        return 0;
    }

    /** No file is a terminal, so that output is the same wherever it goes. */
    private long ioctl(long number) {
        Objects.requireNonNull(files.file(number));
        return -Errno.ENOTTY;
    }

    private long duplicate(long from, long to, long flags, boolean maySame) throws IOException {
        OpenFile file = files.file(from);
        if (from == to) {
            return maySame ? to : -Errno.EINVAL;
        }
        files.replace((int) to, file, (flags & O_CLOEXEC) != 0);
        return to;
    }

    private long control(long number, int command, long argument) {
        OpenFile file = files.file(number);
        return switch (command) {
            case F_DUPFD -> files.add(file, false, (int) argument);
            case F_DUPFD_CLOEXEC -> files.add(file, true, (int) argument);
            case F_GETFD -> files.closesOnExec(number) ? 1 : 0;
            case F_SETFD -> {
                files.setClosesOnExec(number, (argument & 1) != 0);
                yield 0;
            }
            case F_GETFL -> file instanceof HostFiles.Regular ? 0 : 2;
            case F_SETFL -> 0;
            default -> -Errno.EINVAL;
        };
    }

    /** Every file is ready at once; a read may then wait for the host. */
    private long poll(long address, long count) {
        int ready = 0;
        for (int i = 0; i < count; i++) {
            long at = address + (long) i * POLLFD_BYTES;
            int number = space.read32(at);
            int asked = space.read32(at + 4) & 0xffff;
            int found = 0;
            if (number >= 0) {
                try {
                    files.file(number);
                    found = asked & POLL_IN_AND_OUT;
                } catch (SystemCallError unknown) {
                    found = POLLNVAL;
                }
            }
            space.write32(at + 4, asked | found << 16);
            ready += found == 0 ? 0 : 1;
        }
        return ready;
    }
}
