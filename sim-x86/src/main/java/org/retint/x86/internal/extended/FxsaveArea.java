// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.retint.x86.ExtendedState;

/**
 * The image of x87 and SSE state that FXSAVE stores, which is also the legacy region of an XSAVE
 * area. An object is a copy of guest memory: the caller reads it from there before {@code restore}
 * and writes back what {@code save} filled in.
 *
 * <p>Code and data segment selectors are saved as 0, as processors do that deprecate them (CPUID
 * leaf 7, EBX bit 13).
 *
 * @see "Intel SDM vol. 1, Legacy Region of an XSAVE Area; vol. 2A, FXSAVE"
 */
public final class FxsaveArea {
    /** Bytes of the whole area. */
    public static final int BYTES = 512;

    /** Bytes from the start that instructions write; what follows is left to software. */
    public static final int WRITTEN_BYTES = 416;

    /** Where MXCSR and its mask lie. */
    public static final int MXCSR_OFFSET = 24;

    /** Where ST(0) lies; each x87 register takes 16 bytes. */
    public static final int X87_OFFSET = 32;

    /** Where XMM0 lies; each register takes 16 bytes. */
    public static final int SSE_OFFSET = 160;

    private static final int STATUS = 2;
    private static final int TAGS = 4;
    private static final int OPCODE = 6;
    private static final int INSTRUCTION_POINTER = 8;
    private static final int DATA_POINTER = 16;
    private static final int MXCSR_MASK_OFFSET = 28;
    private static final int REGISTER_BYTES = 16;
    private static final int X87_REGISTERS = 8;
    private static final int XMM_REGISTERS = 16;

    private final ByteBuffer area = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** Makes an area of zeros. */
    public FxsaveArea() {}

    /** Returns the bytes themselves, in little-endian order. */
    public ByteBuffer bytes() {
        return area;
    }

    /**
     * Fills in control, status and tag words, pointers and registers of the x87 unit.
     *
     * @param wide whether pointers are saved with 64 bits (REX.W) instead of 32
     */
    public void saveX87(ExtendedState state, boolean wide) {
        area.putShort(0, (short) state.controlWord());
        area.putShort(STATUS, (short) state.statusWord());
        area.putShort(TAGS, (short) state.validRegisters());
        area.putShort(OPCODE, (short) state.lastOpcode());
        savePointer(INSTRUCTION_POINTER, state.instructionPointer(), wide);
        savePointer(DATA_POINTER, state.dataPointer(), wide);
        for (int i = 0; i < X87_REGISTERS; i++) {
            int at = X87_OFFSET + i * REGISTER_BYTES;
            int physical = state.physical(i);
            area.putLong(at, state.significand(physical));
            area.putLong(at + 8, state.signExponent(physical));
        }
    }

    private void savePointer(int at, long pointer, boolean wide) {
        area.putLong(at, wide ? pointer : pointer & 0xffff_ffffL);
    }

    /** Fills in MXCSR and the mask of its bits. */
    public void saveMxcsr(ExtendedState state) {
        area.putInt(MXCSR_OFFSET, state.mxcsr());
        area.putInt(MXCSR_MASK_OFFSET, ExtendedState.MXCSR_MASK);
    }

    /** Fills in the XMM registers. */
    public void saveSse(ExtendedState state) {
        for (int i = 0; i < XMM_REGISTERS; i++) {
            int at = SSE_OFFSET + i * REGISTER_BYTES;
            area.putLong(at, state.xmmLow(i));
            area.putLong(at + 8, state.xmmHigh(i));
        }
    }

    /**
     * Sets the x87 state from the area. Whether an exception waits follows from the two words, not
     * from bits ES and B of the area.
     *
     * @param wide whether pointers have 64 bits (REX.W) instead of 32
     */
    public void restoreX87(ExtendedState state, boolean wide) {
        int control = X87Control.valid(area.getShort(0));
        state.setControlWord(control);
        state.setStatusWord(X87Control.summarized(area.getShort(STATUS), control));
        state.setValidRegisters(area.getShort(TAGS));
        state.setPointers(
                area.getShort(OPCODE),
                restorePointer(INSTRUCTION_POINTER, wide),
                restorePointer(DATA_POINTER, wide));
        for (int i = 0; i < X87_REGISTERS; i++) {
            int at = X87_OFFSET + i * REGISTER_BYTES;
            state.setPhysical(state.physical(i), area.getShort(at + 8), area.getLong(at));
        }
    }

    private long restorePointer(int at, boolean wide) {
        return wide ? area.getLong(at) : area.getInt(at) & 0xffff_ffffL;
    }

    /** Returns MXCSR of the area; bits outside {@link ExtendedState#MXCSR_MASK} are an error. */
    public int mxcsr() {
        return area.getInt(MXCSR_OFFSET);
    }

    /** Sets the XMM registers from the area. */
    public void restoreSse(ExtendedState state) {
        for (int i = 0; i < XMM_REGISTERS; i++) {
            int at = SSE_OFFSET + i * REGISTER_BYTES;
            state.setXmm(i, area.getLong(at), area.getLong(at + 8));
        }
    }

    /** Puts the x87 state into its initial configuration, as XRSTOR does without saved state. */
    public static void initializeX87(ExtendedState state) {
        state.setControlWord(ExtendedState.FCW_DEFAULT);
        state.setStatusWord(0);
        state.setValidRegisters(0);
        state.setPointers(0, 0, 0);
        for (int i = 0; i < X87_REGISTERS; i++) {
            state.setPhysical(i, 0, 0);
        }
    }

    /** Puts the XMM registers into their initial configuration. */
    public static void initializeSse(ExtendedState state) {
        for (int i = 0; i < XMM_REGISTERS; i++) {
            state.setXmm(i, 0, 0);
        }
    }
}
