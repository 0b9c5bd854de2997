// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/**
 * Bits of RFLAGS.
 *
 * @see "Intel SDM vol. 1, EFLAGS Register"
 */
public final class Rflags {
    /** Carry. */
    public static final long RFLAGS_CF = 1L;

    /** Always set. */
    public static final long RFLAGS_ALWAYS_SET = 1L << 1;

    /** Parity of the low byte of a result. */
    public static final long RFLAGS_PF = 1L << 2;

    /** Carry out of bit 3. */
    public static final long RFLAGS_AF = 1L << 4;

    /** Zero. */
    public static final long RFLAGS_ZF = 1L << 6;

    /** Sign. */
    public static final long RFLAGS_SF = 1L << 7;

    /** Single-step trap. */
    public static final long RFLAGS_TF = 1L << 8;

    /** External interrupts enabled. */
    public static final long RFLAGS_IF = 1L << 9;

    /** Direction of string instructions. */
    public static final long RFLAGS_DF = 1L << 10;

    /** Signed overflow. */
    public static final long RFLAGS_OF = 1L << 11;

    /** I/O privilege level, two bits. */
    public static final long RFLAGS_IOPL = 3L << 12;

    /** Nested task. */
    public static final long RFLAGS_NT = 1L << 14;

    /** Resume: no instruction breakpoint for one instruction. */
    public static final long RFLAGS_RF = 1L << 16;

    /** Virtual-8086 mode. */
    public static final long RFLAGS_VM = 1L << 17;

    /** Alignment check. */
    public static final long RFLAGS_AC = 1L << 18;

    /** Virtual interrupt flag. */
    public static final long RFLAGS_VIF = 1L << 19;

    /** Virtual interrupt pending. */
    public static final long RFLAGS_VIP = 1L << 20;

    /** CPUID can be used: a bit that software may change. */
    public static final long RFLAGS_ID = 1L << 21;

    /** The six status flags that arithmetic writes. */
    public static final long STATUS =
            RFLAGS_CF | RFLAGS_PF | RFLAGS_AF | RFLAGS_ZF | RFLAGS_SF | RFLAGS_OF;

    /** Every bit that exists apart from the status flags and the one that is always set. */
    public static final long SYSTEM =
            RFLAGS_TF
                    | RFLAGS_IF
                    | RFLAGS_DF
                    | RFLAGS_IOPL
                    | RFLAGS_NT
                    | RFLAGS_RF
                    | RFLAGS_VM
                    | RFLAGS_AC
                    | RFLAGS_VIF
                    | RFLAGS_VIP
                    | RFLAGS_ID;

    private Rflags() {}
}
