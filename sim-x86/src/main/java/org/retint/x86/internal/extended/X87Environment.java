// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatValue;

/**
 * The images that FNSTENV and FNSAVE store, in the two layouts of 64-bit mode: of 32-bit, and with
 * an operand-size prefix of 16-bit protected mode. An object is a copy of guest memory, as a {@link
 * FxsaveArea} is; selectors are saved as 0 alike.
 *
 * @see "Intel SDM vol. 1, Saving the x87 FPU's State with FSTENV/FNSTENV and FSAVE/FNSAVE"
 */
public final class X87Environment {
    private static final int REGISTERS = 8;
    private static final int REGISTER_BYTES = 10;
    private static final int TAG_ZERO = 1;
    private static final int TAG_SPECIAL = 2;
    private static final int TAG_EMPTY = 3;

    private final boolean wide;
    private final ByteBuffer image;
    private final FloatValue value = new FloatValue();

    /**
     * Makes an image of zeros.
     *
     * @param widthBits operand width, 16 or 32
     * @param hasRegisters whether registers follow the environment, as in FNSAVE
     */
    public X87Environment(int widthBits, boolean hasRegisters) {
        wide = widthBits != 16;
        int bytes = environmentBytes() + (hasRegisters ? REGISTERS * REGISTER_BYTES : 0);
        image = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int environmentBytes() {
        return wide ? 28 : 14;
    }

    /** Returns the bytes themselves, in little-endian order. */
    public ByteBuffer bytes() {
        return image;
    }

    /** Fills in the environment. */
    public void saveEnvironment(ExtendedState state) {
        put(0, state.controlWord());
        put(1, state.statusWord());
        put(2, tagWord(state));
        if (wide) {
            image.putInt(12, (int) state.instructionPointer());
            image.putInt(16, state.lastOpcode() << 16);
            image.putInt(20, (int) state.dataPointer());
            image.putInt(24, 0xffff_0000);
        } else {
            put(3, (int) state.instructionPointer());
            put(5, (int) state.dataPointer());
        }
    }

    /** Puts a word of which the wide layout fills the upper half with ones. */
    private void put(int index, int word) {
        if (wide) {
            image.putInt(4 * index, word | 0xffff_0000);
        } else {
            image.putShort(2 * index, (short) word);
        }
    }

    private int word(int index) {
        return image.getShort((wide ? 4 : 2) * index) & 0xffff;
    }

    /** Returns the tag word: two bits for each physical register. */
    private int tagWord(ExtendedState state) {
        int tags = 0;
        for (int i = 0; i < REGISTERS; i++) {
            boolean isValid = (state.validRegisters() >> i & 1) != 0;
            tags |= (isValid ? tagOf(state, i) : TAG_EMPTY) << (2 * i);
        }
        return tags;
    }

    private int tagOf(ExtendedState state, int physical) {
        value.readExtended(state.signExponent(physical), state.significand(physical));
        return switch (value.kind()) {
            case NORMAL -> 0;
            case ZERO -> TAG_ZERO;
            default -> TAG_SPECIAL;
        };
    }

    /** Fills in the registers, ST(0) first. */
    public void saveRegisters(ExtendedState state) {
        for (int i = 0; i < REGISTERS; i++) {
            int at = environmentBytes() + i * REGISTER_BYTES;
            image.putLong(at, state.significand(state.physical(i)));
            image.putShort(at + 8, (short) state.signExponent(state.physical(i)));
        }
    }

    /** Sets words and pointers from the image; whether an exception waits follows from them. */
    public void restoreEnvironment(ExtendedState state) {
        int control = X87Control.valid(word(0));
        state.setControlWord(control);
        state.setStatusWord(X87Control.summarized(word(1), control));
        int valid = 0;
        for (int i = 0; i < REGISTERS; i++) {
            boolean isEmpty = (word(2) >> (2 * i) & TAG_EMPTY) == TAG_EMPTY;
            valid |= isEmpty ? 0 : 1 << i;
        }
        state.setValidRegisters(valid);
        if (wide) {
            state.setPointers(
                    image.getInt(16) >>> 16,
                    image.getInt(12) & 0xffff_ffffL,
                    image.getInt(20) & 0xffff_ffffL);
        } else {
            state.setPointers(0, word(3), word(5));
        }
    }

    /** Sets the registers from the image. */
    public void restoreRegisters(ExtendedState state) {
        for (int i = 0; i < REGISTERS; i++) {
            int at = environmentBytes() + i * REGISTER_BYTES;
            state.setPhysical(state.physical(i), image.getShort(at + 8), image.getLong(at));
        }
    }

    /** Masks all exceptions, as FNSTENV does once it has stored the environment. */
    public static void mask(ExtendedState state) {
        int control = state.controlWord() | FloatContext.ALL;
        state.setControlWord(control);
        state.setStatusWord(X87Control.summarized(state.statusWord(), control));
    }

    /** Puts the unit into the state of FNINIT: registers keep what they hold, but are empty. */
    public static void initialize(ExtendedState state) {
        state.setControlWord(ExtendedState.FCW_DEFAULT);
        state.setStatusWord(0);
        state.setValidRegisters(0);
        state.setPointers(0, 0, 0);
    }
}
