// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.relpoline.Block;

class PatchProtocolTest {
    @Test
    void shippedProtocolsTakeTwoAndFiveGracePeriods() {
        assertEquals(2, PatchProtocols.KEEP_LEARNING.gracePeriods());
        assertEquals(5, PatchProtocols.FULL_CYCLE.gracePeriods());
    }

    @Test
    void textIsReadBackAsTheSameProtocol() {
        for (PatchProtocol protocol : PatchProtocols.all()) {
            assertEquals(protocol, PatchProtocol.parse(protocol.name(), "text", protocol.text()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "flip O, p:2: expected write",
        "write X jmp, 'p:2: expected field I, O, D, OD, F, S, B or C: found=X'",
        "write O thunk, p:2: field O takes no thunk",
        "write O, p:2: expected: write FIELD VALUE",
        "write O jmp bytewise, p:2: field O takes no jmp as BYTEWISE",
        "write F target twice, p:2: expected bytewise or if-target or unless-target: found=twice",
        "epoch 3, p:2: nothing may follow epoch",
    })
    void lineThatIsNoStepIsRefusedWithFileAndNumber(String line, String message) {
        String text = "all-sites # comment\n" + line + "\nepoch\n";
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> PatchProtocol.parse("p", "p", text));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void writeWithoutABatchAndListThatNeverSleepsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PatchProtocol.parse("p", "p", "epoch\nwrite O jmp\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PatchProtocol.parse("p", "p", "all-sites\nwrite O jmp\n"));
    }

    @ParameterizedTest
    @EnumSource(ProtocolBreak.class)
    void everyBreakChangesTheProtocol(ProtocolBreak rule) {
        PatchProtocol broken = rule.applyTo(PatchProtocols.KEEP_LEARNING);
        assertNotEquals(PatchProtocols.KEEP_LEARNING.steps(), broken.steps());
    }

    @Test
    void grammarOfTheGuestHasOffsetsOfTheLayout() {
        PatchProtocol protocol =
                PatchProtocol.parse(
                        "p", "p", "all-sites\nwrite D slow\nwrite I target bytewise\nstop");
        String marked = protocol.assembly(Block.MARKED);
        assertTrue(marked.contains("    .byte 1, 9, 1, 0\n    .long 8\n"), marked);
        assertTrue(marked.contains("    .byte 1, 3, 20, 132\n    .long 0\n"), marked);
        String unmarked = protocol.assembly(Block.UNMARKED);
        assertTrue(unmarked.contains("    .byte 1, 8, 1, 0\n    .long 7\n"), unmarked);
    }
}
