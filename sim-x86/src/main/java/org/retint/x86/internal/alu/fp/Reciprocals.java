// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * The approximations RCPSS and RSQRTSS. They know no modes and raise no exceptions; denormals count
 * as zeros. Processors differ in their results, within a relative error of 1.5 * 2^-12; here the
 * result is the exact one rounded to single precision, so that none differs by more than that.
 *
 * @see "Intel SDM vol. 2B, RCPSS; RSQRTSS"
 */
public final class Reciprocals {
    private static final int SIGN = 1 << 31;
    private static final int INFINITY = 0x7f80_0000;
    private static final int QUIET_BIT = 1 << 22;
    private static final int DEFAULT_NAN = 0xffc0_0000;

    private Reciprocals() {}

    /** Returns about {@code 1 / x}. */
    public static int reciprocal(int x) {
        int magnitude = x & ~SIGN;
        int sign = x & SIGN;
        if (magnitude > INFINITY) {
            return x | QUIET_BIT;
        }
        if (magnitude == INFINITY) {
            return sign;
        }
        if (isTiny(magnitude)) {
            return sign | INFINITY;
        }
        int result = rounded(1.0 / Float.intBitsToFloat(magnitude));
        return isTiny(result) ? sign : sign | result;
    }

    /** Returns about {@code 1 / sqrt(x)}. */
    public static int reciprocalSquareRoot(int x) {
        int magnitude = x & ~SIGN;
        if (magnitude > INFINITY) {
            return x | QUIET_BIT;
        }
        if (isTiny(magnitude)) {
            return (x & SIGN) | INFINITY;
        }
        if (x < 0) {
            return DEFAULT_NAN;
        }
        return magnitude == INFINITY ? 0 : rounded(1.0 / Math.sqrt(Float.intBitsToFloat(x)));
    }

    private static boolean isTiny(int magnitude) {
        return magnitude < 1 << 23;
    }

    private static int rounded(double value) {
        return Float.floatToRawIntBits((float) value);
    }
}
