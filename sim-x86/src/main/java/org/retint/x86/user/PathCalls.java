// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** System calls that name files: everything that would change one fails with EROFS. */
final class PathCalls {
    private static final int AT_FDCWD = -100;
    private static final long AT_SYMLINK_NOFOLLOW = 0x100;
    private static final long AT_EMPTY_PATH = 0x1000;
    private static final long O_ACCMODE = 3;
    private static final long O_CREAT = 0x40;
    private static final long O_EXCL = 0x80;
    private static final long O_TRUNC = 0x200;
    private static final long O_DIRECTORY = 0x1_0000;
    private static final long O_NOFOLLOW = 0x2_0000;
    private static final long O_CLOEXEC = 0x8_0000;
    private static final long W_OK = 2;
    private static final String NULL_DEVICE = "/dev/null";
    private static final String OWN_PROGRAM = "/proc/self/exe";

    private final AddressSpace space;
    private final FileTable files;
    private final HostFiles host;
    private final String program;

    /**
     * Makes the calls.
     *
     * @param program absolute path of the program, for {@code /proc/self/exe}
     */
    PathCalls(AddressSpace space, FileTable files, HostFiles host, String program) {
        this.space = space;
        this.files = files;
        this.host = host;
        this.program = program;
    }

    void addTo(SystemCallTable table) {
        table.add(2, a -> open(AT_FDCWD, a[0], a[1]));
        table.add(257, a -> open(a[0], a[1], a[2]));
        table.add(4, a -> stat(AT_FDCWD, a[0], a[1], 0));
        table.add(5, a -> stat(a[0], 0, a[1], AT_EMPTY_PATH));
        table.add(6, a -> stat(AT_FDCWD, a[0], a[1], AT_SYMLINK_NOFOLLOW));
        table.add(262, a -> stat(a[0], a[1], a[2], a[3]));
        table.add(332, a -> statx(a[0], a[1], a[2], a[4]));
        table.add(21, a -> access(AT_FDCWD, a[0], a[1]));
        table.add(269, a -> access(a[0], a[1], a[2]));
        table.add(439, a -> access(a[0], a[1], a[2]));
        table.add(89, a -> readLink(AT_FDCWD, a[0], a[1], a[2]));
        table.add(267, a -> readLink(a[0], a[1], a[2], a[3]));
        table.add(79, a -> workingDirectory(a[0], a[1]));
        table.add(80, a -> changeDirectory(a[0]));
        table.add(81, a -> changeDirectoryTo(a[0]));
        table.add(217, a -> entries(a[0], a[1], a[2]));
        // rename, mkdir, rmdir, creat, link, unlink, symlink, chmod, chown, utimensat and kin
        for (int number : new int[] {76, 82, 83, 84, 85, 86, 87, 88, 90, 92, 94, 132, 133, 235}) {
            table.add(number, a -> -Errno.EROFS);
        }
        for (int number : new int[] {258, 259, 260, 261, 263, 264, 265, 266, 268, 280, 316}) {
            table.add(number, a -> -Errno.EROFS);
        }
    }

