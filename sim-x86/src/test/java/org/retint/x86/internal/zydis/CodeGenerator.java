// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.Random;
import org.retint.x86.internal.decode.Decoder;

/**
 * Makes byte strings that are likely to be instructions, from a seed. One in eight is random
 * throughout; the others have prefixes in any order, an opcode of any map, and a random rest.
 */
final class CodeGenerator {
    static final int BYTES = Decoder.MAX_LENGTH + 1;

    private static final int[] LEGACY = {
        0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x66, 0xf2, 0xf3
    };
    private static final int[] ESCAPES = {0x38, 0x3a, 0x0f};
    private static final int[] EVEX_MAPS = {1, 2, 3, 5, 6};

    private final Random random;
    private final byte[] code = new byte[BYTES];
    private int length;

    CodeGenerator(long seed) {
        random = new Random(seed);
    }

    /** Returns the next string; the array is used again. */
    byte[] next() {
        random.nextBytes(code);
        length = 0;
        int choice = random.nextInt(16);
        if (choice >= 2) {
            prefixes();
            switch (choice) {
                case 2, 3, 4 -> vex();
                case 5, 6, 7, 8 -> evex();
                case 9 -> xop();
                default -> legacy();
            }
        }
        if (random.nextInt(4) == 0 && length + 2 < BYTES) {
            code[length] |= (byte) 0xc0; // registers are rarer than memory otherwise
        }
        return code;
    }

    private void put(int value) {
        code[length++] = (byte) value;
    }

    private void prefixes() {
        int count = Math.max(0, random.nextInt(8) - 3);
        for (int i = 0; i < count; i++) {
            boolean isRex = random.nextInt(5) == 0;
            put(isRex ? 0x40 | random.nextInt(16) : LEGACY[random.nextInt(LEGACY.length)]);
        }
    }

    private void legacy() {
        if (random.nextInt(3) == 0) {
            put(0x40 | random.nextInt(16));
        }
        if (random.nextInt(3) > 0) {
            put(0x0f);
            if (random.nextInt(3) == 0) {
                put(ESCAPES[random.nextInt(ESCAPES.length)]);
            }
        }
        put(random.nextInt(256));
    }

    /** Returns bits of which most are set, as unused inverted fields are. */
    private int mostlyOnes(int bits) {
        return random.nextInt(2) == 0 ? (1 << bits) - 1 : random.nextInt(1 << bits);
    }

    private void vex() {
        if (random.nextInt(3) == 0) {
            put(0xc5);
            put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | random.nextInt(8));
        } else {
            put(0xc4);
            int map = random.nextInt(12) == 0 ? random.nextInt(32) : 1 + random.nextInt(3);
            put(mostlyOnes(3) << 5 | map);
            put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | random.nextInt(8));
        }
        put(random.nextInt(256));
    }

    private void evex() {
        put(0x62);
        boolean isOdd = random.nextInt(16) == 0;
        int map = isOdd ? random.nextInt(16) : EVEX_MAPS[random.nextInt(EVEX_MAPS.length)];
        put(mostlyOnes(4) << 4 | map);
        int fixed = random.nextInt(32) == 0 ? 0 : 4;
        put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | fixed | random.nextInt(4));
        int mask = random.nextInt(2) == 0 ? 0 : random.nextInt(8);
        int zeroing = random.nextInt(4) == 0 ? 0x80 : 0;
        int broadcast = random.nextInt(3) == 0 ? 0x10 : 0;
        put(zeroing | random.nextInt(4) << 5 | broadcast | mostlyOnes(1) << 3 | mask);
        put(random.nextInt(256));
    }

    private void xop() {
        put(0x8f);
        int map = random.nextInt(12) == 0 ? random.nextInt(32) : 8 + random.nextInt(3);
        put(mostlyOnes(3) << 5 | map);
        put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | random.nextInt(8));
        put(random.nextInt(256));
    }
}
