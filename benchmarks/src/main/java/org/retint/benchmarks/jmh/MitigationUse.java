// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.List;
import java.util.function.Supplier;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policy;

/**
 * What becomes of a workload's indirect calls while {@link MitigationBenchmark} measures.
 *
 * @param word name of the parameter
 * @param mitigation what is assembled
 * @param protocol how blocks are patched; of no meaning where there are none
 * @param policies makes the policy of one machine
 */
record MitigationUse(
        String word, Mitigation mitigation, PatchProtocol protocol, Supplier<Policy> policies) {
    /** Every call through a retpoline. */
    static final MitigationUse RETPOLINE =
            new MitigationUse(
                    "retpoline", Mitigations.RETPOLINE, PatchProtocols.ONCE, Policy::mostFrequent);

    /** Blocks, never promoted: every call is counted and takes a retpoline. */
    static final MitigationUse LEARNING =
            new MitigationUse(
                    "learning",
                    Mitigations.RELPOLINE,
                    PatchProtocols.KEEP_LEARNING,
                    Undecided::new);

    private static final List<MitigationUse> ALL =
            List.of(
                    // plain indirect calls
                    new MitigationUse(
                            "indirect",
                            Mitigations.INDIRECT,
                            PatchProtocols.ONCE,
                            Policy::mostFrequent),
                    RETPOLINE,
                    // blocks, promoted once to the most frequent target; others take a retpoline
                    new MitigationUse(
                            "relpoline-hit",
                            Mitigations.RELPOLINE,
                            PatchProtocols.ONCE,
                            Policy::mostFrequent),
                    // blocks, promoted once to what nobody calls: every call takes a retpoline
                    new MitigationUse(
                            "relpoline-miss",
                            Mitigations.RELPOLINE,
                            PatchProtocols.ONCE,
                            Decoy::new),
                    LEARNING);

    /**
     * Returns a use by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static MitigationUse named(String word) {
        return ALL.stream()
                .filter(use -> use.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such use of a mitigation: "
                                                + word
                                                + "; one of "
                                                + ALL.stream().map(MitigationUse::word).toList()));
    }

    /** Promotes every site to a function that no site calls, once told which. */
    static final class Decoy implements Policy {
        private long target = Decision.NO_TARGET;

        void target(long address) {
            target = address;
        }

        @Override
        public String name() {
            return "decoy";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            return harvest.sites().stream()
                    .map(site -> new Decision(site.siteIndex(), target))
                    .toList();
        }
    }

    /** Never decides anything. */
    private static final class Undecided implements Policy {
        @Override
        public String name() {
            return "undecided";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            return List.of();
        }
    }
}
