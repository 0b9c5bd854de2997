// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import static org.retint.x86.internal.alu.fp.FloatContext.BEFORE;
import static org.retint.x86.internal.alu.fp.FloatContext.IE;

import org.retint.x86.ExtendedState;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatValue;

/**
 * The registers of the x87 unit as a stack, and the status word that operations on it leave.
 *
 * @see "Intel SDM vol. 1, x87 FPU Data Registers; x87 FPU Exception Handling"
 */
final class X87Stack {
    /** The register that a push makes ST(0). */
    static final int NEXT = 7;

    private static final int REGISTERS = 8;
    private static final int INDEFINITE_SIGN_EXPONENT = 0xffff;
    private static final long INDEFINITE_SIGNIFICAND = 0xc000_0000_0000_0000L;

    private final ExtendedState extended;
    private final FloatContext context;

    /**
     * Makes the stack of a CPU.
     *
     * @param context where operations leave their exceptions
     */
    X87Stack(ExtendedState extended, FloatContext context) {
        this.extended = extended;
        this.context = context;
    }

    /** Returns whether ST(i) holds nothing. */
    boolean isEmpty(int i) {
        return (extended.validRegisters() >> extended.physical(i) & 1) == 0;
    }

    /** Takes ST(i) apart. */
    void read(int i, FloatValue out) {
        int physical = extended.physical(i);
        out.readExtended(extended.signExponent(physical), extended.significand(physical));
    }

    /** Sets ST(i), which then is not empty. */
    void write(int i, FloatValue value) {
        writeRaw(i, value.extendedSignExponent(), value.extendedSignificand());
    }

    /** Sets ST(i) to an encoding as it is. */
    void writeRaw(int i, int signExponent, long significand) {
        int physical = extended.physical(i);
        extended.setPhysical(physical, signExponent, significand);
        extended.setValidRegisters(extended.validRegisters() | 1 << physical);
    }

    /** Sets ST(i) to the NaN of invalid operations. */
    void writeIndefinite(int i) {
        writeRaw(i, INDEFINITE_SIGN_EXPONENT, INDEFINITE_SIGNIFICAND);
    }

    /** Returns sign and exponent of ST(i) as they are. */
    int signExponent(int i) {
        return extended.signExponent(extended.physical(i));
    }

    /** Returns the significand of ST(i) as it is. */
    long significand(int i) {
        return extended.significand(extended.physical(i));
    }

    /** Makes ST(i) empty. */
    void free(int i) {
        extended.setValidRegisters(extended.validRegisters() & ~(1 << extended.physical(i)));
    }

    /** Makes what was ST(7) the top, whatever it holds. */
    void push() {
        extended.setTop(extended.top() - 1);
    }

    /** Frees the top so often. */
    void pop(int count) {
        for (int i = 0; i < count; i++) {
            free(0);
            rotate(1);
        }
    }

    /** Moves the top; registers and tags stay as they are. */
    void rotate(int distance) {
        extended.setTop(extended.top() + distance + REGISTERS);
    }

    /** Returns the status word. */
    int statusWord() {
        return extended.statusWord();
    }

    /** Puts back a status word. */
    void setStatusWord(int value) {
        extended.setStatusWord(value);
    }

    /** Sets condition codes, of which {@code mask} says which. */
    void setConditions(int mask, int bits) {
        extended.setStatusWord((extended.statusWord() & ~mask) | bits);
    }

    /** Clears C1, as every operation without something to say there. */
    void clearC1() {
        setConditions(X87Control.C1, 0);
    }

    /**
     * Raises a stack fault.
     *
     * @param overflow whether a register that should be empty is not, instead of the reverse
     * @return whether it is masked, so that indefinite values take the place of results
     */
    boolean fault(boolean overflow) {
        setConditions(X87Control.C1, X87Control.SF | IE | (overflow ? X87Control.C1 : 0));
        return summarize(IE) == 0;
    }

    /**
     * Puts the exceptions of the operation and its C1 into the status word.
     *
     * @return whether the operation has a result: no exception stopped it
     */
    boolean accept() {
        return (post() & BEFORE) == 0;
    }

    /** Likewise, and returns the exceptions of the operation that are unmasked. */
    int post() {
        int flags = context.flags();
        int c1 = (flags & FloatContext.PE) != 0 ? flags & FloatContext.ROUNDED_UP : 0;
        setConditions(X87Control.C1, (flags & FloatContext.ALL) | c1);
        return summarize(flags);
    }

    private int summarize(int flags) {
        int control = extended.controlWord();
        extended.setStatusWord(X87Control.summarized(extended.statusWord(), control));
        return flags & ~control & FloatContext.ALL;
    }
}
