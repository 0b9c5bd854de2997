// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/**
 * What every restart strategy keeps; its behaviour on simulated code is in the tests of R1 to R28.
 */
class RestartStrategyContractTest {
    static Stream<RestartStrategy> strategies() {
        return RestartStrategies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void itIsFoundByItsNameAndSaysWhatItDoes(RestartStrategy strategy) {
        assertSame(strategy, RestartStrategies.named(strategy.name()));
        assertTrue(strategy.name().matches("[a-z]+(-[a-z]+)*"), strategy.name());
        assertFalse(strategy.description().isBlank());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void itsMacrosPrecedeTheKernelAndItsEmptyTableFollowsTheWorkload(RestartStrategy strategy) {
        KernelSources.Builder kernel = KernelSources.builder();
        strategy.addTo(kernel).code(new KernelSource("workload.S", ""));
        List<KernelSource> sources = kernel.build().sources();
        List<String> names = sources.stream().map(KernelSource::name).toList();
        assertTrue(sources.get(0).text().contains(".set rseq_variant, " + strategy.variant()));
        assertEquals(List.of("symbols", "rseq_macros.S", "constants.S"), names.subList(0, 3));
        assertEquals(
                List.of("rseq.S", "workload.S", "rseq_defaults.S", "defaults.S"),
                names.subList(names.size() - 4, names.size()));
    }

    @Test
    void noTwoStrategiesShareNameOrVariant() {
        assertEquals(
                RestartStrategies.all().size(),
                strategies().map(RestartStrategy::name).distinct().count());
        assertEquals(
                RestartStrategies.all().size(),
                strategies().map(RestartStrategy::variant).distinct().count());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        IllegalArgumentException thrown =
                assertThrows(
                        IllegalArgumentException.class, () -> RestartStrategies.named("markers"));
        strategies().forEach(s -> assertTrue(thrown.getMessage().contains(s.name())));
    }
}
