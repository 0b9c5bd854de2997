// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.retint.benchmarks.core.Cores;
import org.retint.benchmarks.profile.NamedProfile;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import org.retint.relpoline.CallChecker;
import org.retint.relpoline.CheckedSite;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.RelpolineStatistics;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.sim.choice.SeededChoices;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.x86.X86Processor;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.profile.CycleProfile;
import org.retint.x86.profile.ProfiledPart;
import org.retint.x86.timing.TimingPart;

/**
 * One workload under one mitigation: boots a machine, lets two workers per CPU serve requests, and
 * measures from the end of the warm-up of all workers until all requests are served, without the
 * cycles in which CPUs idle.
 */
final class MitigationRun implements TraceListener {
    private static final int REQUEST_DONE = 0x200;
    private static final int WARMED_UP = 0x202;
    private static final int WORKERS_PER_CPU = 2;
    private static final int MAX_WORKERS = 8;
    private static final int SAMPLES = 64;

    /** Warm-up, as a share of the measured requests: the first promotions fall into it. */
    private static final double WARM_UP = 0.5;

    /** Ends a run that makes no headway: a hundred times what a request may take. */
    private static final long MAX_CYCLES_PER_REQUEST = 20_000_000;

    /** What a run does between two looks at whether it was interrupted: a fraction of a second. */
    private static final long SLICE_INSTRUCTIONS = 5_000_000;

    private final ExperimentSettings settings;
    private final Protections protections;
    private final Workload workload;
    private final Mitigation mitigation;
    private final ProgressListener progress;
    private final BooleanSupplier interrupted;
    private final long measured;
    private final long warmUpQuota;
    private final int workers;
    private final long quota;
    private final List<RunReport.Sample> timeline = new ArrayList<>();

    private CycleProfile profile;
    private RelpolineMachine machine;
    private long served;
    private long digest;
    private long instructions;
    private HazardInterrupts hazards;
    private Mispredictions mispredictions;
    private RunReport.Sample start;
    private RunReport.Sample end;
    private RelpolineStatistics warmedUp = RelpolineStatistics.NONE;

    MitigationRun(
            ExperimentSettings settings,
            Protections protections,
            Workload workload,
            Mitigation mitigation,
            ProgressListener progress,
            BooleanSupplier interrupted) {
        this.settings = settings;
        this.protections = protections;
        this.workload = workload;
        this.mitigation = mitigation;
        this.progress = progress;
        this.interrupted = interrupted;
        long wanted = settings.requests() == 0 ? workload.requests() : settings.requests();
        // Where interrupts are directed, a preempted task shall stay away for long.
        int workersPerCpu = protections.directed() ? MAX_WORKERS : WORKERS_PER_CPU;
        workers = Math.min(MAX_WORKERS, settings.cpus() * workersPerCpu);
        warmUpQuota = Math.max(1, (long) Math.ceil(wanted * WARM_UP / workers));
        long measuredQuota = (wanted + workers - 1) / workers;
        measured = measuredQuota * workers;
        quota = warmUpQuota + measuredQuota;
    }

    /** Asks for the cycles of the measured part to be counted, and returns where they will be. */
    NamedProfile profiled() {
        profile = new CycleProfile();
        return new NamedProfile(label(), profile);
    }

    /** Returns how many requests the run will serve. */
    long requests() {
        return quota * workers;
    }

    RunReport run() {
        machine = build();
        if (protections.directed()) {
            hazards = HazardInterrupts.attach(machine, !protections.broken());
        }
        mispredictions = new Mispredictions(machine.runtime().sites());
        machine.machine().addTraceListener(mispredictions);
        machine.machine().addTraceListener(this);
        sample(0);
        RunResult result = runToTheEnd();
        progress.advanced(requests() - served, label());
        return report(result);
    }

    /** Runs in slices, which changes nothing for the guest, and looks up between two of them. */
    private RunResult runToTheEnd() {
        long cyclesLeft = requests() * MAX_CYCLES_PER_REQUEST;
        long limit = settings.instructions() == 0 ? Bounds.UNBOUNDED : settings.instructions();
        while (true) {
            long slice = Math.min(SLICE_INSTRUCTIONS, limit - instructions);
            RunResult result = machine.machine().run(new Bounds(slice, cyclesLeft));
            instructions += result.totalInstructions();
            cyclesLeft -= result.cycles();
            boolean sliceIsOver = result.reason() == StopReason.INSTRUCTION_LIMIT;
            if (!sliceIsOver || instructions >= limit || interrupted.getAsBoolean()) {
                return result;
            }
        }
    }

    private RelpolineMachine build() {
        RelpolineMachine.Builder builder =
                RelpolineMachine.builder()
                        .mitigation(mitigation)
                        .restart(protections.restart())
                        .policy(protections.policy().get())
                        .processor(processor())
                        .choices(new SeededChoices(settings.seed()))
                        .cpus(settings.cpus())
                        .tickCycles(settings.tickCycles())
                        .epochTicks(settings.epochTicks())
                        .workload(new KernelSource("runner.S", Workloads.resource("runner.S")))
                        .workload(new KernelSource(workload.sourceName(), workload.source()))
                        .parameter("runner_workers", workers)
                        .parameter("runner_requests", Math.toIntExact(quota))
                        .parameter("runner_warm_up", Math.toIntExact(warmUpQuota))
                        .parameter("workload_seed", (int) settings.seed())
                        .parameter(
                                "workload_security_modules",
                                workload.security().equals("capability") ? 1 : 4)
                        .parameter("workload_phase_length", phaseLength())
                        .checkCalls();
        if (mitigation.name().equals(WorkloadReport.RELPOLINE)) {
            builder.protocol(protections.protocol()).checkStates();
        }
        return builder.build();
    }

