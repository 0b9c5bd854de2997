// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * The binary floating-point formats of x86.
 *
 * @see "Intel SDM vol. 1, Floating-Point Data Types"
 */
public enum FloatFormat {
    /** Binary32. */
    SINGLE(24, 127),
    /** Binary64. */
    DOUBLE(53, 1023),
    /** The 80 bits of an x87 register, with an explicit integer bit. */
    EXTENDED(64, 16383);

    private final int precisionBits;
    private final int bias;

    FloatFormat(int precisionBits, int bias) {
        this.precisionBits = precisionBits;
        this.bias = bias;
    }

    /** Returns the bits of a normal number's significand, integer bit included. */
    public int precisionBits() {
        return precisionBits;
    }

    /** Returns what the exponent field holds for the number 1. */
    public int bias() {
        return bias;
    }

    /** Returns the exponent of the largest finite number, as a power of two. */
    public int largestExponent() {
        return bias;
    }

    /** Returns the exponent of the smallest normal number. */
    public int smallestExponent() {
        return 1 - bias;
    }
}
