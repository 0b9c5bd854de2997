// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.lift.PackedOp;

/** Operations that move elements across a register. Results go to the register file. */
final class PackedShuffles {
    private PackedShuffles() {}

    /** Executes one on XMM registers, 16 bytes in slots s and s + 1. */
    static void wide(PackedOp operation, long[] file, int d, int b, int third, int immediate) {
        long low = file[d];
        long high = file[d + 1];
        long bLow = file[b];
        long bHigh = file[b + 1];
        int n = immediate & 0xff;
        switch (operation) {
            case PSLLDQ -> set(file, d, bytesAt(0, 0, low, high, 16 - Math.min(n, 16)));
            case PSRLDQ -> set(file, d, bytesAt(low, high, 0, 0, Math.min(n, 16)));
            case PALIGNR -> set(file, d, bytesAt(bLow, bHigh, low, high, n));
            case PSHUFB -> {
                long newLow = chosenBytes(low, high, bLow, 15);
                file[d + 1] = chosenBytes(low, high, bHigh, 15);
                file[d] = newLow;
            }
            case PSHUFD -> {
                file[d] = doubleword(bLow, bHigh, n) | doubleword(bLow, bHigh, n >> 2) << 32;
                file[d + 1] =
                        doubleword(bLow, bHigh, n >> 4) | doubleword(bLow, bHigh, n >> 6) << 32;
            }
            case PSHUFLW -> {
                file[d] = words(bLow, n);
                file[d + 1] = bHigh;
            }
            case PSHUFHW -> {
                file[d] = bLow;
                file[d + 1] = words(bHigh, n);
            }
            case PBLENDW -> {
                file[d] = blend(low, bLow, wordMask(n));
                file[d + 1] = blend(high, bHigh, wordMask(n >> 4));
            }
            case PBLENDVB -> {
                file[d] = blend(low, bLow, signMask(file[third]));
                file[d + 1] = blend(high, bHigh, signMask(file[third + 1]));
            }
            case MPSADBW -> {
                long block = (n & 2) == 0 ? bLow : bHigh;
                long four = block >>> ((n & 1) * 32) & 0xffff_ffffL;
                int from = (n & 4) == 0 ? 0 : 4;
                file[d] = differences(low, high, from, four);
                file[d + 1] = differences(low, high, from + 4, four);
            }
            case PHMINPOSUW -> {
                file[d] = minimum(bLow, bHigh);
                file[d + 1] = 0;
            }
            default -> throw new IllegalStateException("no shuffle of XMM: " + operation);
        }
    }

    /** Executes one on MMX registers. */
    static void narrow(PackedOp operation, long[] file, int d, int b, int immediate) {
        int n = immediate & 0xff;
        switch (operation) {
            case PSHUFW -> file[d] = words(file[b], n);
            case PSHUFB -> file[d] = chosenBytes(file[d], 0, file[b], 7);
            case PALIGNR -> file[d] = n >= 16 ? 0 : bytesAt(file[b], file[d], 0, 0, n)[0];
            default -> throw new IllegalStateException("no shuffle of MMX: " + operation);
        }
    }

    private static void set(long[] file, int d, long[] value) {
        file[d] = value[0];
        file[d + 1] = value[1];
    }

    /** Returns 16 bytes of 32 from an offset on, of which those behind the end are 0. */
    private static long[] bytesAt(long a, long b, long c, long e, int offset) {
        long[] all = {a, b, c, e, 0, 0, 0};
        if (offset >= 32) {
            return new long[2];
        }
        int word = offset / 8;
        int shift = offset % 8 * 8;
        long low = all[word] >>> shift | (shift == 0 ? 0 : all[word + 1] << (64 - shift));
        long high = all[word + 1] >>> shift | (shift == 0 ? 0 : all[word + 2] << (64 - shift));
        return new long[] {low, high};
    }

    private static long chosenBytes(long low, long high, long choices, int mask) {
        long result = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int choice = (int) (choices >>> shift) & 0xff;
            if (choice < 0x80) {
                int index = choice & mask;
                long half = index < 8 ? low : high;
                result |= (half >>> (index % 8 * 8) & 0xff) << shift;
            }
        }
        return result;
    }

    private static long doubleword(long low, long high, int index) {
        return ((index & 2) == 0 ? low : high) >>> ((index & 1) * 32) & 0xffff_ffffL;
    }

    private static long words(long x, int choices) {
        long result = 0;
        for (int i = 0; i < 4; i++) {
            result |= (x >>> ((choices >> (2 * i) & 3) * 16) & 0xffff) << (16 * i);
        }
        return result;
    }

    private static long blend(long x, long y, long mask) {
        return (x & ~mask) | (y & mask);
    }

    private static long wordMask(int bits) {
        long mask = 0;
        for (int i = 0; i < 4; i++) {
            mask |= (bits >> i & 1) != 0 ? 0xffffL << (16 * i) : 0;
        }
        return mask;
    }

    private static long signMask(long x) {
        long mask = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            mask |= (x >>> shift & 0x80) != 0 ? 0xffL << shift : 0;
        }
        return mask;
    }

    /** Returns four sums of differences of four bytes, from four neighbouring places on. */
    private static long differences(long low, long high, int from, long four) {
        long result = 0;
        for (int i = 0; i < 4; i++) {
            long sum = 0;
            for (int j = 0; j < 4; j++) {
                int index = from + i + j;
                long at = (index < 8 ? low : high) >>> (index % 8 * 8) & 0xff;
                sum += Math.abs(at - (four >>> (8 * j) & 0xff));
            }
            result |= sum << (16 * i);
        }
        return result;
    }

    private static long minimum(long low, long high) {
        long least = 0x1_0000;
        int index = 0;
        for (int i = 0; i < 8; i++) {
            long word = (i < 4 ? low : high) >>> (i % 4 * 16) & 0xffff;
            if (word < least) {
                least = word;
                index = i;
            }
        }
        return least | (long) index << 16;
    }
}
