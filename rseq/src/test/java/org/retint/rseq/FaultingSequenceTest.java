// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.rseq.LegalityChecker.Rule;
import org.retint.rseq.LegalityChecker.Violation;

/** R29 of rseq.md: a sequence that may fault must bear that it is begun again. */
class FaultingSequenceTest {
    static Stream<RestartStrategy> rewinding() {
        return RestartTest.rewinding();
    }

    private static RseqLab lab(RestartStrategy strategy, boolean storesFirst) {
        return RseqLab.of(strategy)
                .symbol("test_stores_first", storesFirst ? 1 : 0)
                .program("faulting.S")
                .build();
    }

    private static RseqLab run(RestartStrategy strategy, boolean storesFirst) {
        RseqLab lab = lab(strategy, storesFirst);
        assertTrue(lab.run().isSuccess());
        assertEquals(1, lab.u64("test_faults"));
        assertEquals(1, lab.u64("rseq_restarts"));
        assertEquals(42, lab.u64("test_loaded"));
        return lab;
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r29ALoadThatFaultsIsRepeatedAfterThePreemption(RestartStrategy strategy) {
        assertEquals(1, run(strategy, false).u64("test_passes"));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r29AStoreBeforeItIsRepeatedToo(RestartStrategy strategy) {
        assertEquals(2, run(strategy, true).u64("test_passes"));
    }

    @ParameterizedTest
    @MethodSource("rewinding")
    void r29TheCheckerTellsTheTwoApart(RestartStrategy strategy) {
        assertEquals(List.of(), early(lab(strategy, false), List.of("load", "commit")));
        assertEquals(
                List.of(Rule.EARLY_STORE),
                early(lab(strategy, true), List.of("store", "load", "commit")));
    }

    private static List<Rule> early(RseqLab lab, List<String> restartable) {
        long start = lab.symbol("faulting_start");
        List<Integer> offsets = new ArrayList<>();
        restartable.forEach(label -> offsets.add((int) (lab.symbol("faulting_" + label) - start)));
        int length = (int) (lab.symbol("faulting_end") - start);
        Sequence sequence = new Sequence(start, length, 0, offsets, 0, 0);
        return LegalityChecker.check(sequence, lab.code(sequence)).stream()
                .map(Violation::rule)
                .filter(rule -> rule != Rule.UNMARKED) // the range table needs no markers
                .toList();
    }
}
