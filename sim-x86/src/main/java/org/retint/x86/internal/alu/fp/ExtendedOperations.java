// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.ZE;

/**
 * Operations that only the x87 FPU has: scaling, taking apart, partial remainder. Precision control
 * has no say in them.
 *
 * @see "Intel SDM vol. 2A, FSCALE; FXTRACT; FPREM; FPREM1"
 */
public final class ExtendedOperations {
    /** Exponents beyond this overflow or underflow however they are adjusted. */
    private static final int SCALE_LIMIT = 0x10000;

    /** Instead of a quotient: the remainder has to be reduced further. */
    public static final int PARTIAL = -1;

    /** Instead of a quotient: an operand or an exception allows none. */
    public static final int NO_QUOTIENT = -2;

    private ExtendedOperations() {}

    /** Multiplies by two to the power of the integer part of {@code scale}: FSCALE. */
    public static void scale(FloatContext context, FloatValue a, FloatValue scale, FloatValue out) {
        if (Nans.pass(context, a, scale, out)) {
            return;
        }
        if (scale.kind == FloatKind.INFINITY) {
            FloatKind absurd = scale.negative ? FloatKind.INFINITY : FloatKind.ZERO;
            if (a.kind == absurd) {
                Nans.invalid(context, out);
                return;
            }
            if (SoftFloat.noteDenormals(context, a, scale)) {
                return;
            }
            if (scale.negative) {
                out.setZero(a.negative);
            } else {
                out.setInfinity(a.negative);
            }
            return;
        }
        if (SoftFloat.noteDenormals(context, a, scale)) {
            return;
        }
        if (!a.kind.isFiniteNonzero()) {
            out.set(a);
            return;
        }
        int exponent = a.exponent + integerPart(scale);
        FloatFormat format = FloatFormat.EXTENDED;
        Rounder.round(context, format, 64, a.negative, exponent, a.significand, 0, out);
    }

    private static int integerPart(FloatValue scale) {
        if (scale.kind == FloatKind.ZERO || scale.exponent < 0) {
            return 0;
        }
        int magnitude =
                scale.exponent > 16
                        ? SCALE_LIMIT
                        : (int) (scale.significand >>> (63 - scale.exponent));
        return scale.negative ? -magnitude : magnitude;
    }

    /**
     * Splits a number into exponent and significand: FXTRACT.
     *
     * @param significand receives a number from 1 to 2 with the sign of {@code a}
     * @param exponent receives the exponent as a number
     */
    public static void extract(
            FloatContext context, FloatValue a, FloatValue significand, FloatValue exponent) {
        if (Nans.pass(context, a, significand)) {
            exponent.set(significand);
            return;
        }
        boolean negative = a.negative;
        if (a.kind == FloatKind.ZERO) {
            context.raise(ZE);
            significand.setZero(negative);
            exponent.setInfinity(true);
            return;
        }
        if (SoftFloat.noteDenormals(context, a, a)) {
            return;
        }
        if (a.kind == FloatKind.INFINITY) {
            significand.setInfinity(negative);
            exponent.setInfinity(false);
            return;
        }
        int power = a.exponent;
        significand.setFinite(negative, 0, a.significand, FloatFormat.EXTENDED);
        FloatConversion.fromInteger(power, exponent);
    }

    /**
     * Computes a remainder, or a step towards it: FPREM, FPREM1.
     *
     * @param nearest whether the quotient is rounded to nearest (FPREM1) instead of truncated
     * @return the low three bits of the quotient's magnitude, or {@link #PARTIAL}, or {@link
     *     #NO_QUOTIENT}
     */
    public static int remainder(
            FloatContext context, FloatValue a, FloatValue b, boolean nearest, FloatValue out) {
        if (Nans.pass(context, a, b, out)) {
            return NO_QUOTIENT;
        }
        if (a.kind == FloatKind.INFINITY || b.kind == FloatKind.ZERO) {
            Nans.invalid(context, out);
            return NO_QUOTIENT;
        }
        if (SoftFloat.noteDenormals(context, a, b)) {
            return NO_QUOTIENT;
        }
        int distance = a.exponent - b.exponent;
        if (a.kind == FloatKind.ZERO || b.kind == FloatKind.INFINITY || distance < -1) {
            deliver(context, a.negative, a.exponent, a.significand, out);
            return 0;
        }
        if (distance < 0) {
            return halfStep(context, a, b, nearest, out);
        }
        boolean complete = distance < 64;
        int steps = complete ? distance : (distance & 31) | 32;
        return divide(context, a, b, steps, distance - steps, nearest && complete, out);
    }

    /** Handles a dividend whose exponent is one below the divisor's: the quotient is 0 or 1. */
    private static int halfStep(
            FloatContext context, FloatValue a, FloatValue b, boolean nearest, FloatValue out) {
        if (nearest && Long.compareUnsigned(a.significand, b.significand) > 0) {
            long rest = (b.significand << 1) - a.significand;
            deliver(context, !a.negative, a.exponent, rest, out);
            return 1;
        }
        deliver(context, a.negative, a.exponent, a.significand, out);
        return 0;
    }

    /**
     * Divides bit by bit.
     *
     * @param steps quotient bits after the first
     * @param left by how many powers of two the remainder is still to be reduced
     */
    private static int divide(
            FloatContext context,
            FloatValue a,
            FloatValue b,
            int steps,
            int left,
            boolean nearest,
            FloatValue out) {
        long divisor = b.significand;
        long rest = a.significand;
        long quotient = 0;
        if (Long.compareUnsigned(rest, divisor) >= 0) {
            rest -= divisor;
            quotient = 1;
        }
        for (int i = 0; i < steps; i++) {
            boolean carry = rest < 0;
            rest <<= 1;
            quotient <<= 1;
            if (carry || Long.compareUnsigned(rest, divisor) >= 0) {
                rest -= divisor;
                quotient++;
            }
        }
        boolean negative = a.negative;
        if (nearest) {
            int order = rest < 0 ? 1 : Long.compareUnsigned(rest << 1, divisor);
            if (order > 0 || (order == 0 && (quotient & 1) != 0)) {
                rest = divisor - rest;
                quotient++;
                negative = !negative;
            }
        }
        deliver(context, negative, b.exponent + left, rest, out);
        return left > 0 ? PARTIAL : (int) quotient & 7;
    }

    /** Delivers {@code significand / 2^63 * 2^exponent}, which the format can hold. */
    private static void deliver(
            FloatContext context,
            boolean negative,
            int exponent,
            long significand,
            FloatValue out) {
        if (significand == 0) {
            out.setZero(negative);
            return;
        }
        int shift = Long.numberOfLeadingZeros(significand);
        FloatFormat format = FloatFormat.EXTENDED;
        Rounder.round(
                context, format, 64, negative, exponent - shift, significand << shift, 0, out);
    }
}
