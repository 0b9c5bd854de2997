// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.DE;
import static org.retint.x86.internal.alu.fp.FloatContext.ZE;

import org.retint.x86.internal.alu.MulDiv;

/**
 * The five operations of IEEE 754 that x86 rounds correctly. The result may be one of the operands.
 * With {@link FloatFormat#EXTENDED} they are those of the x87 FPU and obey its precision control.
 *
 * @see "Intel SDM vol. 1, Programming with the x87 FPU; Programming with SSE"
 */
public final class SoftFloat {
    private SoftFloat() {}

    /** Adds. */
    public static void add(
            FloatContext context, FloatFormat format, FloatValue a, FloatValue b, FloatValue out) {
        sum(context, format, a, b, b.negative, out);
    }

    /** Subtracts {@code b} from {@code a}. */
    public static void subtract(
            FloatContext context, FloatFormat format, FloatValue a, FloatValue b, FloatValue out) {
        sum(context, format, a, b, !b.negative, out);
    }

    /** Multiplies. */
    public static void multiply(
            FloatContext context, FloatFormat format, FloatValue a, FloatValue b, FloatValue out) {
        if (Nans.pass(context, a, b, out)) {
            return;
        }
        boolean negative = a.negative ^ b.negative;
        if (a.kind == FloatKind.INFINITY || b.kind == FloatKind.INFINITY) {
            if (a.kind == FloatKind.ZERO || b.kind == FloatKind.ZERO) {
                Nans.invalid(context, out);
                return;
            }
            noteDenormals(context, a, b);
            out.setInfinity(negative);
            return;
        }
        if (noteDenormals(context, a, b)) {
            return;
        }
        if (a.kind == FloatKind.ZERO || b.kind == FloatKind.ZERO) {
            out.setZero(negative);
            return;
        }
        int exponent = a.exponent + b.exponent + 1;
        long high = MulDiv.unsignedMultiplyHigh(a.significand, b.significand);
        long low = a.significand * b.significand;
        if (high >= 0) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            exponent--;
        }
        Rounder.round(context, format, negative, exponent, high, low, out);
    }

    /** Divides {@code a} by {@code b}. */
    public static void divide(
            FloatContext context, FloatFormat format, FloatValue a, FloatValue b, FloatValue out) {
        if (Nans.pass(context, a, b, out)) {
            return;
        }
        boolean negative = a.negative ^ b.negative;
        if (a.kind == b.kind && (a.kind == FloatKind.ZERO || a.kind == FloatKind.INFINITY)) {
            Nans.invalid(context, out);
            return;
        }
        if (a.kind == FloatKind.INFINITY) {
            noteDenormals(context, a, b);
            out.setInfinity(negative);
            return;
        }
        if (b.kind == FloatKind.ZERO) {
            context.raise(ZE);
            out.setInfinity(negative);
            return;
        }
        if (noteDenormals(context, a, b)) {
            return;
        }
        if (a.kind == FloatKind.ZERO || b.kind == FloatKind.INFINITY) {
            out.setZero(negative);
            return;
        }
        divideFinite(context, format, a, b, negative, out);
    }

    private static void divideFinite(
            FloatContext context,
            FloatFormat format,
            FloatValue a,
            FloatValue b,
            boolean negative,
            FloatValue out) {
        long divisor = b.significand;
        boolean below = Long.compareUnsigned(a.significand, divisor) < 0;
        long high = below ? a.significand : a.significand >>> 1;
        long low = below ? 0 : a.significand << 63;
        long quotient = Wide.divide(high, low, divisor);
        long rest = low - quotient * divisor;
        int exponent = a.exponent - b.exponent - (below ? 1 : 0);
        long fraction = fraction(rest < 0, rest << 1, divisor, rest != 0);
        Rounder.round(context, format, negative, exponent, quotient, fraction, out);
    }

    /** Takes the square root. */
    public static void squareRoot(
            FloatContext context, FloatFormat format, FloatValue a, FloatValue out) {
        if (Nans.pass(context, a, out)) {
            return;
        }
        if (a.kind == FloatKind.ZERO) {
            out.set(a);
            return;
        }
        if (a.negative) {
            Nans.invalid(context, out);
            return;
        }
        if (noteDenormals(context, a, a)) {
            return;
        }
        if (a.kind == FloatKind.INFINITY) {
            out.set(a);
            return;
        }
        boolean odd = (a.exponent & 1) != 0;
        long high = odd ? a.significand : a.significand >>> 1;
        long low = odd ? 0 : a.significand << 63;
        long root = Wide.squareRoot(high, low);
        long restLow = low - root * root;
        long restHigh =
                high
                        - MulDiv.unsignedMultiplyHigh(root, root)
                        - (Long.compareUnsigned(low, root * root) < 0 ? 1 : 0);
        // The rest is at most twice the root: above the root, the next bit of the root is 1.
        boolean half = restHigh != 0 || Long.compareUnsigned(restLow, root) > 0;
        long fraction = half ? -1L : (restLow != 0 ? 1 : 0);
        Rounder.round(context, format, false, a.exponent >> 1, root, fraction, out);
    }

    /**
     * Returns a fraction below 1 as the rounder wants it: whether it is above a half, exactly it,
     * or below.
     */
    private static long fraction(boolean carry, long twice, long whole, boolean nonzero) {
        int order = carry ? 1 : Long.compareUnsigned(twice, whole);
        return order > 0 ? -1L : order == 0 ? Long.MIN_VALUE : nonzero ? 1 : 0;
    }

    private static void sum(
            FloatContext context,
            FloatFormat format,
            FloatValue a,
            FloatValue b,
            boolean negativeB,
            FloatValue out) {
        if (Nans.pass(context, a, b, out)) {
            return;
        }
        if (a.kind == FloatKind.INFINITY || b.kind == FloatKind.INFINITY) {
            if (a.kind == b.kind && a.negative != negativeB) {
                Nans.invalid(context, out);
                return;
            }
            noteDenormals(context, a, b);
            out.setInfinity(a.kind == FloatKind.INFINITY ? a.negative : negativeB);
            return;
        }
        if (noteDenormals(context, a, b)) {
            return;
        }
        if (a.kind == FloatKind.ZERO && b.kind == FloatKind.ZERO) {
            out.setZero(a.negative == negativeB ? a.negative : zeroIsNegative(context));
        } else if (b.kind == FloatKind.ZERO) {
            Rounder.round(context, format, a.negative, a.exponent, a.significand, 0, out);
        } else if (a.kind == FloatKind.ZERO) {
            Rounder.round(context, format, negativeB, b.exponent, b.significand, 0, out);
        } else if (isBelow(a, b)) {
            sumFinite(context, format, b, negativeB, a, a.negative, out);
        } else {
            sumFinite(context, format, a, a.negative, b, negativeB, out);
        }
    }

    /** Returns the sign of a sum of two numbers that cancel each other. */
    private static boolean zeroIsNegative(FloatContext context) {
        return context.rounding() == Rounding.DOWN;
    }

    /** Compares the magnitudes of two finite numbers that are not zero. */
    static boolean isBelow(FloatValue a, FloatValue b) {
        return a.exponent != b.exponent
                ? a.exponent < b.exponent
                : Long.compareUnsigned(a.significand, b.significand) < 0;
    }

    /** Adds a number of no larger magnitude. */
    private static void sumFinite(
            FloatContext context,
            FloatFormat format,
            FloatValue large,
            boolean negative,
            FloatValue small,
            boolean smallNegative,
            FloatValue out) {
        int distance = large.exponent - small.exponent;
        long high = distance < 64 ? small.significand >>> distance : 0;
        long low;
        if (distance < 64) {
            low = distance == 0 ? 0 : small.significand << (64 - distance);
        } else if (distance < 128) {
            int shift = distance - 64;
            boolean lost = shift != 0 && small.significand << (64 - shift) != 0;
            low = small.significand >>> shift | (lost ? 1 : 0);
        } else {
            low = 1;
        }
        int exponent = large.exponent;
        if (negative == smallNegative) {
            long sum = large.significand + high;
            if (Long.compareUnsigned(sum, high) < 0) {
                low = sum << 63 | low >>> 1 | (low & 1);
                sum = sum >>> 1 | FloatValue.INTEGER_BIT;
                exponent++;
            }
            Rounder.round(context, format, negative, exponent, sum, low, out);
            return;
        }
        long difference = large.significand - high - (low != 0 ? 1 : 0);
        low = -low;
        if (difference == 0 && low == 0) {
            out.setZero(zeroIsNegative(context));
            return;
        }
        if (difference == 0) {
            difference = low;
            low = 0;
            exponent -= 64;
        }
        int shift = Long.numberOfLeadingZeros(difference);
        if (shift != 0) {
            difference = difference << shift | low >>> (64 - shift);
            low <<= shift;
            exponent -= shift;
        }
        Rounder.round(context, format, negative, exponent, difference, low, out);
    }

    /** Raises DE if an operand is denormal; returns whether that ends the operation. */
    static boolean noteDenormals(FloatContext context, FloatValue a, FloatValue b) {
        return (a.kind == FloatKind.DENORMAL || b.kind == FloatKind.DENORMAL) && context.raise(DE);
    }
}
