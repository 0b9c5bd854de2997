// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.retint.x86.internal.alu.fp.FloatContext.DE;
import static org.retint.x86.internal.alu.fp.FloatContext.IE;

/**
 * Comparison of two numbers of any formats.
 *
 * @see "Intel SDM vol. 2A, COMISD; FCOM/FCOMP/FCOMPP"
 */
public final class FloatComparison {
    /** The first operand is below the second. */
    public static final int LESS = -1;

    /** The operands are equal. */
    public static final int EQUAL = 0;

    /** The first operand is above the second. */
    public static final int GREATER = 1;

    /** An operand is a NaN or no number at all. */
    public static final int UNORDERED = 2;

    private FloatComparison() {}

    /**
     * Compares, with the exceptions of that.
     *
     * @param signalsQuiet whether a quiet NaN raises IE too, as in COMISS and FCOM
     * @return one of the constants, also if an exception is unmasked
     */
    public static int compare(
            FloatContext context, FloatValue a, FloatValue b, boolean signalsQuiet) {
        if (isUnordered(a) || isUnordered(b)) {
            if (signalsQuiet || objects(a) || objects(b)) {
                context.raise(IE);
            }
            return UNORDERED;
        }
        if (a.kind == FloatKind.DENORMAL || b.kind == FloatKind.DENORMAL) {
            context.raise(DE); // FCOM tells the order all the same
        }
        int signA = sign(a);
        int signB = sign(b);
        if (signA != signB) {
            return signA < signB ? LESS : GREATER;
        }
        int order = compareMagnitudes(a, b);
        return signA < 0 ? -order : order;
    }

    /** Compares magnitudes of numbers of the same sign. */
    private static int compareMagnitudes(FloatValue a, FloatValue b) {
        if (a.kind == FloatKind.INFINITY || b.kind == FloatKind.INFINITY) {
            return a.kind == b.kind ? EQUAL : a.kind == FloatKind.INFINITY ? GREATER : LESS;
        }
        if (a.kind == FloatKind.ZERO) {
            return EQUAL;
        }
        if (SoftFloat.isBelow(a, b)) {
            return LESS;
        }
        return SoftFloat.isBelow(b, a) ? GREATER : EQUAL;
    }

    private static int sign(FloatValue a) {
        return a.kind == FloatKind.ZERO ? 0 : a.negative ? -1 : 1;
    }

    private static boolean isUnordered(FloatValue a) {
        return a.kind.isNan() || a.kind == FloatKind.UNSUPPORTED;
    }

    private static boolean objects(FloatValue a) {
        return a.kind == FloatKind.SIGNALLING_NAN || a.kind == FloatKind.UNSUPPORTED;
    }
}
