// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.retint.sim.Machine;
import org.retint.sim.explore.Monitor;
import org.retint.sim.explore.Reproducible;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.internal.explore.ExploredMachine;

/** A program of machine code whose interleavings are explored, and what is required of it. */
public abstract sealed class ExploredProgram permits FlatProgram, KernelProgram {
    private final ExploredMachine explored;
    private final AssembledImage image;
    private final long virtualBase;

    ExploredProgram(ExploredMachine explored, AssembledImage image, long virtualBase) {
        this.explored = explored;
        this.image = image;
        this.virtualBase = virtualBase;
        explored.nameAddresses(image::describe, virtualBase);
    }

    /** Returns what an explorer walks. */
    public Reproducible system() {
        return explored;
    }

    /** Returns the machine in the present state: registers and memory may be read. */
    public Machine machine() {
        return explored.machine();
    }

    /** Returns what the machine runs. */
    public AssembledImage image() {
        return image;
    }

    /** Returns the address of the instruction that a CPU has begun, or else of its next. */
    public long instructionAddress(int cpuId) {
        return explored.instructionAddress(cpuId);
    }

    /** Returns the physical address of one that the program was assembled for. */
    public long physicalAddress(long virtualAddress) {
        return virtualAddress - virtualBase;
    }

    /**
     * Returns how many accesses to memory and other choices were explored so far: each transition
     * of {@link #system} is made of one or more. A micro-operation that accesses memory counts as
     * one, and so does a store that leaves its buffer by choice, a fetch of modified code, an
     * interrupt, NMI or IPI; operations on registers and what is undone count nothing.
     */
    public long accessesAndChoices() {
        return explored.work();
    }

    /**
     * Adds what is checked in every state.
     *
     * @param property tells in one line what is wrong, or returns null
     */
    public ExploredProgram check(Supplier<String> property) {
        explored.addProperty(property);
        return this;
    }

    /**
     * Adds what is checked at each end.
     *
     * @param property tells in one line what is wrong, or returns null
     */
    public ExploredProgram checkAtEnds(Supplier<String> property) {
        explored.monitors().addOfMachine(Observed.NOTHING, new AtEnd(property));
        return this;
    }

    /** Adds a property. */
    public ExploredProgram require(Property property) {
        property.addTo(this);
        return this;
    }

    /**
     * Adds a monitor of the machine. In which order CPUs do what it is told makes a difference to
     * it, so each such event is a step of its own, and every order is explored.
     *
     * @param observed what it is told; exceptions cannot be, since nobody knows beforehand what
     *     raises one
     * @throws IllegalArgumentException if it shall be told exceptions
     */
    public ExploredProgram watch(Observed observed, Monitor<MachineEvent> monitor) {
        explored.monitors().addOfMachine(observed, monitor);
        return this;
    }

    /**
     * Adds a monitor for each CPU. It is told what that CPU does, in the order in which it does it.
     * What different CPUs do commutes for such monitors, so nothing more has to be explored.
     *
     * @param observed what it is told; stores cannot be, since they reach memory later than the CPU
     *     makes them
     * @param monitors gives the monitor of a CPU by its number
     * @throws IllegalArgumentException if it shall be told stores
     */
    public ExploredProgram watchEachCpu(
            Observed observed, IntFunction<Monitor<MachineEvent>> monitors) {
        explored.monitors().addOfEachCpu(observed, monitors);
        return this;
    }

    /**
     * Returns an IPI that nobody will ever take, in words, or null: every CPU is halted, none of
     * them goes on by itself, and the IPI's receiver does not accept it.
     *
     * @param atEnd whether nothing more happens anyway
     */
    public String lostInterrupt(boolean atEnd) {
        return explored.lostInterrupt(atEnd);
    }

    /** Returns the machine under exploration. */
    final ExploredMachine explored() {
        return explored;
    }

    /** Has no state and asks at ends only. */
    private record AtEnd(Supplier<String> property) implements Monitor<MachineEvent> {
        @Override
        public long[] after(long[] state, MachineEvent event) {
            return state;
        }

        @Override
        public String violation(long[] state) {
            return null;
        }

        @Override
        public String violationAtEnd(long[] state) {
            return property.get();
        }
    }
}
