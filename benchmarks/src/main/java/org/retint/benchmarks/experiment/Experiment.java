// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.retint.benchmarks.workload.Workload;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;

/**
 * The main experiment: every workload under every mitigation. Runs share nothing and go on side by
 * side on host threads; the report is in the order of workloads and mitigations whatever the host
 * does.
 */
public final class Experiment {
    private static final List<Mitigation> COMPARED =
            List.of(
                    Mitigations.INDIRECT,
                    Mitigations.RETPOLINE,
                    Mitigations.RELPOLINE,
                    Mitigations.BLOCK_OVER_INDIRECT);

    private final ExperimentSettings settings;
    private final Protections protections;

    /**
     * Prepares an experiment.
     *
     * @throws IllegalArgumentException if the settings name a policy, restart strategy or rule that
     *     does not exist
     */
    public Experiment(ExperimentSettings settings) {
        this.settings = settings;
        this.protections = Protections.of(settings);
    }

    /** Runs every workload under every mitigation; with a broken rule, under relpolines only. */
    public ExperimentReport run(List<Workload> workloads, ProgressListener progress) {
        List<Mitigation> mitigations =
                settings.breakRule() == null ? COMPARED : List.of(Mitigations.RELPOLINE);
        List<MitigationRun> runs = new ArrayList<>();
        for (Workload workload : workloads) {
            for (Mitigation mitigation : mitigations) {
                runs.add(new MitigationRun(settings, protections, workload, mitigation, progress));
            }
        }
        progress.started(runs.stream().mapToLong(MitigationRun::requests).sum());
        List<RunReport> reports = new ArrayList<>();
        CallCosts costs;
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<RunReport>> futures = new ArrayList<>();
            runs.forEach(run -> futures.add(threads.submit(run::run)));
            costs = CallCostMeasurement.measure(settings.cpus());
            for (Future<RunReport> future : futures) {
                reports.add(join(future));
            }
        } finally {
            threads.shutdownNow();
        }
        List<WorkloadReport> byWorkload = new ArrayList<>();
        for (int i = 0; i < workloads.size(); i++) {
            Workload workload = workloads.get(i);
            int from = i * mitigations.size();
            byWorkload.add(
                    new WorkloadReport(
                            workload.name(),
                            workload.kind().label(),
                            workload.security(),
                            List.copyOf(reports.subList(from, from + mitigations.size()))));
        }
        return new ExperimentReport(settings, costs, byWorkload);
    }

    private static RunReport join(Future<RunReport> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
