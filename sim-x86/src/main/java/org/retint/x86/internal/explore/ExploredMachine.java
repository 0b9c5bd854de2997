// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.StopRequest;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.explore.Explorable;
import org.retint.x86.explore.MemoryModel;
import org.retint.x86.internal.interpret.X86Cpu;

/**
 * A machine whose next step is open. With n CPUs transition p is the next step of CPU p, and n + p
 * moves the oldest store of CPU p to memory.
 *
 * <p>Not modelled: interrupts, events on the clock, TLBs that differ from the page tables, and code
 * that is modified, which stops the exploration.
 */
public final class ExploredMachine implements Explorable {
    private record Undo(ExploredCpu.Saved cpu, int[] numbers) {}

    private static final int CPU = 0;
    private static final int MEMORY_MARK = 1;

    private final Machine machine;
    private final LoggedMemory memory;
    private final ExploredCpu[] cpus;
    private final StateHash hash = new StateHash();
    private final List<Undo> undos = new ArrayList<>();
    private int depth;
    private boolean hashed;
    private String violation;

    /**
     * Takes over a machine whose CPUs are in their initial states.
     *
     * @throws IllegalArgumentException if there are more CPUs than transitions can name
     */
    public ExploredMachine(Machine machine, MemoryModel model) {
        if (machine.cpuCount() * 2 > MAX_TRANSITIONS) {
            throw new IllegalArgumentException(
                    "too many CPUs to explore: cpus=%d most=%d"
                            .formatted(machine.cpuCount(), MAX_TRANSITIONS / 2));
        }
        this.machine = machine;
        this.memory = new LoggedMemory(machine.memory());
        this.cpus = new ExploredCpu[machine.cpuCount()];
        for (int i = 0; i < cpus.length; i++) {
            cpus[i] = new ExploredCpu((X86Cpu) machine.cpu(i), memory, model);
        }
        for (ExploredCpu cpu : cpus) {
            cpu.settle();
        }
        noteStop();
    }

    /** Returns the machine. Its memory holds what has left the store buffers. */
    public Machine machine() {
        return machine;
    }

    @Override
    public long enabled() {
        long enabled = 0;
        for (int i = 0; i < cpus.length; i++) {
            enabled |= cpus[i].canStep() ? 1L << i : 0;
            enabled |= cpus[i].buffer().isEmpty() ? 0 : 1L << (cpus.length + i);
        }
        return enabled;
    }

    @Override
    public void execute(int transition) {
        int cpuId = transition % cpus.length;
        ExploredCpu cpu = cpus[cpuId];
        if (depth == undos.size()) {
            undos.add(new Undo(new ExploredCpu.Saved(), new int[2]));
        }
        Undo undo = undos.get(depth++);
        cpu.save(undo.cpu());
        undo.numbers()[CPU] = cpuId;
        undo.numbers()[MEMORY_MARK] = memory.mark();
        if (transition < cpus.length) {
            cpu.step();
        } else {
            cpu.buffer().drain();
        }
        hashed = false;
        refuseModifiedCode();
        noteStop();
    }

    @Override
    public void undo() {
        Undo undo = undos.get(--depth);
        memory.undoTo(undo.numbers()[MEMORY_MARK]);
        cpus[undo.numbers()[CPU]].restore(undo.cpu());
        hashed = false;
        violation = null; // nobody goes on from a state that has one
    }

    @Override
    public long hashLow() {
        hash();
        return hash.low();
    }

    @Override
    public long hashHigh() {
        hash();
        return hash.high();
    }

    @Override
    public String violation() {
        return violation;
    }

    @Override
    public boolean isEnd() {
        for (ExploredCpu cpu : cpus) {
            if (!cpu.state().isHalted()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int actor(int transition) {
        return transition < cpus.length ? transition : -1;
    }

    @Override
    public String describe(int transition) {
        int cpuId = transition % cpus.length;
        return transition < cpus.length
                ? "cpu %d  %s".formatted(cpuId, cpus[cpuId].describe())
                : "cpu %d  buffer: %s".formatted(cpuId, cpus[cpuId].buffer().oldest());
    }

    private void hash() {
        if (hashed) {
            return;
        }
        hash.clear();
        for (ExploredCpu cpu : cpus) {
            cpu.addTo(hash);
        }
        memory.addTo(hash);
        hashed = true;
    }

    private void noteStop() {
        StopRequest stop = machine.takeStopRequest();
        if (stop != null) {
            violation =
                    stop.detail().isEmpty()
                            ? "%s code=%d".formatted(stop.reason(), stop.code())
                            : "%s: %s".formatted(stop.reason(), stop.detail());
        }
    }

    private void refuseModifiedCode() {
        for (int i = 0; i < cpus.length; i++) {
            if (cpus[i].hasModifiedCode()) {
                throw new UnsupportedGuestException(
                        "code is modified while it is explored",
                        new GuestLocation(i, cpus[i].state().rip(), ""),
                        "explore code that stays as it is");
            }
        }
    }
}
