// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.alu.fp.FloatContext;

/**
 * Bits of the x87 control and status words.
 *
 * @see "Intel SDM vol. 1, x87 FPU Status Register; x87 FPU Control Word"
 */
public final class X87Control {
    /** Stack fault: an invalid operation was one on an empty or a full register. */
    public static final int SF = 1 << 6;

    /** Exception summary: an exception waits for the next waiting instruction. */
    public static final int ES = 1 << 7;

    /** Condition code 0. */
    public static final int C0 = 1 << 8;

    /** Condition code 1: rounded up, or of a stack fault that the stack was full. */
    public static final int C1 = 1 << 9;

    /** Condition code 2. */
    public static final int C2 = 1 << 10;

    /** Condition code 3. */
    public static final int C3 = 1 << 14;

    /** Busy: a copy of {@link #ES}. */
    public static final int BUSY = 1 << 15;

    /** What FNCLEX clears. */
    public static final int CLEARED = BUSY | ES | SF | FloatContext.ALL;

    private static final int CONTROL_BITS = 0x1f3f;
    private static final int CONTROL_FIXED = 1 << 6;

    private X87Control() {}

    /** Returns a control word as the unit keeps it: reserved bits have fixed values. */
    public static int valid(int controlWord) {
        return (controlWord & CONTROL_BITS) | CONTROL_FIXED;
    }

    /** Returns a status word with {@link #ES} and {@link #BUSY} as flags and masks demand. */
    public static int summarized(int statusWord, int controlWord) {
        boolean waits = (statusWord & ~controlWord & FloatContext.ALL) != 0;
        int others = statusWord & 0xffff & ~(ES | BUSY);
        return waits ? others | ES | BUSY : others;
    }
}
