// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * A floating-point number taken apart; mutable, so that an engine needs no new ones.
 *
 * <p>A finite number other than zero is {@code significand / 2^63 * 2^exponent} with bit 63 of the
 * significand set, also if the format holds it as a denormal. A NaN has its payload at the top, as
 * in the extended format: bit 63 is set and bit 62 is 1 if it is quiet.
 */
public final class FloatValue {
    static final long INTEGER_BIT = Long.MIN_VALUE;
    static final long QUIET_BIT = 1L << 62;
    private static final int SIGN_BIT = 0x8000;
    private static final int EXPONENT_MASK = 0x7fff;

    FloatKind kind = FloatKind.ZERO;
    boolean negative;
    int exponent;
    long significand;

    /** Returns what this is. */
    public FloatKind kind() {
        return kind;
    }

    /** Returns whether the sign bit is set. */
    public boolean isNegative() {
        return negative;
    }

    /** Sets the sign bit. */
    public void setNegative(boolean isNegative) {
        negative = isNegative;
    }

    /** Takes over another number. */
    public void set(FloatValue other) {
        kind = other.kind;
        negative = other.negative;
        exponent = other.exponent;
        significand = other.significand;
    }

    /** Becomes zero. */
    public void setZero(boolean isNegative) {
        kind = FloatKind.ZERO;
        negative = isNegative;
        exponent = 0;
        significand = 0;
    }

    /** Becomes infinity. */
    public void setInfinity(boolean isNegative) {
        kind = FloatKind.INFINITY;
        negative = isNegative;
        exponent = 0;
        significand = INTEGER_BIT;
    }

    /** Becomes the NaN that x86 delivers for an invalid operation. */
    public void setDefaultNan() {
        kind = FloatKind.QUIET_NAN;
        negative = true;
        exponent = 0;
        significand = INTEGER_BIT | QUIET_BIT;
    }

    /** Becomes a finite number other than zero, to be packed into a format that can hold it. */
    void setFinite(boolean isNegative, int powerOfTwo, long normalized, FloatFormat format) {
        kind = powerOfTwo < format.smallestExponent() ? FloatKind.DENORMAL : FloatKind.NORMAL;
        negative = isNegative;
        exponent = powerOfTwo;
        significand = normalized;
    }

    /** Reads a number in single precision. */
    public void readSingle(int bits) {
        readParts(FloatFormat.SINGLE, bits < 0, bits >>> 23 & 0xff, (long) bits << 41 >>> 1);
    }

    /** Reads a number in double precision. */
    public void readDouble(long bits) {
        int field = (int) (bits >>> 52) & 0x7ff;
        readParts(FloatFormat.DOUBLE, bits < 0, field, bits << 12 >>> 1);
    }

    /**
     * Reads a number of one of the two formats without an integer bit.
     *
     * @param bits for single precision in the low half; the high half is ignored
     */
    public void read(FloatFormat format, long bits) {
        switch (format) {
            case SINGLE -> readSingle((int) bits);
            case DOUBLE -> readDouble(bits);
            case EXTENDED -> throw new IllegalArgumentException("80 bits do not fit a long");
        }
    }

    /**
     * Reads an x87 register.
     *
     * @param signExponent bits 79 to 64
     * @param bits bits 63 to 0
     */
    public void readExtended(int signExponent, long bits) {
        int field = signExponent & EXPONENT_MASK;
        boolean isNegative = (signExponent & SIGN_BIT) != 0;
        if (field == 0 && bits < 0) { // a pseudo-denormal: its value is that of exponent field 1
            negative = isNegative;
            kind = FloatKind.DENORMAL;
            exponent = FloatFormat.EXTENDED.smallestExponent();
            significand = bits;
            return;
        }
        if (field != 0 && bits >= 0) {
            negative = isNegative;
            kind = FloatKind.UNSUPPORTED;
            exponent = 0;
            significand = bits;
            return;
        }
        readParts(FloatFormat.EXTENDED, isNegative, field, bits & ~INTEGER_BIT);
    }

    /**
     * Reads sign, exponent field and fraction.
     *
     * @param fraction fraction with its highest bit at bit 62
     */
    private void readParts(FloatFormat format, boolean isNegative, int field, long fraction) {
        negative = isNegative;
        if (field == 0) {
            if (fraction == 0) {
                setZero(isNegative);
                return;
            }
            int shift = Long.numberOfLeadingZeros(fraction);
            kind = FloatKind.DENORMAL;
            exponent = format.smallestExponent() - shift;
            significand = fraction << shift;
            return;
        }
        if (field == 2 * format.bias() + 1) {
            exponent = 0;
            significand = fraction | INTEGER_BIT;
            kind =
                    fraction == 0
                            ? FloatKind.INFINITY
                            : (fraction & QUIET_BIT) != 0
                                    ? FloatKind.QUIET_NAN
                                    : FloatKind.SIGNALLING_NAN;
            return;
        }
        kind = FloatKind.NORMAL;
        exponent = field - format.bias();
        significand = fraction | INTEGER_BIT;
    }

    /** Makes a signalling NaN quiet. */
    void quieten() {
        kind = FloatKind.QUIET_NAN;
        significand |= QUIET_BIT;
    }

    /** Returns the encoding in single precision of a number that has been rounded to it. */
    public int single() {
        int fraction = (int) (fractionField(FloatFormat.SINGLE) << 1 >>> 41);
        return (negative ? 1 << 31 : 0) | exponentField(FloatFormat.SINGLE) << 23 | fraction;
    }

    /** Returns the encoding in double precision of a number that has been rounded to it. */
    public long doubleBits() {
        long fraction = fractionField(FloatFormat.DOUBLE) << 1 >>> 12;
        long field = exponentField(FloatFormat.DOUBLE);
        return (negative ? 1L << 63 : 0) | field << 52 | fraction;
    }

    /**
     * Returns the encoding of a number that has been rounded to one of the two formats without an
     * integer bit; single precision is zero-extended.
     */
    public long bits(FloatFormat format) {
        return switch (format) {
            case SINGLE -> single() & 0xffff_ffffL;
            case DOUBLE -> doubleBits();
            case EXTENDED -> throw new IllegalArgumentException("80 bits do not fit a long");
        };
    }

    /** Returns bits 79 to 64 of the encoding in the extended format. */
    public int extendedSignExponent() {
        return (negative ? SIGN_BIT : 0) | exponentField(FloatFormat.EXTENDED);
    }

    /** Returns bits 63 to 0 of the encoding in the extended format. */
    public long extendedSignificand() {
        return fractionField(FloatFormat.EXTENDED);
    }

    private int exponentField(FloatFormat format) {
        return switch (kind) {
            case ZERO -> 0;
            case NORMAL, DENORMAL -> {
                boolean belowNormal = exponent < format.smallestExponent();
                yield belowNormal ? 0 : exponent + format.bias();
            }
            case INFINITY, QUIET_NAN, SIGNALLING_NAN -> 2 * format.bias() + 1;
            case UNSUPPORTED -> throw new IllegalStateException("unsupported encoding is no value");
        };
    }

    /** Returns the significand, of a denormal as far down as the format demands. */
    private long fractionField(FloatFormat format) {
        if (kind.isFiniteNonzero() && exponent < format.smallestExponent()) {
            return significand >>> (format.smallestExponent() - exponent);
        }
        return significand;
    }
}
