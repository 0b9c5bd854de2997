// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

/**
 * Marker and table (alternative A): the byte at the saved RIP tells whether a lookup is worth it.
 */
public record MarkerStrategy() implements RestartStrategy {
    @Override
    public String name() {
        return "marker";
    }

    @Override
    public String description() {
        return "the byte at the saved RIP decides whether the table is looked up";
    }

    @Override
    public int variant() {
        return 1;
    }

    @Override
    public boolean emitsMarkers() {
        return true;
    }

    @Override
    public boolean rewinds() {
        return true;
    }
}
