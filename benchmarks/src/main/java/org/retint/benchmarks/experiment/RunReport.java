// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;

/**
 * What one run of one workload under one mitigation gave. All figures are simulated; none depends
 * on the host.
 *
 * @param mitigation name of the mitigation
 * @param requests requests served in the measured part, after warm-up
 * @param cycles clock cycles of the measured part in which CPUs worked, averaged over them
 * @param idleCycles cycles of the measured part in which CPUs idled, summed over them
 * @param instructions guest instructions of the whole run, all CPUs
 * @param calls indirect calls at sites in the measured part, without tail calls
 * @param sites indirect call sites in the image, with blocks or without
 * @param tailCalls indirect tail calls in the image, which keep their retpoline
 * @param sitesExecuted sites that called at least once
 * @param pairsExecuted pairs of site and target that occurred
 * @param largestPairShare largest share of the calls that one such pair took, 0 to 1
 * @param promotions first promotions of a site
 * @param repromotions later promotions to another target
 * @param hits calls of the measured part that went to the promoted target
 * @param guardMispredictions branches of blocks in the measured part that were predicted wrongly
 * @param branchMispredictions conditional branches likewise, those of blocks included
 * @param targetMispredictions indirect branches and returns likewise
 * @param textWrites stores to text
 * @param gracePeriods grace periods waited for
 * @param ipis interprocessor interrupts sent
 * @param directedInterrupts timer interrupts sent into blocks and thunks on purpose
 * @param preemptions tasks preempted in the kernel
 * @param restarts saved RIPs rewound to a block's start
 * @param learningCycles cycles of the measured part spent in harvesting and deciding
 * @param patchingCycles cycles of the measured part spent in text writes and waiting for CPUs
 * @param callsChecked calls and tail calls whose target was compared with the function entered
 * @param callsWrong calls that entered another function, none, or one twice
 * @param wrongAnswers requests that were answered wrongly, as the workload itself found
 * @param digest digest of every request's answer; equal for equal work
 * @param timeline samples over the run
 * @param stateViolations writes to blocks that the state checker refuses
 * @param ending how the run ended: "completed", or what ended it first
 * @param limited whether a limit or the user ended it
 * @param policyFailure how the promotion policy failed, empty if it did not
 * @param messages first things that went wrong, as text
 */
public record RunReport(
        String mitigation,
        long requests,
        long cycles,
        long idleCycles,
        long instructions,
        long calls,
        long sites,
        long tailCalls,
        long sitesExecuted,
        long pairsExecuted,
        double largestPairShare,
        long promotions,
        long repromotions,
        long hits,
        long guardMispredictions,
        long branchMispredictions,
        long targetMispredictions,
        long textWrites,
        long gracePeriods,
        long ipis,
        long directedInterrupts,
        long preemptions,
        long restarts,
        long learningCycles,
        long patchingCycles,
        long callsChecked,
        long callsWrong,
        long wrongAnswers,
        String digest,
        List<Sample> timeline,
        long stateViolations,
        String ending,
        boolean limited,
        String policyFailure,
        List<String> messages) {
    /** The ending of a run that served all its requests. */
    public static final String COMPLETED = "completed";

    /**
     * Counters since the start of the run, at one moment.
     *
     * @param cycle the moment
     * @param idleCycles cycles that CPUs idled so far, summed over them
     * @param promoted sites that are promoted now
     * @param calls calls at sites so far
     * @param hits of them, calls that went to the promoted target
     * @param textWrites stores to text so far
     */
    public record Sample(
            long cycle, long idleCycles, long promoted, long calls, long hits, long textWrites) {}

    /** Returns requests per second at a clock of {@code hertz}. */
    public double requestsPerSecond(double hertz) {
        return requests * hertz / cycles;
    }

    /** Returns the share of calls that went to the promoted target, 0 to 1. */
    public double hitRate() {
        return calls == 0 ? 0 : (double) hits / calls;
    }

    /** Returns the share of calls whose block's branch was predicted wrongly, 0 to 1. */
    public double guardMispredictionRate() {
        return calls == 0 ? 0 : (double) guardMispredictions / calls;
    }

    /** Returns whether every check held and all requests were served. */
    public boolean isCorrect() {
        return nothingWrong() && isComplete();
    }

    /** Returns whether every check held until a limit ended the run. */
    public boolean isCorrectSoFar() {
        return nothingWrong() && limited;
    }

    private boolean nothingWrong() {
        return callsWrong == 0
                && wrongAnswers == 0
                && stateViolations == 0
                && policyFailure.isEmpty();
    }

    /** Returns whether all requests were served. */
    public boolean isComplete() {
        return ending.equals(COMPLETED);
    }
}
