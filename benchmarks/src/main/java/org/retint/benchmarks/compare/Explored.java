// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.relpoline.explore.PatchScenario;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.ParallelExplorer;
import org.retint.x86.explore.ExplorationModel;

/**
 * What the explorer found of a scenario, under TSO and stale instruction fetch.
 *
 * @param verdict {@value #INTACT} or {@value #BROKEN}, or how the budget ended it
 * @param schedules interleavings that were run to their end
 */
record Explored(String verdict, long schedules) {
    static final String INTACT = "intact";
    static final String BROKEN = "WRONG CALL";

    /** Explores every interleaving with at most so many preemptions. */
    static Explored of(PatchScenario patching, int preemptions) {
        List<Explorable> systems = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            systems.add(patching.program(ExplorationModel.TSO_STALE).system());
        }
        Exploration result =
                new ParallelExplorer(systems, Budget.DEFAULT).explore(new Bound(preemptions));
        String verdict =
                switch (result.verdict()) {
                    case COMPLETE, COMPLETE_WITHIN_BOUNDS -> INTACT;
                    case VIOLATION -> BROKEN;
                    case BUDGET -> "budget used up";
                };
        return new Explored(verdict, result.ends());
    }
}
