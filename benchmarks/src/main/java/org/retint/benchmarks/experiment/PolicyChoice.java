// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.retint.benchmarks.image.ImageFile;
import org.retint.relpoline.policy.Policies;
import org.retint.relpoline.policy.Policy;
import org.retint.relpoline.policy.PolicyFailure;
import org.retint.relpoline.policy.WasmPolicy;

/** A promotion policy as a user names it. */
public final class PolicyChoice {
    private static final String SUFFIX = ".wasm";

    private PolicyChoice() {}

    /**
     * Returns what makes a policy for one run.
     *
     * @param choice a name that {@link Policies} knows, or a file that ends in {@code .wasm}
     * @param seed seed of the numbers that the policy may draw
     * @throws IllegalArgumentException if there is no such policy or file, or the file is no
     *     policy; the message has its name and, where there is one, the offset
     */
    public static Supplier<Policy> of(String choice, long seed) {
        if (!choice.endsWith(SUFFIX)) {
            return Policies.named(choice, seed);
        }
        byte[] module = ImageFile.bytes(Path.of(choice));
        try {
            new WasmPolicy(choice, module, seed); // refused now rather than in each run
        } catch (PolicyFailure refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
        return () -> new WasmPolicy(choice, module, seed);
    }
}
