// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retint.relpoline.explore.PatchScenario;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.KernelProgram;

/**
 * How fast the promotion of a block is explored on one thread: two CPUs of the mini-kernel, store
 * buffers, stale fetches, one interrupt on each CPU, one preemption. One operation is the whole
 * exploration, undo, hashing and the table of states included.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@State(Scope.Thread)
public class ExplorerBenchmark {
    private KernelProgram program;

    /** What was done; JMH divides each by the time of the iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        /**
         * Steps: micro-operations that access memory and other choices; see {@link
         * KernelProgram#accessesAndChoices}.
         */
        public long accessesAndChoices;

        /** Transitions between states, each of one or more steps: executed, hashed and undone. */
        public long transitions;

        /** Starts from 0 in every iteration. */
        @Setup(Level.Iteration)
        public void clear() {
            accessesAndChoices = 0;
            transitions = 0;
        }
    }

    /** Boots up to where caller and patcher have met; not measured. */
    @Setup(Level.Invocation)
    public void boot() {
        program = PatchScenario.DEFAULT.program(ExplorationModel.TSO_STALE);
    }

    /** Explores. */
    @Benchmark
    public Exploration explore(Counters counters) {
        Exploration result = new Explorer(program.system(), Budget.DEFAULT).explore(new Bound(1));
        if (result.verdict() != Verdict.COMPLETE_WITHIN_BOUNDS) {
            throw new IllegalStateException("not the intact protocol: result=" + result);
        }
        counters.accessesAndChoices += program.accessesAndChoices();
        counters.transitions += result.steps();
        return result;
    }
}
