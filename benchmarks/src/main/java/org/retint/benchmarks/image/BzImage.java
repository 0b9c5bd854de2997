// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.tukaani.xz.SingleXZInputStream;

/**
 * The kernel's compressed image: a setup part of 512-byte sectors, then code that unpacks a
 * payload, whose place the setup header tells.
 *
 * @see "Linux, The Linux/x86 Boot Protocol"
 */
final class BzImage {
    private static final int SECTOR_BYTES = 512;
    private static final int SETUP_SECTORS = 0x1f1;
    private static final int BOOT_FLAG = 0x1fe;
    private static final int MAGIC = 0x202;
    private static final int VERSION = 0x206;
    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;
    private static final int HEADER_END = 0x250;
    private static final int HDRS = 0x53726448;
    private static final int WITH_PAYLOAD = 0x0208;
    private static final int DEFAULT_SETUP_SECTORS = 4;

    private static final int XZ = 0x587a37fd;
    private static final int LZ4_LEGACY = 0x184c2102;
    private static final int GZIP = 0x8b1f;

    /** A kernel is some 60 MB; more than this is a forged size. */
    private static final long MAX_UNPACKED_BYTES = 1L << 29;

    private final String name;
    private final ByteBuffer bytes;

    private BzImage(String name, byte[] content) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns whether bytes begin as a bzImage does. */
    static boolean isBzImage(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return content.length >= HEADER_END
                && bytes.getShort(BOOT_FLAG) == (short) 0xaa55
                && bytes.getInt(MAGIC) == HDRS;
    }

    /**
     * Returns the unpacked payload.
     *
     * @throws IllegalArgumentException naming file and offset if it cannot be unpacked
     */
    static byte[] unpack(String name, byte[] content) {
        return new BzImage(name, content).unpack();
    }

    private byte[] unpack() {
        int version = bytes.getShort(VERSION) & 0xffff;
        if (version < WITH_PAYLOAD) {
            throw error(
                    VERSION,
                    "boot protocol 2.08 or later expected, which tells where the payload is:"
                            + " version=%#x".formatted(version));
        }
        int sectors = bytes.get(SETUP_SECTORS) & 0xff;
        long setupBytes = (sectors == 0 ? DEFAULT_SETUP_SECTORS : sectors) + 1L;
        long start = setupBytes * SECTOR_BYTES + (bytes.getInt(PAYLOAD_OFFSET) & 0xffff_ffffL);
        long length = bytes.getInt(PAYLOAD_LENGTH) & 0xffff_ffffL;
        if (length < 2 * Integer.BYTES || start + length > bytes.capacity()) {
            throw error(
                    PAYLOAD_OFFSET,
                    "payload ends beyond the file: offset=%#x size=%#x fileBytes=%#x"
                            .formatted(start, length, bytes.capacity()));
        }
        int end = (int) (start + length) - Integer.BYTES;
        long unpackedBytes = bytes.getInt(end) & 0xffff_ffffL;
        if (unpackedBytes > MAX_UNPACKED_BYTES) {
            throw error(end, "unpacked size is too large: size=%#x".formatted(unpackedBytes));
        }
        try (InputStream in = payload((int) start, end)) {
            byte[] unpacked = in.readNBytes((int) unpackedBytes);
            if (unpacked.length != unpackedBytes || in.read() >= 0) {
                throw error(
                        end,
                        "payload has another size than the image says: size=%#x"
                                .formatted(unpackedBytes));
            }
            return unpacked;
        } catch (IOException corrupt) {
            throw new IllegalArgumentException(
                    error(start, "payload cannot be unpacked: " + corrupt.getMessage())
                            .getMessage(),
                    corrupt);
        }
    }

    private InputStream payload(int start, int end) throws IOException {
        int magic = bytes.getInt(start);
        if (magic == XZ) {
            return new SingleXZInputStream(slice(start, end));
        }
        if (magic == LZ4_LEGACY) {
            return lz4(start + Integer.BYTES, end);
        }
        if ((magic & 0xffff) == GZIP) {
            return new GZIPInputStream(slice(start, end));
        }
        throw error(
                start,
                "payload packed by xz, lz4 or gzip expected: magic=%#x; unpack it first"
                        .formatted(magic));
    }

    /** A legacy frame is blocks, each after its size. */
    private InputStream lz4(int start, int end) throws IOException {
        List<InputStream> blocks = new ArrayList<>();
        int at = start;
        while (end - at >= Integer.BYTES) {
            int size = bytes.getInt(at);
            at += Integer.BYTES;
            if (size <= 0 || size > end - at) {
                throw error(
                        at - Integer.BYTES,
                        "block ends beyond the payload: size=%#x".formatted(size));
            }
            blocks.add(new BlockLZ4CompressorInputStream(slice(at, at + size)));
            at += size;
        }
        return new SequenceInputStream(Collections.enumeration(blocks));
    }

    private ByteArrayInputStream slice(int start, int end) {
        return new ByteArrayInputStream(bytes.array(), start, end - start);
    }

    private IllegalArgumentException error(long offset, String problem) {
        return new IllegalArgumentException("%s: offset %#x: %s".formatted(name, offset, problem));
    }
}
