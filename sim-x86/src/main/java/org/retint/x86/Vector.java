// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/**
 * Vectors of the exceptions that the architecture defines.
 *
 * @see "Intel SDM vol. 3A, Sources of Interrupts; Exception and Interrupt Reference"
 */
public final class Vector {
    /** Divide error. */
    public static final int DE = 0;

    /** Debug. */
    public static final int DB = 1;

    /** Non-maskable interrupt. */
    public static final int NMI = 2;

    /** Breakpoint, INT3. */
    public static final int BP = 3;

    /** Overflow, INTO. */
    public static final int OF = 4;

    /** BOUND range exceeded. */
    public static final int BR = 5;

    /** Invalid opcode. */
    public static final int UD = 6;

    /** Device not available. */
    public static final int NM = 7;

    /** Double fault. */
    public static final int DF = 8;

    /** Invalid TSS. */
    public static final int TS = 10;

    /** Segment not present. */
    public static final int NP = 11;

    /** Stack fault. */
    public static final int SS = 12;

    /** General protection. */
    public static final int GP = 13;

    /** Page fault. */
    public static final int PF = 14;

    /** x87 floating-point error. */
    public static final int MF = 16;

    /** Alignment check. */
    public static final int AC = 17;

    /** Machine check. */
    public static final int MC = 18;

    /** SIMD floating-point exception. */
    public static final int XM = 19;

    /** First vector that external interrupts may use. */
    public static final int FIRST_EXTERNAL = 32;

    private static final long WITH_ERROR_CODE =
            1L << DF | 1L << TS | 1L << NP | 1L << SS | 1L << GP | 1L << PF | 1L << AC;

    private Vector() {}

    /** Returns whether an exception of this vector pushes an error code. */
    public static boolean hasErrorCode(int vector) {
        return vector < Long.SIZE && (WITH_ERROR_CODE >>> vector & 1) != 0;
    }
}
