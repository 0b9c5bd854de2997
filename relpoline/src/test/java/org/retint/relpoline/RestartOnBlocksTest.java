// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.relpoline.patch.BlockState;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policy;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;
import org.retint.x86.CpuState;
import org.retint.x86.kernel.KernelSource;

/** R1 to R3, R8, R12, R13, R27 and R28 of rseq.md on the blocks of this module. */
class RestartOnBlocksTest {
    /** Leaves every site as it is, so that nobody but the test writes to blocks. */
    private static final class Undecided implements Policy {
        @Override
        public String name() {
            return "undecided";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            return List.of();
        }
    }

    private static final int SITES = 15;
    private static final long PT_RIP = 128;
    private static final long PT_SIZE = 168;

    static Stream<RestartStrategy> rewinding() {
        return RestartStrategies.all().stream().filter(RestartStrategy::rewinds);
    }

    static Stream<RestartStrategy> notRewinding() {
        return RestartStrategies.all().stream().filter(strategy -> !strategy.rewinds());
    }

    static Stream<RestartStrategy> all() {
        return RestartStrategies.all().stream();
    }

    /** A guest whose learning never ends, so that nobody but the test writes to blocks. */
    private static BlockLab lab(RestartStrategy restart, int cpus, int callers) {
        BlockLab lab =
                new BlockLab(
                        RelpolineMachine.builder()
                                .workload(
                                        new CallerProgram()
                                                .sites(SITES)
                                                .functions(3)
                                                .callers(callers)
                                                .source())
                                .restart(restart)
                                .cpus(cpus)
                                .tickCycles(1_000_000_000)
                                .checkCalls()
                                .build());
        for (int i = 0; i < SITES; i++) {
            lab.mix(i, 0);
            CallSite site = lab.site(i);
            lab.setBlock(site, lab.fieldsOf(site, BlockState.NORMAL, function(lab, 0)));
        }
        return lab;
    }

    private static long function(BlockLab lab, int number) {
        return lab.symbol("function_" + number);
    }

