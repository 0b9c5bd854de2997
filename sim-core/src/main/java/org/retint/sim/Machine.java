// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.sim.time.EventDiversion;
import org.retint.sim.time.EventQueue;
import org.retint.sim.time.EventTarget;

/**
 * Several CPUs over one physical memory, in virtual time.
 *
 * <p>One CPU runs at a time, for a quantum; each has a clock and a queue of events of its own. A
 * run depends on nothing but the configuration, the processor, the guest's bytes and the answers of
 * the choice source.
 */
public final class Machine {
    /** Rounds without progress after which a CPU is broken. */
    private static final int MAX_FUTILE_ROUNDS = 10_000;

    private final MachineConfig config;
    private final PhysicalMemory memory;
    private final List<Device> devices;
    private final ChoiceSource choices;
    private final Cpu[] cpus;
    private final EventQueue[] queues;
    private final Scheduler scheduler;
    private final List<TraceListener> listeners = new ArrayList<>();
    private int runningCpu = -1;
    private boolean executing;
    private StopRequest stop;
    private EventDiversion diversion;

    private Machine(MachineConfig config, Isa isa, List<Device> devices, ChoiceSource choices) {
        this.config = config;
        this.memory = new PhysicalMemory(config.memoryBytes());
        this.devices = devices;
        this.choices = choices;
        this.queues = new EventQueue[config.cpuCount()];
        this.cpus = new Cpu[config.cpuCount()];
        for (int i = 0; i < queues.length; i++) {
            queues[i] = new EventQueue();
        }
        this.scheduler = new Scheduler(cpus, queues, choices, config);
        List<? extends Cpu> made = isa.createCpus(this);
        if (made.size() != cpus.length) {
            throw new IllegalStateException(
                    "processor made a wrong number of CPUs: cpus="
                            + made.size()
                            + " expected="
                            + cpus.length);
        }
        for (int i = 0; i < cpus.length; i++) {
            cpus[i] = made.get(i);
        }
        for (Device device : devices) {
            device.attach(this);
        }
        memory.addCodeListener((page, code, address, width) -> traceTextWrite(address, width));
    }

    /** Returns a builder with one CPU, 16 MiB of memory and deterministic choices. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what this machine was built with. */
    public MachineConfig config() {
        return config;
    }

    /** Returns the physical memory that all CPUs share. */
    public PhysicalMemory memory() {
        return memory;
    }

    /** Returns the devices that were added, in that order. */
    public List<Device> devices() {
        return devices;
    }

    /** Returns the source of everything that is not determined. */
    public ChoiceSource choices() {
        return choices;
    }

    /** Returns the number of CPUs. */
    public int cpuCount() {
        return cpus.length;
    }

    /**
     * Returns a CPU.
     *
     * @param cpuId its number, from 0
     * @throws IndexOutOfBoundsException if there is none of that number
     */
    public Cpu cpu(int cpuId) {
        return cpus[Objects.checkIndex(cpuId, cpus.length)];
    }

    /** Returns the CPU that is running now, or -1 outside of {@link #run}. */
    public int runningCpu() {
        return runningCpu;
    }

    /** Returns the clock of the machine: that of the slowest CPU that is not idle. */
    public long cycles() {
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (Cpu cpu : cpus) {
            if (!cpu.isIdle()) {
                lowest = Math.min(lowest, cpu.cycles());
            }
            highest = Math.max(highest, cpu.cycles());
        }
        return Math.min(lowest, highest);
    }

    /**
     * Schedules an event on the clock of a CPU. Never in its past: a time that its clock has passed
     * already becomes the present.
     *
     * @param cpuId the CPU between whose instructions it happens
     * @param cycle when it is due
     * @param target what it happens to
     * @param code passed to the target
     * @param argument passed to the target
     */
    public void schedule(int cpuId, long cycle, EventTarget target, int code, long argument) {
        if (diversion != null) {
            diversion.schedule(cpuId, target, code, argument);
            return;
        }
        long due = Math.max(cycle, cpus[cpuId].cycles());
        queues[cpuId].add(due, target, code, argument);
        if (executing && cpuId == runningCpu) {
            cpus[cpuId].lowerDeadline(due);
        }
    }

    /** Takes back every event of a target with this code on the clock of a CPU. */
    public void cancel(int cpuId, EventTarget target, int code) {
        if (diversion != null) {
            diversion.cancel(cpuId, target, code);
            return;
        }
        queues[cpuId].cancel(target, code);
    }

    /**
     * Gives every event from now on to somebody who decides when it happens, instead of to the
     * clock, and those that wait already at once.
     */
    public void divertEvents(EventDiversion events) {
        diversion = Objects.requireNonNull(events, "events");
        for (int cpuId = 0; cpuId < queues.length; cpuId++) {
            for (EventQueue.Event event : queues[cpuId].save()) {
                events.schedule(cpuId, event.target(), event.code(), event.argument());
            }
            queues[cpuId].restore(List.of());
        }
    }

