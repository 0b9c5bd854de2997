// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.ProtocolBreak;

/** What every patching protocol must hold to, and no broken one may get away with. */
class PatchProtocolContractTest {
    static Stream<PatchProtocol> protocols() {
        return PatchProtocols.all().stream();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocolPromotesWithoutAnIllegalWriteOrAWrongCall(PatchProtocol protocol) {
        BlockLab lab = run(protocol);
        lab.assertNoWrongCall();
        assertEquals(0, lab.guest().stateChecker().violationCount());
        RelpolineStatistics statistics = lab.guest().statistics();
        assertEquals(6, statistics.promotions(), statistics::toString);
        assertEquals(0, statistics.refused());
        assertEquals(statistics.textWrites(), lab.guest().stateChecker().writes());
        assertTrue(lab.guest().callChecker().fast() > 1_000);
        boolean retrains = !protocol.equals(PatchProtocols.ONCE);
        assertEquals(retrains, statistics.repromotions() > 0, statistics::toString);
    }

    @ParameterizedTest
    @EnumSource(ProtocolBreak.class)
    void everyBrokenProtocolIsCaughtByTheStateChecker(ProtocolBreak rule) {
        BlockLab lab = run(rule.applyTo(PatchProtocols.KEEP_LEARNING));
        assertTrue(lab.guest().stateChecker().violationCount() > 0);
    }

    @ParameterizedTest
    @EnumSource(ProtocolBreak.class)
    void brokenFullCyclesAreCaughtToo(ProtocolBreak rule) {
        BlockLab lab = run(rule.applyTo(PatchProtocols.FULL_CYCLE));
        assertTrue(lab.guest().stateChecker().violationCount() > 0);
    }

    private static BlockLab run(PatchProtocol protocol) {
        BlockLab lab =
                new BlockLab(
                        RelpolineMachine.builder()
                                .workload(
                                        new CallerProgram()
                                                .sites(6)
                                                .functions(3)
                                                .callers(3)
                                                .source())
                                .protocol(protocol)
                                .tickCycles(5_000)
                                .epochTicks(4)
                                .pauseTicks(4)
                                .checkCalls()
                                .checkStates()
                                .build());
        for (int phase = 0; phase < 3; phase++) {
            for (int site = 0; site < 6; site++) {
                lab.mix(site, (site + phase) % 3, (site + phase) % 3, (site + phase + 1) % 3);
            }
            lab.runCycles(200_000);
        }
        return lab;
    }
}
