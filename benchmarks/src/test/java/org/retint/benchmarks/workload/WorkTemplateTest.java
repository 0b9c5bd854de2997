// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTemplateTest {
    private static final String LOOP =
            """
            work_loop:
            \ttestq\t%rsi, %rsi
            \tje\t.L4
            \txorl\t%eax, %eax
            \t.p2align 4
            .L3:
            \taddq\t$1, %rax
            \tcmpq\t%rax, %rsi
            \tjne\t.L3
            \tret
            .L4:
            \txorl\t%eax, %eax
            \tret
            \t.size\twork_loop, .-work_loop
            """;

    @Test
    void instructionsAreThoseOfTheLoopOncePerRoundAndTheRestOnce() {
        WorkTemplate template = WorkTemplate.parse(LOOP).get(0);
        assertEquals(4 + 3, template.instructions(1));
        assertEquals(4 + 3 * 10, template.instructions(10));
        assertEquals(10, template.roundsFor(34));
    }

    @Test
    void copiesShareNoLabel() {
        StringBuilder out = new StringBuilder();
        WorkTemplate.parse(LOOP).get(0).appendTo(out, "_7");
        assertTrue(out.toString().contains("jne\t.L3_7"));
        assertTrue(out.toString().contains("\n.L3_7:\n"));
        assertFalse(out.toString().contains(".L3\n"));
    }

    @Test
    void theCompiledTemplatesAreRead() {
        List<WorkTemplate> templates = WorkTemplate.parse(Workloads.resource("work.s"));
        assertEquals(8, templates.size());
    }

    @Test
    void aFunctionWithoutALoopIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> WorkTemplate.parse("work_x:\n\tret\n\t.size\twork_x, .-work_x\n"));
    }
}
