// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.lift.FloatOp;

/** The operations of {@link FloatUnit} that move bits and look at no number. */
final class FloatShuffles {
    private static final long LOW = 0xffff_ffffL;
    private static final long SIGNS_OF_BYTES = 0x8080_8080_8080_8080L;

    private final long[] file;

    FloatShuffles(long[] file) {
        this.file = file;
    }

    /** Executes an operation; slots are named as in the micro-operation. */
    void execute(FloatOp operation, int d, int a, int b, int third, int immediate) {
        long lowA = file[a];
        long highA = file[a + 1];
        long lowB = file[b];
        long highB = file[b + 1];
        switch (operation) {
            case MOVE_LOW_32 -> write(d, (lowA & ~LOW) | (lowB & LOW), highA);
            case MOVE_LOW_64 -> write(d, lowB, highA);
            case MOVE_ONLY_32 -> write(d, lowB & LOW, 0);
            case MOVE_ONLY_64 -> write(d, lowB, 0);
            case MOVLHPS -> write(d, lowA, lowB);
            case MOVHLPS -> write(d, highB, highA);
            case MOVDDUP -> write(d, lowB, lowB);
            case MOVSLDUP -> write(d, pair(lowB, lowB), pair(highB, highB));
            case MOVSHDUP ->
                    write(d, pair(lowB >>> 32, lowB >>> 32), pair(highB >>> 32, highB >>> 32));
            case UNPCKLPS -> write(d, pair(lowA, lowB), pair(lowA >>> 32, lowB >>> 32));
            case UNPCKHPS -> write(d, pair(highA, highB), pair(highA >>> 32, highB >>> 32));
            case UNPCKHPD -> write(d, highA, highB);
            case SHUFPS ->
                    write(
                            d,
                            pair(element(a, immediate), element(a, immediate >> 2)),
                            pair(element(b, immediate >> 4), element(b, immediate >> 6)));
            case SHUFPD -> write(d, file[a + (immediate & 1)], file[b + (immediate >> 1 & 1)]);
            case BLENDPS -> blend(d, a, b, mask(immediate), mask(immediate >> 2));
            case BLENDPD -> blend(d, a, b, -(immediate & 1L), -(immediate >> 1 & 1L));
            case BLENDVPS -> blend(d, a, b, signs(file[third]), signs(file[third + 1]));
            case BLENDVPD -> blend(d, a, b, file[third] >> 63, file[third + 1] >> 63);
            case INSERTPS -> insert(d, a, b, immediate);
            case EXTRACTPS -> write(d, element(b, immediate), 0);
            case MOVMSKPS -> write(d, topBits(lowB) | topBits(highB) << 2, 0);
            case MOVMSKPD -> write(d, lowB >>> 63 | highB >>> 63 << 1, 0);
            case SIGN_BYTES -> write(d, lowB & SIGNS_OF_BYTES, highB & SIGNS_OF_BYTES);
            default -> throw new IllegalStateException("no shuffle: operation=" + operation);
        }
    }

    private void write(int d, long low, long high) {
        file[d] = low;
        file[d + 1] = high;
    }

    private static long pair(long low, long high) {
        return (low & LOW) | high << 32;
    }

    /** Returns the element of 32 bits that the low two bits of a number choose. */
    private long element(int slot, int number) {
        long half = file[slot + (number >> 1 & 1)];
        return (number & 1) == 0 ? half & LOW : half >>> 32;
    }

    private void blend(int d, int a, int b, long lowMask, long highMask) {
        write(
                d,
                (file[a] & ~lowMask) | (file[b] & lowMask),
                (file[a + 1] & ~highMask) | (file[b + 1] & highMask));
    }

    /** Returns ones in the elements of 32 bits whose bit is set in the low two bits. */
    private static long mask(int bits) {
        return ((bits & 1) != 0 ? LOW : 0) | ((bits & 2) != 0 ? ~LOW : 0);
    }

    private static long signs(long half) {
        return mask((int) topBits(half));
    }

    private static long topBits(long half) {
        return (half >>> 31 & 1) | half >>> 63 << 1;
    }

    private void insert(int d, int a, int b, int immediate) {
        int chosen = 1 << (immediate >> 4 & 3);
        int cleared = immediate & 15;
        long value = element(b, immediate >> 6);
        long both = pair(value, value);
        long lowMask = mask(chosen);
        long highMask = mask(chosen >> 2);
        write(
                d,
                ((file[a] & ~lowMask) | (both & lowMask)) & ~mask(cleared),
                ((file[a + 1] & ~highMask) | (both & highMask)) & ~mask(cleared >> 2));
    }
}
