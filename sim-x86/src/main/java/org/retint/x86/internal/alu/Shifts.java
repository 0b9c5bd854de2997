// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Shifts and rotations. Every function takes the register file in which it leaves the flags, the
 * first of the slots of {@link LazyFlags} there, the operand in the low bits of a {@code long}
 * whose other bits do not matter, the count as the instruction gives it, and 64 minus the operand
 * width in bits. It returns the result zero-extended.
 *
 * @see "Intel SDM vol. 2B, SAL/SAR/SHL/SHR; RCL/RCR/ROL/ROR; SHLD; SHRD"
 */
public final class Shifts {
    private static final int CF = 1;
    private static final int OF = 1 << 11;
    private static final int OF_POSITION = 11;

    private Shifts() {}

    /** Shifts left. */
    public static long shl(long[] file, int flags, long value, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long x = value << shift;
        if (n == 0) {
            return x >>> shift;
        }
        long result = x << n;
        long carry = x << (n - 1) >>> 63;
        long overflow = result >>> 63 ^ carry;
        mixed(file, flags, carry | overflow << OF_POSITION, result, shift);
        return result >>> shift;
    }

    /** Shifts right, filling with zeros. */
    public static long shr(long[] file, int flags, long value, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long x = value << shift;
        long low = x >>> shift;
        if (n == 0) {
            return low;
        }
        long result = low >>> n;
        long carry = low >>> (n - 1) & 1;
        mixed(file, flags, carry | x >>> 63 << OF_POSITION, result << shift, shift);
        return result;
    }

    /** Shifts right, filling with the sign. */
    public static long sar(long[] file, int flags, long value, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long x = value << shift;
        if (n == 0) {
            return x >>> shift;
        }
        long signed = x >> shift;
        long result = signed >> n << shift;
        mixed(file, flags, signed >> (n - 1) & 1, result, shift);
        return result >>> shift;
    }

    /** Rotates left. */
    public static long rol(long[] file, int flags, long value, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long low = value << shift >>> shift;
        if (n == 0) {
            return low;
        }
        int width = 64 - shift;
        int by = n % width;
        long result = by == 0 ? low : (low << by | low >>> (width - by)) << shift >>> shift;
        long carry = result & 1;
        setCarryOverflow(file, flags, carry, result >>> (width - 1) ^ carry);
        return result;
    }

    /** Rotates right. */
    public static long ror(long[] file, int flags, long value, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long low = value << shift >>> shift;
        if (n == 0) {
            return low;
        }
        int width = 64 - shift;
        int by = n % width;
        long result = by == 0 ? low : (low >>> by | low << (width - by)) << shift >>> shift;
        long carry = result >>> (width - 1);
        setCarryOverflow(file, flags, carry, carry ^ (result >>> (width - 2) & 1));
        return result;
    }

    /** Rotates left through CF. */
    public static long rcl(long[] file, int flags, long value, long count, int shift) {
        int width = 64 - shift;
        int n = ((int) count & (shift == 0 ? 63 : 31)) % (width + 1);
        long result = value << shift >>> shift;
        if (n == 0) {
            return result;
        }
        long carry = LazyFlags.carry(file, flags) ? 1 : 0;
        for (int i = 0; i < n; i++) {
            long out = result >>> (width - 1);
            result = (result << 1 | carry) << shift >>> shift;
            carry = out;
        }
        setCarryOverflow(file, flags, carry, result >>> (width - 1) ^ carry);
        return result;
    }

    /** Rotates right through CF. */
    public static long rcr(long[] file, int flags, long value, long count, int shift) {
        int width = 64 - shift;
        int n = ((int) count & (shift == 0 ? 63 : 31)) % (width + 1);
        long result = value << shift >>> shift;
        if (n == 0) {
            return result;
        }
        long carry = LazyFlags.carry(file, flags) ? 1 : 0;
        for (int i = 0; i < n; i++) {
            long out = result & 1;
            result = result >>> 1 | carry << (width - 1);
            carry = out;
        }
        long top = result >>> (width - 1);
        setCarryOverflow(file, flags, carry, top ^ (result >>> (width - 2) & 1));
        return result;
    }

    /**
     * Shifts left, filling from the top of another operand. A count above a 16-bit width, which the
     * manual leaves undefined, goes on with the first operand's bits as processors do.
     */
    public static long shld(
            long[] file, int flags, long value, long filling, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long x = value << shift;
        if (n == 0) {
            return x >>> shift;
        }
        int width = 64 - shift;
        long fill = filling << shift >>> shift;
        long result;
        long carry;
        if (n <= width) {
            result = x >>> shift << n | fill >>> (width - n);
            carry = x << (n - 1) >>> 63;
        } else {
            long low = x >>> shift;
            result = fill << (n - width) | low >>> (2 * width - n);
            carry = fill >>> (2 * width - n) & 1;
        }
        long top = result << shift;
        long overflow = (top ^ x) >>> 63;
        mixed(file, flags, carry | overflow << OF_POSITION, top, shift);
        return top >>> shift;
    }

    /** Shifts right, filling from the bottom of another operand; counts as for {@link #shld}. */
    public static long shrd(
            long[] file, int flags, long value, long filling, long count, int shift) {
        int n = (int) count & (shift == 0 ? 63 : 31);
        long x = value << shift;
        long low = x >>> shift;
        if (n == 0) {
            return low;
        }
        int width = 64 - shift;
        long fill = filling << shift >>> shift;
        long result;
        long carry;
        if (n <= width) {
            result = low >>> n | fill << (width - n);
            carry = low >>> (n - 1) & 1;
        } else {
            result = fill >>> (n - width) | low << (2 * width - n);
            carry = fill >>> (n - width - 1) & 1;
        }
        long top = result << shift;
        long overflow = (top ^ x) >>> 63;
        mixed(file, flags, carry | overflow << OF_POSITION, top, shift);
        return top >>> shift;
    }

    private static void mixed(long[] file, int flags, long bits, long result, int shift) {
        LazyFlags.set(file, flags, LazyFlags.MIXED, shift, bits, 0, result);
    }

    private static void setCarryOverflow(long[] file, int flags, long carry, long overflow) {
        long others = LazyFlags.status(file, flags) & ~(CF | OF);
        LazyFlags.setStatus(file, flags, others | carry | overflow << OF_POSITION);
    }
}
