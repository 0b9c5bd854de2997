// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.ParallelExplorer;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;

/** Every scenario that comes with the project goes wrong exactly if it is meant to. */
class ScenariosTest {
    /** Explored by tests that are named after a requirement. */
    private static final List<String> ELSEWHERE =
            Stream.of(
                            HazardsExplorationTest.HAZARDS,
                            HazardsExplorationTest.HAZARDS.stream()
                                    .map(name -> name + "-protected")
                                    .toList(),
                            AlternativesExplorationTest.REFUTED,
                            AlternativesExplorationTest.PROVED,
                            EmulationTest.SCENARIOS,
                            OutlineExplorationTest.SCENARIOS)
                    .flatMap(List::stream)
                    .toList();

    static List<Named<Scenario>> scenarios() {
        return Scenarios.all().stream()
                .filter(each -> !ELSEWHERE.contains(each.name()))
                .map(each -> Named.of(each.name(), each))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarioGoesWrongExactlyIfItIsMeantTo(Scenario scenario) {
        if (scenario.isIntact()) {
            int preemptions = Math.min(scenario.preemptions(), Explorations.PREEMPTIONS);
            Explorations.assertIntact(scenario.patching(), FetchModel.STALE, preemptions);
        } else {
            Explorations.assertBroken(scenario.patching());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop-machine", "restart-e", "h1", "h5"})
    void numberOfThreadsMakesNoDifference(String name) {
        Scenario scenario = Scenarios.named(name).orElseThrow();
        Bound bound = new Bound(Math.min(scenario.preemptions(), Explorations.PREEMPTIONS));
        assertEquals(explore(1, scenario, bound), explore(3, scenario, bound));
    }

    private static Exploration explore(int threads, Scenario scenario, Bound bound) {
        List<Explorable> systems = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            systems.add(scenario.patching().program(ExplorationModel.TSO_STALE).system());
        }
        return new ParallelExplorer(systems, Budget.DEFAULT).explore(bound);
    }

    @Test
    void namesAndDescriptionsAreThereOnce() {
        assertEquals(
                Scenarios.all().size(),
                Scenarios.all().stream().map(Scenario::name).distinct().count());
        for (Scenario scenario : Scenarios.all()) {
            assertEquals(scenario, Scenarios.named(scenario.name()).orElseThrow());
            assertTrue(scenario.description().length() <= 90, scenario::description);
        }
        assertTrue(Scenarios.named("no-such-scenario").isEmpty());
    }
}
