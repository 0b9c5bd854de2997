// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The policies that come with the project, by name. */
public final class Policies {
    private static final String WASM = "wasm:";

    private Policies() {}

    /**
     * Returns what makes a policy of a name. A policy remembers: each machine needs its own.
     *
     * @param name a policy in Java, or {@code wasm:} and one of {@link WasmPolicy#EXAMPLES}
     * @param seed seed of the numbers that it may draw
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Supplier<Policy> named(String name, long seed) {
        Map<String, Supplier<Policy>> policies = all(seed);
        Supplier<Policy> found = policies.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no such policy: " + name + "; one of " + policies.keySet());
        }
        return found;
    }

    /** Returns the names of all policies, those in Java first. */
    public static List<String> names() {
        return List.copyOf(all(0).keySet());
    }

    private static Map<String, Supplier<Policy>> all(long seed) {
        Map<String, Supplier<Policy>> policies = new LinkedHashMap<>();
        policies.put("most-frequent", MostFrequentPolicy::new);
        policies.put("dynamic-call", DynamicCallPolicy::new);
        policies.put("phase-change", PhaseChangePolicy::new);
        policies.put("new-target", NewTargetPolicy::new);
        for (String example : WasmPolicy.EXAMPLES) {
            policies.put(WASM + example, () -> WasmPolicy.example(example, seed));
        }
        return policies;
    }
}
