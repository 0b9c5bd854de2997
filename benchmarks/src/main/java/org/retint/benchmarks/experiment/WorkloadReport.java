// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;

/**
 * One workload under every mitigation.
 *
 * @param workload nginx, redis, dbench or a profile's name
 * @param kind compiled or measured
 * @param security security modules: default or capability
 * @param runs a run per mitigation
 */
public record WorkloadReport(String workload, String kind, String security, List<RunReport> runs) {
    /** The base of every gain: each indirect call goes through its retpoline. */
    public static final String BASE = "retpoline";

    /** What the experiment is about. */
    public static final String RELPOLINE = "relpoline";

    /** Returns the run of a mitigation, or null if it was not run. */
    public RunReport run(String mitigation) {
        return runs.stream()
                .filter(run -> run.mitigation().equals(mitigation))
                .findFirst()
                .orElse(null);
    }

    /** Returns the gain in throughput over the base in percent, or NaN without both runs. */
    public double gainPercent(String mitigation) {
        return gainPercent(mitigation, BASE);
    }

    /** Returns the gain in throughput of one run over another in percent, or NaN without both. */
    public double gainPercent(String mitigation, String base) {
        RunReport with = run(mitigation);
        RunReport without = run(base);
        if (isUnfinished(with) || isUnfinished(without)) {
            return Double.NaN;
        }
        double ratio =
                (double) with.requests() / with.cycles() * without.cycles() / without.requests();
        return 100 * (ratio - 1);
    }

    /**
     * Returns the gain that arithmetic alone expects of relpolines: calls per request times cycles
     * saved per call, over cycles per request. The cycles saved are those of the call costs at the
     * measured hit rate.
     */
    public double estimatedGainPercent(CallCosts costs) {
        RunReport base = run(BASE);
        RunReport relpoline = run(RELPOLINE);
        if (isUnfinished(base) || isUnfinished(relpoline)) {
            return Double.NaN;
        }
        double hit = relpoline.hitRate();
        double saved = costs.retpoline() - hit * costs.hit() - (1 - hit) * costs.learningMiss();
        double savedCycles = (double) relpoline.calls() / relpoline.requests() * saved;
        // Cycles per request count every CPU: the work of one request runs on one of them.
        double cycles = (double) base.cycles() * costs.cpus() / base.requests();
        return 100 * savedCycles / (cycles - savedCycles);
    }

    private static boolean isUnfinished(RunReport run) {
        return run == null || run.cycles() == 0 || run.requests() == 0;
    }
}
