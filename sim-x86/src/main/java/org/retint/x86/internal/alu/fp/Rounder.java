// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.OE;
import static org.retint.x86.internal.alu.fp.FloatContext.PE;
import static org.retint.x86.internal.alu.fp.FloatContext.UE;

/**
 * Brings an exact number into a format: precision, range, and the exceptions of both.
 *
 * @see "Intel SDM vol. 1, Numeric Overflow Exception (#O); Numeric Underflow Exception (#U);
 *     Inexact-Result (Precision) Exception (#P)"
 */
final class Rounder {
    /** By what the x87 FPU scales a register's number whose overflow or underflow is unmasked. */
    private static final int EXPONENT_ADJUSTMENT = 24576;

    private Rounder() {}

    /** Rounds to the precision that the context's precision control grants the format. */
    static void round(
            FloatContext context,
            FloatFormat format,
            boolean negative,
            int exponent,
            long high,
            long low,
            FloatValue out) {
        int precision = Math.min(context.precisionBits(), format.precisionBits());
        round(context, format, precision, negative, exponent, high, low, out);
    }

    /**
     * Rounds the number {@code high:low / 2^127 * 2^exponent}.
     *
     * @param high upper half of the significand; bit 63 is set
     * @param low lower half; bits below count into bit 0
     */
    static void round(
            FloatContext context,
            FloatFormat format,
            int precision,
            boolean negative,
            int exponent,
            long high,
            long low,
            FloatValue out) {
        int drop = 64 - precision;
        if (exponent < format.smallestExponent()
                && isTiny(context, format, negative, exponent, high, low, drop)) {
            underflow(context, format, negative, exponent, high, low, drop, out);
            return;
        }
        boolean inexact = cut(context, negative, exponent, high, low, drop, out);
        if (out.exponent > format.largestExponent()) {
            overflow(context, format, precision, negative, inexact, out);
            return;
        }
        finish(context, format, negative, inexact, out);
    }

    /** Returns whether the number stays below the normal range if rounded without a bound. */
    private static boolean isTiny(
            FloatContext context,
            FloatFormat format,
            boolean negative,
            int exponent,
            long high,
            long low,
            int drop) {
        if (exponent < format.smallestExponent() - 1) {
            return true;
        }
        long kept = high >>> drop;
        return kept != -1L >>> drop
                || !Rounding.increments(context.rounding(), negative, true, rest(high, low, drop));
    }

    private static void underflow(
            FloatContext context,
            FloatFormat format,
            boolean negative,
            int exponent,
            long high,
            long low,
            int drop,
            FloatValue out) {
        if (!context.masks(UE)) {
            context.raise(UE);
            boolean inexact = cut(context, negative, exponent, high, low, drop, out);
            scaleUp(context, format, negative, inexact, out);
            return;
        }
        if (context.flushesToZero()) {
            context.raise(UE | PE);
            out.setZero(negative);
            return;
        }
        int further = Math.min(format.smallestExponent() - exponent, 128);
        int start = format.smallestExponent() - further;
        boolean inexact = cut(context, negative, start, high, low, drop + further, out);
        if (inexact) {
            context.raise(UE);
        }
        finish(context, format, negative, inexact, out);
    }

    /** Moves a number that was rounded without a bound into the range, if the x87 FPU does. */
    private static void scaleUp(
            FloatContext context,
            FloatFormat format,
            boolean negative,
            boolean inexact,
            FloatValue out) {
        if (context.isX87() && format == FloatFormat.EXTENDED) {
            out.exponent += EXPONENT_ADJUSTMENT;
            if (out.exponent < format.smallestExponent()) {
                out.setZero(negative);
                context.roundedUp(false);
                context.raise(PE);
                return;
            }
        }
        finish(context, format, negative, inexact, out);
    }

    private static void overflow(
            FloatContext context,
            FloatFormat format,
            int precision,
            boolean negative,
            boolean inexact,
            FloatValue out) {
        boolean masked = context.masks(OE);
        context.raise(OE);
        if (!masked && context.isX87() && format == FloatFormat.EXTENDED) {
            out.exponent -= EXPONENT_ADJUSTMENT;
            if (out.exponent <= format.largestExponent()) {
                finish(context, format, negative, inexact, out);
                return;
            }
            context.raise(PE); // FSCALE can leave the range by far
            context.roundedUp(true);
            out.setInfinity(negative);
            return;
        }
        if (inexact || masked) {
            context.raise(PE);
        }
        boolean up = Rounding.increments(context.rounding(), negative, true, -1L);
        context.roundedUp(up);
        if (up) {
            out.setInfinity(negative);
        } else {
            out.setFinite(negative, format.largestExponent(), -1L << (64 - precision), format);
        }
    }

    /** Leaves out bits at the end; returns whether that changed the number. */
    private static boolean cut(
            FloatContext context,
            boolean negative,
            int exponent,
            long high,
            long low,
            int drop,
            FloatValue out) {
        long kept = drop < 64 ? high >>> drop : 0;
        long rest = rest(high, low, drop);
        boolean up = Rounding.increments(context.rounding(), negative, (kept & 1) != 0, rest);
        context.roundedUp(up);
        out.exponent = exponent;
        out.significand = kept;
        if (up) {
            kept++;
            if (kept == 0) { // all 64 bits were ones
                out.exponent = exponent + 1;
                out.significand = FloatValue.INTEGER_BIT;
                return true;
            }
        }
        int shift = Long.numberOfLeadingZeros(kept);
        out.significand = kept << shift;
        out.exponent = exponent + drop - shift;
        return rest != 0;
    }

    /** Returns what is cut off, as a fraction with everything below in bit 0. */
    static long rest(long high, long low, int drop) {
        if (drop == 0) {
            return low;
        }
        long sticky = low != 0 ? 1 : 0;
        if (drop < 64) {
            long below = high << (64 - drop);
            return below | sticky;
        }
        return drop == 64 ? high | sticky : 1;
    }

    private static void finish(
            FloatContext context,
            FloatFormat format,
            boolean negative,
            boolean inexact,
            FloatValue out) {
        if (inexact) {
            context.raise(PE);
        }
        if (out.significand == 0) {
            out.setZero(negative);
        } else {
            out.setFinite(negative, out.exponent, out.significand, format);
        }
    }
}
