// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import java.math.BigInteger;

/**
 * Elementary functions of binary fixed-point numbers: integers that stand for themselves divided by
 * 2^bits. Results are off by a few units of the last place, towards zero.
 */
final class FixedPoint {
    /** Halvings of an angle before its series; each makes the series a quarter shorter. */
    private static final int HALVINGS = 4;

    private static final int LN_2_BITS = 512;
    private static final BigInteger LN_2 = naturalLogarithmOf2(LN_2_BITS);
    private static final int PI_BITS = 512;
    private static final BigInteger PI = machin(PI_BITS);

    private final int bits;
    private final BigInteger one;

    /** Makes functions of numbers with so many bits behind the point, at most 500. */
    FixedPoint(int bits) {
        this.bits = bits;
        this.one = BigInteger.ONE.shiftLeft(bits);
    }

    /** Returns the number of bits behind the point. */
    int bits() {
        return bits;
    }

    /** Returns 1. */
    BigInteger one() {
        return one;
    }

    /** Returns pi. */
    BigInteger pi() {
        return PI.shiftRight(PI_BITS - bits);
    }

    /** Returns {@code significand * 2^exponent}; what lies below the last place is cut off. */
    BigInteger of(BigInteger significand, int exponent) {
        return significand.shiftLeft(bits + exponent);
    }

    /** Multiplies, rounding towards zero, so that the terms of a series come to an end. */
    private BigInteger multiply(BigInteger a, BigInteger b) {
        BigInteger product = a.multiply(b);
        return product.signum() < 0
                ? product.negate().shiftRight(bits).negate()
                : product.shiftRight(bits);
    }

    private BigInteger divide(BigInteger a, BigInteger b) {
        return a.shiftLeft(bits).divide(b);
    }

    /** Returns the sine of an angle of at most 1. */
    BigInteger sine(BigInteger x) {
        return alternating(x, x, 1);
    }

    /** Returns the cosine of an angle of at most 1. */
    BigInteger cosine(BigInteger x) {
        return alternating(one, x, 0);
    }

    /** Sums a Taylor series of the sine or cosine: each term is one before times -x^2/(n(n+1)). */
    private BigInteger alternating(BigInteger first, BigInteger x, int start) {
        BigInteger square = multiply(x, x);
        BigInteger term = first;
        BigInteger sum = first;
        for (int n = start + 1; term.signum() != 0; n += 2) {
            term = multiply(term, square).divide(BigInteger.valueOf((long) n * (n + 1))).negate();
            sum = sum.add(term);
        }
        return sum;
    }

    /** Returns 2^x - 1 for a magnitude of at most 1. */
    BigInteger exponential(BigInteger x) {
        BigInteger scaled = multiply(x, exponentialSlope());
        BigInteger term = scaled;
        BigInteger sum = BigInteger.ZERO;
        for (int n = 2; term.signum() != 0; n++) {
            sum = sum.add(term);
            term = multiply(term, scaled).divide(BigInteger.valueOf(n));
        }
        return sum;
    }

    /** Returns the slope of 2^x at 0: the natural logarithm of 2. */
    BigInteger exponentialSlope() {
        return LN_2.shiftRight(LN_2_BITS - bits);
    }

    /** Returns the slope of the binary logarithm at 1. */
    BigInteger logarithmSlope() {
        return divide(one, exponentialSlope());
    }

    /** Returns the binary logarithm of 1 + x for an x from -0.3 to 0.5. */
    BigInteger logarithm(BigInteger x) {
        BigInteger ratio = divide(x, x.add(one.shiftLeft(1)));
        BigInteger twice = inverseTangent(ratio, false).shiftLeft(1);
        return divide(twice, exponentialSlope());
    }

    /** Returns the angle whose tangent is {@code y / x}, both positive and y at most x. */
    BigInteger angle(BigInteger y, BigInteger x) {
        BigInteger tangent = divide(y, x);
        for (int i = 0; i < HALVINGS; i++) {
            BigInteger square = tangent.multiply(tangent).add(one.shiftLeft(bits));
            tangent = divide(tangent, one.add(square.sqrt()));
        }
        return inverseTangent(tangent, true).shiftLeft(HALVINGS);
    }

    /** Sums x -+ x^3/3 + x^5/5: the inverse tangent, or the hyperbolic one if not alternating. */
    private BigInteger inverseTangent(BigInteger x, boolean alternating) {
        BigInteger square = multiply(x, x);
        BigInteger factor = alternating ? square.negate() : square;
        BigInteger power = x;
        BigInteger sum = BigInteger.ZERO;
        for (int n = 1; power.signum() != 0; n += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(n)));
            power = multiply(power, factor);
        }
        return sum;
    }

    /** The natural logarithm of 2 is twice the inverse hyperbolic tangent of 1/3. */
    private static BigInteger naturalLogarithmOf2(int bits) {
        return inverse(3, bits + 32, false).shiftLeft(1).shiftRight(32);
    }

    /** Pi is 16 atan(1/5) - 4 atan(1/239). */
    private static BigInteger machin(int bits) {
        BigInteger fifth = inverse(5, bits + 32, true).shiftLeft(4);
        return fifth.subtract(inverse(239, bits + 32, true).shiftLeft(2)).shiftRight(32);
    }

    private static BigInteger inverse(int divisor, int bits, boolean alternating) {
        FixedPoint wide = new FixedPoint(bits);
        return wide.inverseTangent(wide.one.divide(BigInteger.valueOf(divisor)), alternating);
    }
}
