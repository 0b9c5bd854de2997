// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ciphers and hashes built from the steps give the answers that their standards print. */
class CryptoTest {
    private static final int ROUNDS = 10;
    private static final int[] ROUND_CONSTANTS = {1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36};

    private final long[] file = new long[2];

    private static long[] halves(String hex) {
        ByteBuffer bytes =
                ByteBuffer.wrap(HexFormat.of().parseHex(hex)).order(ByteOrder.LITTLE_ENDIAN);
        return new long[] {bytes.getLong(), bytes.getLong()};
    }

    /** Returns the round keys of AES-128 as a program makes them with AESKEYGENASSIST. */
    private long[][] roundKeys(String hex) {
        long[][] keys = new long[ROUNDS + 1][];
        keys[0] = halves(hex);
        for (int i = 0; i < ROUNDS; i++) {
            long[] k = keys[i];
            Aes.assistKeyGeneration(file, 0, k[0], k[1], ROUND_CONSTANTS[i]);
            int word = (int) (file[1] >>> 32);
            int w0 = (int) k[0] ^ word;
            int w1 = (int) (k[0] >>> 32) ^ w0;
            int w2 = (int) k[1] ^ w1;
            int w3 = (int) (k[1] >>> 32) ^ w2;
            keys[i + 1] =
                    new long[] {
                        (long) w1 << 32 | (w0 & 0xffff_ffffL), (long) w3 << 32 | (w2 & 0xffff_ffffL)
                    };
        }
        return keys;
    }

    @Test
    void aes128EncryptsTheExampleOfItsStandard() {
        long[][] keys = roundKeys("000102030405060708090a0b0c0d0e0f");
        long[] text = halves("00112233445566778899aabbccddeeff");
        file[0] = text[0] ^ keys[0][0];
        file[1] = text[1] ^ keys[0][1];
        for (int i = 1; i <= ROUNDS; i++) {
            Aes.encrypt(file, 0, file[0], file[1], keys[i][0], keys[i][1], i == ROUNDS);
        }
        assertArrayEquals(halves("69c4e0d86a7b0430d8cdb78070b4c55a"), file);
    }

    @Test
    void aes128DecryptsTheExampleOfItsStandard() {
        long[][] keys = roundKeys("000102030405060708090a0b0c0d0e0f");
        long[] state = halves("69c4e0d86a7b0430d8cdb78070b4c55a");
        state[0] ^= keys[ROUNDS][0];
        state[1] ^= keys[ROUNDS][1];
        for (int i = ROUNDS - 1; i >= 0; i--) {
            long[] key = keys[i].clone();
            if (i > 0) {
                Aes.inverseMixColumns(key, 0, key[0], key[1]);
            }
            Aes.decrypt(state, 0, state[0], state[1], key[0], key[1], i == 0);
        }
        assertArrayEquals(halves("00112233445566778899aabbccddeeff"), state);
    }

