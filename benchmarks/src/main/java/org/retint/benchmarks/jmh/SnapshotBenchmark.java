// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.Snapshot;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.X86Processor;

/**
 * Time of going back to a snapshot of a machine with 16 MiB of memory, all pages of it in use. The
 * host's memory is touched beforehand: what its first touch costs, which on a virtual host is
 * twenty times a copy, is no figure of ours.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@State(Scope.Thread)
public class SnapshotBenchmark {
    private static final long MEMORY_BYTES = Sizes.MiB(16);
    private static final int PAGE_BYTES = 4096;
    private static final int DIRTY_PAGES = 20;

    /** Apart from each other, so that no two dirty pages are neighbours. */
    private static final long STRIDE_BYTES = 37L * PAGE_BYTES;

    private static final long BEFORE = 0x1111;
    private static final long AFTER = 0x2222;

    private Machine machine;
    private Snapshot start;

    /** Makes a machine and touches all of its pages. */
    @Setup
    public void fill() {
        machine = Machine.builder().processor(X86Processor.untimed()).memory(MEMORY_BYTES).build();
        for (long page = 0; page < MEMORY_BYTES; page += PAGE_BYTES) {
            machine.memory().write(page, Long.BYTES, BEFORE);
        }
        start = machine.snapshot();
    }

    /** A snapshot of a machine that did not change since the last one. */
    @Benchmark
    public Snapshot snapshot() {
        return machine.snapshot();
    }

    /** Dirties 20 pages, each of which is copied then, and goes back to an old snapshot. */
    @Benchmark
    public long dirtyAndRestore() {
        dirty();
        machine.restore(start);
        return checked();
    }

    /** Takes a snapshot, dirties 20 pages, each of which is copied then, and goes back. */
    @Benchmark
    public long snapshotDirtyAndRestore() {
        Snapshot snapshot = machine.snapshot();
        dirty();
        machine.restore(snapshot);
        return checked();
    }

    private void dirty() {
        PhysicalMemory memory = machine.memory();
        for (int i = 0; i < DIRTY_PAGES; i++) {
            memory.write(i * STRIDE_BYTES, Long.BYTES, AFTER);
        }
    }

    private long checked() {
        long sum = 0;
        for (int i = 0; i < DIRTY_PAGES; i++) {
            sum += machine.memory().read(i * STRIDE_BYTES, Long.BYTES);
        }
        if (sum != DIRTY_PAGES * BEFORE) {
            throw new IllegalStateException("restored pages are not as they were: sum=" + sum);
        }
        return sum;
    }
}
