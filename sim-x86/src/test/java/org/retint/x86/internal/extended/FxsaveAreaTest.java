// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.retint.x86.ExtendedState;

/** The area is laid out as a processor stores it. */
class FxsaveAreaTest {
    private static final int TOP_6 = 6 << 11;

    private static String hex(FxsaveArea area, int from, int bytes) {
        return HexFormat.of()
                .formatHex(Arrays.copyOfRange(area.bytes().array(), from, from + bytes));
    }

    /** Returns a state after FLDPI and FLD1 with pointers that need 48 bits. */
    private static ExtendedState piAndOne() {
        ExtendedState state = new ExtendedState();
        state.setStatusWord(TOP_6);
        state.setValidRegisters(0xc0);
        state.setPhysical(7, 0x4000, 0xc90f_daa2_2168_c235L);
        state.setPhysical(6, 0x3fff, 0x8000_0000_0000_0000L);
        state.setPointers(0x1e8, 0x7fff_1234_5678_9abcL, 0x5555_4321_8765L);
        return state;
    }

    @Test
    void wordsAndPointersStandWhereTheManualHasThem() {
        FxsaveArea area = new FxsaveArea();
        area.saveX87(piAndOne(), true);
        area.saveMxcsr(piAndOne());
        assertEquals("7f030030c000e801" + "bc9a78563412ff7f", hex(area, 0, 16));
        assertEquals("6587214355550000" + "801f0000ffff0000", hex(area, 16, 16));
    }

    @Test
    void withoutRexWPointersHave32Bits() {
        FxsaveArea area = new FxsaveArea();
        area.saveX87(piAndOne(), false);
        assertEquals("bc9a785600000000" + "6587214300000000", hex(area, 8, 16));
    }

    @Test
    void registersStandInTheOrderOfTheStackAndTagsInThatOfRegisters() {
        FxsaveArea area = new FxsaveArea();
        area.saveX87(piAndOne(), true);
        assertEquals("0000000000000080" + "ff3f000000000000", hex(area, 32, 16));
        assertEquals("35c26821a2da0fc9" + "0040000000000000", hex(area, 48, 16));
        assertEquals("c0", hex(area, 4, 1));
    }

    @Test
    void whatWasSavedIsRestoredWhateverTheTop() {
        FxsaveArea area = new FxsaveArea();
        ExtendedState saved = piAndOne();
        saved.setXmm(15, 0x1122_3344_5566_7788L, 0x99aa_bbcc_ddee_ff00L);
        area.saveX87(saved, true);
        area.saveSse(saved);
        ExtendedState restored = new ExtendedState();
        restored.setTop(3);
        area.restoreX87(restored, true);
        area.restoreSse(restored);
        assertArrayEquals(saved.file(), restored.file());
        assertEquals(TOP_6, restored.statusWord());
        assertEquals(0xc0, restored.validRegisters());
        assertEquals(0x1e8, restored.lastOpcode());
        assertEquals(0x7fff_1234_5678_9abcL, restored.instructionPointer());
        assertEquals(0x5555_4321_8765L, restored.dataPointer());
    }

    @Test
    void restoringFindsOutWhetherAnExceptionWaits() {
        FxsaveArea area = new FxsaveArea();
        ExtendedState state = new ExtendedState();
        area.bytes().putShort(0, (short) 0x37f).putShort(2, (short) 0x8080);
        area.restoreX87(state, true);
        assertEquals(0, state.statusWord(), "all exceptions are masked");
        area.bytes().putShort(0, (short) 0x37b).putShort(2, (short) 0x0004);
        area.restoreX87(state, true);
        assertEquals(0x8084, state.statusWord());
    }

    @Test
    void reservedControlBitsAreNotKept() {
        FxsaveArea area = new FxsaveArea();
        ExtendedState state = new ExtendedState();
        area.bytes().putShort(0, (short) 0xffff);
        area.restoreX87(state, true);
        assertEquals(0x1f7f, state.controlWord());
    }

    @Test
    void initialStateHasEmptyRegisters() {
        ExtendedState state = piAndOne();
        FxsaveArea.initializeX87(state);
        assertArrayEquals(new ExtendedState().file(), state.file());
        assertEquals(0x37f, state.controlWord());
        assertEquals(0, state.statusWord());
        assertEquals(0, state.validRegisters());
        assertEquals(0, state.instructionPointer());
    }
}
