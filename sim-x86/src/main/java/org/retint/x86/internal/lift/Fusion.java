// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;

/**
 * Makes a comparison and the conditional branch behind it one micro-operation, and leaves out the
 * flags of arithmetic where the next flags overwrite them before anything can read them or stop
 * between instructions.
 */
final class Fusion {
    private static final int NOT_ZERO = 5;
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

    /**
     * Returns the words of the fast loop, as many as there were; the array given stays as it is.
     */
    static long[] fuse(long[] words) {
        long[] fast = words.clone();
        dropDeadFlags(fast);
        joinBranch(fast);
        return fast;
    }

    /** Goes backwards with whether the flags at that point may still be seen. */
    private static void dropDeadFlags(long[] words) {
        boolean live = true;
        for (int at = words.length - 2; at >= 0; at -= 2) {
            int opcode = Uop.opcode(words[at]);
            if (!live) {
                words[at] = Uop.withOpcode(words[at], withoutFlags(words, at));
            }
            if (Uop.accessesMemory(words[at])) {
                live = true;
            } else if (writesAllFlags(opcode, words, at)) {
                live = false;
            } else if (!leavesFlags(Uop.opcode(words[at]))) {
                live = true;
            }
        }
    }

    /** Returns the operation without flags, which is the same one if there is none. */
    private static int withoutFlags(long[] words, int at) {
        int opcode = Uop.opcode(words[at]);
        switch (opcode) {
            case Uop.INC -> words[at + 1] = 1;
            case Uop.DEC -> words[at + 1] = -1;
            case Uop.SHL, Uop.SHR, Uop.SAR -> {
                if (Uop.b(words[at]) != CpuState.ZERO) {
                    return opcode;
                }
                words[at + 1] &= Uop.shift(words[at]) == 0 ? 63 : 31;
            }
            default -> {}
        }
        return switch (opcode) {
            case Uop.ADD, Uop.INC, Uop.DEC -> Uop.PLUS;
            case Uop.SUB -> Uop.MINUS;
            case Uop.AND -> Uop.AND_PLAIN;
            case Uop.OR -> Uop.OR_PLAIN;
            case Uop.XOR -> Uop.XOR_PLAIN;
            case Uop.IMUL -> Uop.IMUL_PLAIN;
            case Uop.SHL -> Uop.SHIFT_LEFT;
            case Uop.SHR -> Uop.SHIFT_RIGHT;
            case Uop.SAR -> Uop.SHIFT_RIGHT_SIGNED;
            default -> opcode;
        };
    }

    private static boolean writesAllFlags(int opcode, long[] words, int at) {
        return switch (opcode) {
            case Uop.ADD, Uop.SUB, Uop.AND, Uop.OR, Uop.XOR -> true;
            case Uop.CMP, Uop.TEST, Uop.NEG, Uop.IMUL -> true;
            case Uop.SHL, Uop.SHR, Uop.SAR ->
                    Uop.b(words[at]) == CpuState.ZERO && (words[at + 1] & 31) != 0;
            default -> false;
        };
    }

    /** Returns whether an operation neither reads nor writes flags nor leaves the instruction. */
    private static boolean leavesFlags(int opcode) {
        return switch (opcode) {
            case Uop.MOV, Uop.MOVSX64, Uop.MOVSX32, Uop.MERGE, Uop.LEA, Uop.PLUS -> true;
            case Uop.TO_EXTENDED, Uop.TO_EXTENDED_ONLY, Uop.FROM_EXTENDED, Uop.MOVE_EXTENDED ->
                    true;
            case Uop.NOT, Uop.NOP, Uop.MINUS, Uop.AND_PLAIN, Uop.OR_PLAIN -> true;
            case Uop.XOR_PLAIN, Uop.IMUL_PLAIN, Uop.BSWAP, Uop.SIGN -> true;
            case Uop.SHIFT_LEFT, Uop.SHIFT_RIGHT, Uop.SHIFT_RIGHT_SIGNED -> true;
            default -> false;
        };
    }

    private static void joinBranch(long[] words) {
        int last = words.length - 2;
        if (last < 2 || Uop.opcode(words[last]) != Uop.JCC) {
            return;
        }
        int condition = Uop.condition(words[last]);
        int together =
                switch (Uop.opcode(words[last - 2])) {
                    case Uop.CMP -> AFTER_CMP[condition];
                    case Uop.TEST -> AFTER_TEST[condition];
                    case Uop.SUB -> condition == NOT_ZERO ? Uop.SUB_JNZ : 0;
                    case Uop.DEC -> condition == NOT_ZERO ? Uop.DEC_JNZ : 0;
                    default -> 0;
                };
        if (together != 0) {
            words[last - 2] = Uop.withOpcode(words[last - 2], together);
        }
    }
}
