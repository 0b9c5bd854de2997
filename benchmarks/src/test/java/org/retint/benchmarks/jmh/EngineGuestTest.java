// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.x86.X86Processor;

class EngineGuestTest {
    @Test
    void mixLeavesTheDigestOfItsHostRunAgainAndAgain() {
        EngineGuest guest = EngineGuest.of(EngineGuest.MIX, X86Processor.untimed());
        long instructions = guest.run();
        assertTrue(instructions > 1_000_000, () -> "instructions=" + instructions);
        assertEquals(instructions, guest.run());
    }

    @Test
    void anotherDigestThanTheExpectedOneFailsTheRun() {
        EngineGuest guest = EngineGuest.of(EngineGuest.MIX, X86Processor.untimed(), 1);
        IllegalStateException failure = assertThrows(IllegalStateException.class, guest::run);
        assertTrue(failure.getMessage().contains("expected=0x1"), failure::getMessage);
    }

    @Test
    void unknownWorkloadIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> EngineGuest.of("apache", X86Processor.untimed()));
    }
}
