// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.IE;

/**
 * Which NaN an operation delivers.
 *
 * @see "Intel SDM vol. 1, Operating on SNaNs and QNaNs; Rules for Handling NaNs"
 */
final class Nans {
    private Nans() {}

    /** Delivers a NaN if an operand is one or no number at all; returns whether that was so. */
    static boolean pass(FloatContext context, FloatValue a, FloatValue b, FloatValue out) {
        // Constants are in the order of the enumeration; numbers and infinities come first.
        if (a.kind.compareTo(FloatKind.INFINITY) <= 0
                && b.kind.compareTo(FloatKind.INFINITY) <= 0) {
            return false;
        }
        if (a.kind == FloatKind.UNSUPPORTED || b.kind == FloatKind.UNSUPPORTED) {
            invalid(context, out);
            return true;
        }
        if (a.kind == FloatKind.SIGNALLING_NAN || b.kind == FloatKind.SIGNALLING_NAN) {
            context.raise(IE);
        }
        FloatValue chosen = context.isX87() ? x87(a, b) : a.kind.isNan() ? a : b;
        out.set(chosen);
        out.quieten();
        return true;
    }

    /** The same for one operand. */
    static boolean pass(FloatContext context, FloatValue a, FloatValue out) {
        return pass(context, a, a, out);
    }

    /** Delivers the default NaN. */
    static void invalid(FloatContext context, FloatValue out) {
        context.raise(IE);
        out.setDefaultNan();
    }

    private static FloatValue x87(FloatValue a, FloatValue b) {
        if (!a.kind.isNan()) {
            return b;
        }
        if (!b.kind.isNan()) {
            return a;
        }
        if (a.kind != b.kind) {
            return a.kind == FloatKind.QUIET_NAN ? a : b;
        }
        int order = Long.compareUnsigned(a.significand, b.significand);
        if (order == 0) {
            return a.negative ? b : a;
        }
        return order > 0 ? a : b;
    }
}
