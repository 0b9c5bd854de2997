// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** How the immediate of an {@link X87Op} tells operand, destination and pops. */
public final class X87Operand {
    /** Where the operand that is not ST(0) comes from, or the format to store in. */
    public enum Source {
        /** ST(i). */
        REGISTER,
        SINGLE,
        DOUBLE,
        EXTENDED,
        INTEGER16,
        INTEGER32,
        INTEGER64,
        DECIMAL;

        private static final Source[] VALUES = values();
    }

    /** The bits of an immediate that tell how many registers are popped. */
    public static final int ALL_POPS = 3 << 7;

    private static final int NUMBER = 7;
    private static final int SOURCE_SHIFT = 3;
    private static final int TO_REGISTER = 1 << 6;
    private static final int POPS_SHIFT = 7;
    private static final int POPS = 3;
    private static final int OPCODE_SHIFT = 32;
    private static final int OPCODE = 0x7ff;

    private X87Operand() {}

    /**
     * Returns an immediate.
     *
     * @param number i of ST(i), or number of a constant
     * @param toRegister whether ST(i) is the destination instead of ST(0)
     * @param pops how many registers are popped afterwards, 0 to 2
     */
    static int immediate(Source source, int number, boolean toRegister, int pops) {
        return number
                | source.ordinal() << SOURCE_SHIFT
                | (toRegister ? TO_REGISTER : 0)
                | pops << POPS_SHIFT;
    }

    /**
     * Returns the second word of a micro-operation.
     *
     * @param opcode low bits of the first byte of the opcode at bit 8, the second byte below
     */
    static long word(X87Op operation, int immediate, int opcode) {
        return operation.ordinal() | (long) immediate << 16 | (long) opcode << OPCODE_SHIFT;
    }

    /** Returns the i of ST(i), or the number of a constant. */
    public static int number(int immediate) {
        return immediate & NUMBER;
    }

    /** Returns where the other operand comes from. */
    public static Source source(int immediate) {
        return Source.VALUES[immediate >> SOURCE_SHIFT & NUMBER];
    }

    /** Returns whether ST(i) is the destination. */
    public static boolean isToRegister(int immediate) {
        return (immediate & TO_REGISTER) != 0;
    }

    /** Returns how many registers are popped. */
    public static int pops(int immediate) {
        return immediate >> POPS_SHIFT & POPS;
    }

    /** Returns the opcode in the second word of a micro-operation, as the unit stores it. */
    public static int opcode(long word1) {
        return (int) (word1 >>> OPCODE_SHIFT) & OPCODE;
    }
}
