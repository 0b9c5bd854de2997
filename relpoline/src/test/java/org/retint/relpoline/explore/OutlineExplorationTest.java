// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An outline block is replaced while it is called, in every interleaving. */
class OutlineExplorationTest {
    static final List<String> SCENARIOS = List.of("outline", "outline-start", "outline-no-wait");

    private static PatchScenario scenario(String name) {
        assertTrue(SCENARIOS.contains(name), name);
        return Scenarios.named(name).orElseThrow().patching();
    }

    @Test
    void r29AnOutlineBlockIsReplacedWhileCallersAreInIt() {
        Explorations.assertIntact(scenario("outline"));
    }

    @Test
    void r29NeitherARewindToItsStartNorNoGracePeriodWillDo() {
        Explorations.assertBroken(scenario("outline-start"));
        Explorations.assertBroken(scenario("outline-no-wait"));
    }
}
