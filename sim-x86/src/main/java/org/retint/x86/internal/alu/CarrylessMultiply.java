// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/** Products of polynomials over the field of two elements. */
public final class CarrylessMultiply {
    private CarrylessMultiply() {}

    /** Returns bits 0 to 63 of the carry-less product of two numbers of 64 bits. */
    public static long low(long x, long y) {
        long product = 0;
        for (long rest = y; rest != 0; rest &= rest - 1) {
            product ^= x << Long.numberOfTrailingZeros(rest);
        }
        return product;
    }

    /** Returns bits 64 to 127 of the carry-less product; bit 127 is 0. */
    public static long high(long x, long y) {
        long product = 0;
        for (long rest = y & ~1L; rest != 0; rest &= rest - 1) {
            product ^= x >>> (Long.SIZE - Long.numberOfTrailingZeros(rest));
        }
        return product;
    }
}
