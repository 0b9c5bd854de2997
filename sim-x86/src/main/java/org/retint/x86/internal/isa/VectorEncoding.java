// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/**
 * What a row demands of a VEX, EVEX or XOP prefix.
 *
 * @param space the prefix
 * @param lengthBits vector length, {@link #ANY_LENGTH}, or {@link #LENGTH_IS_WIDTH}
 * @param masking what EVEX.aaa and EVEX.z may be
 * @param rounding what EVEX.b means beside a register operand
 * @param broadcastBits width of the element that EVEX.b broadcasts from memory, or 0
 * @param displacementBytes unit of an 8-bit displacement under EVEX, or 0 for the size of the
 *     memory operand
 * @param distinct which registers must differ
 * @param sibRequired whether memory must be named by a SIB byte
 */
public record VectorEncoding(
        Space space,
        int lengthBits,
        Masking masking,
        Rounding rounding,
        int broadcastBits,
        int displacementBytes,
        Distinct distinct,
        boolean sibRequired) {
    /** {@link #lengthBits} of a row to which the length means nothing. */
    public static final int ANY_LENGTH = -1;

    /** {@link #lengthBits} of a row whose widths are vector lengths. */
    public static final int LENGTH_IS_WIDTH = 0;

    /** The prefix that an encoding begins with. */
    public enum Space {
        /** C4 or C5. */
        VEX,
        /** 62. */
        EVEX,
        /** 8F with a map of 8 or more. */
        XOP
    }

    /** What EVEX.aaa and EVEX.z may be. */
    public enum Masking {
        /** Both 0. */
        NONE,
        /** Any mask, no zeroing. */
        MERGING,
        /** Any mask, and zeroing unless the destination is memory. */
        ZEROING,
        /** A mask other than K0, no zeroing. */
        REQUIRED
    }

    /** What EVEX.b means beside a register operand. */
    public enum Rounding {
        /** Nothing: it must be 0. */
        NONE,
        /** L'L is the rounding mode. */
        STATIC,
        /** No exception is reported. */
        SAE,
        /** It is ignored, and so is L'L. */
        IGNORED
    }

    /** Which registers must differ. */
    public enum Distinct {
        /** None. */
        NONE,
        /** The destination from every source and from the index of memory. */
        DESTINATION,
        /** All, the index of memory included. */
        ALL
    }
}
