// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The directory of the host that a program may read, as its root: no path leads out of it, neither
 * by {@code ..} nor by a symbolic link, which is followed inside it. Without one every path is
 * missing.
 */
final class HostFiles {
    private static final int MAX_LINKS = 40;

    private final Path root;
    private final boolean isThere;
    private Path workingDirectory;

    /**
     * Makes the files of a program.
     *
     * @param root the directory, or null
     * @param workingDirectory where relative paths begin if it lies in the root; else the root
     * @throws IllegalArgumentException if the root is no directory
     */
    HostFiles(Path root, Path workingDirectory) {
        this.isThere = root != null;
        try {
            this.root = root == null ? Path.of("/") : root.toRealPath();
            if (isThere && !Files.isDirectory(this.root)) {
                throw new IllegalArgumentException(root + ": not a directory");
            }
            Path real = isThere ? workingDirectory.toRealPath() : this.root;
            this.workingDirectory = real.startsWith(this.root) ? real : this.root;
        } catch (IOException missing) {
            throw new IllegalArgumentException(root + ": no such directory", missing);
        }
    }

    /** Returns the working directory as the program sees it. */
    String workingDirectory() {
        return guestPath(workingDirectory);
    }

    /** Returns a path in the root as the program sees it. */
    String guestPath(Path path) {
        return "/" + root.relativize(path);
    }

    /**
     * Returns the absolute path by which a program knows itself: its place in the root, links
     * followed, or where it lies elsewhere the path it was called by, from the working directory
     * on.
     *
     * @param name the path it was called by
     * @param directory directory of the host where that begins if it is relative
     */
    String programPath(String name, Path directory) {
        if (isThere) {
            try {
                Path real = directory.resolve(name).toRealPath();
                if (real.startsWith(root)) {
                    return guestPath(real);
                }
            } catch (IOException elsewhere) {
                // no file of that name: its content came from somewhere else
            }
        }
        return Path.of(workingDirectory()).resolve(name).normalize().toString();
    }

    void changeDirectory(Path directory) {
        workingDirectory = directory;
    }

