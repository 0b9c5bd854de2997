// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

/**
 * A number of up to 128 bits.
 *
 * @param high bits 64 to 127
 * @param low bits 0 to 63
 */
public record VectorNumber(long high, long low) {
    static final VectorNumber ZERO = new VectorNumber(0, 0);

    private static final int DIGITS_OF_LONG = 16;

    static VectorNumber of(long low) {
        return new VectorNumber(0, low);
    }

    /**
     * Reads lower-case hexadecimal digits without leading zeros.
     *
     * @param widthBits width that the number must fit into
     * @throws IllegalArgumentException if the text is something else
     */
    static VectorNumber parse(String text, int widthBits) {
        int length = text.length();
        if (length == 0 || (length > 1 && text.charAt(0) == '0')) {
            throw new IllegalArgumentException("not a hexadecimal number: " + text);
        }
        if (length > (widthBits + 3) / 4) {
            throw new IllegalArgumentException("more than " + widthBits + " bits: " + text);
        }
        int split = Math.max(0, length - DIGITS_OF_LONG);
        return new VectorNumber(digits(text, 0, split), digits(text, split, length));
    }

    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c <= 'f' && !Character.isUpperCase(c) ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("not a hexadecimal number: " + text);
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Returns whether two numbers agree in every bit that is 0 in a mask. */
    boolean matches(VectorNumber other, VectorNumber ignored) {
        return ((high ^ other.high) & ~ignored.high) == 0
                && ((low ^ other.low) & ~ignored.low) == 0;
    }

    @Override
    public String toString() {
        return high == 0
                ? Long.toHexString(low)
                : Long.toHexString(high) + String.format("%016x", low);
    }
}
