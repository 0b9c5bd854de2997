// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policy;
import org.retint.x86.kernel.KernelImage;

/** What becomes of a workload's indirect calls while {@link MitigationBenchmark} measures. */
enum MitigationUse {
    /** Plain indirect calls. */
    INDIRECT("indirect", Mitigations.INDIRECT, PatchProtocols.ONCE, Policy::mostFrequent),

    /** Every call through a retpoline. */
    RETPOLINE("retpoline", Mitigations.RETPOLINE, PatchProtocols.ONCE, Policy::mostFrequent),

    /** Blocks, each promoted once to its most frequent target; other targets take a retpoline. */
    RELPOLINE_HIT(
            "relpoline-hit", Mitigations.RELPOLINE, PatchProtocols.ONCE, Policy::mostFrequent),

    /** Blocks, each promoted once to a target that nobody calls: every call takes a retpoline. */
    RELPOLINE_MISS("relpoline-miss", Mitigations.RELPOLINE, PatchProtocols.ONCE, Decoy::new),

    /** Blocks that are never promoted: every call is counted and takes a retpoline. */
    LEARNING("learning", Mitigations.RELPOLINE, PatchProtocols.KEEP_LEARNING, Undecided::new);

    private final String word;
    private final Mitigation mitigation;
    private final PatchProtocol protocol;
    private final Supplier<Policy> policies;

    MitigationUse(
            String word, Mitigation mitigation, PatchProtocol protocol, Supplier<Policy> policies) {
        this.word = word;
        this.mitigation = mitigation;
        this.protocol = protocol;
        this.policies = policies;
    }

    /**
     * Returns a use by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static MitigationUse named(String word) {
        return Arrays.stream(values())
                .filter(use -> use.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such use of a mitigation: "
                                                + word
                                                + "; one of "
                                                + Arrays.stream(values())
                                                        .map(use -> use.word)
                                                        .toList()));
    }

    Mitigation mitigation() {
        return mitigation;
    }

    /** Returns how blocks are patched; of no meaning where there are none. */
    PatchProtocol protocol() {
        return protocol;
    }

    Policy newPolicy() {
        return policies.get();
    }

    /** Promotes every site to the first byte of the kernel, which no call goes to. */
    private static final class Decoy implements Policy {
        @Override
        public String name() {
            return "decoy";
        }

        @Override
        public List<Decision> decide(Harvest harvest) {
            return harvest.sites().stream()
                    .map(site -> new Decision(site.siteIndex(), KernelImage.TEXT_BASE))
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
