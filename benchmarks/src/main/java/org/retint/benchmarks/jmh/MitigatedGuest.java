// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.List;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import org.retint.relpoline.CallChecker;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.policy.Policy;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.timing.Skylake;

/**
 * A guest that serves requests on one timed CPU, warmed up until nothing changes any more: from
 * there it can be run again and again.
 */
final class MitigatedGuest {
    /** The workload that does nothing but call. */
    static final String LOOP = "call-loop";

    private static final int SEED = 1;
    private static final int SECURITY_MODULES = 4;
    private static final int WARM_UP_REQUESTS = 150;
    private static final int MEASURED_REQUESTS = 50;

    /** Ticks of the training epoch: it ends, and sites are promoted, in the warm-up. */
    private static final int EPOCH_TICKS = 10;

    private static final int REQUEST_DONE = 0x200;

    /** Ends a guest that hangs: many times what one that is right takes. */
    private static final long MAX_CYCLES = 10_000_000_000L;

    /**
     * What the measured requests took in the guest.
     *
     * @param instructions guest instructions retired
     * @param cycles simulated cycles in which the CPU was not idle; a request that waits for the
     *     disk sleeps until the next tick, which is none of its mitigation's cost
     * @param digest sum over the answers
     */
    record Cost(long instructions, long cycles, long digest) {}

    /**
     * Calls among the measured requests.
     *
     * @param calls calls through a register, whatever became of them
     * @param hits those that a block made directly
     */
    record Calls(long calls, long hits) {}

    private final RelpolineMachine guest;
    private final Snapshot warm;
    private int served;
    private int lastRequest;
    private long digest;

    private MitigatedGuest(RelpolineMachine guest) {
        this.guest = guest;
        guest.machine().addTraceListener(this::traced);
        runTo(WARM_UP_REQUESTS);
        warm = guest.machine().snapshot();
    }

    /**
     * Builds and warms up a guest.
     *
     * @param workload {@link #LOOP} or one of {@link Workloads#NAMES}
     * @param use what becomes of its calls
     */
    static MitigatedGuest of(String workload, MitigationUse use) {
        return new MitigatedGuest(build(workload, use, false));
    }

    /**
     * Counts calls on a guest with a checker of calls.
     *
     * @param answers digest that the requests must have
     */
    static Calls countCalls(String workload, MitigationUse use, long answers) {
        RelpolineMachine machine = build(workload, use, true);
        MitigatedGuest guest = new MitigatedGuest(machine);
        CallChecker checker = machine.callChecker();
        long calls = checker.calls();
        long hits = checker.fast();
        Cost cost = guest.run();
        if (!checker.isClean()) {
            throw new IllegalStateException("wrong calls: " + checker.messages());
        }
        if (cost.digest() != answers) {
            throw new IllegalStateException("other answers where calls are counted: " + cost);
        }
        return new Calls(checker.calls() - calls, checker.fast() - hits);
    }

    private static RelpolineMachine build(String workload, MitigationUse use, boolean checked) {
        Policy policy = use.policies().get();
        RelpolineMachine.Builder builder = builder(workload, use, policy);
        RelpolineMachine machine = checked ? builder.checkCalls().build() : builder.build();
        if (policy instanceof MitigationUse.Decoy decoy) {
            decoy.target(machine.image().symbol("kernel_main"));
        }
        return machine;
    }

    private static RelpolineMachine.Builder builder(
            String workload, MitigationUse use, Policy policy) {
        RelpolineMachine.Builder builder =
                RelpolineMachine.builder()
                        .mitigation(use.mitigation())
                        .policy(policy)
                        .processor(Skylake.CLIENT)
                        .cpus(1)
                        .epochTicks(EPOCH_TICKS)
                        .workload(source("runner.S"))
                        .parameter("runner_workers", 1)
                        .parameter("runner_requests", WARM_UP_REQUESTS + MEASURED_REQUESTS + 1);
        if (use.mitigation().conversion() == Mitigation.Conversion.BLOCK) {
            builder.protocol(use.protocol());
        }
        if (workload.equals(LOOP)) {
            return builder.workload(source("call-loop.S"));
        }
        List<Workload> compiled = Workloads.bundled(workload, "compiled", "default", SEED);
        Workload requests = compiled.get(0);
        return builder.workload(new KernelSource(requests.sourceName(), requests.source()))
                .parameter("workload_seed", SEED)
                .parameter("workload_security_modules", SECURITY_MODULES);
    }

    private static KernelSource source(String name) {
        return new KernelSource(name, Workloads.resource(name));
    }

    /**
     * Goes back to the end of the warm-up and serves the measured requests.
     *
     * @throws IllegalStateException if the guest does not serve them, or answers wrongly
     */
    Cost run() {
        guest.machine().restore(warm);
        served = WARM_UP_REQUESTS;
        digest = 0;
        long idle = guest.machine().cpu(0).idleCycles();
        RunResult result = runTo(WARM_UP_REQUESTS + MEASURED_REQUESTS);
        if (guest.word("workload_errors") != 0) {
            throw new IllegalStateException(
                    "wrong answers: workload_errors=" + guest.word("workload_errors"));
        }
        idle = guest.machine().cpu(0).idleCycles() - idle;
        return new Cost(result.totalInstructions(), result.cycles() - idle, digest);
    }

    private RunResult runTo(int request) {
        lastRequest = request;
        RunResult result = guest.machine().run(Bounds.cycles(MAX_CYCLES));
        if (result.reason() != StopReason.REQUESTED) {
            throw new IllegalStateException("guest did not serve its requests: " + result);
        }
        return result;
    }

    private void traced(TraceEvent event) {
        if (event instanceof TraceEvent.GuestTrace trace && trace.number() == REQUEST_DONE) {
            served++;
            digest = 31 * digest + trace.second();
            if (served == lastRequest) {
                guest.machine().requestStop(StopReason.REQUESTED, 0, "");
            }
        }
    }
}
