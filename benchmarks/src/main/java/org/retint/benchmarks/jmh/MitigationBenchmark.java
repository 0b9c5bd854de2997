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
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What a mitigation costs in the guest. The score is host time of one run and says nothing of that;
 * the counters do, and they depend on nothing of the host: every run of a configuration gives the
 * same.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class MitigationBenchmark {
    /** Clock of the simulated CPU for calls per second. */
    private static final double HERTZ = 3.3e9;

    private static final double PERCENT = 100;

    /** What becomes of indirect calls. */
    @Param({"indirect", "retpoline", "relpoline-hit", "relpoline-miss", "learning"})
    public String mitigation;

    /** Guest code: one call in a loop, or one of the compiled request mixes. */
    @Param({MitigatedGuest.LOOP, "nginx", "redis", "dbench"})
    public String workload;

    private MitigatedGuest guest;
    private MitigatedGuest.Cost first;
    private MitigatedGuest.Calls calls;

    /**
     * Figures of the guest for one run. JMH adds counters up over iterations and forks; each
     * iteration therefore brings its share only, so that what JMH prints is the mean.
     */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Counters {
        private MitigatedGuest.Cost cost;
        private MitigatedGuest.Calls calls;
        private double share;

        /** Takes the numbers of iterations and forks over. */
        @Setup
        public void takeShare(BenchmarkParams parameters) {
            int iterations = parameters.getMeasurement().getCount();
            share = 1.0 / iterations / Math.max(1, parameters.getForks());
        }

        /** Returns the guest instructions of a run. */
        public double guestInstructions() {
            return share * cost.instructions();
        }

        /** Returns simulated cycles from one call to the next, the work between them included. */
        public double simulatedCyclesPerCall() {
            return share * cost.cycles() / calls.calls();
        }

        /** Returns calls in a simulated second. */
        public double simulatedCallsPerSecond() {
            return share * HERTZ * calls.calls() / cost.cycles();
        }

        /** Returns the share of calls that a block made directly, in percent. */
        public double hitPercent() {
            return share * PERCENT * calls.hits() / calls.calls();
        }
    }

    /** Warms the guest up, and counts calls on another one that has a checker. */
    @Setup
    public void prepare() {
        MitigationUse use = MitigationUse.named(mitigation);
        guest = MitigatedGuest.of(workload, use);
        first = guest.run();
        calls = MitigatedGuest.countCalls(workload, use, first.digest());
    }

    /** Serves the measured requests. */
    @Benchmark
    public long run(Counters counters) {
        MitigatedGuest.Cost cost = guest.run();
        if (!cost.equals(first)) {
            throw new IllegalStateException(
                    "a run is not like the first: cost=" + cost + " first=" + first);
        }
        counters.cost = cost;
        counters.calls = calls;
        return cost.digest();
    }
}
