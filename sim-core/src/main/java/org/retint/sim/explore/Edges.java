// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.Arrays;

/** Transitions of which it was not known when they were taken whether an end follows. */
final class Edges {
    private long[] states = new long[64];
    private int count;

    void add(long from, long to) {
        if (count == states.length) {
            states = Arrays.copyOf(states, 2 * count);
        }
        states[count++] = from;
        states[count++] = to;
    }

    /**
     * Tells the states from which these lead to where an end is known to follow that it follows
     * them, too.
     *
     * @return whether that was news of any
     */
    boolean propagate(SharedStates known) {
        boolean news = false;
        int kept = 0;
        for (int i = 0; i < count; i += 2) {
            if (known.leads(states[i])) {
                continue;
            }
            if (known.leads(states[i + 1])) {
                known.setLeads(states[i]);
                news = true;
            } else {
                states[kept++] = states[i];
                states[kept++] = states[i + 1];
            }
        }
        count = kept;
        return news;
    }
}