    private X86Processor processor() {
        TimingPart core = Cores.part(settings.core());
        return X86Processor.timed(profile == null ? core : new ProfiledPart(core, profile));
    }

    private int phaseLength() {
        return workload.phases() == 1
                ? 0
                : (int) ((quota + workload.phases() - 1) / workload.phases());
    }

    @Override
    public void traced(TraceEvent event) {
        if (event instanceof TraceEvent.GuestTrace trace && trace.number() == WARMED_UP) {
            beginMeasuring(trace.cycle());
        } else if (event instanceof TraceEvent.GuestTrace trace && trace.number() == REQUEST_DONE) {
            served++;
            // Requests are served in any order: what is summed must not depend on it.
            digest += Long.rotateLeft(trace.second() * 0x9e3779b97f4a7c15L, 29) ^ trace.first();
            if (served == requests()) {
                end = sample(trace.cycle());
                mispredictions.mark(false);
                if (profile != null) {
                    profile.end();
                }
            } else if (served % Math.max(1, requests() / SAMPLES) == 0) {
                sample(trace.cycle());
            }
            progress.advanced(1, label());
        }
    }

    private void beginMeasuring(long cycle) {
        start = sample(cycle);
        mispredictions.mark(true);
        warmedUp = machine.statistics();
        if (profile != null) {
            profile.begin(machine.functions(), machine.sites());
        }
    }

    private RunReport.Sample sample(long cycle) {
        RelpolineStatistics statistics = machine.statistics();
        CallChecker checker = machine.callChecker();
        RunReport.Sample sample =
                new RunReport.Sample(
                        cycle,
                        idleCycles(),
                        statistics.promotions() - statistics.demotions(),
                        checker.calls(),
                        checker.fast(),
                        statistics.textWrites());
        timeline.add(sample);
        return sample;
    }

    private long idleCycles() {
        long cycles = 0;
        for (int id = 0; id < settings.cpus(); id++) {
            cycles += machine.machine().cpu(id).idleCycles();
        }
        return cycles;
    }

    private RunReport report(RunResult result) {
        RunReport.Sample last = timeline.get(timeline.size() - 1);
        RunReport.Sample from = start == null ? last : start;
        RunReport.Sample to = end == null ? last : end;
        long idle = to.idleCycles() - from.idleCycles();
        RelpolineStatistics statistics = machine.statistics();
        CallChecker checker = machine.callChecker();
        List<CallChecker.Pair> pairs = checker.pairs();
        long most = pairs.stream().mapToLong(CallChecker.Pair::calls).max().orElse(0);
        boolean complete = result.isSuccess() && end != null;
        List<String> messages = new ArrayList<>(checker.messages());
        machine.stateChecker().violations().forEach(found -> messages.add(found.message()));
        return new RunReport(
                mitigation.name(),
                end == null ? 0 : measured,
                to.cycle() - from.cycle() - idle / settings.cpus(),
                idle,
                instructions,
                to.calls() - from.calls(),
                checker.sites().stream().filter(CheckedSite::returns).count(),
                machine.thunkJumps(),
                checker.executedSites(),
                pairs.size(),
                checker.calls() == 0 ? 0 : (double) most / checker.calls(),
                statistics.promotions(),
                statistics.repromotions(),
                to.hits() - from.hits(),
                mispredictions.ofGuards(),
                mispredictions.ofBranches(),
                mispredictions.ofTargets(),
                statistics.textWrites(),
                statistics.gracePeriods(),
                statistics.ipis(),
                hazards == null ? 0 : hazards.sent(),
                machine.perCpuSum("stat_preemptions"),
                statistics.restarts(),
                statistics.harvestCycles() - warmedUp.harvestCycles(),
                statistics.patchCycles() - warmedUp.patchCycles(),
                checker.checked(),
                checker.wrong() + checker.missing() + checker.duplicate(),
                machine.word("workload_errors"),
                Long.toHexString(digest),
                List.copyOf(timeline),
                machine.stateChecker().violationCount(),
                complete ? RunReport.COMPLETED : ending(result),
                limited(result),
                machine.runtime().policyFailure().map(Throwable::getMessage).orElse(""),
                List.copyOf(messages.subList(0, Math.min(messages.size(), 5))));
    }

    private static boolean limited(RunResult result) {
        return result.reason().isLimit();
    }

    private String ending(RunResult result) {
        String reason = result.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (limited(result)) {
            boolean byUser =
                    result.reason() == StopReason.INSTRUCTION_LIMIT
                            && instructions != settings.instructions();
            return "%s after %d of %d requests"
                    .formatted(byUser ? "interrupted" : reason, served, requests());
        }
        String detail = result.detail().isEmpty() ? "" : ": " + result.detail();
        return reason + " code " + Long.toHexString(result.code()) + detail;
    }

    private String label() {
        return workload.label() + " " + mitigation.name();
    }
}
