// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.KernelProgram;

/** Explores scenarios under TSO. {@code -Dexplore.preemptions=N} raises the bound of proofs. */
final class Explorations {
    /** Bound of proofs. */
    static final int PREEMPTIONS = Integer.getInteger("explore.preemptions", 2);

    /** Bound of searches: they end at the first bound that is enough. */
    static final Bound SEARCH = new Bound(3);

    private static final int MAX_LINES = 40;

    private Explorations() {}

    /** Asserts that no interleaving goes wrong, within {@link #PREEMPTIONS} under STALE. */
    static void assertIntact(PatchScenario scenario) {
        assertIntact(scenario, FetchModel.STALE, PREEMPTIONS);
    }

    /** Asserts that no interleaving with so many preemptions goes wrong. */
    static void assertIntact(PatchScenario scenario, FetchModel fetch, int preemptions) {
        KernelProgram program = scenario.program(ExplorationModel.TSO_STALE.with(fetch));
        Exploration result = explore(program, new Bound(preemptions));
        boolean complete =
                result.verdict() == Verdict.COMPLETE
                        || result.verdict() == Verdict.COMPLETE_WITHIN_BOUNDS;
        assertTrue(complete, () -> text(program, result));
        assertTrue(result.ends() > 0, "no interleaving comes to its end");
    }

    /** Asserts that some interleaving goes wrong in the guest, and that it is shown shortly. */
    static Exploration assertBroken(PatchScenario scenario) {
        return assertBroken(scenario, FetchModel.STALE);
    }

    /** Asserts that some interleaving goes wrong, and that it is shown shortly. */
    static Exploration assertBroken(PatchScenario scenario, FetchModel fetch) {
        KernelProgram program = scenario.program(ExplorationModel.TSO_STALE.with(fetch));
        Exploration result = explore(program, SEARCH);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.shortest(), result::toString);
        String text = text(program, result);
        assertTrue(text.lines().count() <= MAX_LINES, text);
        return result;
    }

    private static Exploration explore(KernelProgram program, Bound bound) {
        return new Explorer(program.system(), Budget.DEFAULT).explore(bound);
    }

    private static String text(KernelProgram program, Exploration result) {
        return result.verdict() == Verdict.VIOLATION
                ? Counterexample.of(program.system(), result).text()
                : result.toString();
    }
}
