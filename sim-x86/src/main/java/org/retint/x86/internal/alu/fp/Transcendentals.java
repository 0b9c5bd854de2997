// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.PE;
import static org.retint.x86.internal.alu.fp.FloatContext.ZE;

import java.math.BigInteger;

/**
 * The transcendental functions of the x87 FPU. Results are rounded correctly; processors may differ
 * from that in the last bit. Angles are reduced by a pi of 66 bits, as processors do: the sine of a
 * number near a multiple of pi is therefore not the mathematical one.
 *
 * @see "Intel SDM vol. 1, Transcendental Instruction Accuracy; Approximation of Pi"
 */
public final class Transcendentals {
    /** Angles of at least 2^63 are not reduced. */
    private static final int ANGLE_LIMIT = 63;

    /** Pi as processors have it, in units of 2^-64. */
    private static final BigInteger PI_66 = new BigInteger("3243f6a8885a308d3", 16);

    /** Below that power of two the next term of a series lies below all bits of a result. */
    private static final int TINY = -140;

    private static final int GUARD_BITS = 200;
    private static final int SIGNIFICAND_BITS = 63;

    private Transcendentals() {}

    /** Which functions of an angle are wanted. */
    public enum Angle {
        SINE,
        COSINE,
        TANGENT
    }

    /** Rounds {@code value / 2^bits}, which goes on below unless it is exact. */
    private static void round(
            FloatContext context,
            boolean negative,
            BigInteger value,
            int bits,
            boolean exact,
            FloatValue out) {
        int length = value.bitLength();
        int drop = length - 128;
        BigInteger top = drop > 0 ? value.shiftRight(drop) : value.shiftLeft(-drop);
        boolean below = !exact || (drop > 0 && value.getLowestSetBit() < drop);
        long high = top.shiftRight(Long.SIZE).longValue();
        long low = top.longValue() | (below ? 1 : 0);
        int exponent = length - 1 - bits;
        Rounder.round(context, FloatFormat.EXTENDED, 64, negative, exponent, high, low, out);
    }

    private static BigInteger significand(FloatValue a) {
        BigInteger half = BigInteger.valueOf(a.significand >>> 1).shiftLeft(1);
        return half.add(BigInteger.valueOf(a.significand & 1));
    }

    /** Returns functions with enough bits for a relative error below 2^-128 next to zero. */
    private static FixedPoint precisionFor(int exponent) {
        return new FixedPoint(GUARD_BITS + Math.max(0, -exponent));
    }

    private static BigInteger fixed(FixedPoint math, FloatValue a) {
        return math.of(significand(a), a.exponent - SIGNIFICAND_BITS);
    }

    /** A result that is the operand but for a term that is too small to see. */
    private static void almost(FloatContext context, FloatValue a, boolean less, FloatValue out) {
        BigInteger value = significand(a).shiftLeft(2 * Long.SIZE);
        BigInteger tail = less ? value.subtract(BigInteger.ONE) : value;
        int bits = SIGNIFICAND_BITS + 2 * Long.SIZE - a.exponent;
        round(context, a.negative, tail, bits, false, out);
    }

    /** Computes 2^x - 1: F2XM1. Outside of -1 to 1, where it is undefined, x stays. */
    public static void exponential(FloatContext context, FloatValue a, FloatValue out) {
        if (Nans.pass(context, a, out)) {
            return;
        }
        if (a.kind == FloatKind.INFINITY) {
            if (a.negative) {
                out.setFinite(true, 0, FloatValue.INTEGER_BIT, FloatFormat.EXTENDED);
            } else {
                out.set(a);
            }
            return;
        }
        if (SoftFloat.noteDenormals(context, a, a)) {
            return;
        }
        if (a.kind == FloatKind.ZERO) {
            out.set(a);
            return;
        }
        if (a.exponent >= 0) {
            boolean isMinusOne =
                    a.negative && a.exponent == 0 && a.significand == FloatValue.INTEGER_BIT;
            context.raise(PE); // of 1 and -1 too
            out.set(a);
            out.exponent -= isMinusOne ? 1 : 0;
            return;
        }
        boolean negative = a.negative;
        if (a.exponent < TINY) {
            FixedPoint math = new FixedPoint(GUARD_BITS);
            BigInteger value = math.exponentialSlope().multiply(significand(a));
            int bits = GUARD_BITS + SIGNIFICAND_BITS - a.exponent;
            round(context, negative, value, bits, false, out);
            return;
        }
        FixedPoint math = precisionFor(a.exponent);
        BigInteger x = fixed(math, a);
        BigInteger value = math.exponential(negative ? x.negate() : x);
        round(context, negative, value.abs(), math.bits(), false, out);
    }

