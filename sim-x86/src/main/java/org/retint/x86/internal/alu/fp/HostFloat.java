// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * The operations of {@link SseFloat} by the host's own arithmetic, where that is the same: each
 * returns the result, or {@link #REFUSED} where only soft-float can tell result and flags.
 *
 * <p>Operands are <i>ordinary</i>: zeros and normal numbers. A result is taken if its exponent is
 * at least one away from both ends of the range, so neither overflow nor underflow is in question,
 * and if it is exact. What is exact raises nothing and is the same in each rounding mode, so that
 * MXCSR has no say. An inexact result is taken too where the caller says that it may be rounded: to
 * nearest, which is what Java does, with PE masked and set already.
 *
 * <p>A zero result is taken where an operand is zero, from a product or quotient; the sign of a
 * zero sum depends on the rounding mode.
 *
 * <p>Products and sums are proved exact without {@code Math.fma}, which is slow where the host has
 * no such instruction.
 */
final class HostFloat {
    /**
     * Returned in place of a result: a NaN, which no operation here delivers; no number of single
     * precision, since those are zero-extended; and an integer that conversions refuse.
     */
    static final long REFUSED = Long.MAX_VALUE;

    private static final long MAGNITUDE = Long.MAX_VALUE;
    private static final long IMPLICIT = 1L << 52;
    private static final long FIRST_NORMAL = IMPLICIT;
    private static final long FIRST_INNER = 2 * FIRST_NORMAL;
    private static final long INFINITY = 0x7ffL << 52;
    private static final int PRECISION_BITS = 53;

    private static final int SINGLE_MAGNITUDE = Integer.MAX_VALUE;
    private static final int SINGLE_FIRST_NORMAL = 1 << 23;
    private static final int SINGLE_FIRST_INNER = 2 * SINGLE_FIRST_NORMAL;
    private static final int SINGLE_INFINITY = 0xff << 23;
    private static final long SINGLE = 0xffff_ffffL;

    private HostFloat() {}

    /** Returns whether a number in double precision is zero or normal. */
    static boolean isOrdinary(long bits) {
        long magnitude = bits & MAGNITUDE;
        return isBetween(magnitude, FIRST_NORMAL) || magnitude == 0;
    }

    /** Returns whether a number in single precision is zero or normal. */
    static boolean isOrdinary(int bits) {
        int magnitude = bits & SINGLE_MAGNITUDE;
        return isBetween(magnitude, SINGLE_FIRST_NORMAL) || magnitude == 0;
    }

    private static boolean isInner(long bits) {
        return isBetween(bits & MAGNITUDE, FIRST_INNER);
    }

    private static boolean isInner(int bits) {
        return isBetween(bits & SINGLE_MAGNITUDE, SINGLE_FIRST_INNER);
    }

    private static boolean isBetween(long magnitude, long first) {
        return magnitude >= first && magnitude < INFINITY;
    }

    private static boolean isBetween(int magnitude, int first) {
        return magnitude >= first && magnitude < SINGLE_INFINITY;
    }

    /** Adds in double precision; the subtrahend of a difference comes with its sign changed. */
    static long add(boolean mayRound, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double sum = x + y;
        long bits = Double.doubleToRawLongBits(sum);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        if (mayRound) {
            return isInner(bits) || sum == 0 ? bits : REFUSED;
        }
        double partOfB = sum - x;
        double error = (x - (sum - partOfB)) + (y - partOfB);
        return isInner(bits) && error == 0 ? bits : REFUSED;
    }

    /** Adds in single precision; the subtrahend of a difference comes with its sign changed. */
    static long add(boolean mayRound, int a, int b) {
        float x = Float.intBitsToFloat(a);
        float y = Float.intBitsToFloat(b);
        float sum = x + y;
        int bits = Float.floatToRawIntBits(sum);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        if (mayRound) {
            return isInner(bits) || sum == 0 ? bits & SINGLE : REFUSED;
        }
        float partOfB = sum - x;
        float error = (x - (sum - partOfB)) + (y - partOfB);
        return isInner(bits) && error == 0 ? bits & SINGLE : REFUSED;
    }

    /** Multiplies in double precision. */
    static long multiply(boolean mayRound, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        long bits = Double.doubleToRawLongBits(x * y);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        boolean taken = isInner(bits) ? mayRound || isExactProduct(a, b) : isZero(a) || isZero(b);
        return taken ? bits : REFUSED;
    }

    /** Multiplies in single precision; double precision holds each product. */
    static long multiply(boolean mayRound, int a, int b) {
        double product = (double) Float.intBitsToFloat(a) * Float.intBitsToFloat(b);
        float rounded = (float) product;
        int bits = Float.floatToRawIntBits(rounded);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        boolean taken = isInner(bits) ? mayRound || rounded == product : isZero(a) || isZero(b);
        return taken ? bits & SINGLE : REFUSED;
    }

    /** Divides {@code a} by {@code b} in double precision. */
    static long divide(boolean mayRound, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double quotient = x / y;
        long bits = Double.doubleToRawLongBits(quotient);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        if (isInner(bits)) {
            boolean isExact = isInner(a) && isExactProduct(bits, b) && quotient * y == x;
            return mayRound || isExact ? bits : REFUSED;
        }
        return isZero(a) && !isZero(b) ? bits : REFUSED;
    }

    /** Divides {@code a} by {@code b} in single precision. */
    static long divide(boolean mayRound, int a, int b) {
        float x = Float.intBitsToFloat(a);
        float y = Float.intBitsToFloat(b);
        float quotient = x / y;
        int bits = Float.floatToRawIntBits(quotient);
        if (!isOrdinary(a) || !isOrdinary(b)) {
            return REFUSED;
        }
        if (isInner(bits)) {
            return mayRound || (double) quotient * y == x ? bits & SINGLE : REFUSED;
        }
        return isZero(a) && !isZero(b) ? bits & SINGLE : REFUSED;
    }

    /** Takes the square root in double precision. */
    static long squareRoot(boolean mayRound, long a) {
        double x = Double.longBitsToDouble(a);
        double root = Math.sqrt(x);
        long bits = Double.doubleToRawLongBits(root);
        if (isOrdinary(a) && isInner(bits)) {
            boolean isExact = isInner(a) && isExactProduct(bits, bits) && root * root == x;
            return mayRound || isExact ? bits : REFUSED;
        }
        return isZero(a) ? bits : REFUSED;
    }

    /** Takes the square root in single precision. */
    static long squareRoot(boolean mayRound, int a) {
        float x = Float.intBitsToFloat(a);
        float root = (float) Math.sqrt(x); // rounded twice, but to what one rounding gives
        int bits = Float.floatToRawIntBits(root);
        if (isOrdinary(a) && isInner(bits)) {
            return mayRound || (double) root * root == x ? bits & SINGLE : REFUSED;
        }
        return isZero(a) ? bits & SINGLE : REFUSED;
    }

    /**
     * Rounds to an integral value.
     *
     * @param mayChange whether nothing notes that the value changes
     */
    static long roundToIntegral(boolean mayChange, long a, int mode) {
        double x = Double.longBitsToDouble(a);
        double integral = integral(x, mode);
        boolean taken = isOrdinary(a) && (mayChange || integral == x);
        return taken ? Double.doubleToRawLongBits(integral) : REFUSED;
    }

    /** The same in single precision. */
    static long roundToIntegral(boolean mayChange, int a, int mode) {
        float x = Float.intBitsToFloat(a);
        float integral = (float) integral(x, mode);
        boolean taken = isOrdinary(a) && (mayChange || integral == x);
        return taken ? Float.floatToRawIntBits(integral) & SINGLE : REFUSED;
    }

    private static double integral(double x, int mode) {
        return switch (mode) {
            case Rounding.NEAREST -> Math.rint(x);
            case Rounding.DOWN -> Math.floor(x);
            case Rounding.UP -> Math.ceil(x);
            default -> x < 0 ? Math.ceil(x) : Math.floor(x);
        };
    }

    /** Converts from double to single precision. */
    static long narrow(boolean mayRound, long a) {
        double x = Double.longBitsToDouble(a);
        float rounded = (float) x;
        int bits = Float.floatToRawIntBits(rounded);
        boolean taken = isInner(bits) ? mayRound || rounded == x : isZero(a);
        return taken ? bits & SINGLE : REFUSED;
    }

    /** Converts from single to double precision. */
    static long widen(int a) {
        double wide = Float.intBitsToFloat(a);
        return isOrdinary(a) ? Double.doubleToRawLongBits(wide) : REFUSED;
    }

    /**
     * Converts to a signed integer.
     *
     * @param mayChange whether nothing notes that the value changes
     * @param x an ordinary number
     * @param widthBits 32 or 64
     */
    static long toInteger(boolean mayChange, double x, int widthBits, int mode) {
        long integer = (long) (mode == Rounding.TRUNCATE ? x : integral(x, mode));
        if (integer == Long.MAX_VALUE || integer == Long.MIN_VALUE) {
            return REFUSED; // perhaps not the number but the nearest that fits
        }
        boolean fits = widthBits == 64 || integer == (int) integer;
        return fits && (mayChange || (double) integer == x) ? integer : REFUSED;
    }

    /** Converts a signed integer to double precision. */
    static long doubleOf(boolean mayRound, long integer) {
        double number = (double) integer;
        // The largest integer is not exact, but is what its number would be converted to.
        boolean isExact = (long) number == integer && integer != Long.MAX_VALUE;
        return mayRound || isExact ? Double.doubleToRawLongBits(number) : REFUSED;
    }

    /** Converts a signed integer to single precision. */
    static long singleOf(boolean mayRound, long integer) {
        float number = (float) integer;
        boolean isExact = (long) number == integer && integer != Long.MAX_VALUE;
        return mayRound || isExact ? Float.floatToRawIntBits(number) & SINGLE : REFUSED;
    }

    /**
     * Returns whether the product of two normal numbers surely fits their precision: significands
     * without the zeros at their ends have as many bits as that, together.
     */
    private static boolean isExactProduct(long a, long b) {
        int zeros =
                Long.numberOfTrailingZeros(a | IMPLICIT) + Long.numberOfTrailingZeros(b | IMPLICIT);
        return 2 * PRECISION_BITS - zeros <= PRECISION_BITS;
    }

    private static boolean isZero(long bits) {
        return (bits & MAGNITUDE) == 0;
    }

    private static boolean isZero(int bits) {
        return (bits & SINGLE_MAGNITUDE) == 0;
    }
}
