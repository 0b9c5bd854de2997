// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Rounds of the Advanced Encryption Standard. A state or key is the two halves of an XMM register,
 * in memory order: byte 4c + r is row r of column c. Results go to {@code file[dst]}, low half, and
 * {@code file[dst + 1]}.
 *
 * @see "FIPS 197; Intel SDM vol. 1, Programming with Intel AES Extensions"
 */
public final class Aes {
    private static final int POLYNOMIAL = 0x11b;
    private static final int AFFINE_CONSTANT = 0x63;
    private static final byte[] SBOX = new byte[256];
    private static final byte[] INVERSE_SBOX = new byte[256];

    static {
        for (int value = 0; value < 256; value++) {
            int inverse = inverse(value);
            int image = AFFINE_CONSTANT;
            for (int turn = 0; turn < 5; turn++) {
                image ^= (inverse << turn | inverse >>> (8 - turn)) & 0xff;
            }
            SBOX[value] = (byte) image;
            INVERSE_SBOX[image] = (byte) value;
        }
    }

    private Aes() {}

    /**
     * AESENC, or AESENCLAST, which leaves out MixColumns.
     *
     * @param low bits 0 to 63 of the state
     * @param high bits 64 to 127 of the state
     * @param keyLow bits 0 to 63 of the round key
     * @param keyHigh bits 64 to 127 of the round key
     */
    public static void encrypt(
            long[] file, int dst, long low, long high, long keyLow, long keyHigh, boolean last) {
        int[] columns = shifted(low, high, 1, SBOX);
        if (!last) {
            for (int c = 0; c < 4; c++) {
                columns[c] = mix(columns[c], 2, 3, 1, 1);
            }
        }
        store(file, dst, columns, keyLow, keyHigh);
    }

    /** AESDEC, or AESDECLAST, which leaves out InvMixColumns: parameters as of encryption. */
    public static void decrypt(
            long[] file, int dst, long low, long high, long keyLow, long keyHigh, boolean last) {
        int[] columns = shifted(low, high, -1, INVERSE_SBOX);
        if (!last) {
            for (int c = 0; c < 4; c++) {
                columns[c] = unmix(columns[c]);
            }
        }
        store(file, dst, columns, keyLow, keyHigh);
    }

    /** AESIMC: InvMixColumns alone. */
    public static void inverseMixColumns(long[] file, int dst, long low, long high) {
        int[] columns = new int[4];
        for (int c = 0; c < 4; c++) {
            columns[c] = unmix(column(low, high, c));
        }
        store(file, dst, columns, 0, 0);
    }

    /**
     * AESKEYGENASSIST: of columns 1 and 3, SubWord, and that rotated with the round constant.
     *
     * @param constant 8 bits
     */
    public static void assistKeyGeneration(
            long[] file, int dst, long low, long high, int constant) {
        int first = substitute(column(low, high, 1));
        int third = substitute(column(low, high, 3));
        int[] columns = {
            first,
            Integer.rotateRight(first, 8) ^ constant,
            third,
            Integer.rotateRight(third, 8) ^ constant
        };
        store(file, dst, columns, 0, 0);
    }

    /** Returns the columns after SubBytes and ShiftRows in one direction, 1 or -1. */
    private static int[] shifted(long low, long high, int direction, byte[] box) {
        int[] columns = new int[4];
        for (int c = 0; c < 4; c++) {
            for (int row = 0; row < 4; row++) {
                int from = column(low, high, (c + direction * row) & 3);
                columns[c] |= (box[from >>> (8 * row) & 0xff] & 0xff) << (8 * row);
            }
        }
        return columns;
    }

    private static int column(long low, long high, int number) {
        long half = number < 2 ? low : high;
        return (int) (half >>> (32 * (number & 1)));
    }

    private static void store(long[] file, int dst, int[] columns, long keyLow, long keyHigh) {
        file[dst] = ((columns[0] & 0xffff_ffffL) | (long) columns[1] << 32) ^ keyLow;
        file[dst + 1] = ((columns[2] & 0xffff_ffffL) | (long) columns[3] << 32) ^ keyHigh;
    }

    private static int substitute(int column) {
        int result = 0;
        for (int row = 0; row < 4; row++) {
            result |= (SBOX[column >>> (8 * row) & 0xff] & 0xff) << (8 * row);
        }
        return result;
    }

    private static int unmix(int column) {
        return mix(column, 0xe, 0xb, 0xd, 0x9);
    }

    /** Multiplies a column by the circulant matrix whose first row is given. */
    private static int mix(int column, int a, int b, int c, int d) {
        int result = 0;
        for (int row = 0; row < 4; row++) {
            int turned = Integer.rotateRight(column, 8 * row);
            int value =
                    multiply(turned & 0xff, a)
                            ^ multiply(turned >>> 8 & 0xff, b)
                            ^ multiply(turned >>> 16 & 0xff, c)
                            ^ multiply(turned >>> 24, d);
            result |= value << (8 * row);
        }
        return result;
    }

    /** Multiplies in the field of 256 elements. */
    private static int multiply(int x, int y) {
        int product = 0;
        int power = x;
        for (int rest = y; rest != 0; rest >>>= 1) {
            product ^= (rest & 1) != 0 ? power : 0;
            power <<= 1;
            power ^= power > 0xff ? POLYNOMIAL : 0;
        }
        return product;
    }

    /** Returns the inverse, which is the 254th power; 0 for 0. */
    private static int inverse(int value) {
        int result = 1;
        for (int i = 0; i < 254; i++) {
            result = multiply(result, value);
        }
        return result;
    }
}