    /**
     * Makes a CPU return to the machine at its next instruction boundary if it is the one that runs
     * now: it may have something new to do there.
     */
    public void endTurn(int cpuId) {
        if (executing && cpuId == runningCpu) {
            cpus[cpuId].lowerDeadline(Long.MIN_VALUE);
        }
    }

    /**
     * Ends the run at the next instruction boundary. The first request of a run counts.
     *
     * @param reason why
     * @param code a status or code that goes with the reason, else 0
     * @param detail one line on what happened, or an empty string
     */
    public void requestStop(StopReason reason, long code, String detail) {
        if (stop == null) {
            stop = new StopRequest(reason, code, detail, runningCpu);
        }
        if (executing) {
            cpus[runningCpu].lowerDeadline(Long.MIN_VALUE);
        }
    }

    /**
     * Returns what {@link #requestStop} was told outside of a run, and forgets it; null if nothing.
     */
    public StopRequest takeStopRequest() {
        StopRequest request = stop;
        stop = null;
        return request;
    }

    /**
     * Runs until a bound is reached, the guest ends, or nothing can happen any more. Another call
     * goes on where this one ended.
     *
     * @throws UnsupportedGuestException if the guest needs what the simulator lacks
     */
    public RunResult run(Bounds bounds) {
        stop = null;
        long[] before = instructionCounts();
        long startCycles = cycles();
        long cycleLimit = Scheduler.saturatingAdd(startCycles, bounds.cycles());
        try {
            long budget = bounds.instructions();
            while (stop == null) {
                budget -= step(cycleLimit, budget);
            }
        } finally {
            executing = false;
            runningCpu = -1;
        }
        List<Long> retired = new ArrayList<>();
        for (int i = 0; i < cpus.length; i++) {
            retired.add(cpus[i].instructions() - before[i]);
        }
        return new RunResult(
                stop.reason(),
                stop.code(),
                stop.detail(),
                stop.cpuId(),
                retired,
                cycles() - startCycles);
    }

    /** Takes a snapshot. Costs about the copy of one reference for each page of memory. */
    public Snapshot snapshot() {
        Object[] cpuStates = new Object[cpus.length];
        List<List<EventQueue.Event>> events = new ArrayList<>(cpus.length);
        for (int i = 0; i < cpus.length; i++) {
            cpuStates[i] = cpus[i].save();
            events.add(queues[i].save());
        }
        Object[] deviceStates = new Object[devices.size()];
        for (int i = 0; i < deviceStates.length; i++) {
            deviceStates[i] = devices.get(i).save();
        }
        return new Snapshot(
                this,
                memory.image(),
                cpuStates,
                deviceStates,
                events,
                choices.position(),
                scheduler.save());
    }

    /**
     * Puts a snapshot back.
     *
     * @throws IllegalArgumentException if it was taken of another machine
     */
    public void restore(Snapshot snapshot) {
        if (snapshot.machine != this) {
            throw new IllegalArgumentException("the snapshot was taken of another machine");
        }
        memory.restore(snapshot.memory);
        for (int i = 0; i < cpus.length; i++) {
            cpus[i].restore(snapshot.cpus[i]);
            queues[i].restore(snapshot.events.get(i));
        }
        for (int i = 0; i < snapshot.devices.length; i++) {
            devices.get(i).restore(snapshot.devices[i]);
        }
        choices.rewind(snapshot.choicePosition);
        scheduler.restore(snapshot.scheduler);
    }

