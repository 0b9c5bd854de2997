// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * The control word under which operations run, and the exceptions that they raised. Flags gather
 * until {@link #sse} or {@link #x87} starts the next instruction.
 *
 * <p>An operation that raises an unmasked IE, DE or ZE stops there: it raises nothing else, and
 * what it returns means nothing. After an unmasked OE, UE or PE the result is the one the x87 FPU
 * stores in a register; SSE instructions and x87 stores to memory drop it if OE or UE, and SSE also
 * if PE.
 *
 * @see "Intel SDM vol. 1, Floating-Point Exception Conditions; SIMD Floating-Point Exceptions"
 */
public final class FloatContext {
    /** Invalid operation. */
    public static final int IE = 1;

    /** Denormal operand. */
    public static final int DE = 1 << 1;

    /** Division by zero. */
    public static final int ZE = 1 << 2;

    /** Overflow. */
    public static final int OE = 1 << 3;

    /** Underflow. */
    public static final int UE = 1 << 4;

    /** Inexact result. */
    public static final int PE = 1 << 5;

    /** What an operation finds out before it computes. */
    public static final int BEFORE = IE | DE | ZE;

    /** All exceptions. */
    public static final int ALL = BEFORE | OE | UE | PE;

    /** The last result was rounded away from zero: C1 where the x87 status word has it. */
    public static final int ROUNDED_UP = 1 << 9;

    private static final int MXCSR_DAZ = 1 << 6;
    private static final int MXCSR_PE_IGNORED = PE << 7 | PE;
    private static final int MXCSR_FTZ = 1 << 15;

    private static final int NONE = -1;

    private int rounding;
    private int precisionBits = 64;
    private int masks = ALL;
    private boolean flushToZero;
    private boolean denormalsAreZero;
    private boolean x87;
    private boolean ignoresInexact;
    private int decodedMxcsr = NONE;
    private int flags;

    /** Starts an SSE instruction. */
    public void sse(int mxcsr) {
        flags = 0;
        if (mxcsr != decodedMxcsr) {
            decode(mxcsr);
        }
    }

    private void decode(int mxcsr) {
        decodedMxcsr = mxcsr;
        rounding = mxcsr >>> 13 & 3;
        precisionBits = 64;
        masks = mxcsr >>> 7 & ALL;
        flushToZero = (mxcsr & MXCSR_FTZ) != 0;
        denormalsAreZero = (mxcsr & MXCSR_DAZ) != 0;
        x87 = false;
        ignoresInexact = (mxcsr & MXCSR_PE_IGNORED) == MXCSR_PE_IGNORED;
    }

    /** Starts an x87 instruction. */
    public void x87(int controlWord) {
        decodedMxcsr = NONE;
        rounding = controlWord >>> 10 & 3;
        precisionBits =
                switch (controlWord >>> 8 & 3) {
                    case 0 -> 24;
                    case 2 -> 53;
                    default -> 64; // also of the reserved value 1
                };
        masks = controlWord & ALL;
        flushToZero = false;
        denormalsAreZero = false;
        x87 = true;
        ignoresInexact = false;
        flags = 0;
    }

    /** Rounds in another direction until the next instruction starts. */
    public void roundTo(int mode) {
        decodedMxcsr = NONE;
        rounding = mode;
    }

    /** Returns the exceptions raised since the instruction started, and {@link #ROUNDED_UP}. */
    public int flags() {
        return flags;
    }

    /** Returns those of the exceptions that no mask hides. */
    public int unmasked() {
        return flags & ~masks & ALL;
    }

    /** Forgets the exceptions raised so far. */
    public void clear() {
        flags = 0;
    }

    /** Forgets exceptions among those raised so far. */
    public void forget(int exceptions) {
        flags &= ~exceptions;
    }

    /** Returns the rounding mode, a constant of {@link Rounding}. */
    public int rounding() {
        return rounding;
    }

    /** Returns whether denormal operands count as zeros. */
    public boolean denormalsAreZero() {
        return denormalsAreZero;
    }

    /** Returns whether PE changes nothing: an SSE instruction runs, and PE is masked and set. */
    boolean ignoresInexact() {
        return ignoresInexact;
    }

    /** Returns whether inexact results of SSE are those to nearest and change nothing else. */
    boolean mayRound() {
        return ignoresInexact && rounding == Rounding.NEAREST;
    }

    int precisionBits() {
        return precisionBits;
    }

    boolean flushesToZero() {
        return flushToZero;
    }

    boolean isX87() {
        return x87;
    }

    boolean masks(int exceptions) {
        return (exceptions & ~masks) == 0;
    }

    /** Raises exceptions; returns whether one of them is unmasked. */
    public boolean raise(int exceptions) {
        flags |= exceptions;
        return (exceptions & ~masks & ALL) != 0;
    }

    void roundedUp(boolean up) {
        flags = up ? flags | ROUNDED_UP : flags & ~ROUNDED_UP;
    }
}
