// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

/** Which numbers fit a field. */
final class Ranges {
    private Ranges() {}

    /** Returns whether a number fits {@code bits} bits as signed. */
    static boolean fitsSigned(long value, int bits) {
        int unused = Long.SIZE - bits;
        return value << unused >> unused == value;
    }

    /** Returns whether a number fits {@code bits} bits as signed or as unsigned. */
    static boolean fits(long value, int bits) {
        return bits == Long.SIZE || fitsSigned(value, bits) || value >>> bits == 0;
    }

    /**
     * Returns whether the low {@code widthBits} bits of a number are the sign extension of a byte;
     * {@code $0xffff} of a 16-bit operand is -1.
     */
    static boolean fitsSignExtendedByte(long value, int widthBits) {
        int unused = Long.SIZE - widthBits;
        return fits(value, widthBits) && fitsSigned(value << unused >> unused, 8);
    }
}
