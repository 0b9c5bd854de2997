// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * The constants of the x87 FPU, in the order of their opcodes.
 *
 * @see "Intel SDM vol. 1, x87 FPU Constants"
 */
public enum ExtendedConstant {
    /** 1. */
    ONE(0, 0x8000_0000_0000_0000L, 0),
    /** The binary logarithm of 10. */
    LOG2_10(1, 0xd49a_784b_cd1b_8afeL, 0x492b_f6ff_4daf_db4cL),
    /** The binary logarithm of e. */
    LOG2_E(0, 0xb8aa_3b29_5c17_f0bbL, 0xbe87_fed0_691d_3e88L),
    /** Pi. */
    PI(1, 0xc90f_daa2_2168_c234L, 0xc4c6_628b_80dc_1cd1L),
    /** The decimal logarithm of 2. */
    LOG10_2(-2, 0x9a20_9a84_fbcf_f798L, 0x8f89_59ac_0b7c_9178L),
    /** The natural logarithm of 2. */
    LN_2(-1, 0xb172_17f7_d1cf_79abL, 0xc9e3_b398_03f2_f6afL),
    /** 0. */
    ZERO(0, 0, 0);

    private final int exponent;
    private final long high;
    private final long low;

    /**
     * Makes the number {@code high:low / 2^127 * 2^exponent}, which goes on below.
     *
     * @param high upper half of the significand, truncated
     * @param low lower half
     */
    ExtendedConstant(int exponent, long high, long low) {
        this.exponent = exponent;
        this.high = high;
        this.low = low;
    }

    /** Rounds the constant as a context asks for, to 64 bits whatever its precision. */
    public void read(FloatContext context, FloatValue out) {
        if (high == 0) {
            out.setZero(false);
            return;
        }
        boolean up = Rounding.increments(context.rounding(), false, (high & 1) != 0, low);
        out.setFinite(false, exponent, up ? high + 1 : high, FloatFormat.EXTENDED);
    }
}
