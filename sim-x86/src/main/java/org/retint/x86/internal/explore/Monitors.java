// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.retint.sim.Machine;
import org.retint.sim.explore.Monitor;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.x86.GuestCpu;
import org.retint.x86.Register;
import org.retint.x86.Vector;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;

/**
 * The monitors of an exploration and their states.
 *
 * <p>What a monitor of the machine is told is a step that others can see: {@link #stopsBefore}
 * makes CPUs stop before it, and the words where stores are observed are shared from the beginning.
 * So such events are dependent on each other, as two writes of one word are, and the reduction
 * considers each order. A monitor of one CPU is told what that CPU does: events of different CPUs
 * commute, and those of one CPU come in one order whatever others do in between.
 */
public final class Monitors implements TraceListener {
    private static final int MACHINE = -1;

    /** A monitor of one CPU, or of the whole machine. */
    private record Watch(Observed observed, Monitor<MachineEvent> monitor, int cpuId) {}

    private final Sharing sharing;
    private final List<Watch> watches = new ArrayList<>();
    private Machine machine;
    private long[][] states = new long[0][];
    private boolean ofInterrupts;
    private boolean ofStores;
    private boolean ofMachine;
    private boolean interruptsOfMachine;

    Monitors(Sharing sharing) {
        this.sharing = sharing;
    }

    /** Listens to what a machine does. */
    void connect(Machine value) {
        machine = value;
        machine.addTraceListener(this);
    }

    /** Adds a monitor with one state. */
    public void addOfMachine(Observed observed, Monitor<MachineEvent> monitor) {
        if (observed.exceptions()) {
            throw new IllegalArgumentException(
                    "exceptions are told to monitors of each CPU only: observed=" + observed);
        }
        ofMachine = true;
        interruptsOfMachine |= observed.interrupts();
        if (observed.hasStores()) {
            ofStores = true;
            sharing.observe(observed.storesFrom(), observed.storesTo());
        }
        add(observed, monitor, MACHINE);
    }

    /** Adds a monitor for each CPU. */
    public void addOfEachCpu(Observed observed, IntFunction<Monitor<MachineEvent>> monitors) {
        if (observed.hasStores()) {
            throw new IllegalArgumentException(
                    "stores are told to monitors of the machine only: observed=" + observed);
        }
        for (int cpu = 0; cpu < machine.cpuCount(); cpu++) {
            add(observed, monitors.apply(cpu), cpu);
        }
    }

    private void add(Observed observed, Monitor<MachineEvent> monitor, int cpuId) {
        watches.add(new Watch(observed, monitor, cpuId));
        states = Arrays.copyOf(states, watches.size());
        states[states.length - 1] = monitor.initial();
        ofInterrupts |= observed.interrupts();
    }

    /** Returns whether there is none. */
    boolean isEmpty() {
        return watches.isEmpty();
    }

    /** Returns whether one of the machine is told when interrupts come. */
    boolean areInterruptsVisible() {
        return interruptsOfMachine;
    }

    /** Returns whether one is told interrupts. */
    boolean observesInterrupts() {
        return ofInterrupts;
    }

    /** Returns whether others can see that an instruction begins: one of the machine is told. */
    boolean stopsBefore(long rip) {
        if (ofMachine) {
            for (Watch watch : watches) {
                if (watch.cpuId() == MACHINE && watch.observed().instructions().test(rip)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells that an instruction begins. */
    void begins(int cpuId, long rip, long stackPointer) {
        if (!watches.isEmpty()) {
            tell(new MachineEvent.Begins(cpuId, rip, stackPointer));
        }
    }

    /** Tells that a store is about to reach memory. */
    void stored(int cpuId, long physicalAddress, int widthBytes, LoggedMemory memory, long value) {
        if (ofStores) {
            long before = memory.read(physicalAddress, widthBytes);
            tell(new MachineEvent.Stored(cpuId, physicalAddress, widthBytes, before, value));
        }
    }

    /** Tells everybody who is to be told. */
    void tell(MachineEvent event) {
        for (int i = 0; i < states.length; i++) {
            Watch watch = watches.get(i);
            boolean isHere = watch.cpuId() == MACHINE || watch.cpuId() == event.cpuId();
            if (isHere && watch.observed().includes(event)) {
                long[] after = watch.monitor().after(states[i], event);
                if (!Arrays.equals(after, states[i])) {
                    states = states.clone(); // the one before is what undo puts back
                    states[i] = after;
                }
            }
        }
    }

    @Override
    public void traced(TraceEvent event) {
        if (event instanceof TraceEvent.ExceptionDelivered exception) {
            tell(
                    new MachineEvent.Excepted(
                            exception.cpuId(),
                            exception.vector(),
                            exception.errorCode(),
                            exception.instructionAddress(),
                            frame(exception)));
        } else if (event instanceof TraceEvent.IpiSent sent) {
            boolean nmi = sent.signal().equals("NMI");
            int vector = nmi ? Vector.NMI : sent.vector();
            tell(new MachineEvent.Signalled(sent.cpuId(), sent.targetCpuId(), vector));
        }
    }

    /** Returns where the saved address lies: an error code is pushed below it. */
    private long frame(TraceEvent.ExceptionDelivered exception) {
        long stackPointer =
                ((GuestCpu) machine.cpu(exception.cpuId())).state().register(Register.RSP.number());
        return stackPointer + (Vector.hasErrorCode(exception.vector()) ? Long.BYTES : 0);
    }

    /** Returns what is wrong by a monitor's judgement, or null. */
    String violation(boolean atEnd) {
        for (int i = 0; i < states.length; i++) {
            Watch watch = watches.get(i);
            String wrong = watch.monitor().violation(states[i]);
            if (wrong == null && atEnd) {
                wrong = watch.monitor().violationAtEnd(states[i]);
            }
            if (wrong != null) {
                return watch.cpuId() == MACHINE
                        ? wrong
                        : "cpu %d: %s".formatted(watch.cpuId(), wrong);
            }
        }
        return null;
    }

    /** Returns the states, which are a value. */
    long[][] save() {
        return states;
    }

    /** Puts back what {@link #save} returned. */
    void restore(long[][] saved) {
        states = saved;
    }

    /** Adds the states to a hash. */
    void addTo(StateHash hash) {
        for (long[] state : states) {
            hash.add(state.length);
            for (long word : state) {
                hash.add(word);
            }
        }
    }
}