    private long open(long base, long pathAddress, long flags) {
        String path = space.readString(pathAddress);
        boolean closes = (flags & O_CLOEXEC) != 0;
        if (path.equals(NULL_DEVICE)) {
            return files.add(HostStreams.nullDevice(), closes, 0);
        }
        boolean writes = (flags & O_ACCMODE) != 0 || (flags & O_TRUNC) != 0;
        Path found = host.resolve(base(base), path, (flags & O_NOFOLLOW) == 0);
        if (!java.nio.file.Files.exists(found, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return (flags & O_CREAT) != 0 ? -Errno.EROFS : -Errno.ENOENT;
        }
        if ((flags & O_CREAT) != 0 && (flags & O_EXCL) != 0) {
            return -Errno.EEXIST;
        }
        if (writes) {
            return -Errno.EROFS;
        }
        OpenFile file = HostFiles.open(found);
        if ((flags & O_DIRECTORY) != 0 && !(file instanceof HostFiles.Directory)) {
            close(file);
            return -Errno.ENOTDIR;
        }
        return files.add(file, closes, 0);
    }

    private static void close(OpenFile file) {
        try {
            file.close();
        } catch (IOException failed) {
            throw HostFiles.error(failed);
        }
    }

    /** Returns the directory of a descriptor, null for the working directory. */
    private Path base(long descriptor) {
        if ((int) descriptor == AT_FDCWD) {
            return null;
        }
        if (files.file(descriptor) instanceof HostFiles.Directory directory) {
            return directory.path();
        }
        throw new SystemCallError(Errno.ENOTDIR);
    }

    private FileStatus status(long base, long pathAddress, long flags) {
        String path = pathAddress == 0 ? "" : space.readString(pathAddress);
        if (path.isEmpty() && (flags & AT_EMPTY_PATH) != 0) {
            try {
                return files.file(base).status();
            } catch (IOException failed) {
                throw HostFiles.error(failed);
            }
        }
        if (path.equals(NULL_DEVICE)) {
            return FileStatus.special(FileStatus.S_IFCHR, 4);
        }
        Path directory = path.startsWith("/") ? null : base(base);
        return HostFiles.status(host.resolve(directory, path, (flags & AT_SYMLINK_NOFOLLOW) == 0));
    }

    private long stat(long base, long path, long to, long flags) {
        space.write(to, status(base, path, flags).stat());
        return 0;
    }

    private long statx(long base, long path, long flags, long to) {
        space.write(to, status(base, path, flags).statx());
        return 0;
    }

    /** The program is root, whom permissions do not hold up. */
    private long access(long base, long path, long mode) {
        FileStatus status = status(base, path, 0);
        boolean isFile = status.isRegular() || status.isDirectory();
        return isFile && (mode & W_OK) != 0 ? -Errno.EROFS : 0;
    }

    private long readLink(long base, long pathAddress, long to, long count) {
        String path = space.readString(pathAddress);
        String target = program;
        if (!path.equals(OWN_PROGRAM)) {
            Path directory = path.startsWith("/") ? null : base(base);
            target = HostFiles.linkTarget(host.resolve(directory, path, false));
        }
        if (count <= 0) {
            return -Errno.EINVAL;
        }
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        byte[] part = Arrays.copyOf(bytes, (int) Math.min(bytes.length, count));
        space.write(to, part);
        return part.length;
    }

    private long workingDirectory(long to, long count) {
        byte[] path = (host.workingDirectory() + "\0").getBytes(StandardCharsets.UTF_8);
        if (path.length > count) {
            return -Errno.ERANGE;
        }
        space.write(to, path);
        return path.length;
    }

    private long changeDirectory(long pathAddress) {
        Path found = host.resolve(null, space.readString(pathAddress), true);
        if (!HostFiles.status(found).isDirectory()) {
            return -Errno.ENOTDIR;
        }
        host.changeDirectory(found);
        return 0;
    }

    private long changeDirectoryTo(long descriptor) {
        host.changeDirectory(base(descriptor));
        return 0;
    }

    /** getdents64. */
    private long entries(long number, long to, long count) {
        if (!(files.file(number) instanceof HostFiles.Directory directory)) {
            return -Errno.ENOTDIR;
        }
        int capacity = (int) Math.min(Math.max(count, 0), 1 << 20);
        byte[] bytes = new byte[capacity];
        ByteBuffer out = AddressSpace.little(bytes);
        try {
            HostFiles.Entry entry = directory.next();
            while (entry != null) {
                byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
                int size = 19 + name.length + 8 & -8;
                if (size > out.remaining()) {
                    directory.unread();
                    break;
                }
                int start = out.position();
                out.putLong(entry.status().inode()).putLong(directory.position());
                out.putShort((short) size);
                out.put(FileStatus.directoryType(entry.status().mode())).put(name);
                out.position(start + size);
                entry = directory.next();
            }
            if (out.position() == 0 && entry != null) {
                return -Errno.EINVAL; // no room for one
            }
        } catch (IOException failed) {
            throw HostFiles.error(failed);
        }
        space.write(to, Arrays.copyOf(bytes, out.position()));
        return out.position();
    }
}
