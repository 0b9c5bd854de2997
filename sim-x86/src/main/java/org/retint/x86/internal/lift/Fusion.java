// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** Makes a comparison and the conditional branch behind it one micro-operation. */
final class Fusion {
    private static final int[] AFTER_CMP = new int[16];
    private static final int[] AFTER_TEST = new int[16];

    static {
        AFTER_CMP[2] = Uop.CMP_JB;
        AFTER_CMP[3] = Uop.CMP_JAE;
        AFTER_CMP[4] = Uop.CMP_JZ;
        AFTER_CMP[5] = Uop.CMP_JNZ;
        AFTER_CMP[6] = Uop.CMP_JBE;
        AFTER_CMP[7] = Uop.CMP_JA;
        AFTER_CMP[12] = Uop.CMP_JL;
        AFTER_CMP[13] = Uop.CMP_JGE;
        AFTER_CMP[14] = Uop.CMP_JLE;
        AFTER_CMP[15] = Uop.CMP_JG;
        AFTER_TEST[4] = Uop.TEST_JZ;
        AFTER_TEST[5] = Uop.TEST_JNZ;
        AFTER_TEST[8] = Uop.TEST_JS;
        AFTER_TEST[9] = Uop.TEST_JNS;
        AFTER_TEST[14] = Uop.TEST_JLE;
        AFTER_TEST[15] = Uop.TEST_JG;
    }

    private Fusion() {}

    /** Returns the words with the last two micro-operations made one, or the same array. */
    static long[] fuse(long[] words) {
        int last = words.length - 2;
        if (last < 2 || Uop.opcode(words[last]) != Uop.JCC) {
            return words;
        }
        int condition = Uop.condition(words[last]);
        int together =
                switch (Uop.opcode(words[last - 2])) {
                    case Uop.CMP -> AFTER_CMP[condition];
                    case Uop.TEST -> AFTER_TEST[condition];
                    default -> 0;
                };
        if (together == 0) {
            return words;
        }
        long[] fused = words.clone();
        fused[last - 2] = Uop.withOpcode(words[last - 2], together);
        return fused;
    }
}
