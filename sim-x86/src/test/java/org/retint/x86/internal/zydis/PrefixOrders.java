// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.Random;
import org.retint.x86.internal.decode.Decoder;

/**
 * Every sequence of up to four prefixes before every opcode of every map, numbered. Prefixes are
 * all eleven legacy ones and five of REX. What an opcode map leaves open is drawn from a seed:
 * ModRM and the bytes after it, and the fields of VEX, EVEX and XOP besides the map.
 */
final class PrefixOrders {
    private static final int[] PREFIXES = {
        0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x40, 0x41, 0x44, 0x48,
        0x4f
    };
    private static final int MAX_PREFIXES = 4;
    private static final int OPCODES = 256;
    private static final int[] VEX_MAPS = {0, 1, 2, 3};
    private static final int[] EVEX_MAPS = {1, 2, 3, 5, 6};
    private static final int[] XOP_MAPS = {8, 9, 10};
    private static final int LEGACY_MAPS = 5;
    private static final int MAPS =
            LEGACY_MAPS + VEX_MAPS.length + EVEX_MAPS.length + XOP_MAPS.length;

    private final Random random;
    private final byte[] code = new byte[Decoder.MAX_LENGTH + 1];
    private int length;

    PrefixOrders(long seed) {
        random = new Random(seed);
    }

    /** Returns how many strings there are. */
    static long count() {
        long sequences = 0;
        long power = 1;
        for (int i = 0; i <= MAX_PREFIXES; i++) {
            sequences += power;
            power *= PREFIXES.length;
        }
        return sequences * MAPS * OPCODES;
    }

    /** Returns a string by its number; the array is used again. */
    byte[] string(long number) {
        random.nextBytes(code);
        length = 0;
        int opcode = (int) (number % OPCODES);
        int map = (int) (number / OPCODES % MAPS);
        prefixes(number / OPCODES / MAPS);
        if (map < LEGACY_MAPS) {
            legacy(map, opcode);
        } else if (map < LEGACY_MAPS + VEX_MAPS.length) {
            vector(0xc4, VEX_MAPS[map - LEGACY_MAPS], opcode);
        } else if (map < MAPS - XOP_MAPS.length) {
            evex(EVEX_MAPS[map - LEGACY_MAPS - VEX_MAPS.length], opcode);
        } else {
            vector(0x8f, XOP_MAPS[map - (MAPS - XOP_MAPS.length)], opcode);
        }
        return code;
    }

    private void put(int value) {
        code[length++] = (byte) value;
    }

    /** Puts the prefixes of a sequence: sequences of no prefix come first, then those of one. */
    private void prefixes(long sequence) {
        long rest = sequence;
        int count = 0;
        for (long power = 1; rest >= power; power *= PREFIXES.length) {
            rest -= power;
            count++;
        }
        for (int i = 0; i < count; i++) {
            put(PREFIXES[(int) (rest % PREFIXES.length)]);
            rest /= PREFIXES.length;
        }
    }

    private void legacy(int map, int opcode) {
        if (map > 0) {
            put(0x0f);
        }
        switch (map) {
            case 2 -> put(0x38);
            case 3 -> put(0x3a);
            case 4 -> {
                put(0x0f);
                put(0xc0 | random.nextInt(64)); // of 3DNow! the opcode follows the operands
            }
            default -> {}
        }
        put(opcode);
    }

    /** Returns bits that are most often all set, as inverted fields of no register are. */
    private int mostlyOnes(int bits) {
        return random.nextInt(2) == 0 ? (1 << bits) - 1 : random.nextInt(1 << bits);
    }

    private void vector(int escape, int map, int opcode) {
        put(escape);
        put(mostlyOnes(3) << 5 | map);
        put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | random.nextInt(8));
        put(opcode);
    }

    private void evex(int map, int opcode) {
        put(0x62);
        put(mostlyOnes(4) << 4 | map);
        put(random.nextInt(2) << 7 | mostlyOnes(4) << 3 | 4 | random.nextInt(4));
        int mask = random.nextInt(2) == 0 ? 0 : random.nextInt(8);
        int broadcast = random.nextInt(3) == 0 ? 0x10 : 0;
        put(random.nextInt(4) << 5 | broadcast | mostlyOnes(1) << 3 | mask);
        put(opcode);
    }
}
