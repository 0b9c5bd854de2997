// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.Arrays;

/**
 * The extended state of one CPU: XMM registers, x87 and MMX registers, and their control and status
 * words. Setting something here has no side effects and nothing is checked.
 *
 * <p>One array holds all data registers and the vector temporaries of the instruction under way, so
 * that micro-operations name all of them alike: an XMM register or temporary takes two slots, low
 * half first; an x87 register has its significand, which is also the MMX register of that number,
 * in one slot and sign and exponent in another.
 *
 * @see "Intel SDM vol. 1, Managing State Using the XSAVE Feature Set"
 */
public final class ExtendedState {
    /** Slots of {@link #file()}; XMM register n has slots 2n and 2n + 1. */
    public static final int FILE_SLOTS = 64;

    /** First slot of the vector temporaries, two slots each. */
    public static final int TEMPORARY = 32;

    /** Number of vector temporaries. */
    public static final int TEMPORARIES = 4;

    /** First slot of significands by physical x87 register: MMX register n is slot n of these. */
    public static final int SIGNIFICAND = 40;

    /** First slot of signs (bit 15) and exponents (bits 0 to 14) by physical x87 register. */
    public static final int EXPONENT = 48;

    /** MXCSR after reset: all exceptions masked, round to nearest. */
    public static final int MXCSR_DEFAULT = 0x1f80;

    /** Bits of MXCSR that exist. */
    public static final int MXCSR_MASK = 0xffff;

    /** x87 control word after FNINIT. */
    public static final int FCW_DEFAULT = 0x37f;

    /** XCR0: x87 state, always set. */
    public static final long XCR0_X87 = 1L;

    /** XCR0: XMM registers and MXCSR. */
    public static final long XCR0_SSE = 1L << 1;

    /** Bits of XCR0 that exist. */
    public static final long XCR0_SUPPORTED = XCR0_X87 | XCR0_SSE;

    private static final int TOP_SHIFT = 11;
    private static final int REGISTERS = 8;

    private final long[] file = new long[FILE_SLOTS];
    private int mxcsr = MXCSR_DEFAULT;
    private int controlWord = FCW_DEFAULT;
    private int statusWord;
    private int validRegisters;
    private int lastOpcode;
    private long instructionPointer;
    private long dataPointer;
    private long xcr0 = XCR0_X87;

    /** Makes a state in which data registers are 0 and control words as after FNINIT. */
    public ExtendedState() {}

    /** Returns the register file itself; the class comment has its layout. */
    public long[] file() {
        return file;
    }

    /** Returns bits 0 to 63 of an XMM register, 0 to 15. */
    public long xmmLow(int number) {
        return file[2 * number];
    }

    /** Returns bits 64 to 127 of an XMM register, 0 to 15. */
    public long xmmHigh(int number) {
        return file[2 * number + 1];
    }

    /** Sets an XMM register, 0 to 15. */
    public void setXmm(int number, long low, long high) {
        file[2 * number] = low;
        file[2 * number + 1] = high;
    }

    /** Returns the number of the physical register that ST(i) is. */
    public int physical(int i) {
        return (top() + i) & (REGISTERS - 1);
    }

    /** Returns the significand of a physical x87 register, which is an MMX register. */
    public long significand(int physical) {
        return file[SIGNIFICAND + physical];
    }

    /** Returns sign (bit 15) and exponent of a physical x87 register. */
    public int signExponent(int physical) {
        return (int) file[EXPONENT + physical];
    }

    /** Sets a physical x87 register; its tag is not touched. */
    public void setPhysical(int physical, int signExponent, long significand) {
        file[SIGNIFICAND + physical] = significand;
        file[EXPONENT + physical] = signExponent & 0xffff;
    }

    /** Returns MXCSR. */
    public int mxcsr() {
        return mxcsr;
    }

    /** Sets MXCSR. */
    public void setMxcsr(int value) {
        mxcsr = value & MXCSR_MASK;
    }

    /** Returns the x87 control word. */
    public int controlWord() {
        return controlWord;
    }

    /** Sets the x87 control word. */
    public void setControlWord(int value) {
        controlWord = value & 0xffff;
    }

    /** Returns the x87 status word, TOP included. */
    public int statusWord() {
        return statusWord;
    }

    /** Sets the x87 status word, TOP included. */
    public void setStatusWord(int value) {
        statusWord = value & 0xffff;
    }

    /** Returns the number of the physical register that is the top of the x87 stack. */
    public int top() {
        return statusWord >> TOP_SHIFT & (REGISTERS - 1);
    }

    /** Sets the top of the x87 stack, taken modulo 8. */
    public void setTop(int physical) {
        int field = (REGISTERS - 1) << TOP_SHIFT;
        statusWord = (statusWord & ~field) | ((physical << TOP_SHIFT) & field);
    }

    /**
     * Returns the tag byte as FXSAVE stores it: bit n is set unless physical register n is empty.
     */
    public int validRegisters() {
        return validRegisters;
    }

    /** Sets the tag byte as FXSAVE stores it. */
    public void setValidRegisters(int bits) {
        validRegisters = bits & 0xff;
    }

    /** Returns the last x87 opcode, 11 bits. */
    public int lastOpcode() {
        return lastOpcode;
    }

    /** Returns the address of the last x87 instruction that was no control instruction. */
    public long instructionPointer() {
        return instructionPointer;
    }

    /** Returns the address of the memory operand of the last such instruction. */
    public long dataPointer() {
        return dataPointer;
    }

    /** Sets last opcode, instruction pointer and data pointer of the x87 unit. */
    public void setPointers(int opcode, long instruction, long data) {
        lastOpcode = opcode & 0x7ff;
        instructionPointer = instruction;
        dataPointer = data;
    }

    /** Returns XCR0: the components of state that XSAVE manages. */
    public long xcr0() {
        return xcr0;
    }

    /** Sets XCR0. */
    public void setXcr0(long value) {
        xcr0 = value & XCR0_SUPPORTED;
    }

    /** Takes over everything from another state. */
    public void copyFrom(ExtendedState other) {
        System.arraycopy(other.file, 0, file, 0, file.length);
        mxcsr = other.mxcsr;
        controlWord = other.controlWord;
        statusWord = other.statusWord;
        validRegisters = other.validRegisters;
        xcr0 = other.xcr0;
        setPointers(other.lastOpcode, other.instructionPointer, other.dataPointer);
    }

    /** Returns whether everything is as in another state. */
    public boolean equalsState(ExtendedState other) {
        return Arrays.equals(file, other.file)
                && mxcsr == other.mxcsr
                && controlWord == other.controlWord
                && statusWord == other.statusWord
                && validRegisters == other.validRegisters
                && xcr0 == other.xcr0
                && lastOpcode == other.lastOpcode
                && instructionPointer == other.instructionPointer
                && dataPointer == other.dataPointer;
    }
}
