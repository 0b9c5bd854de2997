// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FlatProgram;

/** R14 of rseq.md where the slice is shorter than the block: every pass is interrupted. */
class RestartLivelockTest {
    /** The tick comes in the block, in each pass or in each second one; then it starts again. */
    private static final String BLOCK =
            """
            cpu0:
                movq $target, %rbx
            start:
                cmpq $target, %rbx
                jne 1f
                TICK
                call target
            end:
                hlt
            1:  ud2
            target:
                incq calls
                ret
            vector48:
                cmpq $start, (%rsp)
                jbe 2f
                cmpq $end, (%rsp)
                jae 2f
                movq $start, (%rsp)
            2:  iretq
            .data
            calls: .quad 0
            passes: .quad 0
            """;

    private static final String EACH_PASS = "int $48";

    private static final String EACH_SECOND_PASS =
            """
            incq passes
            testq $1, passes
            jz 3f
            int $48
            3:
            """;

    private static Exploration explore(String tick) {
        FlatProgram program =
                new FlatProgram(
                        Assembler.assemble(
                                FlatProgram.BASE, "livelock.S", BLOCK.replace("TICK", tick)),
                        List.of("cpu0"),
                        ExplorationModel.TSO_STALE);
        program.checkAtEnds(() -> program.read64("calls") == 1 ? null : "not called once");
        return new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
    }

    @Test
    void r14ATaskThatIsRestartedInEachPassIsALivelock() {
        Exploration result = explore(EACH_PASS);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().startsWith("livelock: no end can be reached"), result::detail);
    }

    @Test
    void r14ATaskThatHasAPassToItselfLeavesTheBlock() {
        assertEquals(Verdict.COMPLETE, explore(EACH_SECOND_PASS).verdict());
    }
}
