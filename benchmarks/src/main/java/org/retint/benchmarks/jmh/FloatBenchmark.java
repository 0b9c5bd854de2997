// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
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

/**
 * Guest instructions per second of scalar SSE arithmetic: the counter {@code guestInstructions}. A
 * run that counts another number of steps than Java does fails.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class FloatBenchmark {
    /** Precision of all numbers. */
    @Param({"single", "double"})
    public String precision;

    private FloatGuest guest;

    /** Assembles and loads the guest. */
    @Setup
    public void assemble() {
        guest = FloatGuest.of(precision);
    }

    /** Computes the set once. */
    @Benchmark
    public long run(EngineBenchmark.Counters counters) {
        long instructions = guest.run();
        counters.guestInstructions += instructions;
        return instructions;
    }
}
