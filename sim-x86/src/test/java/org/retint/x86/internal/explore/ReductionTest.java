// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.ParallelExplorer;
import org.retint.sim.explore.Reduction;
import org.retint.sim.explore.Verdict;
import org.retint.x86.Register;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.FlatProgram;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.MemoryModel;

/**
 * Random programs, loops and interrupts included, have the same outcomes with every combination of
 * what exploration leaves out as with nothing left out.
 */
class ReductionTest {
    private static final int PROGRAMS = Integer.getInteger("explore.programs", 150);
    private static final long MOST_STEPS_WITHOUT_MATCHING = 500;
    private static final String[] SHARED = {"x", "y"};

    /**
     * What came of a program: its outcomes, or that it goes wrong; and how many steps that took.
     */
    private record Result(SortedSet<String> outcomes, Verdict verdict, long steps) {}

    /** What is left out: merging of private steps, and what the explorer leaves out. */
    private record Reductions(boolean merges, Set<Reduction> others) {
        private static final Reductions ALL = new Reductions(true, EnumSet.allOf(Reduction.class));

        /** States still match: without that, loops would have no end. */
        private static final Reductions NONE =
                new Reductions(false, EnumSet.of(Reduction.STATE_MATCHING));

        /** Every combination; without merging and matching there would be too much to do. */
        private static List<Reductions> every() {
            List<Reductions> every = new ArrayList<>(everyMatching());
            everyMatching().stream()
                    .filter(Reductions::merges)
                    .map(some -> some.without(Reduction.STATE_MATCHING))
                    .forEach(every::add);
            return every;
        }

        /** Every combination in which states match. */
        private static List<Reductions> everyMatching() {
            return Stream.of(true, false)
                    .map(merges -> new Reductions(merges, ALL.others))
                    .flatMap(some -> Stream.of(some, some.without(Reduction.SLEEP_SETS)))
                    .flatMap(some -> Stream.of(some, some.without(Reduction.PERSISTENT_SETS)))
                    .toList();
        }

        private Reductions without(Reduction reduction) {
            Set<Reduction> less =
                    others.isEmpty() ? EnumSet.noneOf(Reduction.class) : EnumSet.copyOf(others);
            less.remove(reduction);
            return new Reductions(merges, less);
        }
    }

    static String program(Random random, int cpus) {
        StringBuilder text = new StringBuilder();
        for (int cpu = 0; cpu < cpus; cpu++) {
            text.append("cpu").append(cpu).append(":\n");
            int length = 2 + random.nextInt(cpus == 2 ? 4 : 2);
            for (int i = 0; i < length; i++) {
                text.append(instruction(random, cpu, i)).append('\n');
            }
            text.append("hlt\n");
        }
        text.append(".balign 8\ncode: movl $1, %r8d\nret\n.data\n.balign 64\n");
        text.append("x: .quad 0\n.balign 64\ny: .quad 0\n.balign 64\nown: .quad 0, 0, 0\n");
        return text.toString();
    }

    /**
     * Lets an interrupt come to a CPU: its handler is one more thread, which takes turns with it.
     */
    static String interrupted(String program, Random random) {
        String handler = "vector48: " + instruction(random, 2, 7) + "\niretq\n";
        return program.replace(".balign 8\ncode:", handler + ".balign 8\ncode:")
                .replace("cpu0:\n", "cpu0:\nsti\n");
    }

    private static String instruction(Random random, int cpu, int number) {
        String shared = SHARED[random.nextInt(SHARED.length)];
        String own = "own + " + 8 * cpu;
        int value = 1 + 10 * cpu + number;
        return switch (random.nextInt(14)) {
            case 0, 1 -> "movq $%d, %s".formatted(value, shared);
            case 2, 3 -> "movq %s, %%rdi".formatted(shared);
            case 4 -> "addq %s, %%rsi".formatted(shared);
            case 5 -> "movb $%d, %s + 1".formatted(value, shared);
            case 6 -> "addq $%d, %s".formatted(value, own);
            case 7 -> "addq %s, %%rsi".formatted(own);
            case 8 -> random.nextBoolean() ? "mfence" : "cpuid; movq %rdi, %rax";
            case 9 -> "lock xaddq %%rsi, %s".formatted(shared);
            case 11 ->
                    "1: movq %s, %%rdi; cmpq $3, %%rdi; ja 2f; incq %s; jmp 1b; 2:"
                            .formatted(shared, shared);
            case 12 ->
                    "1: movq %s, %%rax; leaq %d(%%rax), %%rbx; lock cmpxchgq %%rbx, %s; jnz 1b"
                            .formatted(shared, value, shared);
            case 10 -> "movb $%d, code + 2".formatted(value);
            default -> "call code; addq %r8, %rsi";
        };
    }

