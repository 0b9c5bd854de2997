// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Multiplication and division of RAX and RDX. Register files and shifts are as in {@link Shifts};
 * RAX is slot 0 and RDX slot 2.
 *
 * @see "Intel SDM vol. 2A, DIV; IDIV; IMUL; vol. 2B, MUL"
 */
public final class MulDiv {
    private static final int RAX = 0;
    private static final int RDX = 2;
    private static final long CF_OF = 1 | 1 << 11;

    private MulDiv() {}

    /** Returns the high 64 bits of an unsigned product. */
    public static long unsignedMultiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    /** Returns the low half of a signed product, zero-extended, and sets the flags. */
    public static long imul(long[] file, int flags, long a, long b, int shift) {
        long x = a << shift >> shift;
        long y = b << shift >> shift;
        long product = x * y;
        boolean overflow =
                shift == 0
                        ? Math.multiplyHigh(x, y) != product >> 63
                        : product << shift >> shift != product;
        mixed(file, flags, overflow ? CF_OF : 0, product << shift, shift);
        return product << shift >>> shift;
    }

    /** RDX:RAX = RAX * value, unsigned; for 8 bits AX. */
    public static void mulWide(long[] file, int flags, long value, int shift) {
        long x = file[RAX] << shift >>> shift;
        long y = value << shift >>> shift;
        long low = x * y;
        if (shift == 0) {
            long high = unsignedMultiplyHigh(x, y);
            file[RAX] = low;
            file[RDX] = high;
            mixed(file, flags, high != 0 ? CF_OF : 0, low, 0);
            return;
        }
        writeWide(file, low, shift);
        mixed(file, flags, low >>> (64 - shift) != 0 ? CF_OF : 0, low << shift, shift);
    }

    /** RDX:RAX = RAX * value, signed; for 8 bits AX. */
    public static void imulWide(long[] file, int flags, long value, int shift) {
        long x = file[RAX] << shift >> shift;
        long y = value << shift >> shift;
        long low = x * y;
        if (shift == 0) {
            long high = Math.multiplyHigh(x, y);
            file[RAX] = low;
            file[RDX] = high;
            mixed(file, flags, high != low >> 63 ? CF_OF : 0, low, 0);
            return;
        }
        writeWide(file, low, shift);
        boolean overflow = low << shift >> shift != low;
        mixed(file, flags, overflow ? CF_OF : 0, low << shift, shift);
    }

    /**
     * Divides RDX:RAX, or AX, by an unsigned value.
     *
     * @return false if the CPU raises {@code #DE}; nothing changed then
     */
    public static boolean div(long[] file, long value, int shift) {
        long y = value << shift >>> shift;
        if (y == 0) {
            return false;
        }
        if (shift == 0) {
            return div128(file, y);
        }
        long x = wide(file, shift);
        long quotient = Long.divideUnsigned(x, y);
        if (quotient >>> (64 - shift) != 0) {
            return false;
        }
        writeParts(file, quotient, Long.remainderUnsigned(x, y), shift);
        return true;
    }

    /**
     * Divides RDX:RAX, or AX, by a signed value.
     *
     * @return false if the CPU raises {@code #DE}; nothing changed then
     */
    public static boolean idiv(long[] file, long value, int shift) {
        long y = value << shift >> shift;
        if (y == 0) {
            return false;
        }
        if (shift == 0) {
            return idiv128(file, y);
        }
        int narrow = shift == 56 ? 48 : shift == 48 ? 32 : 0;
        long x = wide(file, shift) << narrow >> narrow;
        if (x == Long.MIN_VALUE && y == -1) {
            return false;
        }
        long quotient = x / y;
        if (quotient << shift >> shift != quotient) {
            return false;
        }
        writeParts(file, quotient, x % y, shift);
        return true;
    }

    private static boolean div128(long[] file, long y) {
        long high = file[RDX];
        long low = file[RAX];
        if (Long.compareUnsigned(high, y) >= 0) {
            return false;
        }
        if (high == 0) {
            file[RAX] = Long.divideUnsigned(low, y);
            file[RDX] = Long.remainderUnsigned(low, y);
            return true;
        }
        long remainder = high;
        long quotient = 0;
        for (int i = 63; i >= 0; i--) {
            boolean carry = remainder < 0;
            remainder = remainder << 1 | (low >>> i & 1);
            if (carry || Long.compareUnsigned(remainder, y) >= 0) {
                remainder -= y;
                quotient |= 1L << i;
            }
        }
        file[RAX] = quotient;
        file[RDX] = remainder;
        return true;
    }

    private static boolean idiv128(long[] file, long y) {
        long high = file[RDX];
        long low = file[RAX];
        boolean negative = high < 0;
        long magnitude = y < 0 ? -y : y;
        if (negative) {
            low = -low;
            high = low == 0 ? -high : ~high;
        }
        long savedHigh = file[RDX];
        long savedLow = file[RAX];
        file[RDX] = high;
        file[RAX] = low;
        boolean fits = div128(file, magnitude);
        boolean negativeQuotient = negative != y < 0;
        long quotient = file[RAX];
        if (fits) {
            fits = negativeQuotient ? quotient >= 0 || quotient == Long.MIN_VALUE : quotient >= 0;
        }
        if (!fits) {
            file[RDX] = savedHigh;
            file[RAX] = savedLow;
            return false;
        }
        file[RAX] = negativeQuotient ? -quotient : quotient;
        file[RDX] = negative ? -file[RDX] : file[RDX];
        return true;
    }

    /** Returns the dividend of a width below 64 bits. */
    private static long wide(long[] file, int shift) {
        return switch (shift) {
            case 56 -> file[RAX] & 0xffff;
            case 48 -> (file[RDX] & 0xffff) << 16 | (file[RAX] & 0xffff);
            default -> file[RDX] << 32 | (file[RAX] & 0xffff_ffffL);
        };
    }

    private static void writeWide(long[] file, long product, int shift) {
        if (shift == 56) {
            file[RAX] = (file[RAX] & ~0xffffL) | (product & 0xffff);
        } else {
            writeParts(file, product, product >> (64 - shift), shift);
        }
    }

    private static void writeParts(long[] file, long low, long high, int shift) {
        switch (shift) {
            case 56 -> file[RAX] = (file[RAX] & ~0xffffL) | (low & 0xff) | (high & 0xff) << 8;
            case 48 -> {
                file[RAX] = (file[RAX] & ~0xffffL) | (low & 0xffff);
                file[RDX] = (file[RDX] & ~0xffffL) | (high & 0xffff);
            }
            default -> {
                file[RAX] = low & 0xffff_ffffL;
                file[RDX] = high & 0xffff_ffffL;
            }
        }
    }

    private static void mixed(long[] file, int flags, long bits, long result, int shift) {
        LazyFlags.set(file, flags, LazyFlags.MIXED, shift, bits, 0, result);
    }
}
