// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.sim.Sizes;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.KernelLab;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.KernelProgram;
import org.retint.x86.explore.Observed;
import org.retint.x86.kernel.KernelSource;

/** Requirements of rseq.md in every interleaving of a caller with interrupts and NMIs. */
class SequenceExplorationTest {
    private static final List<String> RESTARTABLE =
            List.of("block_jnz", "block_fast", "block_slow");

    private static final Budget BUDGET = new Budget(2_000_000, 10_000_000);

    /** On each CPU, before the instructions that a test names. */
    private static final Interrupts IRQ_AND_NMI = Interrupts.of(1, 1);

    private static final int NESTED = 4;
    private static final int NESTED_VECTOR = 0x41;

    private KernelProgram program;
    private SequenceRegistry sequences;

    static Stream<RestartStrategy> rewinding() {
        return RestartStrategies.all().stream().filter(RestartStrategy::rewinds);
    }

    static Stream<RestartStrategy> notRewinding() {
        return RestartStrategies.all().stream().filter(strategy -> !strategy.rewinds());
    }

    private static String text(String resource) {
        return KernelSource.read(
                        resource, SequenceExplorationTest.class.getResourceAsStream(resource))
                .text();
    }

    /** Labels of sequences.S, each of an instruction before which interrupts come. */
    private LongPredicate before(AssembledImage image, String... labels) {
        long[] addresses = Arrays.stream(labels).mapToLong(image::symbol).toArray();
        return rip -> Arrays.stream(addresses).anyMatch(address -> address == rip);
    }

    /** Every instruction from the call of the block to what stands behind it. */
    private LongPredicate everywhere(AssembledImage image) {
        long from = image.symbol("test_block_call");
        long to = image.symbol("block_end") + 12;
        return rip -> rip >= from && rip < to;
    }

    /**
     * Makes a kernel whose task on CPU 0 calls through the block twice.
     *
     * @param cpus 2 if a task on CPU 1 waits for a grace period meanwhile
     * @param restartable labels of the instructions that the table calls restartable
     */
    private AssembledImage boot(
            RestartStrategy strategy,
            int cpus,
            Interrupts interrupts,
            Function<AssembledImage, LongPredicate> where,
            List<String> restartable,
            String... hooks) {
        KernelLab.Builder builder =
                kernel(strategy, cpus).task(0, "explored_caller").task(0, "explored_neighbour");
        if (cpus == 2) {
            builder.task(1, "explored_patcher");
        }
        for (String hook : hooks) {
            builder.source(hook, text(hook));
        }
        return boot(builder.build(), interrupts, where, restartable);
    }

    private static KernelLab.Builder kernel(RestartStrategy strategy, int cpus) {
        return KernelLab.builder()
                .cpus(cpus)
                .memory(Sizes.MiB(8))
                .kernel(strategy::addTo)
                .source("sequences.S", text("sequences.S"))
                .source("explored.S", text("explored.S"));
    }

    private AssembledImage boot(
            KernelLab lab,
            Interrupts interrupts,
            Function<AssembledImage, LongPredicate> where,
            List<String> restartable) {
        AssembledImage image = lab.image().assembled();
        sequences = SequenceRegistry.of(List.of(sequence(image, restartable)));
        lab.machine()
                .memory()
                .writeBytes(lab.image().physicalAddress("rseq_table"), sequences.guestTable());
        lab.write32("rseq_table_count", 1);
        program =
                new KernelProgram(
                        lab.machine(),
                        image,
                        "explore_here",
                        ExplorationModel.TSO_STALE.with(interrupts.before(where.apply(image))));
        return image;
    }

    private static Sequence sequence(AssembledImage image, List<String> restartable) {
        long start = image.symbol("block_start");
        List<Integer> offsets =
                restartable.stream().map(label -> (int) (image.symbol(label) - start)).toList();
        int length = (int) (image.symbol("block_end") - start);
        int returnOffset = (int) (image.symbol("block_return") - start);
        return new Sequence(start, length, returnOffset, offsets, 0, 0);
    }

    private void boot(RestartStrategy strategy, int cpus) {
        boot(strategy, cpus, IRQ_AND_NMI, this::everywhere, RESTARTABLE);
    }

    private void watchResumptions() {
        long preempts = program.image().symbol("preempt_schedule_irq");
        program.watchEachCpu(
                Observed.NOTHING.andInterrupts().andInstructions(rip -> rip == preempts),
                cpu -> new Resumption(program, sequences, preempts));
    }

    private Exploration explore(int preemptions) {
        return new Explorer(program.system(), BUDGET).explore(new Bound(preemptions));
    }

    private static void assertProved(Exploration result) {
        boolean proved =
                result.verdict() == Verdict.COMPLETE
                        || result.verdict() == Verdict.COMPLETE_WITHIN_BOUNDS;
        assertTrue(proved, result::toString);
        assertTrue(result.ends() > 0, result::toString);
    }

