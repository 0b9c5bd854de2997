// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Addition, subtraction and comparison with their flags. Parameters are those of {@link Shifts};
 * results are zero-extended.
 *
 * @see "Intel SDM vol. 1, Status Flags"
 */
public final class AddSubtract {
    private static final int CF = 1;
    private static final int AF = 1 << 4;
    private static final int OF = 1 << 11;

    private AddSubtract() {}

    /** Adds with carry. */
    public static long adc(long[] file, int flags, long a, long b, int shift) {
        boolean carry = LazyFlags.carry(file, flags);
        long x = a << shift;
        long y = b << shift;
        long sum = x + y + (carry ? 1L << shift : 0);
        LazyFlags.set(file, flags, carry ? LazyFlags.ADC : LazyFlags.ADD, shift, x, y, sum);
        return sum >>> shift;
    }

    /** Subtracts with borrow. */
    public static long sbb(long[] file, int flags, long a, long b, int shift) {
        boolean borrow = LazyFlags.carry(file, flags);
        long x = a << shift;
        long y = b << shift;
        long difference = x - y - (borrow ? 1L << shift : 0);
        int kind = borrow ? LazyFlags.SBB : LazyFlags.SUB;
        LazyFlags.set(file, flags, kind, shift, x, y, difference);
        return difference >>> shift;
    }

    /** Adds 1; CF stays. */
    public static long inc(long[] file, int flags, long a, int shift) {
        long result = (a << shift) + (1L << shift);
        count(file, flags, result, result == Long.MIN_VALUE, shift, 0);
        return result >>> shift;
    }

    /** Subtracts 1; CF stays. */
    public static long dec(long[] file, int flags, long a, int shift) {
        long x = a << shift;
        long result = x - (1L << shift);
        count(file, flags, result, x == Long.MIN_VALUE, shift, 15);
        return result >>> shift;
    }

    /** Subtracts from 0. */
    public static long neg(long[] file, int flags, long a, int shift) {
        long y = a << shift;
        LazyFlags.set(file, flags, LazyFlags.SUB, shift, 0, y, -y);
        return -y >>> shift;
    }

    /** Compares. */
    public static void cmp(long[] file, int flags, long a, long b, int shift) {
        long x = a << shift;
        long y = b << shift;
        LazyFlags.set(file, flags, LazyFlags.SUB, shift, x, y, x - y);
    }

    /** Compares bit by bit. */
    public static void test(long[] file, int flags, long a, long b, int shift) {
        LazyFlags.set(file, flags, LazyFlags.LOGIC, shift, 0, 0, (a & b) << shift);
    }

    /**
     * Returns a number that is negative if {@code x} is below {@code y}, both unsigned.
     *
     * @param difference {@code x - y}
     */
    public static long borrow(long x, long y, long difference) {
        return (~x & y) | (~(x ^ y) & difference);
    }

    /** Sets the flags of INC and DEC; AF if the low digit became {@code digit}. */
    private static void count(
            long[] file, int flags, long result, boolean overflow, int shift, int digit) {
        long bits = LazyFlags.carry(file, flags) ? CF : 0;
        bits |= overflow ? OF : 0;
        bits |= (result >>> shift & 15) == digit ? AF : 0;
        LazyFlags.set(file, flags, LazyFlags.MIXED, shift, bits, 0, result);
    }
}