    @Test
    void sha1HashesTheExamplesOfItsStandard() {
        assertEquals("a9993e364706816aba3e25717850c26c9cd0d89d", sha1("abc"));
        assertEquals(
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
                sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
    }

    @Test
    void sha256HashesTheExamplesOfItsStandard() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", sha256("abc"));
        assertEquals(
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
                sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
    }

    /** Returns the words of a message that is padded as both standards say. */
    private static int[] padded(String text) {
        byte[] message = text.getBytes(StandardCharsets.US_ASCII);
        int blocks = (message.length + 8) / 64 + 1;
        ByteBuffer bytes = ByteBuffer.allocate(blocks * 64).put(message).put((byte) 0x80);
        bytes.putLong(blocks * 64 - 8, message.length * 8L);
        int[] words = new int[blocks * 16];
        bytes.rewind().asIntBuffer().get(words);
        return words;
    }

    /** Returns two halves with the first word highest. */
    private static long[] highestFirst(int first, int second, int third, int fourth) {
        return new long[] {
            (long) third << 32 | (fourth & 0xffff_ffffL),
            (long) first << 32 | (second & 0xffff_ffffL)
        };
    }

    private static long addWords(long x, long y) {
        long upper = ((x >>> 32) + (y >>> 32)) << 32;
        return upper | ((x + y) & 0xffff_ffffL);
    }

    private static String sha1(String text) {
        int[] words = padded(text);
        long[] abcd = highestFirst(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
        long e = 0xc3d2e1f0L << 32;
        for (int block = 0; block < words.length; block += 16) {
            long[][] m = new long[20][2];
            for (int i = 0; i < 4; i++) {
                int at = block + 4 * i;
                m[i] = highestFirst(words[at], words[at + 1], words[at + 2], words[at + 3]);
            }
            for (int i = 4; i < 20; i++) {
                long[] t = m[i];
                Sha1.schedule1(t, 0, m[i - 4][0], m[i - 4][1], m[i - 3][1]);
                long low = t[0] ^ m[i - 2][0];
                Sha1.schedule2(t, 0, low, t[1] ^ m[i - 2][1], m[i - 1][0], m[i - 1][1]);
            }
            long[] state = abcd.clone();
            long[] before = null;
            for (int i = 0; i < 20; i++) {
                long[] input = {m[i][0], addWords(m[i][1], e)};
                if (before != null) {
                    Sha1.addNextE(input, 0, before[1], m[i][0], m[i][1]);
                }
                before = state.clone();
                Sha1.rounds(state, 0, state[0], state[1], input[0], input[1], i / 5);
            }
            long[] last = new long[2];
            Sha1.addNextE(last, 0, before[1], 0, e);
            e = last[1];
            abcd[0] = addWords(abcd[0], state[0]);
            abcd[1] = addWords(abcd[1], state[1]);
        }
        return "%016x%016x%08x".formatted(abcd[1], abcd[0], e >>> 32);
    }

    /** Returns the constants of SHA-256: fractions of the cube roots of the first 64 primes. */
    private static int[] cubeRoots() {
        int[] constants = new int[64];
        BigInteger prime = BigInteger.TWO;
        for (int i = 0; i < constants.length; i++) {
            BigInteger cube = prime.shiftLeft(96);
            BigInteger root = BigInteger.ZERO;
            for (int bit = 40; bit >= 0; bit--) {
                BigInteger tried = root.setBit(bit);
                root = tried.pow(3).compareTo(cube) <= 0 ? tried : root;
            }
            constants[i] = root.intValue();
            prime = prime.nextProbablePrime();
        }
        return constants;
    }

    private static long pair(int first, int second) {
        return (long) second << 32 | (first & 0xffff_ffffL);
    }

    private static String sha256(String text) {
        int[] words = padded(text);
        int[] constants = cubeRoots();
        long[] abef = highestFirst(0x6a09e667, 0xbb67ae85, 0x510e527f, 0x9b05688c);
        long[] cdgh = highestFirst(0x3c6ef372, 0xa54ff53a, 0x1f83d9ab, 0x5be0cd19);
        for (int block = 0; block < words.length; block += 16) {
            long[][] m = new long[16][2];
            for (int i = 0; i < 8; i++) {
                int at = block + 2 * i;
                m[i / 2][i % 2] = pair(words[at], words[at + 1]);
            }
            for (int i = 4; i < 16; i++) {
                long[] t = m[i];
                Sha256.schedule1(t, 0, m[i - 4][0], m[i - 4][1], m[i - 3][0]);
                long low = m[i - 2][0] >>> 32 | m[i - 2][1] << 32;
                long high = m[i - 2][1] >>> 32 | m[i - 1][0] << 32;
                long sum = addWords(t[1], high);
                Sha256.schedule2(t, 0, addWords(t[0], low), sum, m[i - 1][1]);
            }
            long[] upper = abef.clone();
            long[] lower = cdgh.clone();
            for (int i = 0; i < 16; i++) {
                long first = addWords(m[i][0], pair(constants[4 * i], constants[4 * i + 1]));
                long second = addWords(m[i][1], pair(constants[4 * i + 2], constants[4 * i + 3]));
                Sha256.rounds(lower, 0, lower[0], lower[1], upper[0], upper[1], first);
                Sha256.rounds(upper, 0, upper[0], upper[1], lower[0], lower[1], second);
            }
            for (int half = 0; half < 2; half++) {
                abef[half] = addWords(abef[half], upper[half]);
                cdgh[half] = addWords(cdgh[half], lower[half]);
            }
        }
        return "%016x%016x%016x%016x".formatted(abef[1], cdgh[1], abef[0], cdgh[0]);
    }

    @Test
    void carrylessProductIsTheSumOfShiftedFactors() {
        Random random = new Random(7);
        long[] special = {0, 1, -1, Long.MIN_VALUE, 3};
        for (int i = 0; i < 2000; i++) {
            long x = i < 25 ? special[i / 5] : random.nextLong();
            long y = i < 25 ? special[i % 5] : random.nextLong();
            BigInteger product = BigInteger.ZERO;
            BigInteger factor = new BigInteger(Long.toUnsignedString(x));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((y >>> bit & 1) != 0) {
                    product = product.xor(factor.shiftLeft(bit));
                }
            }
            long[] expected = {product.longValue(), product.shiftRight(Long.SIZE).longValue()};
            long[] found = {CarrylessMultiply.low(x, y), CarrylessMultiply.high(x, y)};
            assertArrayEquals(expected, found, () -> Arrays.toString(new long[] {x, y}));
        }
    }
}
