// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.profile.NamedProfile;
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
    private final List<NamedProfile> profiles = new ArrayList<>();
    private boolean profiled;
    private volatile boolean interrupted;

    /**
     * Prepares an experiment.
     *
     * @throws IllegalArgumentException if the settings name a policy, restart strategy, core or
     *     rule that does not exist
     */
    public Experiment(ExperimentSettings settings) {
        this.settings = settings;
        this.protections = Protections.of(settings);
        Cores.part(settings.core());
    }

    /**
     * Ends the experiment soon: runs in progress stop, others do not begin, and the report is
     * partial. May be called from any thread.
     */
    public void interrupt() {
        interrupted = true;
    }

    /** Asks for profiles of the measured part of each run, before {@link #run}. */
    public void profileCycles() {
        profiled = true;
    }

    /**
     * Returns where the cycles of the measured part of each run went, in the order of the report;
     * empty unless {@link #profileCycles} was called. A run that did not get beyond its warm-up has
     * an empty profile.
     */
    public List<NamedProfile> profiles() {
        return List.copyOf(profiles);
    }

    /** Runs every workload under every mitigation; directed interrupts under relpolines only. */
    public ExperimentReport run(List<Workload> workloads, ProgressListener progress) {
        return run(
                workloads,
                protections.directed() ? List.of(Mitigations.RELPOLINE) : COMPARED,
                progress);
    }

    /** Runs every workload under some mitigations, in this order in the report. */
    public ExperimentReport run(
            List<Workload> workloads, List<Mitigation> mitigations, ProgressListener progress) {
        List<MitigationRun> runs = new ArrayList<>();
        for (Workload workload : workloads) {
            for (Mitigation mitigation : mitigations) {
                runs.add(
                        new MitigationRun(
                                settings,
                                protections,
                                workload,
                                mitigation,
                                progress,
                                () -> interrupted));
            }
        }
        if (profiled) {
            runs.forEach(run -> profiles.add(run.profiled()));
        }
        progress.started(runs.stream().mapToLong(MitigationRun::requests).sum());
        List<RunReport> reports = new ArrayList<>();
        CallCosts costs;
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<RunReport>> futures = new ArrayList<>();
            runs.forEach(run -> futures.add(threads.submit(() -> interrupted ? null : run.run())));
            costs = CallCostMeasurement.measure(Cores.part(settings.core()), settings.cpus());
            for (Future<RunReport> future : futures) {
                reports.add(join(future));
            }
        } finally {
            threads.shutdownNow();
        }
        return new ExperimentReport(
                settings, costs, byWorkload(workloads, mitigations.size(), reports), interrupted);
    }

    /** Sorts reports under their workloads and leaves out what did not begin. */
    private static List<WorkloadReport> byWorkload(
            List<Workload> workloads, int mitigations, List<RunReport> reports) {
        List<WorkloadReport> byWorkload = new ArrayList<>();
        for (int i = 0; i < workloads.size(); i++) {
            Workload workload = workloads.get(i);
            List<RunReport> runs =
                    reports.subList(i * mitigations, (i + 1) * mitigations).stream()
                            .filter(Objects::nonNull)
                            .toList();
            if (!runs.isEmpty()) {
                byWorkload.add(
                        new WorkloadReport(
                                workload.name(),
                                workload.kind().label(),
                                workload.security(),
                                runs));
            }
        }
        return byWorkload;
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
