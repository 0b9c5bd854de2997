// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.wasm.PluginFailure.Kind;

class WasmPolicyTest {
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80300000L;

    private static WasmPolicy policy(byte[] module) {
        return new WasmPolicy("test.wasm", module, 7);
    }

    /** A policy that answers what an expression gives. */
    private static WasmPolicy answering(String expression) {
        return policy(PolicyModules.of("", "", expression));
    }

    private static SiteProfile site(int index, long present, TargetProfile... targets) {
        return new SiteProfile(index, present, present == 0, List.of(targets));
    }

    private static Harvest harvest(SiteProfile... sites) {
        return new Harvest(3, 123_456, List.of(sites));
    }

    private static PolicyFailure failure(WasmPolicy policy, Harvest harvest) {
        return assertThrows(PolicyFailure.class, () -> policy.decide(harvest));
    }

    @Test
    void everyFieldOfARecordIsItsOwnNumber() {
        Harvest harvest =
                harvest(
                        site(4, 0, new TargetProfile(A, 30, 20)),
                        site(9, A, new TargetProfile(A, 1, 1), new TargetProfile(B, 300, 200)));
        long[][] fields = {{4, A, 30, 20, 0, 1}, {9, A, 1, 1, A, 0}, {9, B, 300, 200, A, 0}};
        for (int index = 0; index < 3; index++) {
            for (int field = 0; field < 6; field++) {
                String reads = "(call $sample (i32.const %d) (i32.const %d))";
                String equal =
                        "(if (i64.ne (i64.const %d) "
                                + reads
                                + ") (then unreachable)) (i64.const 0)";
                WasmPolicy policy = answering(equal.formatted(fields[index][field], index, field));
                assertEquals(List.of(new Decision(9, 0)), policy.decide(harvest));
            }
        }
    }

    @Test
    void epochAndNumberOfSamplesComeFirstThenEachSampleThenTheSites() {
        // Digits are appended to a number: the epoch, samples, index of each sample, sites.
        String append = "(global.set $g (i64.add (i64.mul (global.get $g) (i64.const 10)) %s))";
        byte[] module =
                PolicyModules.of(
                        append.formatted("(local.get $epoch)")
                                + append.formatted("(i64.extend_i32_s (local.get $samples))"),
                        append.formatted("(i64.extend_i32_s (local.get $index))"),
                        append.formatted("(i64.extend_i32_s (local.get $site))")
                                + " (if (i64.eq (global.get $g) (i64.const 3301249))"
                                + " (then (return (i64.const %d)))) (i64.const 0)".formatted(B));
        Harvest harvest =
                harvest(
                        site(4, 0, new TargetProfile(A, 3, 2)),
                        site(9, A, new TargetProfile(A, 1, 1), new TargetProfile(B, 3, 2)));
        assertEquals(List.of(new Decision(9, B)), policy(module).decide(harvest));
    }

    @Test
    void nowIsTheClockOfTheHarvest() {
        WasmPolicy policy =
                answering(
                        "(select (i64.const %d) (i64.const 0) (i64.eq (call $now) (i64.const 123456)))"
                                .formatted(A));
        assertEquals(
                List.of(new Decision(1, A)),
                policy.decide(harvest(site(1, 0, new TargetProfile(A, 9, 9)))));
    }

    @Test
    void randomNumbersDependOnTheSeedAlone() {
        String odd =
                "(select (i64.const %d) (i64.const %d) (i32.wrap_i64 (i64.and (call $random) (i64.const 1))))"
                        .formatted(A, B);
        byte[] module = PolicyModules.of("", "", odd);
        assertEquals(drawn(module, 1), drawn(module, 1));
        assertNotEquals(drawn(module, 1), drawn(module, 2));
        assertTrue(drawn(module, 1).contains("1") && drawn(module, 1).contains("0"));
    }

