// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.lift.PackedOp;

/** Operations on the elements of 64 bits, each element by itself. */
final class PackedLanes {
    private PackedLanes() {}

    static long bytes(PackedOp operation, long x, long y) {
        long result = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int a = (byte) (x >>> shift);
            int b = (byte) (y >>> shift);
            result |= (bytewise(operation, a, b) & 0xffL) << shift;
        }
        return result;
    }

    static long words(PackedOp operation, long x, long y) {
        long result = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Short.SIZE) {
            int a = (short) (x >>> shift);
            int b = (short) (y >>> shift);
            result |= (wordwise(operation, a, b) & 0xffffL) << shift;
        }
        return result;
    }

    static long doublewords(PackedOp operation, long x, long y) {
        int low = doublewordwise(operation, (int) x, (int) y);
        int high = doublewordwise(operation, (int) (x >>> 32), (int) (y >>> 32));
        return (low & 0xffff_ffffL) | (long) high << 32;
    }

    static long quadword(PackedOp operation, long x, long y) {
        return switch (operation) {
            case PADDQ -> x + y;
            case PSUBQ -> x - y;
            case PMULUDQ -> (x & 0xffff_ffffL) * (y & 0xffff_ffffL);
            case PMULDQ -> (long) (int) x * (int) y;
            case PCMPEQQ -> x == y ? -1 : 0;
            case PCMPGTQ -> x > y ? -1 : 0;
            case PSADBW -> sumOfDifferences(x, y);
            case PAND -> x & y;
            case PANDN -> ~x & y;
            case POR -> x | y;
            case PXOR -> x ^ y;
            default -> throw new IllegalStateException("not on quadwords: " + operation);
        };
    }

    private static int bytewise(PackedOp operation, int a, int b) {
        return switch (operation) {
            case PADDB -> a + b;
            case PSUBB -> a - b;
            case PADDSB -> signedByte(a + b);
            case PADDUSB -> unsigned((a & 0xff) + (b & 0xff), 0xff);
            case PSUBSB -> signedByte(a - b);
            case PSUBUSB -> unsigned((a & 0xff) - (b & 0xff), 0xff);
            case PAVGB -> ((a & 0xff) + (b & 0xff) + 1) >> 1;
            case PMINUB -> Math.min(a & 0xff, b & 0xff);
            case PMAXUB -> Math.max(a & 0xff, b & 0xff);
            case PMINSB -> Math.min(a, b);
            case PMAXSB -> Math.max(a, b);
            case PCMPEQB -> a == b ? -1 : 0;
            case PCMPGTB -> a > b ? -1 : 0;
            case PSIGNB -> a * Integer.signum(b);
            case PABSB -> Math.abs(b);
            default -> throw new IllegalStateException("not on bytes: " + operation);
        };
    }

    private static int wordwise(PackedOp operation, int a, int b) {
        return switch (operation) {
            case PADDW -> a + b;
            case PSUBW -> a - b;
            case PADDSW -> signedWord(a + b);
            case PADDUSW -> unsigned((a & 0xffff) + (b & 0xffff), 0xffff);
            case PSUBSW -> signedWord(a - b);
            case PSUBUSW -> unsigned((a & 0xffff) - (b & 0xffff), 0xffff);
            case PAVGW -> ((a & 0xffff) + (b & 0xffff) + 1) >> 1;
            case PMINSW -> Math.min(a, b);
            case PMAXSW -> Math.max(a, b);
            case PMINUW -> Math.min(a & 0xffff, b & 0xffff);
            case PMAXUW -> Math.max(a & 0xffff, b & 0xffff);
            case PCMPEQW -> a == b ? -1 : 0;
            case PCMPGTW -> a > b ? -1 : 0;
            case PSIGNW -> a * Integer.signum(b);
            case PABSW -> Math.abs(b);
            case PMULLW -> a * b;
            case PMULHW -> (a * b) >> 16;
            case PMULHUW -> ((a & 0xffff) * (b & 0xffff)) >>> 16;
            case PMULHRSW -> (((a * b) >> 14) + 1) >> 1;
            case PMADDUBSW -> signedWord((a & 0xff) * (byte) b + (a >> 8 & 0xff) * (byte) (b >> 8));
            default -> throw new IllegalStateException("not on words: " + operation);
        };
    }

    private static int doublewordwise(PackedOp operation, int a, int b) {
        return switch (operation) {
            case PADDD -> a + b;
            case PSUBD -> a - b;
            case PMINSD -> Math.min(a, b);
            case PMAXSD -> Math.max(a, b);
            case PMINUD -> Integer.compareUnsigned(a, b) < 0 ? a : b;
            case PMAXUD -> Integer.compareUnsigned(a, b) > 0 ? a : b;
            case PCMPEQD -> a == b ? -1 : 0;
            case PCMPGTD -> a > b ? -1 : 0;
            case PSIGND -> a * Integer.signum(b);
            case PABSD -> Math.abs(b);
            case PMULLD -> a * b;
            case PMADDWD -> (short) a * (short) b + (a >> 16) * (b >> 16);
            default -> throw new IllegalStateException("not on doublewords: " + operation);
        };
    }

    private static long sumOfDifferences(long x, long y) {
        long sum = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            sum += Math.abs((x >>> shift & 0xff) - (y >>> shift & 0xff));
        }
        return sum;
    }

    /** Saturates to a signed byte. */
    static int signedByte(int value) {
        return Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, value));
    }

    /** Saturates to a signed word. */
    static int signedWord(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    /** Saturates to 0 and a highest value. */
    static int unsigned(int value, int highest) {
        return Math.max(0, Math.min(highest, value));
    }
}
