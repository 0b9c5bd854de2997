// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.MemoryModel;

class LitmusRunTest {
    private static final String STORE_BUFFERING =
            """
            X86_64 SB
            "PodWR Fre PodWR Fre"
            Cycle=Fre PodWR Fre PodWR
            Relax=
            {
            uint64_t y; uint64_t x; uint64_t 1:rax; uint64_t 0:rax;

            }
             P0            | P1            ;
             movq $1,(x)   | movq $1,(y)   ;
             movq (y),%rax | movq (x),%rax ;
            exists (0:rax=0 /\\ 1:rax=0)
            """;

    private static LitmusRun run(String text, MemoryModel model) {
        return LitmusRun.of(
                "t.litmus",
                LitmusTest.parse("t.litmus", text),
                ExplorationModel.TSO_STALE.with(model));
    }

    @Test
    void storesWaitInTheBufferUnderTso() {
        assertEquals(
                """
                Test SB Allowed
                States 4
                0:rax=0; 1:rax=0;
                0:rax=0; 1:rax=1;
                0:rax=1; 1:rax=0;
                0:rax=1; 1:rax=1;
                Ok
                Observation SB Sometimes 1 3
                """,
                run(STORE_BUFFERING, MemoryModel.TSO).text());
    }

    @Test
    void storesAreSeenAtOnceUnderSc() {
        LitmusRun run = run(STORE_BUFFERING, MemoryModel.SC);
        assertEquals(
                List.of("0:rax=0; 1:rax=1;", "0:rax=1; 1:rax=0;", "0:rax=1; 1:rax=1;"),
                run.states());
        assertTrue(run.text().endsWith("No\nObservation SB Never 0 3\n"), run::text);
    }

    @Test
    void conditionOnEveryStateIsRequired() {
        String text = STORE_BUFFERING.replace("exists (", "forall not (");
        assertTrue(run(text, MemoryModel.SC).text().contains("Test SB Required"));
        assertTrue(run(text, MemoryModel.SC).isOk());
        assertEquals(false, run(text, MemoryModel.TSO).isOk());
    }

    @Test
    void notBindsTighterThanAndAndAndTighterThanOr() {
        String condition = "not 0:rax=0 /\\ 1:rax=0 \\/ 0:rax=0 /\\ 1:rax=1";
        LitmusRun run =
                run(STORE_BUFFERING.replace("0:rax=0 /\\ 1:rax=0", condition), MemoryModel.TSO);
        assertEquals(2, run.witnesses());
    }

    @Test
    void locationsStartWithTheirInitialValues() {
        String text =
                """
                X86_64 init
                {
                uint64_t x = 7; y = 3;
                }
                 P0            ;
                 movq (x),%rax ;
                 xchgq %rax,(y) ;
                forall
                (y=7 /\\ [x]=7 /\\
                 0:rax=3)
                """;
        LitmusRun run = run(text, MemoryModel.TSO);
        assertEquals(List.of("0:rax=3; [x]=7; [y]=7;"), run.states());
        assertTrue(run.isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    X86_64 SB     | ARM SB       | t.litmus:1:1:   | X86_64
                    movq $1,(y)   | movq $1 (y   | t.litmus        | assembled
                    Relax=        | Relax        | t.litmus:4:1:   | KEY=TEXT
                    1:rax; uint   | 1:rax, uint  | t.litmus:6:24:  | uint64_t
                    P1            | P2           | t.litmus:9:1:   | process names
                    exists        | exist        | t.litmus:12:1:  | exists
                    1:rax=0)      | 2:rax=0)     | t.litmus:12:20: | no such process
                    1:rax=0)      | 1:eax=0)     | t.litmus:12:22: | 64-bit register
                    1:rax=0)      | 1:rax=0      | t.litmus:13:1:  | expected ')'
                    1:rax=0)      | q=0)         | t.litmus:12:20: | location
                    """)
    void malformedTestIsRefusedWithItsPlace(
            String right, String wrong, String place, String expectation) {
        String text = STORE_BUFFERING.replace(right, wrong);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> run(text, MemoryModel.TSO));
        assertTrue(e.getMessage().startsWith(place), e::getMessage);
        assertTrue(e.getMessage().contains(expectation), e::getMessage);
    }

    @Test
    void rowWithACellTooFewIsRefused() {
        String text = STORE_BUFFERING.replace("| movq (x),%rax ;", ";");
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> run(text, MemoryModel.TSO));
        assertTrue(e.getMessage().startsWith("t.litmus:11:1:"), e::getMessage);
    }
}
