// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.alu.fp.FloatConversion;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.lift.X87Operand.Source;

/** Numbers in memory as the x87 unit takes them. */
final class X87Numbers {
    private static final int DIGITS_IN_LOW = 16;
    private static final int DIGITS = 18;
    private static final int SIGN = 0x8000;

    private X87Numbers() {}

    /**
     * Takes a number apart; nothing is raised. A register is left to the caller.
     *
     * @param low the bits, as many as there are, up to 64
     * @param high bits from 64 up
     */
    static void read(Source source, long low, int high, FloatValue out) {
        switch (source) {
            case REGISTER -> {}
            case SINGLE -> out.read(FloatFormat.SINGLE, low);
            case DOUBLE -> out.read(FloatFormat.DOUBLE, low);
            case EXTENDED -> out.readExtended(high, low);
            case INTEGER16 -> FloatConversion.fromInteger((short) low, out);
            case INTEGER32 -> FloatConversion.fromInteger(low << 32 >> 32, out);
            case INTEGER64 -> FloatConversion.fromInteger(low, out);
            case DECIMAL -> readDecimal(low, high, out);
        }
    }

    /** Digits above 9 count as what they are, as on processors. */
    private static void readDecimal(long low, int high, FloatValue out) {
        long magnitude = 0;
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            long half = digit < DIGITS_IN_LOW ? low : high;
            magnitude = magnitude * 10 + (half >>> (digit % DIGITS_IN_LOW * 4) & 0xf);
        }
        FloatConversion.fromInteger(magnitude, out);
        out.setNegative((high & SIGN) != 0);
    }

    /** Returns the 16 lower decimal digits of a magnitude, four bits each. */
    static long lowDigits(long magnitude) {
        long digits = 0;
        long rest = magnitude;
        for (int i = 0; i < DIGITS_IN_LOW; i++) {
            digits |= rest % 10 << (4 * i);
            rest /= 10;
        }
        return digits;
    }

    /** Returns sign and the two upper digits of a number below 10^18: bits from 64 up. */
    static int highDigits(long magnitude, boolean negative) {
        int rest = (int) (magnitude / 10_000_000_000_000_000L);
        return (negative ? SIGN : 0) | (rest / 10) << 4 | rest % 10;
    }
}