    /** Computes y times the binary logarithm of x: FYL2X. */
    public static void logarithm(FloatContext context, FloatValue x, FloatValue y, FloatValue out) {
        if (Nans.pass(context, x, y, out)) {
            return;
        }
        if (x.kind == FloatKind.ZERO) {
            logarithmOfZero(context, y, out);
            return;
        }
        if (x.negative) {
            Nans.invalid(context, out);
            return;
        }
        boolean isOne =
                x.kind == FloatKind.NORMAL
                        && x.exponent == 0
                        && x.significand == FloatValue.INTEGER_BIT;
        boolean isBelowOne = x.kind.isFiniteNonzero() && x.exponent < 0;
        boolean absurd =
                x.kind == FloatKind.INFINITY
                        ? y.kind == FloatKind.ZERO
                        : isOne && y.kind == FloatKind.INFINITY;
        if (absurd) {
            Nans.invalid(context, out);
            return;
        }
        if (SoftFloat.noteDenormals(context, x, y)) {
            return;
        }
        boolean negative = y.negative ^ isBelowOne;
        if (x.kind == FloatKind.INFINITY || y.kind == FloatKind.INFINITY) {
            out.setInfinity(negative);
        } else if (isOne || y.kind == FloatKind.ZERO) {
            out.setZero(negative);
        } else {
            logarithmOfFinite(context, x, y, negative, out);
        }
    }

    private static void logarithmOfZero(FloatContext context, FloatValue y, FloatValue out) {
        boolean negative = !y.negative;
        if (y.kind == FloatKind.ZERO) {
            Nans.invalid(context, out);
            return;
        }
        if (y.kind != FloatKind.INFINITY) {
            context.raise(ZE);
        }
        out.setInfinity(negative);
    }

    private static void logarithmOfFinite(
            FloatContext context, FloatValue x, FloatValue y, boolean negative, FloatValue out) {
        BigInteger factor = significand(y);
        int scale = SIGNIFICAND_BITS - y.exponent;
        if (x.significand == FloatValue.INTEGER_BIT) {
            BigInteger power = BigInteger.valueOf(Math.abs(x.exponent));
            round(context, negative, factor.multiply(power), scale, true, out);
            context.raise(PE); // of an exact result too
            return;
        }
        FixedPoint math = new FixedPoint(GUARD_BITS + Long.SIZE);
        // From 0.75 to 1.5, so that nothing cancels next to 1.
        boolean isUpper = (x.significand & 1L << 62) != 0;
        int power = isUpper ? x.exponent + 1 : x.exponent;
        BigInteger near = math.of(significand(x), (isUpper ? -1 : 0) - SIGNIFICAND_BITS);
        BigInteger logarithm = math.logarithm(near.subtract(math.one()));
        BigInteger whole = logarithm.add(BigInteger.valueOf(power).shiftLeft(math.bits()));
        BigInteger value = whole.abs().multiply(factor);
        round(context, negative, value, math.bits() + scale, false, out);
    }

    /**
     * Computes y times the binary logarithm of x + 1: FYL2XP1. Beyond the domain that the manual
     * gives, where it is undefined, the formula goes on, and at -1 and below x stays.
     */
    public static void logarithmOfSum(
            FloatContext context, FloatValue x, FloatValue y, FloatValue out) {
        if (Nans.pass(context, x, y, out)) {
            return;
        }
        boolean absurd =
                switch (x.kind) {
                    case ZERO -> y.kind == FloatKind.INFINITY;
                    case INFINITY -> x.negative || y.kind == FloatKind.ZERO;
                    default -> false;
                };
        if (absurd) {
            Nans.invalid(context, out);
            return;
        }
        if (SoftFloat.noteDenormals(context, x, y)) {
            return;
        }
        boolean negative = x.negative ^ y.negative;
        if (x.kind == FloatKind.INFINITY || y.kind == FloatKind.INFINITY) {
            out.setInfinity(negative);
        } else if (x.kind == FloatKind.ZERO || y.kind == FloatKind.ZERO) {
            out.setZero(negative);
        } else if (x.negative && x.exponent >= 0) {
            context.raise(PE);
            out.set(x);
        } else {
            logarithmOfFiniteSum(context, x, y, negative, out);
        }
    }