    static FlatProgram load(String text, int cpus, ExplorationModel model) {
        List<String> entries = new ArrayList<>();
        for (int cpu = 0; cpu < cpus; cpu++) {
            entries.add("cpu" + cpu);
        }
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "random.S", text), entries, model);
    }

    private static Exploration together(
            int threads, String text, int cpus, ExplorationModel model, Bound bound) {
        List<Explorable> systems = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            systems.add(load(text, cpus, model).system());
        }
        return new ParallelExplorer(systems, Budget.DEFAULT).explore(bound);
    }

    private static Result explore(
            String text, int cpus, ExplorationModel model, Reductions reductions) {
        FlatProgram program = load(text, cpus, model);
        if (!reductions.merges) {
            ((ExploredMachine) program.system()).shareEverything();
        }
        SortedSet<String> outcomes = new TreeSet<>();
        Explorer explorer =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(() -> outcomes.add(outcome(program, cpus)));
        EnumSet<Reduction> off = EnumSet.allOf(Reduction.class);
        off.removeAll(reductions.others);
        off.forEach(explorer::without);
        Exploration result = explorer.explore(Bound.UNBOUNDED);
        if (result.verdict() == Verdict.VIOLATION) {
            outcomes.clear(); // the walk ended at the first one that it met
        }
        return new Result(outcomes, result.verdict(), result.steps());
    }

    private static String outcome(FlatProgram program, int cpus) {
        StringBuilder text = new StringBuilder();
        for (int cpu = 0; cpu < cpus; cpu++) {
            text.append(program.register(cpu, Register.RDI)).append(' ');
            text.append(program.register(cpu, Register.RSI)).append(' ');
        }
        return text.append(program.read64("x")).append(' ').append(program.read64("y")).toString();
    }

    @ParameterizedTest
    @EnumSource(FetchModel.class)
    void whatIsLeftOutChangesNoOutcome(FetchModel fetch) {
        Random random = new Random(20 + fetch.ordinal());
        List<Double> factors = new ArrayList<>();
        int several = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            int cpus = 2 + random.nextInt(2);
            MemoryModel memory = random.nextInt(4) == 0 ? MemoryModel.SC : MemoryModel.TSO;
            ExplorationModel model = ExplorationModel.TSO_STALE.with(memory).with(fetch);
            String text = program(random, cpus);
            if (cpus == 2 && random.nextBoolean()) {
                text = interrupted(text, random);
                model = model.with(new Interrupts(1, 48, 0, rip -> true));
            }
            Result full = explore(text, cpus, model, Reductions.NONE);
            Result reduced = compare(text, cpus, model, Reductions.ALL, full);
            boolean isSmall = full.steps() < MOST_STEPS_WITHOUT_MATCHING && !text.contains("1:");
            for (Reductions some : isSmall ? Reductions.every() : Reductions.everyMatching()) {
                compare(text, cpus, model, some, full);
            }
            if (i % 5 == 0) {
                Bound bound = i % 2 == 0 ? Bound.UNBOUNDED : new Bound(i % 3);
                Exploration one = together(1, text, cpus, model, bound);
                assertEquals(one, together(3, text, cpus, model, bound), text);
                if (bound.isUnbounded()) {
                    assertEquals(full.verdict(), one.verdict(), text);
                }
            }
            factors.add((double) full.steps() / Math.max(1, reduced.steps()));
            several += full.outcomes().size() > 1 ? 1 : 0;
        }
        assertTrue(several > PROGRAMS / 5, "programs of several outcomes: " + several);
        Collections.sort(factors);
        double median = factors.get(factors.size() / 2);
        double ninetieth = factors.get(factors.size() * 9 / 10);
        System.out.printf(
                Locale.ROOT,
                "%s: %d programs, reduction of steps: median %.1f, 90th percentile %.1f%n",
                fetch,
                PROGRAMS,
                median,
                ninetieth);
        assertTrue(median > 1, "median of the reduction: " + median);
    }

    private static Result compare(
            String text, int cpus, ExplorationModel model, Reductions reductions, Result full) {
        Result reduced = explore(text, cpus, model, reductions);
        assertEquals(full.verdict(), reduced.verdict(), () -> reductions + "\n" + text);
        assertEquals(full.outcomes(), reduced.outcomes(), () -> reductions + "\n" + text);
        return reduced;
    }
}
