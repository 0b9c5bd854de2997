// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * Fills room in code with as few instructions as GNU as does for a generic 64-bit CPU: the longest
 * NOP over and over, the rest as one more; a jump over them where they would be many.
 */
final class NopFill {
    /** The one-byte NOP. */
    static final int NOP = 0x90;

    private static final int LONGEST = 11;
    private static final int MANY = 7 * LONGEST + LONGEST;

    private static final int[][] NOPS = {
        {},
        {0x90},
        {0x66, 0x90},
        {0x0f, 0x1f, 0x00},
        {0x0f, 0x1f, 0x40, 0x00},
        {0x0f, 0x1f, 0x44, 0x00, 0x00},
        {0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00},
        {0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00},
        {0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
        {0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
        {0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
        {0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
    };

    private NopFill() {}

    /** Fills {@code count} bytes from {@code start}. */
    static void fill(byte[] bytes, int start, int count) {
        int position = start;
        int end = start + count;
        if (count >= MANY) {
            position = jump(bytes, position, count);
        }
        while (position < end) {
            int[] nop = NOPS[Math.min(LONGEST, end - position)];
            for (int value : nop) {
                bytes[position++] = (byte) value;
            }
        }
    }

    private static int jump(byte[] bytes, int start, int count) {
        int distance = count - 2;
        if (distance <= Byte.MAX_VALUE) {
            bytes[start] = (byte) 0xeb;
            bytes[start + 1] = (byte) distance;
            return start + 2;
        }
        bytes[start] = (byte) 0xe9;
        Subsection.store(bytes, start + 1, count - 5, 4);
        return start + 5;
    }
}