    private static String drawn(byte[] module, long seed) {
        WasmPolicy policy = new WasmPolicy("random.wasm", module, seed);
        Harvest harvest =
                harvest(site(1, 0, new TargetProfile(A, 9, 9), new TargetProfile(B, 9, 9)));
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            bits.append(policy.decide(harvest).get(0).target() == A ? 1 : 0);
        }
        return bits.toString();
    }

    @Test
    void presentTargetIsNoDecisionAndNoneIsOne() {
        Harvest harvest = harvest(site(1, A, new TargetProfile(B, 9, 9)));
        assertEquals(List.of(), answering("(i64.const %d)".formatted(A)).decide(harvest));
        assertEquals(
                List.of(new Decision(1, Decision.NO_TARGET)),
                answering("(i64.const 0)").decide(harvest));
    }

    @Test
    void targetOfAnEarlierHarvestMayBeAnswered() {
        WasmPolicy policy =
                answering(
                        "(select (i64.const %d) (call $sample (i32.const 0) (i32.const 4))"
                                        .formatted(A)
                                + " (i64.eq (call $sample (i32.const 0) (i32.const 1)) (i64.const %d)))"
                                        .formatted(B));
        assertEquals(List.of(), policy.decide(harvest(site(1, 0, new TargetProfile(A, 9, 9)))));
        assertEquals(
                List.of(new Decision(1, A)),
                policy.decide(harvest(site(1, 0, new TargetProfile(B, 9, 9)))));
    }

    @Test
    void targetThatTheSiteWasNeverSeenToCallIsAFailureAndNothingIsDecided() {
        Harvest harvest =
                harvest(
                        site(1, 0, new TargetProfile(A, 9, 9)),
                        site(2, 0, new TargetProfile(B, 9, 9)));
        WasmPolicy policy = answering("(i64.const %d)".formatted(A));
        PolicyFailure failure = failure(policy, harvest);
        assertEquals(Kind.CONTRACT, failure.kind());
        assertEquals(
                "test.wasm: epoch 3: decide answers what no sample of the site was: site=2"
                        + " target=0xffffffff80200000",
                failure.getMessage());
    }

    @Test
    void samplesThatThereAreNotAreAFailure() {
        Harvest harvest = harvest(site(1, 0, new TargetProfile(A, 9, 9)));
        for (String arguments :
                new String[] {
                    "(i32.const 1) (i32.const 0)",
                    "(i32.const -1) (i32.const 0)",
                    "(i32.const 0) (i32.const 6)",
                    "(i32.const 0) (i32.const -1)"
                }) {
            PolicyFailure failure = failure(answering("(call $sample " + arguments + ")"), harvest);
            assertEquals(Kind.CONTRACT, failure.kind());
            assertTrue(failure.getMessage().contains("no such sample: "), failure.getMessage());
        }
    }

    @Test
    void otherVersionOfTheInterfaceIsRefused() {
        PolicyFailure failure =
                assertThrows(
                        PolicyFailure.class,
                        () -> policy(PolicyModules.of(2, "", "", "(i64.const 0)")));
        assertEquals(Kind.CONTRACT, failure.kind());
        assertEquals(
                "test.wasm: written for version 2 of the interface; this is version 1",
                failure.getMessage());
    }

    @Test
    void moduleThatIsNoneIsRefusedByItsName() {
        PolicyFailure failure =
                assertThrows(
                        PolicyFailure.class, () -> policy(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        assertEquals(Kind.MALFORMED, failure.kind());
        assertEquals(
                "test.wasm: offset 0x0: no WebAssembly module: it begins with \\0asm",
                failure.getMessage());
    }

    @Test
    void failureInOneCallDropsWhatOthersDecidedAndIsFinal() {
        WasmPolicy policy =
                policy(
                        PolicyModules.lastSampleUnless(
                                "(if (i32.eq (local.get $site) (i32.const 2)) (then unreachable))"));
        SiteProfile first = site(1, 0, new TargetProfile(A, 9, 9));
        SiteProfile second = site(2, 0, new TargetProfile(A, 9, 9));
        assertEquals(List.of(new Decision(1, A)), policy.decide(harvest(first)));
        assertEquals(Kind.TRAP, failure(policy, harvest(first, second)).kind());
        assertEquals(Kind.TRAP, failure(policy, harvest(first)).kind());
    }
}
