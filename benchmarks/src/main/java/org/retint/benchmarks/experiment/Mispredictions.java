// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import org.retint.relpoline.SiteTable;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;

/** Counts branches that were predicted wrongly in the measured part of a run. */
final class Mispredictions implements TraceListener {
    private final SiteTable sites;
    private final Counts counts = new Counts();
    private Counts start = new Counts();
    private Counts end;

    private static final class Counts {
        private long guards;
        private long branches;
        private long targets;

        private Counts copy() {
            Counts copy = new Counts();
            copy.guards = guards;
            copy.branches = branches;
            copy.targets = targets;
            return copy;
        }
    }

    /**
     * Makes counters.
     *
     * @param sites the blocks, whose branches are counted apart
     */
    Mispredictions(SiteTable sites) {
        this.sites = sites;
    }

    @Override
    public void traced(TraceEvent event) {
        if (event instanceof TraceEvent.BranchMispredicted branch) {
            counts.branches++;
            counts.guards += sites.find(branch.instructionAddress()).site() == null ? 0 : 1;
        } else if (event instanceof TraceEvent.TargetPredicted target
                && target.predictedAddress() != target.targetAddress()) {
            counts.targets++;
        }
    }

    /** The measured part begins, or ends. */
    void mark(boolean begins) {
        if (begins) {
            start = counts.copy();
        } else {
            end = counts.copy();
        }
    }

    /** Returns how many of them were branches of blocks. */
    long ofGuards() {
        return last().guards - start.guards;
    }

    /** Returns how many were conditional branches. */
    long ofBranches() {
        return last().branches - start.branches;
    }

    /** Returns how many were indirect branches or returns. */
    long ofTargets() {
        return last().targets - start.targets;
    }

    private Counts last() {
        return end == null ? counts : end;
    }
}
