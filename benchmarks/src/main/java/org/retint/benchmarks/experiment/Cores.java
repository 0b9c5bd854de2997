// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.retint.x86.timing.Haswell;
import org.retint.x86.timing.Skylake;
import org.retint.x86.timing.TimingPart;

/** The cores that runs can be timed as, by name. */
public final class Cores {
    /** The one that is taken unless told otherwise. */
    public static final String DEFAULT = "skylake";

    private static final Map<String, TimingPart> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(DEFAULT, Skylake.PART);
        PARTS.put("haswell", Haswell.PART);
        PARTS.put("in-order", Skylake.CLIENT_PART);
    }

    private Cores() {}

    /**
     * Returns a part.
     *
     * @throws IllegalArgumentException if there is no such core, with those that there are
     */
    public static TimingPart part(String name) {
        TimingPart part = PARTS.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "no such core: '" + name + "'; one of " + String.join(", ", PARTS.keySet()));
        }
        return part;
    }
}
