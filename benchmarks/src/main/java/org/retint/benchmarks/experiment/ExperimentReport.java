// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;

/**
 * Everything that one call of the experiment found out.
 *
 * @param settings what was asked for
 * @param costs cycles of a call, by kind
 * @param workloads a report per workload and kind that was begun
 * @param interrupted whether somebody ended it before all was run
 */
public record ExperimentReport(
        ExperimentSettings settings,
        CallCosts costs,
        List<WorkloadReport> workloads,
        boolean interrupted) {
    /** Clock at which cycles are turned into seconds, for throughput. */
    public static final double HERTZ = 3.0e9;

    /** Returns the calls checked in all runs. */
    public long callsChecked() {
        return runs().stream().mapToLong(RunReport::callsChecked).sum();
    }

    /** Returns the calls that went wrong in all runs. */
    public long callsWrong() {
        return runs().stream().mapToLong(RunReport::callsWrong).sum();
    }

    /** Returns the requests that were answered wrongly in all runs. */
    public long wrongAnswers() {
        return runs().stream().mapToLong(RunReport::wrongAnswers).sum();
    }

    /**
     * Returns how the promotion policy failed in the first run in which it did, empty if in none.
     */
    public String policyFailure() {
        return runs().stream()
                .map(RunReport::policyFailure)
                .filter(failure -> !failure.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns whether every check of every run held. */
    public boolean isCorrect() {
        return !interrupted
                && runs().stream().allMatch(RunReport::isCorrect)
                && workloads.stream().allMatch(ExperimentReport::answersAgree);
    }

    /** Returns whether nothing is wrong but that runs are missing or were ended by a limit. */
    public boolean isCorrectSoFar() {
        return runs().stream().allMatch(run -> run.isCorrect() || run.isCorrectSoFar())
                && workloads.stream().allMatch(ExperimentReport::answersAgree);
    }

    /** Returns whether a run ended at a limit before its requests were served, or never began. */
    public boolean isPartial() {
        return interrupted || runs().stream().anyMatch(RunReport::limited);
    }

    /** Returns all runs of all workloads. */
    public List<RunReport> runs() {
        return workloads.stream().flatMap(workload -> workload.runs().stream()).toList();
    }

    /** Returns whether all mitigations that came to their end gave the same answers. */
    public static boolean answersAgree(WorkloadReport workload) {
        return workload.runs().stream()
                        .filter(RunReport::isComplete)
                        .map(RunReport::digest)
                        .distinct()
                        .count()
                <= 1;
    }
}
