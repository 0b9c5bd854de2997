// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.RelpolineStatistics;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.kernel.KernelSource;

/**
 * So many sites on two CPUs, each promoted, then each promoted to another function.
 *
 * @param first what the first promotion of all sites took
 * @param again what their promotion to other functions took
 */
record ScaleRun(RelpolineStatistics first, RelpolineStatistics again) {
    private static final String SOURCE = "scale.S";
    private static final int TICK_CYCLES = 200_000;

    /** Calls of each site in an epoch, roughly: more than the policy's minimum. */
    private static final long CALLS_PER_EPOCH = 24;

    /** What a call at a site that learns may take. */
    private static final long CYCLES_PER_CALL = 70;

    private static final int MOST_TABLE_ENTRIES = 1 << 16;
    private static final int SLICES_PER_EPOCH = 4;
    private static final int MOST_EPOCHS = 40;
    private static final int TARGETS = 8;

    static ScaleRun of(int sites, Isa processor) {
        long epochCycles = Math.max(5 * TICK_CYCLES, sites * CALLS_PER_EPOCH * CYCLES_PER_CALL);
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .processor(processor)
                        .cpus(2)
                        .memory(Sizes.MiB(64))
                        .tickCycles(TICK_CYCLES)
                        .epochTicks(Math.toIntExact(epochCycles / TICK_CYCLES))
                        .tableEntries(tableEntries(sites))
                        .symbol("scale_sites", sites)
                        .workload(
                                KernelSource.read(
                                        SOURCE, ScaleRun.class.getResourceAsStream(SOURCE)))
                        .build();
        long slice = epochCycles / SLICES_PER_EPOCH;
        run(guest, slice, sites);
        RelpolineStatistics first = guest.statistics();
        rotateTargets(guest);
        run(guest, slice, 2L * sites);
        return new ScaleRun(first, guest.statistics());
    }

    /** Four for each site, so that few of them share one. */
    private static int tableEntries(int sites) {
        return Math.min(MOST_TABLE_ENTRIES, Integer.highestOneBit(Math.max(64, 8 * sites - 1)));
    }

    private static void run(RelpolineMachine guest, long slice, long promotions) {
        for (int i = 0; i < MOST_EPOCHS * SLICES_PER_EPOCH; i++) {
            RunResult result = guest.machine().run(Bounds.cycles(slice));
            if (result.reason() != StopReason.CYCLE_LIMIT) {
                throw new IllegalStateException(SOURCE + " ended: " + result);
            }
            RelpolineStatistics now = guest.statistics();
            if (now.promotions() + now.repromotions() >= promotions) {
                return;
            }
        }
        throw new IllegalStateException(
                "sites were not promoted: promotions=%d wanted=%d"
                        .formatted(
                                guest.statistics().promotions() + guest.statistics().repromotions(),
                                promotions));
    }

    private static void rotateTargets(RelpolineMachine guest) {
        PhysicalMemory memory = guest.machine().memory();
        long table = guest.image().physicalAddress("scale_targets");
        long first = memory.read(table, Long.BYTES);
        for (int i = 0; i < TARGETS; i++) {
            long next = i + 1 < TARGETS ? memory.read(table + 8L * (i + 1), Long.BYTES) : first;
            memory.write(table + 8L * i, Long.BYTES, next);
        }
    }
}
