// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.relpoline.patch.BlockState;
import org.retint.relpoline.policy.PolicyFailure;
import org.retint.relpoline.policy.PolicyModules;
import org.retint.relpoline.policy.WasmPolicy;
import org.retint.sim.wasm.PluginFailure.Kind;

/** A policy that fails while a guest runs: its sites stay as they are, and the guest runs on. */
class FailingPolicyTest {
    private static final int SITES = 4;

    private static BlockLab lab(byte[] module) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(SITES).functions(2).source())
                        .policy(new WasmPolicy("failing.wasm", module, 1))
                        .tickCycles(20_000)
                        .epochTicks(2)
                        .checkCalls()
                        .checkStates()
                        .build();
        return new BlockLab(guest);
    }

    private static int sitesIn(BlockLab lab, BlockState state) {
        int count = 0;
        for (CallSite site : lab.guest().runtime().sites().sites()) {
            if (lab.guest().runtime().state(lab.machine().memory(), site) == state) {
                count++;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUEL | (loop $l (br_if $l (i32.const 1)))",
                "TRAP | unreachable",
                "TRAP | (drop (i64.load (i32.const -4)))",
                "STACK | (drop (call 6 (local.get $site)))",
                "CONTRACT | (drop (call $sample (i32.const 999) (i32.const 0)))",
                "CONTRACT | (return (i64.const 1))"
            })
    void sitesStayOnTheirRetpolinesThoughOthersWereDecidedBefore(Kind kind, String fails) {
        String atLastSite = "(if (i32.eq (local.get $site) (i32.const 3)) (then %s))";
        BlockLab lab = lab(PolicyModules.lastSampleUnless(atLastSite.formatted(fails)));
        lab.runCycles(600_000);
        PolicyFailure failure = lab.guest().runtime().policyFailure().orElseThrow();
        assertEquals(kind, failure.kind(), failure.getMessage());
        assertTrue(
                failure.getMessage().startsWith("failing.wasm: epoch 1: "), failure.getMessage());
        assertEquals(SITES, sitesIn(lab, BlockState.ALL_SLOW));
        assertEquals(0, lab.guest().statistics().textWrites());
        assertTrue(lab.guest().statistics().epochs() >= 5, "the guest runs on");
        lab.assertNoWrongCall();
    }

    @Test
    void promotedSitesStayPromotedAndNobodyIsAskedAgain() {
        String fails = "(if (i64.ge_u (global.get $h) (i64.const 3)) (then unreachable))";
        BlockLab lab = lab(PolicyModules.lastSampleUnless(fails));
        lab.mix(0, 0, 1);
        lab.runCycles(1_000_000);
        PolicyFailure failure = lab.guest().runtime().policyFailure().orElseThrow();
        assertEquals(
                "failing.wasm: epoch 3: decide trapped: Trapped on unreachable instruction",
                failure.getMessage());
        assertEquals(SITES, sitesIn(lab, BlockState.NORMAL));
        long writes = lab.guest().statistics().textWrites();
        for (int site = 0; site < SITES; site++) {
            lab.mix(site, 1, 0);
        }
        lab.runCycles(1_000_000);
        assertEquals(writes, lab.guest().statistics().textWrites());
        lab.assertNoWrongCall();
        assertEquals(0, lab.guest().stateChecker().violationCount());
    }
}
