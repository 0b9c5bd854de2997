// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.Objects;

/**
 * A scenario that comes with the project.
 *
 * @param name how users call it
 * @param description what is shown, in one line
 * @param patching what is explored
 * @param preemptions bound that is enough to find what is wrong, and what a proof is made with
 * @param isIntact whether nothing goes wrong; else some interleaving does
 */
public record Scenario(
        String name,
        String description,
        PatchScenario patching,
        int preemptions,
        boolean isIntact) {
    /** Checks that all are there. */
    public Scenario {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(patching, "patching");
    }
}
