// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

class RestartStrategyTest {
    @ParameterizedTest
    @EnumSource
    void aStrategyIsFoundByItsName(RestartStrategy strategy) {
        assertEquals(strategy, RestartStrategy.of(strategy.optionName()));
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> RestartStrategy.of("range_table"));
        assertEquals(
                "no such restart strategy: name=range_table; known are none, marker,"
                        + " posted-handler, range-table",
                refused.getMessage());
    }

    @Test
    void macrosPrecedeTheKernelAndTheEmptyTableFollowsTheWorkload() {
        KernelSources.Builder unit = KernelSources.builder();
        RestartStrategy.MARKER.addTo(unit).code(new KernelSource("workload.S", ""));
        List<String> names = unit.build().sources().stream().map(KernelSource::name).toList();
        assertEquals(List.of("symbols", "rseq_macros.S", "constants.S"), names.subList(0, 3));
        assertEquals(
                List.of("rseq.S", "workload.S", "rseq_defaults.S", "defaults.S"),
                names.subList(names.size() - 4, names.size()));
    }
}
