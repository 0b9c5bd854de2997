// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.Assembler;

/** Programs that wait for ever, and the same ones put right. */
class LivelockTest {
    private static final String SPIN_LOCK =
            """
            cpu0: cpu1:
            1:  movl $1, %eax
                xchgl %eax, lock
                testl %eax, %eax
                jz 3f
            2:  pause
                cmpl $0, lock
                jne 2b
                jmp 1b
            3:  incl counter
            RELEASE
                hlt
            .data
            lock: .long 0
            counter: .long 0
            """;

    private static Exploration explore(String text, Interrupts interrupts, int preemptions) {
        List<String> entries = new ArrayList<>(List.of("cpu0"));
        if (text.contains("cpu1:")) {
            entries.add("cpu1");
        }
        FlatProgram program =
                new FlatProgram(
                        Assembler.assemble(FlatProgram.BASE, "test.S", text),
                        entries,
                        ExplorationModel.TSO_STALE.with(interrupts));
        Bound bound = preemptions < 0 ? Bound.UNBOUNDED : new Bound(preemptions);
        Exploration result = new Explorer(program.system(), Budget.DEFAULT).explore(bound);
        if (result.verdict() == Verdict.VIOLATION) {
            String story = Counterexample.of(program.system(), result).text();
            assertTrue(story.contains("livelock"), story);
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void aSpinLockThatIsReleasedIsTakenByEveryone(int preemptions) {
        Exploration result =
                explore(
                        SPIN_LOCK.replace("RELEASE", "    movl $0, lock"),
                        Interrupts.NONE,
                        preemptions);
        assertTrue(
                result.verdict() == Verdict.COMPLETE
                        || result.verdict() == Verdict.COMPLETE_WITHIN_BOUNDS,
                result::toString);
        assertTrue(result.ends() > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void oneThatIsNeverReleasedIsALivelock(int preemptions) {
        Exploration result =
                explore(SPIN_LOCK.replace("RELEASE", ""), Interrupts.NONE, preemptions);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().startsWith("livelock: no end can be reached"), result::toString);
        assertTrue(result.shortest());
    }

    @Test
    void twoThatWaitForEachOtherAreALivelock() {
        String text =
                """
                cpu0:
                1:  cmpl $1, b
                    jne 1b
                    movl $1, a
                    hlt
                cpu1:
                1:  cmpl $1, a
                    jne 1b
                    movl $1, b
                    hlt
                .data
                a: .long 0
                b: .long 0
                """;
        assertEquals(Verdict.VIOLATION, explore(text, Interrupts.NONE, -1).verdict());
        assertEquals(
                Verdict.COMPLETE,
                explore(text.replace("jne 1b\n    movl $1, a", "movl $1, a"), Interrupts.NONE, -1)
                        .verdict());
    }

    @Test
    void aLoopOfOneCpuAloneIsALivelockToo() {
        Exploration result = explore("cpu0: nop\n1: jmp 1b\n", Interrupts.NONE, -1);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
    }

    @Test
    void whoWaitsForAnInterruptThatComesIsLetGo() {
        String text =
                """
                cpu0:
                    sti
                1:  cmpl $1, flag
                    jne 1b
                    cli
                    hlt
                vector48:
                    movl $1, flag
                    iretq
                .data
                flag: .long 0
                """;
        Interrupts one = new Interrupts(1, 48, 0, rip -> true);
        assertEquals(Verdict.COMPLETE, explore(text, one, -1).verdict());
        assertEquals(Verdict.VIOLATION, explore(text, Interrupts.NONE, -1).verdict());
    }
}