    private static void logarithmOfFiniteSum(
            FloatContext context, FloatValue x, FloatValue y, boolean negative, FloatValue out) {
        BigInteger factor = significand(y);
        int scale = SIGNIFICAND_BITS - y.exponent;
        if (x.exponent < TINY) {
            FixedPoint math = new FixedPoint(GUARD_BITS);
            BigInteger value = math.logarithmSlope().multiply(significand(x)).multiply(factor);
            int bits = GUARD_BITS + SIGNIFICAND_BITS - x.exponent + scale;
            round(context, negative, value, bits, false, out);
            return;
        }
        FixedPoint math = precisionFor(x.exponent);
        BigInteger term = fixed(math, x);
        BigInteger sum = math.one().add(x.negative ? term.negate() : term);
        int power = sum.bitLength() - 1 - math.bits();
        BigInteger half = math.one().shiftRight(1);
        BigInteger near = power >= 0 ? sum.shiftRight(power) : sum.shiftLeft(-power);
        if (near.compareTo(math.one().add(half)) > 0) {
            power++;
            near = near.shiftRight(1);
        }
        if (power == 0) {
            near = sum; // without the cut of a shift
        }
        boolean exact = near.equals(math.one());
        BigInteger logarithm = math.logarithm(near.subtract(math.one()));
        BigInteger whole = logarithm.add(BigInteger.valueOf(power).shiftLeft(math.bits()));
        round(context, negative, whole.abs().multiply(factor), math.bits() + scale, exact, out);
        context.raise(PE);
    }

    /** Returns whether an angle is too large for FSIN, FCOS, FSINCOS and FPTAN. */
    public static boolean isOutOfRange(FloatValue a) {
        return a.kind.isFiniteNonzero() && a.exponent >= ANGLE_LIMIT;
    }

    /** Computes a function of an angle that is not out of range: FSIN, FCOS, FPTAN. */
    public static void ofAngle(FloatContext context, Angle function, FloatValue a, FloatValue out) {
        if (Nans.pass(context, a, out)) {
            return;
        }
        if (a.kind == FloatKind.INFINITY) {
            Nans.invalid(context, out);
            return;
        }
        if (SoftFloat.noteDenormals(context, a, a)) {
            return;
        }
        if (a.kind == FloatKind.ZERO) {
            if (function == Angle.COSINE) {
                out.setFinite(false, 0, FloatValue.INTEGER_BIT, FloatFormat.EXTENDED);
            } else {
                out.set(a);
            }
        } else if (a.exponent < TINY) {
            ofTinyAngle(context, function, a, out);
        } else {
            ofReducedAngle(context, function, a, out);
        }
    }

    private static void ofTinyAngle(
            FloatContext context, Angle function, FloatValue a, FloatValue out) {
        if (function == Angle.COSINE) {
            out.setFinite(false, 0, FloatValue.INTEGER_BIT, FloatFormat.EXTENDED);
            almost(context, out, true, out);
        } else {
            almost(context, a, function == Angle.SINE, out);
        }
    }