    /**
     * Returns the host's path of a program's path; the last part may be missing.
     *
     * @param base directory where a relative path begins, null for the working directory
     * @param followsLast whether a symbolic link at the end is followed
     * @throws SystemCallError ENOENT, ENOTDIR or ELOOP
     */
    Path resolve(Path base, String path, boolean followsLast) {
        if (!isThere || path.isEmpty()) {
            throw new SystemCallError(Errno.ENOENT);
        }
        Path at = path.startsWith("/") ? root : base == null ? workingDirectory : base;
        Deque<String> parts = new ArrayDeque<>(List.of(path.split("/+")));
        int links = 0;
        while (!parts.isEmpty()) {
            String part = parts.pop();
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                throw new SystemCallError(
                        Files.exists(at, LinkOption.NOFOLLOW_LINKS) ? Errno.ENOTDIR : Errno.ENOENT);
            }
            if (part.equals("..")) {
                at = at.equals(root) ? root : at.getParent();
                continue;
            }
            Path next = at.resolve(part);
            if (Files.isSymbolicLink(next) && (followsLast || !parts.isEmpty())) {
                if (++links > MAX_LINKS) {
                    throw new SystemCallError(Errno.ELOOP);
                }
                String target = linkTarget(next);
                at = target.startsWith("/") ? root : at;
                List<String> more = new ArrayList<>(List.of(target.split("/+")));
                for (int i = more.size() - 1; i >= 0; i--) {
                    parts.push(more.get(i));
                }
            } else {
                at = next;
            }
        }
        return at;
    }

    /** Returns what a symbolic link says. */
    static String linkTarget(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (java.nio.file.NotLinkException noLink) {
            throw new SystemCallError(Errno.EINVAL);
        } catch (IOException failed) {
            throw error(failed);
        }
    }

    /** Returns the status of a host path, of a link itself where it is one. */
    static FileStatus status(Path path) {
        try {
            return FileStatus.of(
                    Files.readAttributes(
                            path, FileStatus.attributeNames(), LinkOption.NOFOLLOW_LINKS));
        } catch (IOException failed) {
            throw error(failed);
        }
    }

    /** Opens a regular file or a directory for reading. */
    static OpenFile open(Path path) {
        FileStatus status = status(path);
        try {
            if (status.isDirectory()) {
                return new Directory(path);
            }
            if (status.isRegular()) {
                return new Regular(path, Files.newByteChannel(path, LinkOption.NOFOLLOW_LINKS));
            }
        } catch (IOException failed) {
            throw error(failed);
        }
        throw new SystemCallError(Errno.EACCES); // a device or pipe of the host
    }

    /** Returns the error number of a failure of the host. */
    static SystemCallError error(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return new SystemCallError(Errno.ENOENT);
        }
        if (failed instanceof java.nio.file.AccessDeniedException) {
            return new SystemCallError(Errno.EACCES);
        }
        return new SystemCallError(Errno.EIO);
    }

    /** A directory entry. */
    record Entry(String name, FileStatus status) {}

    /** An open directory. */
    static final class Directory extends OpenFile {
        private final Path path;
        private List<Entry> entries;
        private int position;

        Directory(Path path) {
            this.path = path;
        }

        Path path() {
            return path;
        }

        /** Returns the next entry, sorted by name since hosts differ, or null after the last. */
        Entry next() throws IOException {
            if (entries == null) {
                entries = list();
            }
            return position < entries.size() ? entries.get(position++) : null;
        }

        /** Takes the last entry back. */
        void unread() {
            position--;
        }

        int position() {
            return position;
        }

        private List<Entry> list() throws IOException {
            List<Entry> list = new ArrayList<>();
            FileStatus own = HostFiles.status(path);
            list.add(new Entry(".", own));
            list.add(new Entry("..", own));
            List<Path> paths = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
                stream.forEach(paths::add);
            }
            paths.sort(null);
            for (Path each : paths) {
                list.add(new Entry(FileStatus.name(each), HostFiles.status(each)));
            }
            return list;
        }

        @Override
        byte[] read(int count) {
            throw new SystemCallError(Errno.EISDIR);
        }

        @Override
        long seek(long offset, int whence) {
            if (whence != 0 || offset != 0) {
                throw new SystemCallError(Errno.EINVAL);
            }
            entries = null;
            position = 0;
            return 0;
        }

        @Override
        FileStatus status() {
            return HostFiles.status(path);
        }
    }

    /** An open regular file. */
    static final class Regular extends OpenFile {
        private static final int SEEK_CUR = 1;
        private static final int SEEK_END = 2;

        private final Path path;
        private final SeekableByteChannel channel;

        Regular(Path path, SeekableByteChannel channel) {
            this.path = path;
            this.channel = channel;
        }

        @Override
        byte[] read(int count) throws IOException {
            long left = channel.size() - channel.position();
            int expected = left > 0 ? (int) Math.min(count, left) : Math.min(count, 1 << 16);
            ByteBuffer buffer = ByteBuffer.allocate(expected);
            int got = 0;
            while (buffer.hasRemaining() && got >= 0) {
                got = channel.read(buffer);
            }
            return java.util.Arrays.copyOf(buffer.array(), buffer.position());
        }

        @Override
        byte[] readAt(int count, long offset) throws IOException {
            long before = channel.position();
            channel.position(offset);
            byte[] bytes = read(count);
            channel.position(before);
            return bytes;
        }

        @Override
        long seek(long offset, int whence) throws IOException {
            long base =
                    switch (whence) {
                        case 0 -> 0;
                        case SEEK_CUR -> channel.position();
                        case SEEK_END -> channel.size();
                        default -> throw new SystemCallError(Errno.EINVAL);
                    };
            if (base + offset < 0) {
                throw new SystemCallError(Errno.EINVAL);
            }
            channel.position(base + offset);
            return base + offset;
        }

        @Override
        FileStatus status() {
            return HostFiles.status(path);
        }

        @Override
        void close() throws IOException {
            channel.close();
        }
    }
}
