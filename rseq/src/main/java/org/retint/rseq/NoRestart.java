// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

/**
 * No check at all: right for a kernel that does not preempt itself, a negative control for one that
 * does.
 */
public record NoRestart() implements RestartStrategy {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public String description() {
        return "no check before a preemption";
    }

    @Override
    public int variant() {
        return 0;
    }

    @Override
    public boolean emitsMarkers() {
        return false;
    }

    @Override
    public boolean rewinds() {
        return false;
    }
}
