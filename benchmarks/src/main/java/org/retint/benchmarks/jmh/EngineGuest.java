// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.List;
import org.retint.benchmarks.workload.Workload;
import org.retint.benchmarks.workload.Workloads;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.kernel.KernelSource;

/**
 * A guest that can be run again and again from before its boot to its exit, on one CPU, compiled
 * with retpolines. Each run's digest is compared with that of the same C code compiled for the
 * host.
 */
final class EngineGuest {
    /** The workload that is no request mix. */
    static final String MIX = "mix";

    private static final int MIX_ROUNDS = 300;
    private static final long MIX_DIGEST = 0x31dd829556fa8738L;

    private static final int REQUESTS = 150;
    private static final int PHASE_LENGTH = 50;
    private static final int SECURITY_MODULES = 4;
    private static final int SEED = 1;
    private static final int REQUEST_DONE = 0x200;
    private static final long DIGEST_FACTOR = 0x100_0000_01b3L;

    /** Ends a guest that hangs: many times what one that is right takes. */
    private static final long MAX_CYCLES = 10_000_000_000L;

    private final RelpolineMachine guest;
    private final boolean mix;
    private final long expectedDigest;
    private final Snapshot start;
    private long requestDigest;

    private EngineGuest(RelpolineMachine guest, boolean mix, long expectedDigest) {
        this.guest = guest;
        this.mix = mix;
        this.expectedDigest = expectedDigest;
        guest.machine().addTraceListener(this::traced);
        start = guest.machine().snapshot();
    }

    /**
     * Assembles and loads a guest.
     *
     * @param workload {@link #MIX} or one of {@link Workloads#NAMES}
     * @param processor what runs it
     * @throws IllegalArgumentException if there is no such workload
     */
    static EngineGuest of(String workload, Isa processor) {
        return of(workload, processor, recordedDigest(workload));
    }

    /** As {@link #of(String, Isa)} with the digest that a run is to end with. */
    static EngineGuest of(String workload, Isa processor, long expectedDigest) {
        RelpolineMachine.Builder builder =
                RelpolineMachine.builder()
                        .mitigation(Mitigations.RETPOLINE)
                        .processor(processor)
                        .cpus(1);
        if (workload.equals(MIX)) {
            builder.workload(source("mix.s")).parameter("mix_rounds", MIX_ROUNDS);
            return new EngineGuest(builder.build(), true, expectedDigest);
        }
        List<Workload> compiled = Workloads.bundled(workload, "compiled", "default", SEED);
        Workload requests = compiled.get(0);
        builder.workload(source("runner.S"))
                .workload(new KernelSource(requests.sourceName(), requests.source()))
                .parameter("runner_workers", 1)
                .parameter("runner_requests", REQUESTS)
                .parameter("workload_seed", SEED)
                .parameter("workload_security_modules", SECURITY_MODULES)
                .parameter("workload_phase_length", PHASE_LENGTH);
        return new EngineGuest(builder.build(), false, expectedDigest);
    }

    /**
     * Returns the digest that the workload's C code leaves on the host: the mix by itself, a
     * request mix in {@code native/harness} with the arguments {@code 150 1 4 50 1}.
     */
    private static long recordedDigest(String workload) {
        return switch (workload) {
            case MIX -> MIX_DIGEST;
            case "nginx" -> 0x764081fe3b5adbd9L;
            case "redis" -> 0xfcdb41a9592dd380L;
            case "dbench" -> 0x57a7d54b26bd0a66L;
            default -> throw new IllegalArgumentException("no such workload: " + workload);
        };
    }

    private static KernelSource source(String name) {
        return new KernelSource(name, Workloads.resource(name));
    }

    /**
     * Boots the guest and runs it to its end.
     *
     * @return guest instructions retired
     * @throws IllegalStateException if the guest does not end well or leaves another digest
     */
    long run() {
        guest.machine().restore(start);
        requestDigest = 0;
        RunResult result = guest.machine().run(Bounds.cycles(MAX_CYCLES));
        if (!result.isSuccess()) {
            throw new IllegalStateException("guest did not end well: " + result);
        }
        long digest = mix ? guest.word("mix_digest") : requestDigest;
        if (digest != expectedDigest) {
            throw new IllegalStateException(
                    String.format(
                            "guest computed something else: digest=%#x expected=%#x",
                            digest, expectedDigest));
        }
        return result.totalInstructions();
    }

    private void traced(TraceEvent event) {
        if (event instanceof TraceEvent.GuestTrace trace && trace.number() == REQUEST_DONE) {
            requestDigest = (requestDigest ^ trace.second()) * DIGEST_FACTOR;
        }
    }
}
