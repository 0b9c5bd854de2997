// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retint.sim.Isa;
import org.retint.x86.X86Processor;
import org.retint.x86.timing.Skylake;

/**
 * Guest instructions per second of the interpreter: the counter {@code guestInstructions}. The
 * score itself is whole runs per second, boot included. A run whose digest is not the recorded one
 * fails.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class EngineBenchmark {
    /** Guest code: the integer mix, or one of the compiled request mixes. */
    @Param({"mix", "nginx", "redis", "dbench"})
    public String workload;

    /** What prices instructions. */
    @Param({"none", "skylake-in-order", "skylake"})
    public String timing;

    private EngineGuest guest;

    /** Guest instructions retired, which JMH divides by the time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        /** Guest instructions of all runs of an iteration. */
        public long guestInstructions;
    }

    /** Assembles and loads the guest. */
    @Setup
    public void assemble() {
        guest = EngineGuest.of(workload, processor(timing));
    }

    /** Runs the guest from before its boot to its exit. */
    @Benchmark
    public long run(Counters counters) {
        long instructions = guest.run();
        counters.guestInstructions += instructions;
        return instructions;
    }

    private static Isa processor(String timing) {
        return switch (timing) {
            case "none" -> X86Processor.untimed();
            case "skylake-in-order" -> Skylake.CLIENT;
            case "skylake" -> X86Processor.timed(Skylake.PART);
            default -> throw new IllegalArgumentException("no such timing: " + timing);
        };
    }
}
