// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policy;
import org.retint.rseq.RestartStrategies;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;

/** R12 to R14, R17 and R18: the guest's patching task at work. */
class PatchingTest {
    /** Gives every site one target in odd epochs and another in even ones. */
    private static final class AlternatingPolicy implements Policy {
        private final List<Long> targets = new ArrayList<>();
        private int sites;
        private boolean alternates = true;

        @Override
        public String name() {
            return "alternating";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            long target = targets.get(alternates ? (int) harvest.epoch() & 1 : 0);
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i < sites; i++) {
                decisions.add(new Decision(i, target));
            }
            return decisions;
        }

        void attach(RelpolineMachine guest) {
            sites = guest.runtime().sites().size();
            targets.add(guest.image().symbol("function_0"));
            targets.add(guest.image().symbol("function_1"));
        }
    }

    /** A guest with sites that nobody calls. */
    private static String dormantSites(int count) {
        return new CallerProgram().functions(2).callers(0).source().text()
                + "    .p2align 4\n    .type dormant, @function\ndormant:\n"
                + ("    .rept " + count + "\n    call __x86_indirect_thunk_rax\n    .endr\n")
                + "dormant_end:\n    ret\n";
    }

    @ParameterizedTest
    @CsvSource({
        "keep-learning, 1, 2",
        "keep-learning, 100, 2",
        "keep-learning, 10000, 2",
        "full-cycle, 1, 5",
        "full-cycle, 100, 5",
        "full-cycle, 10000, 5"
    })
    void r13CycleTakesTheSameGracePeriodsWhateverTheNumberOfSites(
            String name, int sites, int gracePeriods) {
        PatchProtocol protocol =
                PatchProtocols.all().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        AlternatingPolicy policy = new AlternatingPolicy();
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new KernelSource("dormant.S", dormantSites(sites)))
                        .policy(policy)
                        .protocol(protocol)
                        .tickCycles(20_000)
                        .epochTicks(2)
                        .pauseTicks(1)
                        .build();
        policy.attach(guest);
        BlockLab lab = new BlockLab(guest);
        lab.runTo(guest.image().symbol("relpoline_again"));
        RelpolineStatistics before = guest.statistics();
        for (int cycle = 0; cycle < (sites > 1000 ? 1 : 3); cycle++) {
            lab.runTo(guest.image().symbol("relpoline_again"));
            RelpolineStatistics after = guest.statistics();
            assertEquals(gracePeriods, after.gracePeriods() - before.gracePeriods());
            assertEquals(
                    sites,
                    after.promotions()
                            + after.repromotions()
                            - before.promotions()
                            - before.repromotions());
            before = after;
        }
        long present = guest.runtime().presentTarget(guest.machine().memory(), sites - 1);
        assertTrue(policy.targets.contains(present));
        CallSite last = lab.site(sites - 1);
        assertEquals(present, guest.runtime().fields(guest.machine().memory(), last).fastCallee());
    }

    @Test
    void r14TextOf10000SitesGrowsBy19BytesEachAnd16WithoutMarkers() {
        long calls = dormantBytes(Mitigations.RETPOLINE, true);
        assertEquals(5 * 10_000, calls);
        assertEquals(calls + 190_000, dormantBytes(Mitigations.RELPOLINE, true));
        assertEquals(calls + 160_000, dormantBytes(Mitigations.RELPOLINE, false));
    }

    private static long dormantBytes(Mitigation mitigation, boolean markers) {
        KernelImage image =
                Units.assemble(
                        mitigation,
                        markers ? RestartStrategies.MARKER : RestartStrategies.RANGE_TABLE,
                        null,
                        1,
                        256,
                        dormantSites(10_000));
        return image.symbol("dormant_end") - image.symbol("dormant");
    }

    @Test
    void r12TasksThatSleepInACalleeReturnAndContinueAcrossPromotions() {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(
                                new CallerProgram()
                                        .sites(4)
                                        .functions(4)
                                        .callers(16)
                                        .sleepingFunction()
                                        .source())
                        .tickCycles(10_000)
                        .epochTicks(4)
                        .checkCalls()
                        .checkStates()
                        .build();
        BlockLab lab = new BlockLab(guest);
        long[] sleepersAtPromotion = new long[1];
        guest.machine()
                .addTraceListener(
                        event -> {
                            if (event instanceof TraceEvent.GuestTrace trace
                                    && trace.number() == 0x5202) {
                                CallSite site = guest.runtime().sites().find(trace.first()).site();
                                sleepersAtPromotion[0] +=
                                        guest.callChecker().openCalls(site.index());
                            }
                        });
        for (int phase = 0; phase < 8; phase++) {
            for (int site = 0; site < 4; site++) {
                int hot = (site + phase) % 3;
                lab.mix(site, repeatWithRare(hot, 3));
            }
            lab.runCycles(400_000);
        }
        lab.assertNoWrongCall();
        assertEquals(0, guest.stateChecker().violationCount());
        assertTrue(guest.statistics().repromotions() >= 8, guest.statistics()::toString);
        assertTrue(sleepersAtPromotion[0] >= 8, "sleepers=" + sleepersAtPromotion[0]);
    }

    /** Returns 256 entries, all of them one function but one. */
    private static int[] repeatWithRare(int function, int rare) {
        int[] mix = new int[256];
        Arrays.fill(mix, function);
        mix[17] = rare;
        return mix;
    }

    @Test
    void r17DecisionEqualToTheCurrentStateWritesNothing() {
        assertEquals(0, writesOfRepeatedDecisions(1));
    }

    @Test
    void r17WithoutThatTestTheSitesArePatchedAgainAndAgain() {
        assertTrue(writesOfRepeatedDecisions(0) >= 10 * 4 * 2);
    }

    /** Returns the writes of ten epochs after sites were promoted, the policy repeating itself. */
    private static long writesOfRepeatedDecisions(int skipUnchanged) {
        AlternatingPolicy policy = new AlternatingPolicy();
        policy.alternates = false;
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(4).functions(2).source())
                        .policy(policy)
                        .tickCycles(20_000)
                        .epochTicks(2)
                        .parameter("relpoline_skip_unchanged", skipUnchanged)
                        .build();
        policy.attach(guest);
        BlockLab lab = new BlockLab(guest);
        long again = guest.image().symbol("relpoline_again");
        lab.runTo(again);
        lab.runTo(again);
        long writes = guest.statistics().textWrites();
        assertTrue(writes >= 4 * 6, "writes=" + writes);
        for (int epoch = 0; epoch < 10; epoch++) {
            lab.runTo(again);
        }
        return guest.statistics().textWrites() - writes;
    }

    @Test
    void r17NothingIsCountedWhileSitesArePatched() {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(6).functions(3).callers(4).source())
                        .tickCycles(20_000)
                        .epochTicks(3)
                        .build();
        BlockLab lab = new BlockLab(guest);
        for (int phase = 0; phase < 4; phase++) {
            for (int site = 0; site < 6; site++) {
                lab.mix(site, (site + phase) % 3, (site + phase) % 3, (site + phase + 1) % 3);
            }
            lab.runTo(guest.image().symbol("relpoline_step_grace_period"));
            long harvested = counted(lab);
            lab.runTo(guest.image().symbol("relpoline_end"));
            // A thunk that had passed the test when learning was frozen may still count its call.
            assertTrue(counted(lab) - harvested <= 4, "counted=" + (counted(lab) - harvested));
            lab.runTo(guest.image().symbol("relpoline_harvest"));
            assertTrue(counted(lab) > 100, "counted=" + counted(lab));
        }
    }

    private static long counted(BlockLab lab) {
        long sum = 0;
        for (int i = 0; i < 2 * 256; i++) {
            sum += lab.u32(lab.symbol("relpoline_tables") + 16L * i + 8);
        }
        return sum;
    }

    @Test
    void r18ThroughputReturnsWithinOneRetrainPeriodAfterAPhaseChange() {
        int tick = 20_000;
        int epoch = 10;
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(8).functions(4).source())
                        .tickCycles(tick)
                        .epochTicks(epoch)
                        .build();
        BlockLab lab = new BlockLab(guest);
        mixAll(lab, 0);
        lab.runCycles(600_000);
        long window = 400_000;
        long before = rounds(lab, window);
        assertEquals(8, guest.statistics().promotions());
        mixAll(lab, 1);
        long slow = rounds(lab, (long) tick * epoch / 2);
        // The rest of the epoch under way, one whole epoch, and the two grace periods of patching.
        lab.runCycles((long) tick * (2 * epoch + 8));
        assertEquals(8, guest.statistics().repromotions(), guest.statistics()::toString);
        long after = rounds(lab, window);
        assertTrue(Math.abs(after - before) <= before / 10, "before=" + before + " after=" + after);
        double slowRate = (double) slow / (tick * epoch / 2.0);
        assertTrue(
                slowRate < 0.9 * before / window,
                "misses are slower: rate=" + slowRate + " before=" + (double) before / window);
    }

    private static void mixAll(BlockLab lab, int function) {
        for (int site = 0; site < 8; site++) {
            lab.mix(site, function);
        }
    }

    private static long rounds(BlockLab lab, long cycles) {
        long before = lab.guest().word("caller_rounds");
        lab.runCycles(cycles);
        return lab.guest().word("caller_rounds") - before;
    }
}
