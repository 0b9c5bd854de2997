// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.explore.FetchModel;

/** Every scenario that comes with the project goes wrong exactly if it is meant to. */
class ScenariosTest {
    static List<Named<Scenario>> scenarios() {
        return Scenarios.all().stream().map(each -> Named.of(each.name(), each)).toList();
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
