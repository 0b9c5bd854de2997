// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retint.sim.junit.Expectation.NEVER;
import static org.retint.sim.junit.Expectation.REACHED;

import org.retint.sim.junit.ExploreInterleavings;
import org.retint.sim.junit.Interleavings;
import org.retint.sim.junit.Outcome;
import org.retint.sim.junit.Outcomes;
import org.retint.x86.GuestCode;
import org.retint.x86.KernelLab;
import org.retint.x86.Register;

/** The extension on machine code, with a kernel and without. */
class StoreBufferingTest {
    private static final String PLAIN =
            """
            cpu0: movq $1, x
            movq y, %rax
            hlt
            cpu1: movq $1, y
            movq x, %rax
            hlt
            .bss
            x: .quad 0
            y: .quad 0
            """;

    private static final String FENCED =
            """
            cpu0: movq $1, x
            mfence
            movq y, %rax
            hlt
            cpu1: movq $1, y
            mfence
            movq x, %rax
            hlt
            .bss
            x: .quad 0
            y: .quad 0
            """;

    private static String seen(FlatProgram program) {
        return program.register(0, Register.RAX) + " " + program.register(1, Register.RAX);
    }

    @ExploreInterleavings
    @GuestCode(PLAIN)
    @Outcome(id = "0 0", expect = REACHED, because = "both stores wait in their buffers")
    @Outcome(id = "0 1", expect = REACHED, because = "CPU 0 comes first")
    @Outcome(id = "1 0", expect = REACHED, because = "CPU 1 comes first")
    @Outcome(id = "1 1", expect = REACHED, because = "both stores come first")
    void bothCpusMayMissTheStoreOfTheOther(FlatProgram program, Outcomes outcomes) {
        outcomes.atEnd(() -> seen(program));
    }

    @ExploreInterleavings
    @GuestCode(FENCED)
    @Outcome(id = "0 0", expect = NEVER, because = "each store is in memory before the load")
    @Outcome(id = "0 1", expect = REACHED, because = "CPU 0 comes first")
    @Outcome(id = "1 0", expect = REACHED, because = "CPU 1 comes first")
    @Outcome(id = "1 1", expect = REACHED, because = "both stores come first")
    void fencesKeepThemFromIt(FlatProgram program, Outcomes outcomes) {
        outcomes.atEnd(() -> seen(program));
    }

    @ExploreInterleavings(violation = "outcome \"0 0\": NEVER, because each store")
    @GuestCode(PLAIN)
    @Outcome(id = "0 0", expect = NEVER, because = "each store is in memory before the load")
    @Outcome(id = "0 1", expect = REACHED, because = "CPU 0 comes first")
    @Outcome(id = "1 0", expect = REACHED, because = "CPU 1 comes first")
    @Outcome(id = "1 1", expect = REACHED, because = "both stores come first")
    void withoutThemTheyMay(FlatProgram program, Outcomes outcomes) {
        outcomes.atEnd(() -> seen(program));
    }

    @ExploreInterleavings(memory = "sc", fetch = "sdm-weakest", violation = "nobody saw")
    @GuestCode(PLAIN)
    void assertionsAtTheEndAreProperties(FlatProgram program, Interleavings all) {
        all.atEnd(() -> assertTrue(seen(program).equals("1 1"), "nobody saw both"));
    }

    private static final String TWO_TASKS =
            """
            .globl worker
            worker:
                lock incl ready(%rip)
            1:  pause
                cmpl $2, ready(%rip)
                jb 1b
            .globl explore_here
            explore_here:
                INCREMENT
                lock incl done(%rip)
            1:  pause
                cmpl $2, done(%rip)
                jb 1b
                xorl %edi, %edi
                jmp hypercall_exit
            .bss
            .balign 64
            ready: .zero 4
            .balign 64
            done: .zero 4
            .balign 64
            counter: .quad 0
            .text
            """;

    @ExploreInterleavings(interrupts = 1)
    @GuestCode(
            value = ".macro INCREMENT\nlock incq counter(%rip)\n.endm\n" + TWO_TASKS,
            tasks = {"worker", "worker"})
    void lockedIncrementsAreNeverLostUnderInterrupts(KernelLab lab, Interleavings all) {
        all.atEnd(() -> assertEquals(2, lab.read64("counter")));
    }

    @ExploreInterleavings(violation = "expected: <2> but was: <1>")
    @GuestCode(
            value = ".macro INCREMENT\nincq counter(%rip)\n.endm\n" + TWO_TASKS,
            tasks = {"worker", "worker"})
    void plainIncrementsAre(KernelLab lab, Interleavings all) {
        all.atEnd(() -> assertEquals(2, lab.read64("counter")));
    }
}
