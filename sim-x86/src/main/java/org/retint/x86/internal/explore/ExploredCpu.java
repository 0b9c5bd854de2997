// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.explore.MemoryModel;
import org.retint.x86.internal.interpret.MicroStepper;
import org.retint.x86.internal.interpret.MicroStepper.Kind;
import org.retint.x86.internal.interpret.X86Cpu;

/**
 * One CPU under exploration. Between transitions it stands before a step that others can see, or is
 * halted: what only it can see, stores into its own buffer included, goes along with the step
 * before.
 */
final class ExploredCpu {
    /** Entries of a store buffer; another store waits. Within what processors have. */
    static final int BUFFER_ENTRIES = 32;

    /** Steps that nobody else sees after which others may go on in between: an endless loop. */
    private static final int MAX_PRIVATE_STEPS = 1000;

    private static final int GENERAL_REGISTERS = 16;

    /** What a CPU was before a transition, kept for going back; reused. */
    static final class Saved {
        private final CpuState state = new CpuState();
        private MicroStepper.Place place;
        private Kind next;
        private int head;
        private int tail;
        private long systemLow;
        private long systemHigh;
    }

    private final CpuState state;
    private final MicroStepper stepper;
    private final StoreBuffer buffer;
    private final MemoryModel model;
    private final StateHash systemHash = new StateHash();
    private Kind next;
    private boolean modifiedCode;
    private long systemLow;
    private long systemHigh;
    private long systemChanges = -1;

    ExploredCpu(X86Cpu cpu, LoggedMemory memory, MemoryModel model) {
        this.state = cpu.state();
        this.stepper = cpu.stepper();
        this.buffer = new StoreBuffer(memory, model);
        this.model = model;
        cpu.connect(buffer);
    }

    CpuState state() {
        return state;
    }

    StoreBuffer buffer() {
        return buffer;
    }

    /** Returns whether this CPU's last step, or another's since, overwrote code. */
    boolean hasModifiedCode() {
        return modifiedCode || stepper.place().stale();
    }

    /** Returns whether the CPU's next step can be taken now. */
    boolean canStep() {
        if (state.isHalted()) {
            return false;
        }
        return switch (next) {
            case LOCAL, LOAD -> true;
            case STORE -> model == MemoryModel.SC || buffer.tail() - buffer.head() < BUFFER_ENTRIES;
            case ATOMIC, FENCE, SYSTEM -> buffer.isEmpty();
        };
    }

    /** Takes the next step and what goes along with it. */
    void step() {
        buffer.setLocked(next == Kind.ATOMIC || next == Kind.SYSTEM);
        stepper.step();
        buffer.setLocked(false);
        modifiedCode = stepper.place().stale();
        settle();
    }

    /** Takes steps until one comes that others can see. */
    void settle() {
        for (int i = 0; !state.isHalted(); i++) {
            next = stepper.next();
            boolean isPrivate =
                    next == Kind.LOCAL
                            || (next == Kind.STORE && model == MemoryModel.TSO && canStep());
            if (!isPrivate || i == MAX_PRIVATE_STEPS) {
                break;
            }
            stepper.step();
        }
        if (stepper.systemChanges() != systemChanges) {
            systemChanges = stepper.systemChanges();
            hashSystemState();
        }
    }

    void save(Saved into) {
        into.state.copyFrom(state);
        into.place = stepper.place();
        into.next = next;
        into.head = buffer.head();
        into.tail = buffer.tail();
        into.systemLow = systemLow;
        into.systemHigh = systemHigh;
    }

    void restore(Saved from) {
        state.copyFrom(from.state);
        stepper.moveTo(from.place);
        next = from.next;
        buffer.moveTo(from.head, from.tail);
        systemLow = from.systemLow;
        systemHigh = from.systemHigh;
    }

    /** Adds everything that decides what this CPU will do. */
    void addTo(StateHash hash) {
        long[] file = state.file();
        for (int i = 0; i < GENERAL_REGISTERS; i++) {
            hash.add(file[i]);
        }
        hash.add(state.rflags() << 1 | (state.isHalted() ? 1 : 0));
        long place = stepper.placeNumber();
        hash.add(place == -1 ? file[CpuState.RIP] : place);
        if (!stepper.isBetweenInstructions()) {
            for (int i = 0; i < CpuState.TEMPORARIES; i++) {
                hash.add(file[CpuState.T0 + i]);
            }
        }
        hash.addPart(systemLow, systemHigh);
        buffer.addTo(hash);
    }

    /** Hashes what ordinary instructions leave alone. */
    private void hashSystemState() {
        systemHash.clear();
        for (int number : new int[] {0, 2, 3, 4, 8}) {
            systemHash.add(state.cr(number));
        }
        for (int segment = 0; segment < CpuState.SEGMENTS; segment++) {
            systemHash.add(state.selector(segment) | (long) state.attributes(segment) << 32);
            systemHash.add(state.base(segment));
            systemHash.add(state.limit(segment));
        }
        for (Msr msr : Msr.values()) {
            systemHash.add(state.msr(msr));
        }
        for (long slot : state.extended().file()) {
            systemHash.add(slot);
        }
        systemHash.add(state.extended().mxcsr() | (long) state.extended().controlWord() << 32);
        systemHash.add(state.extended().statusWord() | state.extended().validRegisters() << 16);
        systemHash.add(state.gdtBase());
        systemHash.add(state.idtBase());
        systemHash.add(state.gdtLimit() | (long) state.idtLimit() << 32);
        systemHash.add(
                state.cpl()
                        | (state.hasInterruptShadow() ? 4 : 0)
                        | (state.isNmiBlocked() ? 8 : 0)
                        | (state.isNmiPending() ? 16 : 0));
        systemLow = systemHash.low();
        systemHigh = systemHash.high();
    }

    /** Returns in one line what the next step is. */
    String describe() {
        String access =
                next == Kind.LOAD || next == Kind.STORE || next == Kind.ATOMIC
                        ? " at %#x".formatted(stepper.address())
                        : "";
        return "%#x: %s%s".formatted(stepper.rip(), next, access);
    }
}
