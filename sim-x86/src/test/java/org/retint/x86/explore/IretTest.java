// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.Register;
import org.retint.x86.asm.Assembler;

/** R31 of rseq.md: IRETQ serializes and unmasks NMIs, whichever handler executes it. */
class IretTest {
    /** CPU 1 modifies code and then says so; CPU 0 sees that, and goes to the code. */
    private static final String MODIFIED =
            """
            cpu0:
            1:  cmpq $0, flag
                je 1b
                GO
            cpu1:
                movb $2, code + 2
                movq $1, flag
                hlt
            vector3:
                movq $code, (%rsp)
                GO_ON
            .balign 8
            code:
                movl $1, %r8d
                hlt
            .data
            .balign 64
            flag: .quad 0
            """;

    private static final String FRAME =
            """
                movq %rsp, %rax
                pushq $0
                pushq %rax
                pushfq
                movl %cs, %ecx
                pushq %rcx
                pushq $TARGET
                movl %ss, %ecx
                movl %ecx, 32(%rsp)
                iretq
            """;

    /** A handler of NMIs that does something, looks whether it was entered anew, and returns. */
    private static final String NMI =
            """
            cpu0:
                nop
            3:  hlt
                jmp 3b
            vector2:
                incq depth
                cmpq $2, depth
                jne 1f
                movq $1, nested
            1:  SOMETHING
            2:  nop
                decq depth
                iretq
            vector3:
                iretq
            .data
            depth: .quad 0
            nested: .quad 0
            """;

    private static SortedSet<Long> outcomes(
            String text, List<String> entries, int nmis, String symbol) {
        FlatProgram program =
                new FlatProgram(
                        Assembler.assemble(FlatProgram.BASE, "iret.S", text),
                        entries,
                        ExplorationModel.TSO_STALE.with(Interrupts.of(0, nmis)));
        SortedSet<Long> seen = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(
                                () ->
                                        seen.add(
                                                symbol.isEmpty()
                                                        ? program.register(0, Register.R8)
                                                        : program.read64(symbol)))
                        .explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        return seen;
    }

    private static SortedSet<Long> modified(String go, String goOn) {
        String text = MODIFIED.replace("GO_ON", goOn).replace("GO", go);
        return outcomes(text, List.of("cpu0", "cpu1"), 0, "");
    }

    private static SortedSet<Long> nested(String something) {
        return outcomes(NMI.replace("SOMETHING", something), List.of("cpu0"), 2, "nested");
    }

    @Test
    void rseqR31WhatIsFetchedBehindIretqIsWhatMemoryHolds() {
        assertEquals(List.of(2L), List.copyOf(modified(FRAME.replace("TARGET", "code"), "ud2")));
        assertEquals(List.of(2L), List.copyOf(modified("int3", "iretq")));
    }

    @Test
    void rseqR31WhatIsFetchedBehindAnotherReturnMayBeOld() {
        assertEquals(List.of(1L, 2L), List.copyOf(modified("jmp code", "ud2")));
        assertEquals(List.of(1L, 2L), List.copyOf(modified("pushq $code\nret", "ud2")));
    }

    @Test
    void rseqR31AfterIretqTheNextNmiMayCome() {
        assertEquals(List.of(0L, 1L), List.copyOf(nested("int3")));
        assertEquals(List.of(0L, 1L), List.copyOf(nested(FRAME.replace("TARGET", "2f"))));
    }

    @Test
    void rseqR31BeforeItTheNextNmiWaits() {
        assertEquals(List.of(0L), List.copyOf(nested("nop")));
        assertEquals(List.of(0L), List.copyOf(nested("pushq $2f\nret")));
    }
}
