// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Steps of SHA-1. Operands are halves of XMM registers, whose highest doubleword comes first in the
 * order of the standard. Results go to {@code file[dst]}, low half, and {@code file[dst + 1]}.
 *
 * @see "FIPS 180-4; Intel SDM vol. 2B, SHA1RNDS4"
 */
public final class Sha1 {
    private static final int[] CONSTANTS = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

    private Sha1() {}

    /** SHA1MSG1: XORs of words of the schedule that SHA1MSG2 completes. */
    public static void schedule1(long[] file, int dst, long low, long high, long nextHigh) {
        file[dst + 1] = high ^ low;
        file[dst] = low ^ nextHigh;
    }

    /**
     * SHA1MSG2: the next four words of the schedule.
     *
     * @param low bits 0 to 63 of what SHA1MSG1 and an XOR left
     * @param high its bits 64 to 127
     * @param lastLow bits 0 to 63 of the four words before
     * @param lastHigh their bits 64 to 127
     */
    public static void schedule2(
            long[] file, int dst, long low, long high, long lastLow, long lastHigh) {
        int w16 = Integer.rotateLeft(upper(high) ^ (int) lastHigh, 1);
        int w17 = Integer.rotateLeft((int) high ^ upper(lastLow), 1);
        int w18 = Integer.rotateLeft(upper(low) ^ (int) lastLow, 1);
        int w19 = Integer.rotateLeft((int) low ^ w16, 1);
        file[dst + 1] = pair(w16, w17);
        file[dst] = pair(w18, w19);
    }

    /**
     * SHA1NEXTE: adds E of four rounds later to the first word.
     *
     * @param high bits 64 to 127 of the state; A is highest
     */
    public static void addNextE(long[] file, int dst, long high, long wordsLow, long wordsHigh) {
        int first = upper(wordsHigh) + Integer.rotateLeft(upper(high), 30);
        file[dst + 1] = pair(first, (int) wordsHigh);
        file[dst] = wordsLow;
    }

    /**
     * SHA1RNDS4: four rounds.
     *
     * @param low C and D of the state
     * @param high A and B of the state
     * @param wordsLow words 2 and 3
     * @param wordsHigh word 0 with E added, and word 1
     * @param phase which twenty rounds these belong to, 0 to 3
     */
    public static void rounds(
            long[] file, int dst, long low, long high, long wordsLow, long wordsHigh, int phase) {
        int[] words = {upper(wordsHigh), (int) wordsHigh, upper(wordsLow), (int) wordsLow};
        int a = upper(high);
        int b = (int) high;
        int c = upper(low);
        int d = (int) low;
        int e = 0;
        for (int word : words) {
            int sum = mix(phase, b, c, d) + Integer.rotateLeft(a, 5) + word + e + CONSTANTS[phase];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = sum;
        }
        file[dst + 1] = pair(a, b);
        file[dst] = pair(c, d);
    }

    private static int mix(int phase, int b, int c, int d) {
        return switch (phase) {
            case 0 -> (b & c) ^ (~b & d);
            case 2 -> (b & c) ^ (b & d) ^ (c & d);
            default -> b ^ c ^ d;
        };
    }

    private static int upper(long half) {
        return (int) (half >>> 32);
    }

    private static long pair(int upper, int lower) {
        return (long) upper << 32 | (lower & 0xffff_ffffL);
    }
}