    /** Adds a listener for trace events. */
    public void addTraceListener(TraceListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** Removes a listener; does nothing if it was not added. */
    public void removeTraceListener(TraceListener listener) {
        listeners.remove(listener);
    }

    /** Returns whether anybody listens: only then is it worth making a trace event. */
    public boolean isTraced() {
        return !listeners.isEmpty();
    }

    /** Tells all listeners. */
    public void trace(TraceEvent event) {
        for (int i = 0; i < listeners.size(); i++) {
            listeners.get(i).traced(event);
        }
    }

    /** Lets one CPU run once and returns how many instructions it retired. */
    private long step(long cycleLimit, long budget) {
        if (budget <= 0) {
            stop = new StopRequest(StopReason.INSTRUCTION_LIMIT, 0, "", -1);
            return 0;
        }
        int cpuId = scheduler.pick(cycleLimit);
        if (cpuId == Scheduler.NOBODY) {
            stopForLackOfWork(cycleLimit);
            return 0;
        }
        runningCpu = cpuId;
        Cpu cpu = cpus[cpuId];
        long before = cpu.instructions();
        int futileRounds = 0;
        do {
            long cyclesBefore = cpu.cycles();
            long retiredBefore = cpu.instructions();
            runOnce(cpu, cycleLimit, budget - (retiredBefore - before));
            boolean moved = cpu.cycles() != cyclesBefore || cpu.instructions() != retiredBefore;
            futileRounds = moved ? 0 : futileRounds + 1;
            if (futileRounds > MAX_FUTILE_ROUNDS) {
                throw new IllegalStateException(
                        "CPU makes no progress: cpu=" + cpuId + " cycles=" + cpu.cycles());
            }
        } while (stop == null
                && cpu.cycles() < Math.min(scheduler.quantumEnd(), cycleLimit)
                && cpu.instructions() - before < budget
                && !cpu.isIdle());
        return cpu.instructions() - before;
    }

    private void runOnce(Cpu cpu, long cycleLimit, long budget) {
        EventQueue queue = queues[cpu.cpuId()];
        fireDue(cpu, queue);
        if (stop != null) {
            return;
        }
        long deadline = Math.min(cycleLimit, scheduler.quantumEnd());
        long nextEvent = queue.nextCycle();
        executing = true;
        cpu.run(Math.min(deadline, nextEvent), budget);
        executing = false;
        fireDue(cpu, queue);
    }

    private static void fireDue(Cpu cpu, EventQueue queue) {
        EventQueue.Event event = queue.poll(cpu.cycles());
        while (event != null) {
            event.target().event(event.code(), event.argument());
            event = queue.poll(cpu.cycles());
        }
    }

    private void stopForLackOfWork(long cycleLimit) {
        boolean eventsToCome = false;
        for (int cpuId = 0; cpuId < cpus.length; cpuId++) {
            eventsToCome |= scheduler.nextActivity(cpuId) != EventQueue.NEVER;
        }
        if (!eventsToCome) {
            stop = new StopRequest(StopReason.ALL_IDLE, 0, "", -1);
            return;
        }
        for (Cpu cpu : cpus) {
            if (cpu.isIdle() && cpu.cycles() < cycleLimit) {
                cpu.run(cycleLimit, 1);
            }
        }
        stop = new StopRequest(StopReason.CYCLE_LIMIT, 0, "", -1);
    }

    private long[] instructionCounts() {
        long[] counts = new long[cpus.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = cpus[i].instructions();
        }
        return counts;
    }

    private void traceTextWrite(long physicalAddress, int widthBytes) {
        if (isTraced() && runningCpu >= 0) {
            trace(
                    new TraceEvent.TextWritten(
                            runningCpu, cpus[runningCpu].cycles(), physicalAddress, widthBytes));
        }
    }

    /**
     * Builds machines. Every setting but the processor has a default; equal builders build equal
     * machines. Devices and choice sources have state and so belong to one machine.
     */
    public static final class Builder {
        private final List<Device> devices = new ArrayList<>();
        private Isa isa;
        private int cpuCount = 1;
        private long memoryBytes = Sizes.MiB(16);
        private long quantumCycles = 250;
        private ChoiceSource choices = ChoiceSource.deterministic();
        private boolean devicesTaken;

        private Builder() {}

        /** Sets the processor. */
        public Builder processor(Isa isa) {
            this.isa = Objects.requireNonNull(isa, "isa");
            return this;
        }

        /** Sets the number of CPUs, 1 by default. */
        public Builder cpus(int cpuCount) {
            this.cpuCount = cpuCount;
            return this;
        }

        /** Sets the size of physical memory in bytes, 16 MiB by default. */
        public Builder memory(long memoryBytes) {
            this.memoryBytes = memoryBytes;
            return this;
        }

        /** Sets the source of choices, {@link ChoiceSource#deterministic} by default. */
        public Builder choices(ChoiceSource choices) {
            this.choices = Objects.requireNonNull(choices, "choices");
            return this;
        }

        /** Sets how long a CPU runs before another may, 250 cycles by default. */
        public Builder quantumCycles(long quantumCycles) {
            this.quantumCycles = quantumCycles;
            return this;
        }

        /** Adds a device. Devices are attached in the order in which they were added. */
        public Builder device(Device device) {
            devices.add(Objects.requireNonNull(device, "device"));
            return this;
        }

        /**
         * Builds a machine; this builder can be used again unless devices were added to it.
         *
         * @throws IllegalArgumentException under the conditions of {@link MachineConfig}
         * @throws IllegalStateException if no processor was set, or if the devices belong to an
         *     earlier machine already
         */
        public Machine build() {
            if (isa == null) {
                throw new IllegalStateException("no processor set; call processor(Isa) first");
            }
            if (devicesTaken) {
                throw new IllegalStateException(
                        "the devices of this builder belong to a machine already; use a new"
                                + " builder with new devices");
            }
            MachineConfig config = new MachineConfig(cpuCount, memoryBytes, quantumCycles);
            devicesTaken = !devices.isEmpty();
            return new Machine(config, isa, List.copyOf(devices), choices);
        }
    }
}
