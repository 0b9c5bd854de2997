// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatGuestTest {
    @ParameterizedTest
    @ValueSource(strings = {"single", "double"})
    void countsTheStepsThatJavaCountsAgainAndAgain(String precision) {
        FloatGuest guest = FloatGuest.of(precision);
        long instructions = guest.run();
        assertTrue(instructions > 1_000_000, () -> "instructions=" + instructions);
        assertEquals(instructions, guest.run());
    }

    @Test
    void anotherNumberOfStepsFailsTheRun() {
        FloatGuest guest = FloatGuest.of("sd", 1);
        IllegalStateException failure = assertThrows(IllegalStateException.class, guest::run);
        assertTrue(failure.getMessage().contains("expected=1 "), failure::getMessage);
    }

    @Test
    void unknownPrecisionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FloatGuest.of("half"));
    }
}
