// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.retint.sim.Bounds;

/**
 * A macro named as the instruction makes every call magic, inline assembly included (A. Lutomirski
 * on RFC v1): one source converted so, and by choice.
 */
class InlineAssemblyTest {
    /** What GCC makes of a function with inline assembly between two calls of its own. */
    private static final String PROGRAM =
            """
            .text
            .globl compiled
            compiled:
            \tpushq\t%rbx
            \tmovq\t%rdi, %rbx
            \tcall\t__x86_indirect_thunk_rbx
            #APP
            # 7 "compiled.c" 1
            inline_call:
            \tcall __x86_indirect_thunk_rbx
            # 0 "" 2
            #NO_APP
            \tcall\t__x86_indirect_thunk_rbx
            \tpopq\t%rbx
            \tret
            test_setup:
            \tmovq $function_0, %rdi
            \tsubq $8, %rsp
            \tcall compiled
            \taddq $8, %rsp
            \tret
            """;

    private static RelpolineMachine guest(boolean inline) {
        return RelpolineMachine.builder()
                .convertInlineAssembly(inline)
                .workload(new CallerProgram().sites(2).extra(PROGRAM).source())
                .checkCalls()
                .build();
    }

    /** Returns the sites of the function, as offsets from its start. */
    private static Set<Long> sites(RelpolineMachine guest) {
        long start = guest.image().symbol("compiled");
        long end = guest.image().symbol("test_setup");
        Set<Long> sites = new TreeSet<>();
        for (CallSite site : guest.runtime().sites().sites()) {
            if (site.address() >= start && site.address() < end) {
                sites.add(site.address() - start);
            }
        }
        return sites;
    }

    @Test
    void theDifferenceIsTheCallOfInlineAssembly() {
        RelpolineMachine byName = guest(true);
        RelpolineMachine byChoice = guest(false);
        long start = byName.image().symbol("compiled");
        assertEquals(Set.of(4L, 28L, 52L), sites(byName));
        assertEquals(28, byName.image().symbol("inline_call") - start);
        // A plain call of five bytes is in its place.
        assertEquals(Set.of(4L, 28L + 5), sites(byChoice));
        assertEquals(28, byChoice.image().symbol("inline_call") - start);
    }

    @Test
    void callsGoWhereTheyShouldEitherWay() {
        for (boolean inline : List.of(true, false)) {
            RelpolineMachine guest = guest(inline);
            guest.machine().run(Bounds.cycles(3_000_000));
            assertEquals(0, guest.word("wrong_calls"));
            assertTrue(guest.callChecker().checked() > 1000);
            assertTrue(guest.callChecker().isClean(), guest.callChecker().messages().toString());
        }
    }
}
