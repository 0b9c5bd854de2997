// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FlatProgram;

/** Programs of two CPUs that go wrong. */
final class Counterexamples {
    private static final String FAIL =
            """
            fail:   movl $2, %eax
                    movl $0x5254, %edx
                    outl %eax, %dx
            end:    hlt
            """;

    /** CPU 1 executes the byte before the last of those that CPU 0 writes, and knows better. */
    static final String STALE_CODE =
            """
            cpu0:   movb $2, patched + 1
                    movb $3, patched + 1
                    movq $1, flag
                    hlt
            cpu1:   cmpq $0, flag
                    je end
            patched: movb $1, %al
                    cmpb $2, %al
                    jne end
            """
                    + FAIL
                    + ".bss\n.balign 64\nflag: .quad 0\n";

    /** An IPI comes before the store that was made before it was sent: the APIC is uncached. */
    static final String IPI =
            """
            cpu0:   movl $0xfee00310, %ebx
                    movl $0x01000000, (%rbx)
                    movl $0xfee00300, %ebx
                    movl $0x30, (%rbx)
                    movq $1, flag
                    hlt
            cpu1:   sti
            1:      jmp 1b
            vector48: cmpq $0, flag
                    jne end
            """
                    + FAIL
                    + ".bss\n.balign 64\nflag: .quad 0\n";

    private Counterexamples() {}

    /** Explores a program and returns how it goes wrong. */
    static Exploration explore(FlatProgram program) {
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        return result;
    }

    static FlatProgram program(String text) {
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "test.S", text),
                List.of("cpu0", "cpu1"),
                ExplorationModel.TSO_STALE);
    }

    static Counterexample of(String text) {
        FlatProgram program = program(text);
        return Counterexample.of(program.system(), explore(program));
    }
}
