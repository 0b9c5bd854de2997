// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import java.math.BigInteger;

/**
 * A model of rounding that knows nothing of machine words: a magnitude {@code units * 2^scale},
 * plus less than one unit if {@code more}, is compared with its two neighbours in a format.
 */
record ExactNumber(boolean negative, BigInteger units, int scale, boolean more) {
    private static final int SPARE_BITS = 300;

    /** What a format makes of a number. */
    record Rounded(int flags, String encoding) {}

    static ExactNumber of(FloatValue value) {
        BigInteger units =
                value.kind() == FloatKind.ZERO
                        ? BigInteger.ZERO
                        : new BigInteger(Long.toUnsignedString(value.significand));
        return new ExactNumber(value.isNegative(), units, value.exponent - 63, false);
    }

    private BigInteger signedAt(int commonScale) {
        BigInteger magnitude = units.shiftLeft(scale - commonScale);
        return negative ? magnitude.negate() : magnitude;
    }

    ExactNumber plus(ExactNumber other) {
        int common = Math.min(scale, other.scale);
        BigInteger sum = signedAt(common).add(other.signedAt(common));
        return new ExactNumber(sum.signum() < 0, sum.abs(), common, false);
    }

    ExactNumber negated() {
        return new ExactNumber(!negative, units, scale, more);
    }

    ExactNumber times(ExactNumber other) {
        return new ExactNumber(
                negative != other.negative,
                units.multiply(other.units),
                scale + other.scale,
                false);
    }

    ExactNumber dividedBy(ExactNumber other) {
        BigInteger[] parts = units.shiftLeft(SPARE_BITS).divideAndRemainder(other.units);
        return new ExactNumber(
                negative != other.negative,
                parts[0],
                scale - other.scale - SPARE_BITS,
                parts[1].signum() != 0);
    }

    ExactNumber squareRoot() {
        int odd = scale & 1;
        BigInteger[] parts = units.shiftLeft(SPARE_BITS + odd).sqrtAndRemainder();
        return new ExactNumber(
                false, parts[0], (scale - odd - SPARE_BITS) / 2, parts[1].signum() != 0);
    }

    /** Rounds with all exceptions masked; the number is not zero. */
    Rounded round(FloatFormat format, int precisionBits, int mode) {
        int floor = format.smallestExponent() + 1;
        BigInteger unbounded = inUlps(ulp(precisionBits, Integer.MIN_VALUE), mode);
        int top = unbounded.bitLength() + ulp(precisionBits, Integer.MIN_VALUE);
        int ulp = ulp(precisionBits, floor - precisionBits);
        BigInteger result = inUlps(ulp, mode);
        boolean inexact = !isMultipleOf(ulp);
        int flags = inexact ? FloatContext.PE : 0;
        if (inexact && top < floor) {
            flags |= FloatContext.UE;
        }
        if (result.bitLength() + ulp - 1 > format.largestExponent()) {
            boolean away = mode == Rounding.NEAREST || mode == (negative ? 1 : 2);
            flags = FloatContext.OE | FloatContext.PE;
            BigInteger largest = BigInteger.ONE.shiftLeft(precisionBits).subtract(BigInteger.ONE);
            int largestUlp = format.largestExponent() + 1 - precisionBits;
            return new Rounded(flags, away ? sign() + "inf" : encode(largest, largestUlp));
        }
        return new Rounded(flags, encode(result, ulp));
    }

    private int ulp(int precisionBits, int lowest) {
        return Math.max(units.bitLength() + scale - precisionBits, lowest);
    }

    private boolean isMultipleOf(int ulp) {
        return !more && (ulp <= scale || units.getLowestSetBit() >= ulp - scale);
    }

    private BigInteger inUlps(int ulp, int mode) {
        BigInteger below = units.shiftRight(ulp - scale);
        if (isMultipleOf(ulp)) {
            return below;
        }
        boolean up =
                switch (mode) {
                    case Rounding.DOWN -> negative;
                    case Rounding.UP -> !negative;
                    case Rounding.TRUNCATE -> false;
                    default -> {
                        BigInteger middle = below.shiftLeft(1).add(BigInteger.ONE);
                        int order = units.compareTo(middle.shiftLeft(ulp - 1 - scale));
                        yield order > 0 || (order == 0 && (more || below.testBit(0)));
                    }
                };
        return up ? below.add(BigInteger.ONE) : below;
    }

    private String sign() {
        return negative ? "-" : "+";
    }

    private String encode(BigInteger significand, int ulp) {
        if (significand.signum() == 0) {
            return sign() + "0";
        }
        int zeros = significand.getLowestSetBit();
        return sign() + significand.shiftRight(zeros).toString(16) + "p" + (ulp + zeros);
    }

    /** Writes a number as {@link Rounded} has it. */
    static String describe(FloatValue value) {
        return switch (value.kind()) {
            case ZERO -> value.isNegative() ? "-0" : "+0";
            case INFINITY -> value.isNegative() ? "-inf" : "+inf";
            default -> {
                ExactNumber exact = of(value);
                yield exact.encode(exact.units, exact.scale);
            }
        };
    }
}
