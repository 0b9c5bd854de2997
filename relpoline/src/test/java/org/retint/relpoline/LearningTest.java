// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.MostFrequentPolicy;
import org.retint.relpoline.policy.Policy;
import org.retint.relpoline.policy.SiteProfile;
import org.retint.relpoline.policy.TargetProfile;
import org.retint.x86.CpuState;

/** R15, R16 and R34: what learning finds, and what it never may. */
class LearningTest {
    /** Asks another policy and remembers what was harvested and decided. */
    private static final class RecordingPolicy implements Policy {
        private final Policy policy = new MostFrequentPolicy(1.25, 1);
        private final List<SiteProfile> profiles = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();

        @Override
        public String name() {
            return "recording";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            profiles.addAll(harvest.sites());
            List<Decision> decided = policy.decide(harvest);
            decisions.addAll(decided);
            return decided;
        }
    }

    @Test
    void r15LearningFindsTheMostFrequentTargetWhereverThePairsHaveRoom() {
        assertEquals(0, errorRate(256));
    }

    @Test
    void r15WithFewerEntriesThanPairsItErrs() {
        double one = errorRate(1);
        double sixteen = errorRate(16);
        String rates = "error rate of 1 entry: " + one + ", of 16: " + sixteen;
        assertTrue(one > 0.5, rates);
        assertTrue(sixteen > 0 && sixteen < one, rates);
    }

