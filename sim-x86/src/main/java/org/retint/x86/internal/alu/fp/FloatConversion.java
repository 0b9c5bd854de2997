// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.IE;
import static org.retint.x86.internal.alu.fp.FloatContext.PE;

/**
 * Conversions between formats, to and from integers, and rounding to an integral value.
 *
 * @see "Intel SDM vol. 2A, CVTSD2SS; CVTSD2SI; FIST/FISTP; FRNDINT"
 */
public final class FloatConversion {
    private FloatConversion() {}

    /**
     * Rounds a number of another format to a format. Precision control has no say. A store to
     * memory by the x87 FPU does not count denormal operands, nor does a load of 80 bits convert.
     *
     * @param notesDenormal whether a denormal operand raises DE
     */
    public static void convert(
            FloatContext context,
            FloatFormat format,
            FloatValue a,
            boolean notesDenormal,
            FloatValue out) {
        if (Nans.pass(context, a, out)) {
            // What the narrower format has no room for is not part of the NaN.
            out.significand &= -1L << (64 - format.precisionBits());
            return;
        }
        if (notesDenormal && SoftFloat.noteDenormals(context, a, a)) {
            return;
        }
        if (!a.kind.isFiniteNonzero()) {
            out.set(a);
            return;
        }
        Rounder.round(
                context,
                format,
                format.precisionBits(),
                a.negative,
                a.exponent,
                a.significand,
                0,
                out);
    }

    /**
     * Converts to a signed integer in a given rounding mode. NaN, infinity and what does not fit
     * raise IE and give the integer indefinite, the most negative one.
     *
     * @param widthBits 16, 32 or 64
     * @param mode a constant of {@link Rounding}
     * @return the integer, sign-extended
     */
    public static long toInteger(FloatContext context, FloatValue a, int widthBits, int mode) {
        long indefinite = -1L << (widthBits - 1);
        context.roundedUp(false);
        if (a.kind == FloatKind.ZERO) {
            return 0;
        }
        if (!a.kind.isFiniteNonzero() || a.exponent > 63) {
            context.raise(IE);
            return indefinite;
        }
        int drop = 63 - a.exponent;
        long magnitude = drop < 64 ? a.significand >>> drop : 0;
        long rest = Rounder.rest(a.significand, 0, drop);
        boolean up = Rounding.increments(mode, a.negative, (magnitude & 1) != 0, rest);
        if (up && ++magnitude == 0) {
            context.raise(IE);
            return indefinite;
        }
        long limit = a.negative ? -indefinite : -(indefinite + 1);
        if (Long.compareUnsigned(magnitude, limit) > 0) {
            context.raise(IE);
            return indefinite;
        }
        if (rest != 0) {
            context.raise(PE);
            context.roundedUp(up);
        }
        return a.negative ? -magnitude : magnitude;
    }

    /** Converts a signed integer exactly; the extended format can hold each. */
    public static void fromInteger(long integer, FloatValue out) {
        if (integer == 0) {
            out.setZero(false);
            return;
        }
        long magnitude =
                Math.abs(integer); // of the most negative one correct as an unsigned number
        int shift = Long.numberOfLeadingZeros(magnitude);
        out.setFinite(integer < 0, 63 - shift, magnitude << shift, FloatFormat.EXTENDED);
    }

    /**
     * Rounds to an integral value of the same format.
     *
     * @param mode a constant of {@link Rounding}
     * @param raisesInexact whether PE is raised where the value changes
     */
    public static void roundToIntegral(
            FloatContext context, FloatValue a, int mode, boolean raisesInexact, FloatValue out) {
        if (Nans.pass(context, a, out)) {
            return;
        }
        if (SoftFloat.noteDenormals(context, a, a)) {
            return;
        }
        context.roundedUp(false);
        if (!a.kind.isFiniteNonzero() || a.exponent >= 63) {
            out.set(a);
            return;
        }
        int drop = 63 - a.exponent;
        long magnitude = drop < 64 ? a.significand >>> drop : 0;
        long rest = Rounder.rest(a.significand, 0, drop);
        boolean up = Rounding.increments(mode, a.negative, (magnitude & 1) != 0, rest);
        if (rest != 0 && raisesInexact) {
            context.raise(PE);
            context.roundedUp(up);
        }
        boolean negative = a.negative;
        fromInteger(up ? magnitude + 1 : magnitude, out);
        out.negative = negative;
    }
}
