// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import org.retint.sim.choice.Choice;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.time.EventQueue;

/**
 * Decides which CPU runs next and until when. The CPU whose clock is lowest runs, unless the choice
 * source prefers another one within the skew. The clock of an idle CPU counts as the time of its
 * next event, since nothing happens on it before.
 */
final class Scheduler {
    /** Nothing can ever run again. */
    static final int NOBODY = -1;

    /** Alternatives of a {@link Choice.Kind#QUANTUM}: 0 is a whole quantum, n is n quarters. */
    private static final int QUANTUM_PARTS = 4;

    /** What a snapshot keeps. */
    record State(int currentCpu, long quantumEnd) {}

    private final Cpu[] cpus;
    private final EventQueue[] queues;
    private final ChoiceSource choices;
    private final MachineConfig config;
    private final int[] candidates;
    private final long[] keys;
    private int currentCpu = NOBODY;
    private long quantumEnd;

    Scheduler(Cpu[] cpus, EventQueue[] queues, ChoiceSource choices, MachineConfig config) {
        this.cpus = cpus;
        this.queues = queues;
        this.choices = choices;
        this.config = config;
        this.candidates = new int[cpus.length];
        this.keys = new long[cpus.length];
    }

    /** Returns the CPU that is to run, in its quantum or in a new one, or {@link #NOBODY}. */
    int pick(long cycleLimit) {
        if (currentCpu != NOBODY && isInQuantum(cycleLimit)) {
            return currentCpu;
        }
        int count = collect(cycleLimit);
        if (count == 0) {
            currentCpu = NOBODY;
            return NOBODY;
        }
        long quantum = config.quantumCycles();
        int chosen = 0;
        if (count > 1) {
            chosen = choices.choose(Choice.Kind.NEXT_CPU, -1, count);
            int part = choices.choose(Choice.Kind.QUANTUM, candidates[chosen], QUANTUM_PARTS);
            quantum = part == 0 ? quantum : Math.max(1, quantum * part / QUANTUM_PARTS);
        }
        currentCpu = candidates[chosen];
        quantumEnd = saturatingAdd(keys[currentCpu], quantum);
        return currentCpu;
    }

    /** Returns the clock value at which the current quantum ends. */
    long quantumEnd() {
        return quantumEnd;
    }

    /** Returns when a CPU will next do something: now, at its next event, or never. */
    long nextActivity(int cpuId) {
        Cpu cpu = cpus[cpuId];
        return cpu.isIdle() ? Math.max(cpu.cycles(), queues[cpuId].nextCycle()) : cpu.cycles();
    }

    State save() {
        return new State(currentCpu, quantumEnd);
    }

    void restore(State state) {
        currentCpu = state.currentCpu();
        quantumEnd = state.quantumEnd();
    }

    private boolean isInQuantum(long cycleLimit) {
        long cycles = cpus[currentCpu].cycles();
        return cycles < quantumEnd && cycles < cycleLimit && !cpus[currentCpu].isIdle();
    }

    /** Collects the CPUs that may run, sorted by next activity and then by number. */
    private int collect(long cycleLimit) {
        long lowest = EventQueue.NEVER;
        for (int cpuId = 0; cpuId < cpus.length; cpuId++) {
            keys[cpuId] = nextActivity(cpuId);
            lowest = Math.min(lowest, keys[cpuId]);
        }
        long end = Math.min(cycleLimit, saturatingAdd(lowest, config.skewCycles()));
        int count = 0;
        for (int cpuId = 0; cpuId < cpus.length; cpuId++) {
            if (keys[cpuId] < end) {
                int at = count++;
                while (at > 0 && keys[cpuId] < keys[candidates[at - 1]]) {
                    candidates[at] = candidates[at - 1];
                    at--;
                }
                candidates[at] = cpuId;
            }
        }
        return count;
    }

    static long saturatingAdd(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
