// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import java.util.Objects;
import org.retint.x86.profile.CycleProfile;

/**
 * The profile of one run.
 *
 * @param name what ran, such as {@code nginx compiled, relpoline}
 * @param profile where its cycles went
 */
public record NamedProfile(String name, CycleProfile profile) {
    /** Checks that nothing is missing. */
    public NamedProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
    }
}
