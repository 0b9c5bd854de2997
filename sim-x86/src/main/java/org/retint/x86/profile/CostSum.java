// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import org.retint.x86.timing.CostKind;

/**
 * The cycles of a function or of a site.
 *
 * @param name its name
 * @param byKind cycles in itself, by ordinal of {@link CostKind}
 * @param total cycles in itself and in what it called; for a site those in itself
 */
public record CostSum(String name, long[] byKind, long total) {
    /** Returns the cycles of one kind in itself. */
    public long cycles(CostKind kind) {
        return byKind[kind.ordinal()];
    }

    /** Returns the cycles in itself. */
    public long self() {
        long sum = 0;
        for (long count : byKind) {
            sum += count;
        }
        return sum;
    }
}
