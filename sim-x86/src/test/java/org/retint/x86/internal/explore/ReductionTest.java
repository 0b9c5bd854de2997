// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.Register;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.FlatProgram;
import org.retint.x86.explore.MemoryModel;

/** Random programs have the same outcomes whether steps that nobody else sees are merged or not. */
class ReductionTest {
    private static final int PROGRAMS = Integer.getInteger("explore.programs", 150);
    private static final String[] SHARED = {"x", "y"};

    /**
     * What came of a program: its outcomes, or that it goes wrong; and how many steps that took.
     */
    private record Result(SortedSet<String> outcomes, Verdict verdict, long steps) {}

    private static String program(Random random, int cpus) {
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

    private static String instruction(Random random, int cpu, int number) {
        String shared = SHARED[random.nextInt(SHARED.length)];
        String own = "own + " + 8 * cpu;
        int value = 1 + 10 * cpu + number;
        return switch (random.nextInt(12)) {
            case 0, 1 -> "movq $%d, %s".formatted(value, shared);
            case 2, 3 -> "movq %s, %%rdi".formatted(shared);
            case 4 -> "addq %s, %%rsi".formatted(shared);
            case 5 -> "movb $%d, %s + 1".formatted(value, shared);
            case 6 -> "addq $%d, %s".formatted(value, own);
            case 7 -> "addq %s, %%rsi".formatted(own);
            case 8 -> random.nextBoolean() ? "mfence" : "cpuid; movq %rdi, %rax";
            case 9 -> "lock xaddq %%rsi, %s".formatted(shared);
            case 10 -> "movb $%d, code + 2".formatted(value);
            default -> "call code; addq %r8, %rsi";
        };
    }

    private static Result explore(
            String text, int cpus, ExplorationModel model, boolean everythingShared) {
        List<String> entries = new ArrayList<>();
        for (int cpu = 0; cpu < cpus; cpu++) {
            entries.add("cpu" + cpu);
        }
        FlatProgram program =
                new FlatProgram(
                        Assembler.assemble(FlatProgram.BASE, "random.S", text), entries, model);
        if (everythingShared) {
            ((ExploredMachine) program.system()).shareEverything();
        }
        SortedSet<String> outcomes = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(() -> outcomes.add(outcome(program, cpus)))
                        .explore(Bound.UNBOUNDED);
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
    void mergingPrivateStepsChangesNoOutcome(FetchModel fetch) {
        Random random = new Random(20 + fetch.ordinal());
        long merged = 0;
        long every = 0;
        int several = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            int cpus = 2 + random.nextInt(2);
            MemoryModel memory = random.nextInt(4) == 0 ? MemoryModel.SC : MemoryModel.TSO;
            ExplorationModel model = ExplorationModel.TSO_STALE.with(memory).with(fetch);
            String text = program(random, cpus);
            Result reduced = explore(text, cpus, model, false);
            Result full = explore(text, cpus, model, true);
            assertEquals(full.verdict(), reduced.verdict(), text);
            assertEquals(full.outcomes(), reduced.outcomes(), text);
            merged += reduced.steps();
            every += full.steps();
            several += full.outcomes().size() > 1 ? 1 : 0;
        }
        assertTrue(several > PROGRAMS / 5, "programs of several outcomes: " + several);
        assertTrue(merged < every, "steps: merged=%d every=%d".formatted(merged, every));
    }
}
