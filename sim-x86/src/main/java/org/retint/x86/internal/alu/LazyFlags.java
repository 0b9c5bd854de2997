// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

/**
 * Status flags as arithmetic leaves them: the operation, its operands and its result, from which a
 * flag is computed when somebody asks for it.
 *
 * <p>{@value #SLOTS} slots of a register file hold them. Operands and result are shifted to the top
 * of the {@code long}, by 64 minus the operand width, so that one formula serves all widths. One
 * slot holds that shift, of which only the low six bits count.
 */
public final class LazyFlags {
    /** Result slot holds the status flags themselves. */
    public static final int EXPLICIT = 0;

    /** Addition of {@code a} and {@code b}. */
    public static final int ADD = 1;

    /** Addition of {@code a}, {@code b} and a carry of 1. */
    public static final int ADC = 2;

    /** Subtraction of {@code b} from {@code a}. */
    public static final int SUB = 3;

    /** Subtraction of {@code b} and a borrow of 1 from {@code a}. */
    public static final int SBB = 4;

    /** Bitwise operation: CF, OF and AF are 0. */
    public static final int LOGIC = 5;

    /** ZF, SF and PF from the result; {@code a} holds CF, OF and AF at their RFLAGS positions. */
    public static final int MIXED = 6;

    /** Number of slots. */
    public static final int SLOTS = 5;

    /** Offset of the slot that holds the operation. */
    public static final int KIND = 0;

    /** Offset of the slot of the first operand. */
    public static final int A = 1;

    /** Offset of the slot of the second operand. */
    public static final int B = 2;

    /** Offset of the slot of the result. */
    public static final int RESULT = 3;

    /** Offset of the slot of the shift. */
    public static final int SHIFT = 4;

    private static final int CF = 1;
    private static final int PF = 1 << 2;
    private static final int AF = 1 << 4;
    private static final int ZF = 1 << 6;
    private static final int SF = 1 << 7;
    private static final int OF = 1 << 11;

    private LazyFlags() {}

    /**
     * Returns the six status flags at their RFLAGS positions.
     *
     * @param file register file
     * @param slot first of the slots
     */
    public static long status(long[] file, int slot) {
        int kind = (int) file[slot];
        long result = file[slot + RESULT];
        if (kind == EXPLICIT) {
            return result;
        }
        long flags = carry(file, slot) ? CF : 0;
        flags |= overflow(file, slot) ? OF : 0;
        flags |= adjust(file, slot) ? AF : 0;
        flags |= result == 0 ? ZF : 0;
        flags |= result < 0 ? SF : 0;
        return flags | (parity(file, slot) ? PF : 0);
    }

    /**
     * Stores an operation.
     *
     * @param kind the operation
     * @param shift 64 minus the operand width; only its low six bits count
     * @param a first operand at the top of the {@code long}
     * @param b second operand, likewise
     * @param result the result, likewise
     */
    public static void set(
            long[] file, int slot, int kind, int shift, long a, long b, long result) {
        file[slot + KIND] = kind;
        file[slot + A] = a;
        file[slot + B] = b;
        file[slot + RESULT] = result;
        file[slot + SHIFT] = shift;
    }

    /** Stores the status flags themselves. */
    public static void setStatus(long[] file, int slot, long status) {
        file[slot] = EXPLICIT;
        file[slot + RESULT] = status;
    }

    /** Returns CF. */
    public static boolean carry(long[] file, int slot) {
        long a = file[slot + A];
        return switch ((int) file[slot]) {
            case EXPLICIT -> (file[slot + RESULT] & CF) != 0;
            case ADD -> Long.compareUnsigned(file[slot + RESULT], a) < 0;
            case ADC -> Long.compareUnsigned(file[slot + RESULT], a) <= 0;
            case SUB -> Long.compareUnsigned(a, file[slot + B]) < 0;
            case SBB -> Long.compareUnsigned(a, file[slot + B]) <= 0;
            case LOGIC -> false;
            default -> (a & CF) != 0;
        };
    }

    /** Returns OF. */
    public static boolean overflow(long[] file, int slot) {
        long a = file[slot + A];
        long b = file[slot + B];
        long result = file[slot + RESULT];
        return switch ((int) file[slot]) {
            case EXPLICIT -> (result & OF) != 0;
            case ADD, ADC -> ((a ^ result) & (b ^ result)) < 0;
            case SUB, SBB -> ((a ^ b) & (a ^ result)) < 0;
            case LOGIC -> false;
            default -> (a & OF) != 0;
        };
    }

    /** Returns AF. */
    public static boolean adjust(long[] file, int slot) {
        int kind = (int) file[slot];
        long a = file[slot + A];
        return switch (kind) {
            case EXPLICIT -> (file[slot + RESULT] & AF) != 0;
            case ADD, ADC, SUB, SBB ->
                    ((a ^ file[slot + B] ^ file[slot + RESULT]) >>> (int) file[slot + SHIFT] & 0x10)
                            != 0;
            case LOGIC -> false;
            default -> (a & AF) != 0;
        };
    }

    /** Returns ZF. */
    public static boolean zero(long[] file, int slot) {
        long result = file[slot + RESULT];
        return file[slot] == EXPLICIT ? (result & ZF) != 0 : result == 0;
    }

    /** Returns SF. */
    public static boolean sign(long[] file, int slot) {
        long result = file[slot + RESULT];
        return file[slot] == EXPLICIT ? (result & SF) != 0 : result < 0;
    }

    /** Returns PF. */
    public static boolean parity(long[] file, int slot) {
        int kind = (int) file[slot];
        long result = file[slot + RESULT];
        if (kind == EXPLICIT) {
            return (result & PF) != 0;
        }
        return (Integer.bitCount((int) (result >>> (int) file[slot + SHIFT]) & 0xff) & 1) == 0;
    }

    /**
     * Returns whether a condition holds.
     *
     * @param condition the low four bits of a Jcc opcode
     * @see "Intel SDM vol. 1, Condition Codes"
     */
    public static boolean condition(long[] file, int slot, int condition) {
        boolean holds =
                switch (condition >> 1) {
                    case 0 -> overflow(file, slot);
                    case 1 -> carry(file, slot);
                    case 2 -> zero(file, slot);
                    case 3 -> carry(file, slot) || zero(file, slot);
                    case 4 -> sign(file, slot);
                    case 5 -> parity(file, slot);
                    case 6 -> sign(file, slot) != overflow(file, slot);
                    case 7 -> zero(file, slot) || sign(file, slot) != overflow(file, slot);
                    default ->
                            throw new IllegalArgumentException(
                                    "condition must be 0 to 15: condition=" + condition);
                };
        return holds == ((condition & 1) == 0);
    }
}
