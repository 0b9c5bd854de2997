// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MitigatedGuestTest {
    private static final long CALLS = 50_000;

    @ParameterizedTest
    @CsvSource({
        "indirect, 0",
        "retpoline, 0",
        "relpoline-hit, 50000",
        "relpoline-miss, 0",
        "learning, 0"
    })
    void everyCallOfTheLoopGoesTheWayItsMitigationNames(String mitigation, long hits) {
        MitigationUse use = MitigationUse.named(mitigation);
        MitigatedGuest guest = MitigatedGuest.of(MitigatedGuest.LOOP, use);
        MitigatedGuest.Cost cost = guest.run();
        assertEquals(
                new MitigatedGuest.Calls(CALLS, hits),
                MitigatedGuest.countCalls(MitigatedGuest.LOOP, use, cost.digest()));
        assertEquals(cost, guest.run());
    }

    @Test
    void otherAnswersThanTheExpectedOnesFailTheCount() {
        assertThrows(
                IllegalStateException.class,
                () -> MitigatedGuest.countCalls(MitigatedGuest.LOOP, MitigationUse.RETPOLINE, -1));
    }

    @Test
    void unknownMitigationIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MitigationUse.named("none"));
    }
}
