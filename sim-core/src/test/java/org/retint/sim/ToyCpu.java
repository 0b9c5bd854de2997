// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.time.EventTarget;

/**
 * A CPU of one instruction: it counts in its own word of memory, takes one cycle, and tells a log.
 * Hooks run after chosen instructions.
 */
final class ToyCpu implements Cpu, EventTarget {
    /** The instruction set of such CPUs; keeps those of the last machine. */
    static final class ToyIsa implements Isa {
        final List<ToyCpu> cpus = new ArrayList<>();
        final StringBuilder log = new StringBuilder();

        @Override
        public List<ToyCpu> createCpus(Machine machine) {
            cpus.clear();
            for (int i = 0; i < machine.config().cpuCount(); i++) {
                cpus.add(new ToyCpu(machine, i, log));
            }
            return cpus;
        }
    }

    /** Called after an instruction. */
    interface Hook {
        void after(ToyCpu cpu, long instruction);
    }

    record State(long cycles, long instructions, boolean idle, long signals) {}

    final Machine machine;
    Hook hook = (cpu, instruction) -> {};
    boolean idle;
    long signals;
    long lastSignalCycle = -1;
    private final int cpuId;
    private final StringBuilder log;
    private long cycles;
    private long instructions;
    private long deadline;

    ToyCpu(Machine machine, int cpuId, StringBuilder log) {
        this.machine = machine;
        this.cpuId = cpuId;
        this.log = log;
    }

    @Override
    public int cpuId() {
        return cpuId;
    }

    @Override
    public long cycles() {
        return cycles;
    }

    @Override
    public long instructions() {
        return instructions;
    }

    @Override
    public long idleCycles() {
        return cycles - instructions;
    }

    @Override
    public boolean isIdle() {
        return idle;
    }

    @Override
    public void run(long deadlineCycles, long instructionBudget) {
        deadline = deadlineCycles;
        long end = instructions + instructionBudget;
        if (idle) {
            cycles = Math.max(cycles, deadline);
        }
        while (!idle && cycles < deadline && instructions < end) {
            long address = 8L * cpuId;
            machine.memory().write(address, 8, machine.memory().read(address, 8) + 1);
            cycles++;
            instructions++;
            log.append(cpuId);
            hook.after(this, instructions);
        }
    }

    @Override
    public void lowerDeadline(long deadlineCycles) {
        deadline = Math.min(deadline, deadlineCycles);
    }

    /** A signal arrived: the CPU runs again. */
    @Override
    public void event(int code, long argument) {
        log.append((char) ('a' + code));
        idle = false;
        signals++;
        lastSignalCycle = cycles;
    }

    @Override
    public Object save() {
        return new State(cycles, instructions, idle, signals);
    }

    @Override
    public void restore(Object saved) {
        State state = (State) saved;
        cycles = state.cycles();
        instructions = state.instructions();
        idle = state.idle();
        signals = state.signals();
    }
}