    private static void assertFound(String pattern, Exploration result) {
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().matches(pattern), result::toString);
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r01ATaskPreemptedAtARestartableOffsetGoesOnAtTheStartWithItsRegisters(
            RestartStrategy strategy) {
        boot(strategy, 1);
        watchResumptions();
        assertProved(explore(2));
    }

    @ParameterizedTest
    @MethodSource("notRewinding")
    void r02WithoutRewindItGoesOnInTheMiddle(RestartStrategy strategy) {
        boot(strategy, 1);
        watchResumptions();
        assertFound("cpu 0: a task goes on at block_.*, not at block_start", explore(2));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r03FromTheStartTheReturnAddressesAndTheCalleeNobodyIsRewound(RestartStrategy strategy) {
        String[] elsewhere = {
            "block_start", "block_return", "block_end", "test_target_0", "test_target_1"
        };
        boot(strategy, 1, IRQ_AND_NMI, image -> before(image, elsewhere), RESTARTABLE);
        watchResumptions();
        assertProved(explore(2));
        assertEquals(Set.of(0L), restartsAtEnds());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r04NoCallIsMadeTwiceOrNotAtAll(RestartStrategy strategy) {
        AssembledImage image = boot(strategy, 1, IRQ_AND_NMI, this::everywhere, RESTARTABLE);
        long entered = program.physicalAddress(image.symbol("test_entered"));
        program.checkAtEnds(
                () ->
                        word(entered) == 1 && word(entered + Long.BYTES) == 1
                                ? null
                                : "calls: " + word(entered) + " " + word(entered + Long.BYTES));
        assertProved(explore(2));
    }

    private long word(long physicalAddress) {
        return program.machine().memory().read(physicalAddress, Long.BYTES);
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r08AnInstructionBehindTheBlockThatBeginsWithTheMarkerIsNotRewoundFrom(
            RestartStrategy strategy) {
        boot(strategy, 1, IRQ_AND_NMI, image -> before(image, "block_end"), RESTARTABLE);
        watchResumptions();
        assertProved(explore(2));
        assertEquals(Set.of(0L), restartsAtEnds());
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r13NobodyFromBeforeAGracePeriodIsAtARestartableOffsetBehindIt(RestartStrategy strategy) {
        Interrupts irq = Interrupts.of(1, 0);
        String[] inside = RESTARTABLE.toArray(String[]::new);
        boot(strategy, 2, irq, image -> before(image, inside), RESTARTABLE);
        program.require(new NoGracePeriodInSequence(sequences, "explored_wait", "explored_waited"));
        assertProved(explore(0));
    }

    @Test
    void r13WithoutRewindSomebodyIs() {
        Interrupts irq = Interrupts.of(1, 0);
        String[] inside = RESTARTABLE.toArray(String[]::new);
        boot(RestartStrategies.NONE, 2, irq, image -> before(image, inside), RESTARTABLE);
        program.require(new NoGracePeriodInSequence(sequences, "explored_wait", "explored_waited"));
        Budget found = new Budget(2_000_000, 1_500_000); // no search for a shorter schedule
        assertFound(
                ".*a grace period is over, but somebody.*block_.*",
                new Explorer(program.system(), found).explore(new Bound(0)));
    }

    /** Tells on which CPU the caller ended and whether the block was patched, at each end. */
    private Exploration exploreMigration(RestartStrategy strategy, Set<String> ends) {
        KernelLab lab =
                kernel(strategy, 2)
                        .source("explored-migration.S", text("explored-migration.S"))
                        .task(-1, "migration_caller")
                        .task(0, "migration_neighbour")
                        .task(1, "migration_patcher")
                        .build();
        String[] inside = RESTARTABLE.toArray(String[]::new);
        Interrupts tick = Interrupts.of(1, 0); // of CPU 1 where it idles
        AssembledImage image = boot(lab, tick, found -> before(found, inside), RESTARTABLE);
        long cpu = program.physicalAddress(image.symbol("migration_cpu"));
        long patched = program.physicalAddress(image.symbol("migration_patched"));
        return new Explorer(program.system(), BUDGET)
                .onEnd(() -> ends.add("CPU %d, patched %d".formatted(word(cpu), word(patched))))
                .explore(new Bound(1));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r28ATaskThatMigratesOutOfABlockCallsTheRightFunction(RestartStrategy strategy) {
        Set<String> ends = new TreeSet<>();
        assertProved(exploreMigration(strategy, ends));
        assertTrue(ends.contains("CPU 1, patched 1"), ends::toString);
    }

    @Test
    void r28WithoutRewindItCallsTheWrongOne() {
        assertFound("GUEST_ASSERTION.*", exploreMigration(RestartStrategies.NONE, new TreeSet<>()));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r14ATaskLeavesTheBlockAfterAsManyRestartsAsItIsPreempted(RestartStrategy strategy) {
        Interrupts preempting = new Interrupts(3, NESTED_VECTOR, 0, rip -> true);
        String[] inside = RESTARTABLE.toArray(String[]::new);
        boot(
                strategy,
                1,
                preempting,
                image -> before(image, inside),
                RESTARTABLE,
                "explored-preempting.S");
        watchResumptions();
        assertEquals(Set.of(0L, 1L, 2L, 3L), restartsAtEnds());
    }

    /** Interrupts in interrupts, each before the fast call; the last wants another task to run. */
    private void bootNested(RestartStrategy strategy) {
        Interrupts nested = new Interrupts(NESTED, NESTED_VECTOR, 0, rip -> true);
        KernelLab lab =
                kernel(strategy, 1)
                        .task(0, "explored_caller")
                        .task(0, "explored_neighbour")
                        .source("nested.S", text("nested.S"))
                        .build();
        lab.write32("test_nested_wants_reschedule", NESTED);
        boot(lab, nested, image -> before(image, "block_fast"), RESTARTABLE);
        watchResumptions();
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r15OfNestedInterruptsOnlyTheOutermostReturnRewinds(RestartStrategy strategy) {
        bootNested(strategy);
        long entered = program.physicalAddress(program.image().symbol("test_nested_entered"));
        long counter = program.physicalAddress(program.image().symbol("rseq_restarts"));
        Set<String> ends = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), BUDGET)
                        .onEnd(() -> ends.add(word(entered) + " " + word(counter)))
                        .explore(new Bound(2));
        assertProved(result);
        assertEquals(
                Set.of("0 0", "1 0", "2 0", "3 0", "4 1"),
                ends,
                "how many interrupts came, how often a task was rewound");
    }

    @Test
    void r15WithoutRewindTheOutermostTaskGoesOnInTheMiddle() {
        bootNested(RestartStrategies.NONE);
        assertFound("cpu 0: a task goes on at block_fast, not at block_start", explore(2));
    }

    /** A breakpoint stands in the fast call; whoever meets it is preempted on the way back. */
    private Set<String> breakpointOutcomes(RestartStrategy strategy) {
        Interrupts nmi = Interrupts.of(0, 1);
        AssembledImage image =
                boot(strategy, 1, nmi, this::everywhere, RESTARTABLE, "explored-breakpoint.S");
        PhysicalMemory memory = program.machine().memory();
        long fast = program.physicalAddress(image.symbol("block_fast"));
        memory.write(
                program.physicalAddress(image.symbol("trap_original")), 1, memory.read(fast, 1));
        memory.write(fast, 1, 0xcc);
        long traps = program.physicalAddress(image.symbol("test_traps"));
        long entered = program.physicalAddress(image.symbol("test_entered"));
        long restarts = program.physicalAddress(image.symbol("rseq_restarts"));
        Set<String> ends = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), BUDGET)
                        .onEnd(
                                () ->
                                        ends.add(
                                                "traps %d, calls %d and %d, restarts %d"
                                                        .formatted(
                                                                word(traps),
                                                                word(entered),
                                                                word(entered + Long.BYTES),
                                                                word(restarts))))
                        .explore(new Bound(2));
        assertProved(result);
        return ends;
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r32ABreakpointInABlockIsHandledOnceAndItsTaskRewound(RestartStrategy strategy) {
        assertEquals(Set.of("traps 1, calls 1 and 1, restarts 1"), breakpointOutcomes(strategy));
    }

    @Test
    void r32WithoutRewindItsTaskGoesOnInTheMiddle() {
        assertEquals(
                Set.of("traps 1, calls 1 and 1, restarts 0"),
                breakpointOutcomes(RestartStrategies.NONE));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r16AnNmiBeforeAnyInstructionRewindsNothingAndLosesNothing(RestartStrategy strategy) {
        boot(strategy, 1, Interrupts.of(0, 2), this::everywhere, RESTARTABLE);
        watchResumptions();
        assertProved(explore(2));
        assertEquals(Set.of(0L), restartsAtEnds());
    }

    @Test
    void r20TheTableAndTheMarkerHaveTheSameOutcomes() {
        boot(RestartStrategies.named("marker"), 1);
        Set<Long> marker = restartsAtEnds();
        boot(RestartStrategies.named("range-table"), 1);
        assertEquals(marker, restartsAtEnds());
        assertEquals(Set.of(0L, 1L), marker, "a preemption at a restartable offset, or none");
    }

    /** Returns how many restarts the ends of all interleavings count. */
    private Set<Long> restartsAtEnds() {
        Set<Long> restarts = new TreeSet<>();
        long counter = program.physicalAddress(program.image().symbol("rseq_restarts"));
        Exploration result =
                new Explorer(program.system(), BUDGET)
                        .onEnd(() -> restarts.add(word(counter)))
                        .explore(new Bound(2));
        assertProved(result);
        return restarts;
    }
}
