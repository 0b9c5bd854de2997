// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

/**
 * Marker and the handler as posted in 2018, which returns whether its test succeeds or not: a
 * negative control. Every preempted task resumes where it stopped.
 */
public record PostedHandlerStrategy() implements RestartStrategy {
    @Override
    public String name() {
        return "posted-handler";
    }

    @Override
    public String description() {
        return "the marker test with the handler as posted, which does nothing";
    }

    @Override
    public int variant() {
        return 2;
    }

    @Override
    public boolean emitsMarkers() {
        return true;
    }

    @Override
    public boolean rewinds() {
        return false;
    }
}
