// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.choice.Choice.Kind;

class ChoicesTest {
    private static List<Integer> draw(ChoiceSource source, int count) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(source.choose(Kind.RANDOM, i % 3, 2 + i % 5));
        }
        return drawn;
    }

    @Test
    void theDeterministicSourceAlwaysTakesTheFirstAlternative() {
        assertEquals(List.of(0, 0, 0, 0), draw(ChoiceSource.deterministic(), 4));
    }

    @Test
    void aSeededSourceUsesEveryAlternativeAboutAsOften() {
        SeededChoices source = new SeededChoices(3);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[source.choose(Kind.NEXT_CPU, -1, 7)]++;
        }
        for (int count : counts) {
            assertTrue(count > 9_500 && count < 10_500, "count=" + count);
        }
    }

    @Test
    void rewindingMakesTheSameChoicesAgain() {
        for (ChoiceSource source :
                List.of(new SeededChoices(5), new RecordedChoices(new SeededChoices(5)))) {
            draw(source, 10);
            long position = source.position();
            List<Integer> first = draw(source, 20);
            source.rewind(position);
            assertEquals(first, draw(source, 20));
        }
    }

    @Test
    void aRewoundRecordForgetsWhatCameAfter() {
        RecordedChoices recorder = new RecordedChoices(ChoiceSource.deterministic());
        draw(recorder, 5);
        recorder.rewind(2);
        assertEquals(2, recorder.choices().size());
        assertThrows(IllegalArgumentException.class, () -> recorder.rewind(3));
    }

    @Test
    void theTextOfAListIsReadBackAsTheSameList() {
        RecordedChoices recorder = new RecordedChoices(new SeededChoices(9));
        draw(recorder, 50);
        for (int i = 0; i < 100; i++) {
            recorder.choose(Kind.NEXT_CPU, -1, 2);
        }
        String text = ChoiceText.format(recorder.choices());
        assertEquals(recorder.choices(), ChoiceText.parse(text));
        assertEquals(List.of(), ChoiceText.parse(ChoiceText.format(List.of())));
    }

    @Test
    void repetitionsAreWrittenOnce() {
        Choice choice = new Choice(Kind.NEXT_CPU, -1, 2, 1);
        assertEquals("next_cpu@-1:1/2*3", ChoiceText.format(List.of(choice, choice, choice)));
    }

    @Test
    void malformedTextIsRefusedWithTheEntry() {
        for (String bad :
                List.of("next_cpu@0:0", "nonsense@0:0/2", "next_cpu@0:2/2", "next_cpu@0:0/2*x")) {
            IllegalArgumentException refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> ChoiceText.parse("nmi@0:1/2 " + bad));
            assertTrue(!refused.getMessage().isEmpty());
        }
    }

    @Test
    void aReplayRefusesAnotherQuestionAndNamesBoth() {
        ReplayedChoices replay = new ReplayedChoices(ChoiceText.parse("nmi@1:1/2"));
        ReplayMismatchException refused =
                assertThrows(
                        ReplayMismatchException.class, () -> replay.choose(Kind.INTERRUPT, 1, 2));
        assertTrue(refused.getMessage().contains("recorded=nmi@1:1/2 asked=interrupt"));
    }

    @Test
    void afterTheEndOfAReplayTheFirstAlternativeIsTaken() {
        ReplayedChoices replay = new ReplayedChoices(ChoiceText.parse("nmi@1:1/2"));
        assertEquals(1, replay.choose(Kind.NMI, 1, 2));
        assertEquals(0, replay.choose(Kind.NMI, 1, 2));
    }
}
