// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;

/** What every mitigation must hold to: each call enters the function whose address it held. */
class MitigationContractTest {
    static Stream<Mitigation> mitigations() {
        return Mitigations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mitigations")
    void callsReachTheirFunctions(Mitigation mitigation) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .mitigation(mitigation)
                        .workload(new CallerProgram().sites(15).functions(4).source())
                        .tickCycles(10_000)
                        .epochTicks(5)
                        .checkCalls()
                        .checkStates()
                        .build();
        BlockLab lab = new BlockLab(guest);
        for (int site = 0; site < 15; site++) {
            lab.mix(site, site % 4, site % 4, (site + 1) % 4);
        }
        lab.runCycles(500_000);
        lab.assertNoWrongCall();
        assertEquals(15, guest.callChecker().executedSites());
        assertTrue(guest.callChecker().calls() > 15 * 500, "calls=" + guest.callChecker().calls());
        assertTrue(guest.word("caller_rounds") > 500, "rounds=" + guest.word("caller_rounds"));
        boolean blocks = mitigation.conversion() == Mitigation.Conversion.BLOCK;
        assertEquals(blocks ? 15 : 0, guest.runtime().sites().size());
        assertEquals(blocks ? 15 : 0, guest.statistics().promotions());
        assertEquals(blocks, mitigation.protocol().isPresent());
        assertEquals(mitigation, Mitigations.named(mitigation.name()));
    }

    @Test
    void unknownNameIsRefusedWithTheKnownOnes() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Mitigations.named("none"));
        assertTrue(refused.getMessage().contains("block-over-indirect"), refused.getMessage());
    }
}
