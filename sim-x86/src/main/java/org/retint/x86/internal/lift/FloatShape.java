// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** Which elements of a register an operation of SSE works on: the suffix of its mnemonic. */
public enum FloatShape {
    /** Four numbers of single precision. */
    PS,
    /** Two numbers of double precision. */
    PD,
    /** One number of single precision; the rest is that of a. */
    SS,
    /** One number of double precision; the rest is that of a. */
    SD;

    private static final FloatShape[] VALUES = values();
    private static final int SHIFT = 8;

    /** Returns an immediate that tells the shape. */
    int immediate(int low) {
        return ordinal() << SHIFT | low;
    }

    /** Returns the shape that an immediate tells. */
    public static FloatShape of(int immediate) {
        return VALUES[immediate >> SHIFT & 3];
    }

    /** Returns whether elements have double precision. */
    public boolean isDouble() {
        return (ordinal() & 1) != 0;
    }

    /** Returns whether there is one element only. */
    public boolean isScalar() {
        return ordinal() >= SS.ordinal();
    }
}
