// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.GuestCpu;

/** R35 of relpoline.md and R34 of rseq.md: equal seeds give equal runs, whoever else computes. */
class DeterminismTest {
    private static final int PHASES = 4;

    @Test
    void r35EqualSeedsGiveEqualTextAndCountsOnAnyNumberOfHostThreads() throws Exception {
        List<String> alone = run(35);
        List<FutureTask<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            FutureTask<List<String>> task = new FutureTask<>(() -> run(35));
            tasks.add(task);
            start(task);
        }
        for (FutureTask<List<String>> task : tasks) {
            assertEquals(alone, task.get());
        }
        assertEquals(PHASES, alone.size());
        assertNotEquals(alone.get(0), alone.get(1));
    }

    @Test
    void r35DigestTellsRunsApart() {
        assertNotEquals(run(35).get(PHASES - 1), runWithTick(35, 9_001).get(PHASES - 1));
    }

    @SuppressWarnings("forbidden") // host threads are what this test is about
    private static void start(Runnable task) {
        new Thread(task).start();
    }

    private static List<String> run(long seed) {
        return runWithTick(seed, 10_000);
    }

    /** Returns text bytes, counters and digests after each phase of a run. */
    private static List<String> runWithTick(long seed, int tickCycles) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(6).functions(4).callers(4).source())
                        .choices(new SeededChoices(seed))
                        .tickCycles(tickCycles)
                        .epochTicks(4)
                        .build();
        BlockLab lab = new BlockLab(guest);
        for (int cpuId = 0; cpuId < 2; cpuId++) {
            ((GuestCpu) guest.machine().cpu(cpuId)).startDigest();
        }
        List<String> phases = new ArrayList<>();
        for (int phase = 0; phase < PHASES; phase++) {
            for (int site = 0; site < 6; site++) {
                lab.mix(site, (site + phase) % 4, (site + phase) % 4, (site + phase + 1) % 4);
            }
            lab.runCycles(150_000);
            StringBuilder text = new StringBuilder();
            for (CallSite site : guest.runtime().sites().sites()) {
                byte[] bytes =
                        guest.machine()
                                .memory()
                                .readBytes(
                                        site.address() - FunctionTable.TOP_2_GIB,
                                        site.block().lengthBytes());
                text.append(HexFormat.of().formatHex(bytes)).append('\n');
            }
            text.append(guest.statistics()).append('\n');
            for (int cpuId = 0; cpuId < 2; cpuId++) {
                text.append(((GuestCpu) guest.machine().cpu(cpuId)).digest()).append('\n');
            }
            phases.add(text.toString());
        }
        assertTrue(guest.statistics().promotions() == 6, guest.statistics()::toString);
        return phases;
    }
}
