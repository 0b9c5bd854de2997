// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * Rounding modes as the RC field of MXCSR, of the x87 control word and of ROUNDPS encodes them.
 *
 * @see "Intel SDM vol. 1, Rounding"
 */
public final class Rounding {
    /** To the nearest number, the even one of two. */
    public static final int NEAREST = 0;

    /** Toward minus infinity. */
    public static final int DOWN = 1;

    /** Toward plus infinity. */
    public static final int UP = 2;

    /** Toward zero. */
    public static final int TRUNCATE = 3;

    private Rounding() {}

    /**
     * Returns whether a magnitude is to be rounded up.
     *
     * @param mode one of the constants
     * @param negative sign of the number
     * @param odd whether the last bit that stays is 1
     * @param rest the bits that go, as a fraction of the last bit that stays in units of 2^-64; a
     *     bit below counts into bit 0
     */
    static boolean increments(int mode, boolean negative, boolean odd, long rest) {
        return switch (mode) {
            case NEAREST -> rest < 0 && (odd || rest != Long.MIN_VALUE);
            case DOWN -> negative && rest != 0;
            case UP -> !negative && rest != 0;
            default -> false;
        };
    }
}
