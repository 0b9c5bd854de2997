// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Steps of SHA-256. Operands are halves of XMM registers; words of the schedule stand lowest first,
 * the state highest first. Results go to {@code file[dst]}, low half, and {@code file[dst + 1]}.
 *
 * @see "FIPS 180-4; Intel SDM vol. 2B, SHA256RNDS2"
 */
public final class Sha256 {
    private Sha256() {}

    /**
     * SHA256MSG1: four words plus sigma 0 of the words behind each.
     *
     * @param next bits 0 to 63 of the four words that follow; the lowest counts
     */
    public static void schedule1(long[] file, int dst, long low, long high, long next) {
        int w1 = upper(low);
        int w2 = (int) high;
        int w3 = upper(high);
        file[dst] = pair(w1 + sigma0(w2), (int) low + sigma0(w1));
        file[dst + 1] = pair(w3 + sigma0((int) next), w2 + sigma0(w3));
    }

    /**
     * SHA256MSG2: the next four words of the schedule.
     *
     * @param lastHigh bits 64 to 127 of the four words before
     */
    public static void schedule2(long[] file, int dst, long low, long high, long lastHigh) {
        int w16 = (int) low + sigma1((int) lastHigh);
        int w17 = upper(low) + sigma1(upper(lastHigh));
        file[dst] = pair(w17, w16);
        file[dst + 1] = pair(upper(high) + sigma1(w17), (int) high + sigma1(w16));
    }

    /**
     * SHA256RNDS2: two rounds.
     *
     * @param low G and H of the state
     * @param high C and D of the state
     * @param lowAbef E and F of the state
     * @param highAbef A and B of the state
     * @param words two words of the schedule with their constants added, the first one low
     */
    public static void rounds(
            long[] file, int dst, long low, long high, long lowAbef, long highAbef, long words) {
        int[] s = {
            upper(highAbef),
            (int) highAbef,
            upper(high),
            (int) high,
            upper(lowAbef),
            (int) lowAbef,
            upper(low),
            (int) low
        };
        round(s, (int) words);
        round(s, upper(words));
        file[dst + 1] = pair(s[0], s[1]);
        file[dst] = pair(s[4], s[5]);
    }

    private static void round(int[] s, int word) {
        int choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        int majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        int first = s[7] + turned(s[4], 6, 11, 25) + choice + word;
        int second = turned(s[0], 2, 13, 22) + majority;
        System.arraycopy(s, 0, s, 1, 7);
        s[4] += first;
        s[0] = first + second;
    }

    private static int sigma0(int word) {
        return Integer.rotateRight(word, 7) ^ Integer.rotateRight(word, 18) ^ word >>> 3;
    }

    private static int sigma1(int word) {
        return Integer.rotateRight(word, 17) ^ Integer.rotateRight(word, 19) ^ word >>> 10;
    }

    private static int turned(int word, int first, int second, int third) {
        return Integer.rotateRight(word, first)
                ^ Integer.rotateRight(word, second)
                ^ Integer.rotateRight(word, third);
    }

    private static int upper(long half) {
        return (int) (half >>> 32);
    }

    private static long pair(int upper, int lower) {
        return (long) upper << 32 | (lower & 0xffff_ffffL);
    }
}
