// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file, read with checks; offsets are unsigned. */
final class ElfBytes {
    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int MAX_NAME_BYTES = 1 << 16;

    /** Names may share bytes, but not so often that they need far more memory than the file. */
    private static final int NAME_BUDGET_FACTOR = 16;

    private final String file;
    private final byte[] bytes;
    private long nameBudget;

    ElfBytes(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.nameBudget = (long) NAME_BUDGET_FACTOR * bytes.length;
    }

    int length() {
        return bytes.length;
    }

    ElfException error(long offset, String problem) {
        return new ElfException(file, offset, problem);
    }

    /** Checks that a range lies in the file and returns its start. */
    int check(long offset, long sizeBytes, long mentionedAt, String what) {
        if (offset < 0 || sizeBytes < 0 || offset > bytes.length - sizeBytes) {
            throw error(
                    mentionedAt,
                    "%s ends beyond the file: offset=%#x size=%#x fileBytes=%#x"
                            .formatted(what, offset, sizeBytes, bytes.length));
        }
        return (int) offset;
    }

    int u8(int offset) {
        return bytes[offset] & 0xff;
    }

    int u16(int offset) {
        return (short) SHORT.get(bytes, offset) & 0xffff;
    }

    int s32(int offset) {
        return (int) INT.get(bytes, offset);
    }

    long u32(int offset) {
        return s32(offset) & 0xffff_ffffL;
    }

    long s64(int offset) {
        return (long) LONG.get(bytes, offset);
    }

    byte[] copy(int offset, int count) {
        return Arrays.copyOfRange(bytes, offset, offset + count);
    }

    /**
     * Returns the string at an index of a string table.
     *
     * @param mentionedAt offset of the field that holds the index
     */
    String name(ElfSection table, long index, long mentionedAt) {
        if (index >= table.sizeBytes()) {
            throw error(
                    mentionedAt,
                    "name lies beyond its string table: index=%#x table=%s size=%#x"
                            .formatted(index, table.index(), table.sizeBytes()));
        }
        int start = (int) (table.offset() + index);
        int limit = (int) (table.offset() + table.sizeBytes());
        int end = start;
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        if (end == limit || end - start > MAX_NAME_BYTES) {
            throw error(
                    start, "name must end with a zero byte within " + MAX_NAME_BYTES + " bytes");
        }
        nameBudget -= end - start;
        if (nameBudget < 0) {
            throw error(start, "names overlap too often: together much longer than the file");
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
