// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * What a floating-point datum is.
 *
 * @see "Intel SDM vol. 1, Number and NaN Encodings"
 */
public enum FloatKind {
    /** Zero of either sign. */
    ZERO,
    /** A normal number. */
    NORMAL,
    /** A number below the normal range, or a pseudo-denormal. */
    DENORMAL,
    /** Infinity of either sign. */
    INFINITY,
    /** A NaN that operations pass on. */
    QUIET_NAN,
    /** A NaN that operations object to. */
    SIGNALLING_NAN,
    /** An encoding of the extended format that no operation accepts. */
    UNSUPPORTED;

    /** Returns whether this is a number other than zero and infinity. */
    public boolean isFiniteNonzero() {
        return this == NORMAL || this == DENORMAL;
    }

    /** Returns whether this is a NaN of either sort. */
    public boolean isNan() {
        return this == QUIET_NAN || this == SIGNALLING_NAN;
    }
}