    private static void ofReducedAngle(
            FloatContext context, Angle function, FloatValue a, FloatValue out) {
        // In units of 2^-(GUARD_BITS + 140), in which half of pi is a whole number.
        FixedPoint math = precisionFor(TINY);
        BigInteger x = fixed(math, a);
        BigInteger halfPi = PI_66.shiftLeft(math.bits() - 65);
        BigInteger quotient = x.add(halfPi.shiftRight(1)).divide(halfPi);
        BigInteger rest = x.subtract(quotient.multiply(halfPi));
        int quadrant = quotient.intValue() & 3;
        boolean isOdd = (quadrant & 1) != 0;
        BigInteger sine = math.sine(rest);
        BigInteger cosine = math.cosine(rest);
        BigInteger value =
                switch (function) {
                    case SINE -> quadrantOf(quadrant, sine, cosine);
                    case COSINE -> quadrantOf(quadrant + 1, sine, cosine);
                    case TANGENT ->
                            isOdd
                                    ? cosine.negate().shiftLeft(math.bits()).divide(sine)
                                    : sine.shiftLeft(math.bits()).divide(cosine);
                };
        boolean turns = a.negative && function != Angle.COSINE;
        boolean negative = (value.signum() < 0) ^ turns;
        round(context, negative, value.abs(), math.bits(), false, out);
    }

    /** Returns the sine of an angle in a quadrant from the functions of its part there. */
    private static BigInteger quadrantOf(int quadrant, BigInteger sine, BigInteger cosine) {
        BigInteger value = (quadrant & 1) == 0 ? sine : cosine;
        return (quadrant & 2) == 0 ? value : value.negate();
    }

    /** Computes the angle of the point (x, y): FPATAN. */
    public static void angle(FloatContext context, FloatValue x, FloatValue y, FloatValue out) {
        if (Nans.pass(context, x, y, out) || SoftFloat.noteDenormals(context, x, y)) {
            return;
        }
        boolean negative = y.negative;
        if (y.kind == FloatKind.INFINITY && x.kind == FloatKind.INFINITY) {
            eighths(context, negative, x.negative ? 6 : 2, out);
        } else if (y.kind == FloatKind.INFINITY
                || (x.kind == FloatKind.ZERO && y.kind != FloatKind.ZERO)) {
            eighths(context, negative, 4, out);
        } else if (y.kind == FloatKind.ZERO || x.kind == FloatKind.INFINITY) {
            if (x.negative) {
                eighths(context, negative, 8, out);
            } else {
                out.setZero(negative);
            }
        } else {
            angleOfFinite(context, x, y, out);
        }
    }

    /** Delivers so many eighths of pi. */
    private static void eighths(FloatContext context, boolean negative, int count, FloatValue out) {
        FixedPoint math = new FixedPoint(GUARD_BITS);
        BigInteger value = math.pi().multiply(BigInteger.valueOf(count));
        round(context, negative, value, GUARD_BITS + 3, false, out);
    }

    private static void angleOfFinite(
            FloatContext context, FloatValue x, FloatValue y, FloatValue out) {
        boolean negative = y.negative;
        int distance = y.exponent - x.exponent;
        if (distance < TINY && !x.negative) {
            tinyAngle(context, x, y, out);
            return;
        }
        if (Math.abs(distance) > -TINY) { // next to a multiple of half of pi
            FixedPoint math = new FixedPoint(GUARD_BITS);
            boolean isLess = distance < 0 || !x.negative;
            BigInteger value = distance < 0 ? math.pi() : math.pi().shiftRight(1);
            value = isLess ? value.subtract(BigInteger.ONE) : value;
            round(context, negative, value, GUARD_BITS, false, out);
            return;
        }
        FixedPoint math = precisionFor(-Math.abs(distance));
        BigInteger a = significand(y).shiftLeft(Math.max(0, distance));
        BigInteger b = significand(x).shiftLeft(Math.max(0, -distance));
        boolean isSteep = a.compareTo(b) > 0;
        BigInteger angle = isSteep ? math.angle(b, a) : math.angle(a, b);
        if (isSteep) {
            angle = math.pi().shiftRight(1).subtract(angle);
        }
        if (x.negative) {
            angle = math.pi().subtract(angle);
        }
        round(context, negative, angle, math.bits(), false, out);
    }

    /** An angle so small that it is its tangent, but for a term that is too small to see. */
    private static void tinyAngle(
            FloatContext context, FloatValue x, FloatValue y, FloatValue out) {
        BigInteger quotient = significand(y).shiftLeft(GUARD_BITS).divide(significand(x));
        BigInteger value = quotient.shiftLeft(GUARD_BITS).subtract(BigInteger.ONE);
        int bits = 2 * GUARD_BITS - (y.exponent - x.exponent);
        round(context, y.negative, value, bits, false, out);
    }
}