    /**
     * Returns the share of sites, over all harvests, whose most frequent target by the counts of a
     * table is not the one that they call three times out of five.
     */
    private static double errorRate(int tableEntries) {
        int sites = 6;
        List<Harvest> harvests = new ArrayList<>();
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(sites).functions(8).callers(3).source())
                        .policy(
                                new Policy() {
                                    @Override
                                    public String name() {
                                        return "watching";
                                    }

                                    @Override
                                    public List<Decision> decide(Harvest harvest) {
                                        harvests.add(harvest);
                                        return List.of();
                                    }
                                })
                        .tableEntries(tableEntries)
                        .tickCycles(7_000)
                        .epochTicks(10)
                        .build();
        BlockLab lab = new BlockLab(guest);
        for (int site = 0; site < sites; site++) {
            lab.mix(site, site, site, site, site + 1, site + 2);
        }
        lab.runCycles(1_500_000);
        assertTrue(harvests.size() > 10, "harvests=" + harvests.size());
        int found = 0;
        for (Harvest harvest : harvests) {
            for (SiteProfile profile : harvest.sites()) {
                TargetProfile best = profile.mostFrequent();
                long wanted = lab.symbol("function_" + profile.siteIndex());
                found += best != null && best.target() == wanted ? 1 : 0;
            }
        }
        return 1 - found / (double) (sites * harvests.size());
    }

    @Test
    void r16CollidingPairsNeverLeadToATargetThatTheSiteNeverCalled() {
        RecordingPolicy policy = new RecordingPolicy();
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(6).functions(8).callers(3).source())
                        .policy(policy)
                        .tableEntries(1)
                        .tickCycles(7_000)
                        .epochTicks(4)
                        .checkCalls()
                        .build();
        BlockLab lab = new BlockLab(guest);
        for (int site = 0; site < 6; site++) {
            lab.mix(site, site, site, site + 1, site + 2);
        }
        lab.runCycles(1_000_000);
        lab.assertNoWrongCall();
        assertEquals(0, guest.runtime().foreignRecords());
        SortedSet<String> called = new TreeSet<>();
        for (CallChecker.Pair pair : guest.callChecker().pairs()) {
            called.add(pair.siteIndex() + " " + pair.function());
        }
        assertTrue(policy.profiles.size() > 10, "harvested " + policy.profiles.size());
        for (SiteProfile profile : policy.profiles) {
            for (TargetProfile target : profile.targets()) {
                assertTrue(called.contains(profile.siteIndex() + " " + target.target()));
            }
        }
        assertTrue(!policy.decisions.isEmpty());
    }

    @Test
    void r16PairThatIsStoredAtOnceSurvivesALearnThunkBetweenAnyTwoInstructions() {
        assertEquals(List.of(), mixedPairs(0));
    }

    @Test
    void r16PairStoredInTwoPiecesIsMixedWithThatOfAnInterrupt() {
        List<String> mixed = mixedPairs(1);
        assertEquals(2, mixed.size(), mixed::toString);
    }

    /**
     * Interrupts one learn thunk after each of its instructions by another that uses the same
     * entry, and returns the pairs found afterwards that neither call had.
     */
    private static List<String> mixedPairs(int splitPair) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(2).functions(2).source())
                        .symbol("relpoline_split_pair", splitPair)
                        .tableEntries(1)
                        .cpus(1)
                        .build();
        BlockLab lab = new BlockLab(guest);
        long table = lab.symbol("relpoline_tables");
        long area = lab.symbol("percpu_areas");
        lab.set(area + lab.symbol("PCPU_RELPOLINE_TABLE"), 8, table);
        lab.set(lab.symbol("relpoline_frozen"), 4, 0);
        CpuState cpu = lab.cpu(0);
        cpu.setBase(CpuState.GS, area);
        List<String> mixed = new ArrayList<>();
        long first = lab.symbol("function_0");
        long stack = lab.symbol("cpu_stacks") + 0x1000;
        for (int steps = 0; ; steps++) {
            lab.set(table, 8, 0);
            begin(lab, lab.site(0), first, stack);
            lab.step(steps);
            if (cpu.rip() == first) {
                assertTrue(steps > 20, "steps=" + steps);
                return mixed;
            }
            List<Long> registers = lab.registers(0);
            long rip = cpu.rip();
            long flags = cpu.rflags();
            begin(lab, lab.site(1), lab.symbol("function_1"), stack - 0x400);
            finish(lab, lab.symbol("function_1"));
            for (int number = 0; number < 16; number++) {
                cpu.setRegister(number, registers.get(number));
            }
            cpu.setRip(rip);
            cpu.setRflags(flags);
            finish(lab, first);
            boolean both =
                    isPair(lab, table, 0)
                            || isPair(lab, table, 1); // whichever call was the last to count
            if (!both) {
                mixed.add("after " + steps + ": " + Long.toHexString(lab.u64(table)));
            }
        }
    }

    private static boolean isPair(BlockLab lab, long entry, int number) {
        return lab.u32(entry) == (int) lab.site(number).end()
                && lab.u32(entry + 4) == (int) lab.symbol("function_" + number);
    }

    private static void begin(BlockLab lab, CallSite site, long target, long stack) {
        CpuState cpu = lab.cpu(0);
        cpu.setRegister(BlockLab.RSP, stack);
        cpu.setRegister(site.register().number(), target);
        cpu.setRip(site.address());
    }

    private static void finish(BlockLab lab, long target) {
        for (int i = 0; i < 60 && lab.cpu(0).rip() != target; i++) {
            lab.step(1);
        }
        assertEquals(target, lab.cpu(0).rip());
    }

    @Test
    void r34FunctionCalledByAnAddressOutsideOfTheTop2GibIsNeverPromoted() {
        RecordingPolicy policy = new RecordingPolicy();
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(
                                new CallerProgram()
                                        .site(org.retint.x86.Register.R11)
                                        .functions(2)
                                        .extra(
                                                """
                                                    .text
                                                test_setup:
                                                    movabsq $far_function + 0x308000000000, %rax
                                                    movq %rax, function_table(%rip)
                                                    ret
                                                    .type far_function, @function
                                                far_function:
                                                    lock incq function_calls
                                                    movabsq $far_function + 0x308000000000, %rax
                                                    ret
                                                """)
                                        .source())
                        .policy(policy)
                        .tickCycles(20_000)
                        .epochTicks(5)
                        .build();
        BlockLab lab = new BlockLab(guest);
        // The image once more, in the lower half of the address space.
        long tables = lab.symbol("boot_pml4");
        lab.set(tables + 8 * 0x60, 8, lab.u64(tables + 8 * 0x1ff));
        lab.mix(0, 0);
        lab.runCycles(1_000_000);
        long calls = lab.u64(lab.symbol("function_calls"));
        assertTrue(calls > 1_000, "calls=" + calls);
        assertEquals(0, guest.word("wrong_calls"));
        assertEquals(List.of(), policy.decisions);
        assertEquals(0, guest.statistics().callsCounted());
        lab.mix(0, 1);
        lab.runCycles(1_000_000);
        assertEquals(1, guest.statistics().promotions(), "a function by its own address is");
    }
}
