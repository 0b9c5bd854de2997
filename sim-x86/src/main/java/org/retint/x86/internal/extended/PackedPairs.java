// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.lift.PackedOp;

/** Operations that make 64 bits of two times 64, and shifts of all elements. */
final class PackedPairs {
    private PackedPairs() {}

    /** Packs, or adds or subtracts neighbours: the elements of x give the low half. */
    static long pair(PackedOp operation, long x, long y) {
        return switch (operation) {
            case PACKSSWB, PACKUSWB -> bytesOf(operation, x) | bytesOf(operation, y) << 32;
            case PACKSSDW, PACKUSDW -> wordsOf(operation, x) | wordsOf(operation, y) << 32;
            case PHADDD, PHSUBD -> neighbours(operation, x) | neighbours(operation, y) << 32;
            default -> neighbourWords(operation, x) | neighbourWords(operation, y) << 32;
        };
    }

    private static long bytesOf(PackedOp operation, long words) {
        long result = 0;
        for (int i = 0; i < 4; i++) {
            int word = (short) (words >>> (16 * i));
            int packed =
                    operation == PackedOp.PACKSSWB
                            ? PackedLanes.signedByte(word)
                            : PackedLanes.unsigned(word, 0xff);
            result |= (packed & 0xffL) << (8 * i);
        }
        return result;
    }

    private static long wordsOf(PackedOp operation, long doublewords) {
        long result = 0;
        for (int i = 0; i < 2; i++) {
            int doubleword = (int) (doublewords >>> (32 * i));
            int packed =
                    operation == PackedOp.PACKSSDW
                            ? PackedLanes.signedWord(doubleword)
                            : PackedLanes.unsigned(doubleword, 0xffff);
            result |= (packed & 0xffffL) << (16 * i);
        }
        return result;
    }

    private static long neighbours(PackedOp operation, long x) {
        int low = (int) x;
        int high = (int) (x >>> 32);
        return (operation == PackedOp.PHADDD ? low + high : low - high) & 0xffff_ffffL;
    }

    private static long neighbourWords(PackedOp operation, long x) {
        long result = 0;
        for (int i = 0; i < 2; i++) {
            int low = (short) (x >>> (32 * i));
            int high = (short) (x >>> (32 * i + 16));
            int word =
                    switch (operation) {
                        case PHADDW -> low + high;
                        case PHADDSW -> PackedLanes.signedWord(low + high);
                        case PHSUBW -> low - high;
                        default -> PackedLanes.signedWord(low - high);
                    };
            result |= (word & 0xffffL) << (16 * i);
        }
        return result;
    }

    /** Takes elements of the low halves of x and y in turn. */
    static long interleaveLow(int elementBits, long x, long y) {
        long result = 0;
        long mask = (1L << elementBits) - 1;
        for (int i = 0; i < 32 / elementBits; i++) {
            long a = x >>> (elementBits * i) & mask;
            long b = y >>> (elementBits * i) & mask;
            long pair = a | (b << elementBits);
            result |= pair << (2 * elementBits * i);
        }
        return result;
    }

    /** Shifts each element; a count that is too large gives 0, or copies of the sign. */
    static long shift(PackedOp operation, long x, long count) {
        boolean large = Long.compareUnsigned(count, 64) >= 0;
        return switch (operation) {
            case PSLLQ -> large ? 0 : x << count;
            case PSRLQ -> large ? 0 : x >>> count;
            case PSLLD, PSRLD, PSRAD -> {
                int by = large ? 64 : (int) count;
                yield (shiftOne(operation, (int) x, by, 32) & 0xffff_ffffL)
                        | (long) shiftOne(operation, (int) (x >>> 32), by, 32) << 32;
            }
            default -> {
                int by = large ? 64 : (int) count;
                long result = 0;
                for (int i = 0; i < Long.SIZE; i += Short.SIZE) {
                    result |= (shiftOne(operation, (short) (x >>> i), by, 16) & 0xffffL) << i;
                }
                yield result;
            }
        };
    }

    private static int shiftOne(PackedOp operation, int element, int count, int bits) {
        return switch (operation) {
            case PSLLD, PSLLW -> count >= bits ? 0 : element << count;
            case PSRLD, PSRLW -> {
                int unsigned = (element << (32 - bits)) >>> (32 - bits);
                yield count >= bits ? 0 : unsigned >>> count;
            }
            default -> element >> Math.min(count, bits - 1);
        };
    }

    /** Widens the elements that begin at a bit of x to fill 64 bits. */
    static long widen(long x, int firstBit, int fromBits, int toBits, boolean signed) {
        long result = 0;
        long mask = toBits == Long.SIZE ? -1 : (1L << toBits) - 1;
        for (int i = 0; i < Long.SIZE / toBits; i++) {
            int above = Long.SIZE - fromBits;
            long element = (x >>> (firstBit + fromBits * i)) << above;
            long wide = signed ? element >> above : element >>> above;
            result |= (wide & mask) << (toBits * i);
        }
        return result;
    }
}
