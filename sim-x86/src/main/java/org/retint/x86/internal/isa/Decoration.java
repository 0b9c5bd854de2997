// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import org.retint.x86.Register;

/**
 * What an EVEX prefix says besides operands.
 *
 * @param mask register K1 to K7 that chooses the elements written, or null for all of them
 * @param zeroing whether elements not chosen are cleared instead of kept
 * @param broadcast number of elements that one element of memory stands for, or 0
 * @param rounding rounding mode in the instruction, or what stands in its place
 * @see "Intel SDM vol. 2A, Intel AVX-512 Encoding"
 */
public record Decoration(Register mask, boolean zeroing, int broadcast, Rounding rounding) {
    /** Nothing, which is what all encodings but EVEX say. */
    public static final Decoration NONE = new Decoration(null, false, 0, Rounding.NONE);

    private static final Rounding[] STATIC = {
        Rounding.NEAREST, Rounding.DOWN, Rounding.UP, Rounding.ZERO
    };

    /** Static rounding. */
    public enum Rounding {
        /** MXCSR decides. */
        NONE,
        /** MXCSR decides how to round; no exception is reported. */
        SAE,
        /** To nearest, ties to even; no exception is reported. */
        NEAREST,
        /** Down; no exception is reported. */
        DOWN,
        /** Up; no exception is reported. */
        UP,
        /** Toward zero; no exception is reported. */
        ZERO
    }

    /** Returns a decoration, {@link #NONE} itself if there is nothing to say. */
    public static Decoration of(Register mask, boolean zeroing, int broadcast, Rounding rounding) {
        if (mask == null && !zeroing && broadcast == 0 && rounding == Rounding.NONE) {
            return NONE;
        }
        return new Decoration(mask, zeroing, broadcast, rounding);
    }

    /** Returns the rounding that EVEX.L'L means beside EVEX.b: 0 nearest to 3 toward zero. */
    public static Rounding staticRounding(int field) {
        return STATIC[field];
    }
}
