// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.SplittableRandom;

/** Numbers on which instructions are apt to go wrong, between ones that are merely random. */
final class SiliconValues {
    private final SplittableRandom random;

    SiliconValues(SplittableRandom random) {
        this.random = random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    long bits() {
        return random.nextLong();
    }

    long integer() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextInt(5) - 2;
            case 1 -> 1L << random.nextInt(64);
            case 2 -> (1L << random.nextInt(64)) - 1;
            case 3 -> -(1L << random.nextInt(64));
            case 4 -> random.nextInt(256);
            case 5 -> (byte) random.nextInt();
            case 6 -> random.nextInt();
            case 7 -> random.nextInt() & 0xffff_ffffL;
            default -> random.nextLong();
        };
    }

    private int single() {
        int sign = random.nextInt(2) << 31;
        return switch (random.nextInt(10)) {
            case 0 -> sign;
            case 1 -> sign | 0x7f80_0000;
            case 2 -> sign | 0x7f80_0000 | (random.nextInt() >>> 9);
            case 3 -> sign | (random.nextInt() >>> 9);
            case 4 -> sign | (0x0080_0000 + random.nextInt(5) - 2);
            case 5 -> sign | (0x7f7f_ffff - random.nextInt(3));
            case 6 -> Float.floatToRawIntBits(random.nextInt(200) - 100);
            case 7 -> sign | ((127 + random.nextInt(66) - 33) << 23) | (random.nextInt() >>> 9);
            case 8 -> sign | ((127 + random.nextInt(34)) << 23) | (1 << random.nextInt(23));
            default -> random.nextInt();
        };
    }

    private long twice() {
        long sign = (long) random.nextInt(2) << 63;
        return switch (random.nextInt(10)) {
            case 0 -> sign;
            case 1 -> sign | (0x7ffL << 52);
            case 2 -> sign | (0x7ffL << 52) | (random.nextLong() >>> 12);
            case 3 -> sign | (random.nextLong() >>> 12);
            case 4 -> sign | ((1L << 52) + random.nextInt(5) - 2);
            case 5 -> sign | (0x7fef_ffff_ffff_ffffL - random.nextInt(3));
            case 6 -> Double.doubleToRawLongBits(random.nextInt(200) - 100);
            case 7 ->
                    sign | ((1023L + random.nextInt(130) - 65) << 52) | (random.nextLong() >>> 12);
            case 8 -> sign | ((1023L + random.nextInt(66)) << 52) | (1L << random.nextInt(52));
            default -> random.nextLong();
        };
    }

    /** Returns half an XMM register. */
    long packed() {
        return switch (random.nextInt(4)) {
            case 0 -> integer();
            case 1 -> random.nextLong();
            case 2 -> ((long) single() << 32) | (single() & 0xffff_ffffL);
            default -> twice();
        };
    }

    /** Returns sign and exponent of an x87 number. */
    int extendedExponent() {
        int exponent =
                switch (random.nextInt(8)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(3);
                    case 2 -> 0x7fff;
                    case 3 -> 0x7ffe - random.nextInt(2);
                    case 4 -> random.nextInt(0x8000);
                    default -> 0x3fff + random.nextInt(140) - 70;
                };
        return exponent | (random.nextInt(2) << 15);
    }

    long extendedSignificand() {
        long significand = oneIn(3) ? integer() : random.nextLong();
        return oneIn(8) ? significand : significand | Long.MIN_VALUE;
    }
}
