// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;

/** Reports made up for tests. */
final class Reports {
    static final CallCosts COSTS = new CallCosts(3, 4, 36, 5, 38, 48, 2);

    private static final String DIGEST = "d1";

    private Reports() {}

    /** Returns a report on one run per mitigation of one workload. */
    static ExperimentReport of(String workload, RunReport... runs) {
        return of(new WorkloadReport(workload, "measured", "capability", List.of(runs)));
    }

    static ExperimentReport of(WorkloadReport... workloads) {
        ExperimentSettings settings =
                new ExperimentSettings(
                        "capability",
                        "most-frequent",
                        "marker",
                        "keep-learning",
                        null,
                        false,
                        "in-order",
                        2,
                        0,
                        0,
                        1,
                        200_000,
                        25,
                        3e9);
        return new ExperimentReport(settings, COSTS, List.of(workloads), false);
    }

    /** Returns a run that served 1000 requests, each with 10 calls of which 9 hit, rightly. */
    static RunReport run(String mitigation, long cycles) {
        return run(mitigation, cycles, 0, DIGEST, RunReport.COMPLETED, false);
    }

    static RunReport wrong(String mitigation, long cycles, long callsWrong) {
        return run(mitigation, cycles, callsWrong, DIGEST, RunReport.COMPLETED, false);
    }

    static RunReport otherAnswers(String mitigation, long cycles) {
        return run(mitigation, cycles, 0, "d2", RunReport.COMPLETED, false);
    }

    static RunReport ended(String mitigation, String ending, boolean limited) {
        return run(mitigation, 500_000, 0, DIGEST, ending, limited);
    }

    private static RunReport run(
            String mitigation,
            long cycles,
            long callsWrong,
            String digest,
            String ending,
            boolean limited) {
        return new RunReport(
                mitigation,
                1_000, // requests
                cycles,
                400, // idle cycles
                5_000_000, // instructions
                10_000, // calls
                200, // sites
                30, // tail calls
                50, // sites executed
                60, // pairs executed
                0.25,
                40, // promotions
                7, // repromotions
                9_000, // hits
                400, // guard mispredictions
                5_000, // branch mispredictions
                1_200, // target mispredictions
                900, // text writes
                12, // grace periods
                80, // IPIs
                0, // directed interrupts
                15, // preemptions
                3, // restarts
                11_000, // learning cycles
                22_000, // patching cycles
                10_000, // calls checked
                callsWrong,
                0, // wrong answers
                digest,
                List.of(
                        new RunReport.Sample(0, 0, 0, 0, 0, 0),
                        new RunReport.Sample(cycles / 2, 300, 30, 5_000, 4_000, 700),
                        new RunReport.Sample(cycles, 400, 40, 10_000, 9_000, 900)),
                0, // state violations
                ending,
                limited,
                "", // policy failure
                callsWrong == 0 ? List.of() : List.of("call entered another function"));
    }
}