    /** Preempts the task before an address; returns where it goes on and with which registers. */
    private static void preemptAt(BlockLab lab, long address, long resumedAt) {
        int cpuId = lab.runTo(address);
        CpuState cpu = lab.cpu(cpuId);
        List<Long> registers = lab.registers(cpuId);
        long flags = cpu.rflags();
        long frame = (cpu.register(BlockLab.RSP) & -16) - PT_SIZE;
        lab.preempt(cpuId);
        lab.runTo(lab.symbol("preempt_schedule_irq"));
        assertEquals(resumedAt, lab.u64(frame + PT_RIP));
        lab.runTo(resumedAt);
        assertEquals(registers, lab.registers(cpuId), () -> Long.toHexString(address));
        assertEquals(flags, cpu.rflags());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void rseqR01PreemptedBlockStartsAgainWithAllRegistersForEveryRegisterAndOffset(
            RestartStrategy restart) {
        BlockLab lab = lab(restart, 1, 1);
        int expected = 0;
        for (int i = 0; i < SITES; i++) {
            CallSite site = lab.site(i);
            Block block = site.block();
            for (int offset : List.of(block.branchOffset(), block.fastCallOffset())) {
                preemptAt(lab, site.address() + offset, site.address());
                expected++;
            }
            lab.mix(i, 1);
            preemptAt(lab, site.address() + block.slowCallOffset(), site.address());
            expected++;
            lab.mix(i, 0);
        }
        assertEquals(3 * SITES, expected);
        assertEquals(expected, lab.guest().statistics().restarts());
        lab.runTo(lab.site(0).address());
        assertEquals(expected, lab.guest().callChecker().restarted());
        lab.assertNoWrongCall();
    }

    @ParameterizedTest
    @MethodSource("all")
    void rseqR03NobodyIsRewoundFromTheStartTheReturnAddressesOrTheCallee(RestartStrategy restart) {
        BlockLab lab = lab(restart, 1, 1);
        for (int i = 0; i < SITES; i++) {
            CallSite site = lab.site(i);
            for (long address :
                    List.of(
                            site.address(),
                            function(lab, 0),
                            site.fastReturnAddress(),
                            site.end())) {
                preemptAt(lab, address, address);
            }
        }
        assertEquals(0, lab.guest().statistics().restarts());
        lab.runTo(lab.site(0).address());
        lab.assertNoWrongCall();
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void rseqR02BlockPatchedWhileItsTaskIsPreemptedCallsTheRightFunction(RestartStrategy restart) {
        for (int offset = 0; offset < 3; offset++) {
            BlockLab lab = patchedWhilePreempted(restart, offset);
            lab.assertNoWrongCall();
        }
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void rseqR02WithoutTheRewindItCallsTheWrongOne(RestartStrategy restart) {
        BlockLab lab = patchedWhilePreempted(restart, 1);
        assertEquals(1, lab.guest().callChecker().wrong());
        assertEquals(1, lab.guest().word("wrong_calls"));
    }

    /**
     * Preempts a task in a block, gives the block another target meanwhile, lets the task go on.
     */
    private static BlockLab patchedWhilePreempted(RestartStrategy restart, int which) {
        BlockLab lab = lab(restart, 1, 1);
        CallSite site = lab.site(4);
        Block block = site.block();
        int[] offsets = {block.branchOffset(), block.fastCallOffset(), block.slowCallOffset()};
        if (which == 2) {
            lab.mix(4, 1);
        }
        int cpuId = lab.runTo(site.address() + offsets[which]);
        lab.preempt(cpuId);
        lab.runTo(lab.symbol("preempt_schedule_irq"));
        lab.setBlock(site, lab.fieldsOf(site, BlockState.NORMAL, function(lab, 2)));
        lab.runTo(lab.site(5).address());
        return lab;
    }

    @Test
    void rseqR08MarkedInstructionBehindABlockIsNotRewoundFrom() {
        BlockLab lab =
                new BlockLab(
                        RelpolineMachine.builder()
                                .workload(
                                        new KernelSource(
                                                "marked.S",
                                                """
                                                kernel_main: movq $callee, %rbx
                                                1:  call __x86_indirect_thunk_rbx
                                                marked: testb %sil, %sil
                                                    jmp 1b
                                                    .type callee, @function
                                                callee: ret
                                                """))
                                .cpus(1)
                                .tickCycles(1_000_000_000)
                                .build());
        long marked = lab.symbol("marked");
        assertEquals(marked, lab.site(0).end());
        assertEquals(0x40, lab.u32(marked) & 0xff, "the encoding of SIL begins like a marker");
        preemptAt(lab, marked, marked);
        assertEquals(0, lab.guest().statistics().restarts());
        assertEquals(1, lab.u64(lab.symbol("rseq_false_positives")));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void rseqR12RewindHappensOnceForEachPreemption(RestartStrategy restart) {
        BlockLab lab = lab(restart, 1, 1);
        CallSite site = lab.site(7);
        preemptAt(lab, site.address() + site.block().fastCallOffset(), site.address());
        assertEquals(1, lab.guest().statistics().restarts());
        preemptAt(lab, site.address(), site.address());
        assertEquals(1, lab.guest().statistics().restarts());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void rseqR28TaskPreemptedOnOneCpuAndResumedOnAnotherCallsTheRightFunction(
            RestartStrategy restart) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(3).functions(3).callers(5).source())
                        .restart(restart)
                        .policy(new Undecided())
                        .tickCycles(3_001)
                        .checkCalls()
                        .build();
        BlockLab lab = new BlockLab(guest);
        CallSite site = lab.site(2);
        int migrated = 0;
        for (int round = 0; round < 30; round++) {
            lab.setBlock(site, lab.fieldsOf(site, BlockState.NORMAL, function(lab, round % 3)));
            lab.mix(2, round % 3);
            int cpuId = lab.runTo(site.address() + site.block().fastCallOffset());
            long task = lab.currentTask(cpuId);
            lab.preempt(cpuId);
            lab.runTo(lab.symbol("preempt_schedule_irq"));
            // Nobody runs in between, and the other CPU's next call begins with the compare.
            lab.setBlock(
                    site, lab.fieldsOf(site, BlockState.NORMAL, function(lab, (round + 1) % 3)));
            int other = lab.runTo(site.address());
            while (lab.currentTask(other) != task) {
                other = lab.runTo(site.address());
            }
            migrated += other != cpuId ? 1 : 0;
        }
        lab.runCycles(100_000);
        lab.assertNoWrongCall();
        assertTrue(guest.statistics().restarts() >= 30, guest.statistics()::toString);
        assertTrue(migrated > 0, "no task migrated");
    }

    @Test
    void rseqR27KernelWithoutPreemptionHasNoMarkersAndItsBlocksArePatchedAsWell() {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(
                                new CallerProgram()
                                        .sites(SITES)
                                        .functions(3)
                                        .callers(2)
                                        .yielding()
                                        .source())
                        .preemptible(false)
                        .tickCycles(20_000)
                        .epochTicks(5)
                        .checkCalls()
                        .checkStates()
                        .build();
        for (CallSite site : guest.runtime().sites().sites()) {
            assertEquals(Block.UNMARKED, site.block());
        }
        BlockLab lab = new BlockLab(guest);
        for (int phase = 0; phase < 3; phase++) {
            for (int i = 0; i < SITES; i++) {
                lab.mix(i, (phase + i) % 2);
            }
            lab.runCycles(600_000);
        }
        lab.assertNoWrongCall();
        assertEquals(0, guest.stateChecker().violationCount());
        assertTrue(guest.statistics().promotions() == SITES, guest.statistics()::toString);
        assertTrue(guest.statistics().repromotions() >= SITES, guest.statistics()::toString);
        assertEquals(0, guest.statistics().restarts());
    }

    @Test
    void rseqR13NoTaskStandsAtARestartableOffsetOfABlockAfterItsGracePeriod() {
        assertEquals(0, tasksLeftInBlocks(RestartStrategies.MARKER));
    }

    @Test
    void rseqR13WithoutTheRestartSomeTaskDoes() {
        assertTrue(tasksLeftInBlocks(RestartStrategies.NONE) > 0);
    }

    /** Counts tasks that stand in a block which a grace period has just made writable. */
    private static int tasksLeftInBlocks(RestartStrategy restart) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(
                                new CallerProgram().sites(SITES).functions(3).callers(12).source())
                        .restart(restart)
                        .tickCycles(3_001)
                        .epochTicks(3)
                        .build();
        BlockLab lab = new BlockLab(guest);
        int left = 0;
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < SITES; i++) {
                lab.mix(i, round % 3);
            }
            lab.runTo(lab.symbol("relpoline_grace_period_return"));
            left += standingInBatch(lab).size();
            lab.runTo(lab.symbol("relpoline_end"));
        }
        return left;
    }

    /** Returns the saved RIPs of tasks that do not run and stand where they may not. */
    private static List<Long> standingInBatch(BlockLab lab) {
        List<Long> found = new ArrayList<>();
        for (long task : lab.waitingTasks()) {
            long top = lab.u64(task + lab.symbol("TASK_STACK_TOP"));
            for (long at = lab.u64(task + lab.symbol("TASK_RSP")); at < top - 8; at += 8) {
                CallSite site = lab.guest().runtime().sites().find(lab.u64(at)).site();
                boolean inBlock =
                        site != null
                                && lab.u64(at + 8) == lab.symbol("KERNEL_CS")
                                && site.block().isRestartable((int) (lab.u64(at) - site.address()));
                if (inBlock) {
                    found.add(lab.u64(at));
                }
            }
        }
        return found;
    }
}
