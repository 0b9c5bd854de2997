// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import org.retint.x86.internal.alu.MulDiv;

/** Division and square root of 128-bit numbers, all unsigned. */
final class Wide {
    private static final long LOW_HALF = 0xffff_ffffL;

    private Wide() {}

    /**
     * Divides {@code high:low} by a number whose bit 63 is set. The remainder is the dividend less
     * quotient times divisor, modulo 2^64.
     *
     * @param high below {@code divisor}, so that the quotient has 64 bits
     */
    static long divide(long high, long low, long divisor) {
        long first = digit(high, low >>> 32, divisor);
        long rest = (high << 32 | low >>> 32) - first * divisor;
        long second = digit(rest, low & LOW_HALF, divisor);
        return first << 32 | second;
    }

    /** Returns 32 bits of a quotient: {@code (high << 32 | next) / divisor}. */
    private static long digit(long high, long next, long divisor) {
        long top = divisor >>> 32;
        long bottom = divisor & LOW_HALF;
        long guess = Long.divideUnsigned(high, top);
        long rest = high - guess * top;
        // The guess is at most 2 too large: Knuth, The Art of Computer Programming, 4.3.1.
        while (guess > LOW_HALF || Long.compareUnsigned(guess * bottom, rest << 32 | next) > 0) {
            guess--;
            rest += top;
            if (rest > LOW_HALF) {
                break;
            }
        }
        return guess;
    }

    /** Returns the square root of {@code high:low}, rounded down; bit 63 or 62 of it is set. */
    static long squareRoot(long high, long low) {
        double estimate = Math.sqrt(unsigned(high) * 0x1p64 + unsigned(low));
        long root = estimate >= 0x1p64 ? -1L : (long) (estimate - 0x1p63) ^ Long.MIN_VALUE;
        // One step of Newton's method in doubles leaves an error of a few units.
        long squareHigh = multiplyHigh(root, root);
        long squareLow = root * root;
        long missingHigh = high - squareHigh - (Long.compareUnsigned(low, squareLow) < 0 ? 1 : 0);
        long missingLow = low - squareLow;
        double missing = missingHigh * 0x1p64 + unsigned(missingLow);
        root += (long) (missing / (2 * estimate));
        while (exceeds(root, high, low)) {
            root--;
        }
        while (root != -1L && !exceeds(root + 1, high, low)) {
            root++;
        }
        return root;
    }

    /** Returns whether a number's square is above {@code high:low}. */
    private static boolean exceeds(long root, long high, long low) {
        int order = Long.compareUnsigned(multiplyHigh(root, root), high);
        return order > 0 || (order == 0 && Long.compareUnsigned(root * root, low) > 0);
    }

    private static double unsigned(long value) {
        double half = value >>> 1;
        return half * 2 + (value & 1);
    }

    private static long multiplyHigh(long a, long b) {
        return MulDiv.unsignedMultiplyHigh(a, b);
    }
}
