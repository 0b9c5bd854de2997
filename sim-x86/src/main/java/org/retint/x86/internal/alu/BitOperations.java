// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Bit scans, counts and deposits, byte order and CRC. Values are in the low bits, other bits are
 * anything; {@code shift} is 64 minus the operand width; results are zero-extended.
 */
public final class BitOperations {
    private static final int CF = 1;
    private static final int ZF = 1 << 6;
    private static final int CRC32C = 0x82f6_3b78; // Castagnoli polynomial, bits reversed

    private BitOperations() {}

    /** Returns the number of the lowest bit that is set, or {@code otherwise} if none is. */
    public static long scanForward(long[] file, int flags, long value, long otherwise, int shift) {
        long x = value << shift >>> shift;
        scanFlags(file, flags, x);
        return x == 0 ? otherwise : Long.numberOfTrailingZeros(x);
    }

    /** Returns the number of the highest bit that is set, or {@code otherwise} if none is. */
    public static long scanReverse(long[] file, int flags, long value, long otherwise, int shift) {
        long x = value << shift >>> shift;
        scanFlags(file, flags, x);
        return x == 0 ? otherwise : 63 - Long.numberOfLeadingZeros(x);
    }

    /** Returns the number of zeros below the lowest bit that is set. */
    public static long countTrailing(long[] file, int flags, long value, int shift) {
        long x = value << shift >>> shift;
        long count = x == 0 ? 64 - shift : Long.numberOfTrailingZeros(x);
        LazyFlags.setStatus(file, flags, (x == 0 ? CF : 0) | (count == 0 ? ZF : 0));
        return count;
    }

    /** Returns the number of zeros above the highest bit that is set. */
    public static long countLeading(long[] file, int flags, long value, int shift) {
        long x = value << shift;
        long count = x == 0 ? 64 - shift : Long.numberOfLeadingZeros(x);
        LazyFlags.setStatus(file, flags, (x == 0 ? CF : 0) | (count == 0 ? ZF : 0));
        return count;
    }

    /** Returns the number of bits that are set. */
    public static long populationCount(long[] file, int flags, long value, int shift) {
        long count = Long.bitCount(value << shift);
        LazyFlags.setStatus(file, flags, count == 0 ? ZF : 0);
        return count;
    }

    /** Returns the value with its bytes in reverse order. */
    public static long swapBytes(long value, int shift) {
        return Long.reverseBytes(value) >>> shift;
    }

    /** Sets CF to a bit of a value and returns the bit as a mask. */
    public static long testBit(long[] file, int flags, long value, long index, int shift) {
        long mask = 1L << (index & 63 - shift);
        long others = LazyFlags.status(file, flags) & ~CF;
        LazyFlags.setStatus(file, flags, others | ((value & mask) != 0 ? CF : 0));
        return mask;
    }

    /** Returns the byte offset of the word that holds a bit of a bit string. */
    public static long bitOffset(long index, int shift) {
        int widthLog = Integer.numberOfTrailingZeros(64 - shift);
        return index << shift >> shift >> widthLog << (widthLog - 3);
    }

    /** Scatters low bits of a value to the bits of a mask. */
    public static long deposit(long value, long mask) {
        long result = 0;
        long bit = 1;
        for (long left = mask; left != 0; left &= left - 1) {
            if ((value & bit) != 0) {
                result |= left & -left;
            }
            bit <<= 1;
        }
        return result;
    }

    /** Gathers the bits of a mask into low bits. */
    public static long extract(long value, long mask) {
        long result = 0;
        long bit = 1;
        for (long left = mask; left != 0; left &= left - 1) {
            if ((value & left & -left) != 0) {
                result |= bit;
            }
            bit <<= 1;
        }
        return result;
    }

    /** Returns the CRC-32C of the bytes of a value, lowest first. */
    public static long crc32(long crc, long value, int shift) {
        int result = (int) crc;
        for (int i = 0; i < 8 - shift / 8; i++) {
            result ^= (int) (value >>> (8 * i)) & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                result = result >>> 1 ^ (-(result & 1) & CRC32C);
            }
        }
        return result & 0xffff_ffffL;
    }

    /** Sets the flags of the bit manipulation extensions: ZF and SF from a result, CF given. */
    public static void flags(long[] file, int flags, long result, boolean carry, int shift) {
        file[flags + LazyFlags.KIND] = LazyFlags.MIXED;
        file[flags + LazyFlags.SHIFT] = shift;
        file[flags + LazyFlags.A] = carry ? CF : 0;
        file[flags + LazyFlags.RESULT] = result << shift;
    }

    private static void scanFlags(long[] file, int flags, long x) {
        long others = LazyFlags.status(file, flags) & ~ZF;
        LazyFlags.setStatus(file, flags, others | (x == 0 ? ZF : 0));
    }
}
