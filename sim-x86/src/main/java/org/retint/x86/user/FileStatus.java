// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

/**
 * What stat says of a file.
 *
 * @param mode type and permissions
 * @param modifiedNanos time of the last modification since 1970, in nanoseconds
 */
record FileStatus(
        long device,
        long inode,
        int mode,
        long links,
        int user,
        int group,
        long sizeBytes,
        long modifiedNanos) {
    static final int S_IFMT = 0xf000;
    static final int S_IFDIR = 0x4000;
    static final int S_IFCHR = 0x2000;
    static final int S_IFREG = 0x8000;
    static final int S_IFLNK = 0xa000;
    static final int S_IFIFO = 0x1000;

    /** Bytes of {@code struct stat}. */
    static final int STAT_BYTES = 144;

    /** Bytes of {@code struct statx}. */
    static final int STATX_BYTES = 256;

    private static final int BLOCK_BYTES = 4096;
    private static final int SECTOR_BYTES = 512;
    private static final long NANOS = 1_000_000_000L;
    private static final int STATX_BASIC_STATS = 0x7ff;

    /** Returns the status of a character device or pipe that the host keeps. */
    static FileStatus special(int type, long inode) {
        return new FileStatus(0, inode, type | 0620, 1, 0, 0, 0, 0);
    }

    /** Returns the status of a host file from its attributes of the view {@code unix}. */
    static FileStatus of(Map<String, Object> attributes) {
        java.nio.file.attribute.FileTime modified =
                (java.nio.file.attribute.FileTime) attributes.get("lastModifiedTime");
        return new FileStatus(
                ((Number) attributes.get("dev")).longValue(),
                ((Number) attributes.get("ino")).longValue(),
                ((Number) attributes.get("mode")).intValue(),
                ((Number) attributes.get("nlink")).longValue(),
                ((Number) attributes.get("uid")).intValue(),
                ((Number) attributes.get("gid")).intValue(),
                ((Number) attributes.get("size")).longValue(),
                modified.to(java.util.concurrent.TimeUnit.NANOSECONDS));
    }

    boolean isDirectory() {
        return (mode & S_IFMT) == S_IFDIR;
    }

    boolean isRegular() {
        return (mode & S_IFMT) == S_IFREG;
    }

    /** Returns {@code struct stat}; all times are that of the modification. */
    byte[] stat() {
        byte[] bytes = new byte[STAT_BYTES];
        ByteBuffer out = AddressSpace.little(bytes);
        out.putLong(device).putLong(inode).putLong(links).putInt(mode).putInt(user).putInt(group);
        out.position(48).putLong(sizeBytes).putLong(BLOCK_BYTES).putLong(sectors());
        for (int i = 0; i < 3; i++) {
            out.putLong(Math.floorDiv(modifiedNanos, NANOS));
            out.putLong(Math.floorMod(modifiedNanos, NANOS));
        }
        return bytes;
    }

    /** Returns {@code struct statx}; all times are that of the modification. */
    byte[] statx() {
        byte[] bytes = new byte[STATX_BYTES];
        ByteBuffer out = AddressSpace.little(bytes);
        out.putInt(STATX_BASIC_STATS).putInt(BLOCK_BYTES).putLong(0).putInt((int) links);
        out.putInt(user).putInt(group).putShort((short) mode).putShort((short) 0);
        out.putLong(inode).putLong(sizeBytes).putLong(sectors()).putLong(0);
        for (int i = 0; i < 4; i++) {
            boolean isBirth = i == 1; // the order is access, birth, change, modification
            out.putLong(isBirth ? 0 : Math.floorDiv(modifiedNanos, NANOS));
            out.putInt(isBirth ? 0 : (int) Math.floorMod(modifiedNanos, NANOS)).putInt(0);
        }
        out.position(136).putInt((int) (device >>> 8 & 0xfff)).putInt((int) (device & 0xff));
        return bytes;
    }

    private long sectors() {
        return (sizeBytes + SECTOR_BYTES - 1) / SECTOR_BYTES;
    }

    /** Returns the attributes to ask a host file for. */
    static String attributeNames() {
        return "unix:dev,ino,mode,nlink,uid,gid,size,lastModifiedTime";
    }

    /** Returns the name of a directory entry's type. */
    static byte directoryType(int mode) {
        return (byte) ((mode & S_IFMT) >> 12);
    }

    /** Returns the name of a path's last part, or the empty string of a root. */
    static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }
}
