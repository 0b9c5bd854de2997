// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducerTest {
    private static final Reproducer SCHEDULE =
            new Reproducer(
                    -1,
                    "2 actors",
                    List.of(0, 63, 1),
                    List.of(0L, 1L << 40, (1L << 40) + 1, Long.MIN_VALUE, Long.MAX_VALUE));

    @Test
    void textIsReadBackWhateverTheNumbersAre() {
        assertEquals(SCHEDULE, Reproducer.parse(SCHEDULE.text()));
    }

    @Test
    void everyCharacterCounts() {
        String text = SCHEDULE.text();
        for (int i = "retint1.".length(); i < text.length() - 1; i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> Reproducer.parse(changed));
            assertTrue(e.getMessage().contains("damaged"), e::getMessage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"retint1.", "retint1.AAAA", "retint1.%%%", "retint2.AAAA", "0.1.0", ""})
    void whatIsNoScheduleIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Reproducer.parse(text));
    }

    @Test
    void scheduleGoesWrongOnAnEqualSystemAndLeavesItAsItWas() {
        Exploration found =
                new Explorer(new Shared(1, "LIS", "LIS"), Budget.DEFAULT).explore(Bound.UNBOUNDED);
        Reproducer schedule = Reproducer.of(new Shared(1, "LIS", "LIS"), found);
        Shared other = new Shared(1, "LIS", "LIS");
        assertEquals("value 1", Reproducer.parse(schedule.text()).replay(other));
        assertEquals(63, other.enabled() | 60, "both actors are at their start");
        assertNull(schedule.replay(new Shared(2, "LIS", "LIS")), "there it is right");
    }

    @Test
    void deadlockGoesWrongAgain() {
        Shared system = new Shared(-1, "W", "LS");
        Exploration found = new Explorer(system, Budget.DEFAULT).explore(Bound.UNBOUNDED);
        assertEquals(found.detail(), Reproducer.of(system, found).replay(system));
    }

    @Test
    void anotherSystemOrImpossibleStepIsRefused() {
        Shared system = new Shared(-1, "LIS", "LIS");
        Reproducer good =
                new Reproducer(system.programHash(), system.settings(), List.of(0), List.of());
        assertNull(good.replay(system));
        refused("another program", good, new Shared(-1, "LISS", "LIS"));
        refused("other settings", good, new Shared(-1, "LIS"));
        for (int transition : new int[] {2, -1, 64}) {
            List<Integer> steps = List.of(0, transition);
            refused(
                    "not possible",
                    new Reproducer(system.programHash(), system.settings(), steps, List.of()),
                    system);
            assertEquals(3, system.enabled(), "the system is back at its start");
        }
        refused(
                "learns nothing",
                new Reproducer(system.programHash(), system.settings(), List.of(), List.of(1L)),
                system);
    }

    private static void refused(String why, Reproducer schedule, Reproducible system) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> schedule.replay(system));
        assertTrue(e.getMessage().contains(why), e::getMessage);
    }
}
