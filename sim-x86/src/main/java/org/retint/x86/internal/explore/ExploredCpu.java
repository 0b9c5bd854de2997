// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.x86.CpuState;
import org.retint.x86.GuestMemory;
import org.retint.x86.Vector;
import org.retint.x86.device.LocalApic;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.MemoryModel;
import org.retint.x86.internal.interpret.MicroStepper;
import org.retint.x86.internal.interpret.SteppedInstruction;
import org.retint.x86.internal.interpret.SteppedInstruction.Kind;
import org.retint.x86.internal.interpret.X86Cpu;
import org.retint.x86.internal.lift.HelperCall;

/**
 * One CPU under exploration. Between transitions it stands before a step that others can see,
 * before an instruction that an interrupt may precede, or is halted: what only it can see, stores
 * into its own buffer included, goes along with the step before.
 */
final class ExploredCpu {
    /** Steps that nobody else sees after which others may go on in between: an endless loop. */
    private static final int MAX_PRIVATE_STEPS = 1000;

    private static final int GENERAL_REGISTERS = 16;
    private static final int RSP = 4;
    private static final int FRAME_BYTES = 40;
    private static final long APIC_COMMAND = 0x300;
    private static final int WIDEST_ACCESS = 16;

    /** Why a CPU stands where it does. */
    private enum Stop {
        /** Nothing was executed yet. */
        START,
        /** Its next step is one that others may see, or it is halted. */
        VISIBLE,
        /** Its next step is private, but an interrupt may come before it. */
        INTERRUPTIBLE,
        /** It stands before modified code: which bytes it fetches is open. */
        FETCH
    }

    /** What a CPU was before a transition, kept for going back; reused. */
    static final class Saved {
        private final CpuState ordinary = new CpuState();
        private CpuState system;
        private SteppedInstruction instruction;
        private int position;
        private Kind kind;
        private long physical;
        private boolean device;
        private Stop stop;
        private boolean fetched;
        private int head;
        private int tail;
        private int branched;
        private int interruptsLeft;
        private int nmisLeft;
        private long systemLow;
        private long systemHigh;
        private Object apic;
        private long apicHash;
        private long hashLow;
        private long hashHigh;
    }

    private final int cpuId;
    private final CpuState state;
    private final MicroStepper stepper;
    private final LocalApic apic;
    private final SystemMemory memory;
    private final StoreBuffer buffer;
    private final InstructionFetch fetch;
    private final Translations translations;
    private final DeadStack deadStack;
    private final GuestMemory guestMemory;
    private final MemoryModel model;
    private final Interrupts interrupts;
    private final IpisInFlight ipis;
    private final StepNarrator narrator;
    private Stop stop = Stop.START;
    private boolean fetched;
    private int interruptsLeft;
    private int nmisLeft;
    private long systemLow;
    private long systemHigh;
    private long systemChanges = -1;
    private CpuState systemState;
    private Object apicState;
    private long apicHash;
    private final StateHash hash = new StateHash();
    private long hashLow;
    private long hashHigh;
    private Kind kind;
    private long physical;
    private boolean device;
    private long fromRip;
    private int fromPosition;
    private long work;

    ExploredCpu(
            X86Cpu cpu,
            SystemMemory memory,
            GuestMemory guestMemory,
            InstructionCache cache,
            IpisInFlight ipis,
            ExplorationModel model) {
        this.cpuId = cpu.cpuId();
        this.state = cpu.state();
        this.stepper = cpu.stepper();
        this.apic = cpu.apic();
        this.memory = memory;
        this.guestMemory = guestMemory;
        this.buffer = new StoreBuffer(cpuId, memory, model.memory());
        this.fetch = new InstructionFetch(cpuId, stepper, memory, buffer, cache);
        this.translations = new Translations(guestMemory);
        this.deadStack = new DeadStack(state, translations, memory);
        this.ipis = ipis;
        this.narrator = new StepNarrator(stepper, memory, guestMemory, buffer, fetch);
        this.model = model.memory();
        this.interrupts = model.interrupts();
        this.interruptsLeft = interrupts.interrupts();
        this.nmisLeft = interrupts.nmis();
        cpu.connect(buffer);
        stepper.moveTo(null, 0);
        saveApic();
        keepSystemState();
        hash();
    }

    CpuState state() {
        return state;
    }

    StoreBuffer buffer() {
        return buffer;
    }

    /** Returns the address of the instruction under way, or of the next. */
    long rip() {
        return stepper.rip();
    }

    /** Returns how many ways there are to take the next step now: 0 if it has to wait. */
    int steps() {
        if (stop == Stop.START) {
            return 1;
        }
        if (state.isHalted()) {
            return 0;
        }
        if (stop == Stop.FETCH) {
            locate();
            return fetch.isReady() ? fetch.outcomes() : 0;
        }
        return canStep() ? 1 : 0;
    }

    /**
     * Takes the next step and what goes along with it.
     *
     * @param outcome which way, 0 to {@link #steps} - 1
     * @return what is wrong with it, or null
     */
    String step(int outcome) {
        noteStart();
        String wrong = null;
        if (stop == Stop.FETCH) {
            locate();
            wrong = fetch.take(outcome);
            stepper.enter(fetch.instruction());
            fetched = true;
            work++;
        } else if (stop != Stop.START) {
            execute(false);
        }
        settle();
        return wrong;
    }

    /** Returns whether the instruction under way is one that memory does not hold any more. */
    boolean fetchedOld() {
        return fetched && fetch.isOld();
    }

    /** Moves the oldest store of the buffer to memory. */
    void drain() {
        noteStart();
        buffer.drain();
        work++;
        settle();
    }

    /** Forgets which instructions it has fetched, so that each is noted again. */
    void forgetFetches() {
        fetch.forget();
    }

    private void noteStart() {
        fromRip = stepper.rip();
        boolean begins = stop == Stop.START || stop == Stop.FETCH;
        fromPosition = begins ? -1 : stepper.position();
    }

    /**
     * Returns whether the transition executed last did not lead to a higher address or a later step
     * of the same instruction. Whoever comes back to a state takes such a transition on the way.
     */
    boolean wentBack() {
        return stepper.rip() < fromRip
                || (stepper.rip() == fromRip && stepper.position() <= fromPosition);
    }

    /** Returns what the next step does to shared memory, or null if that is not all it may do. */
    Footprint footprintOfStep() {
        boolean isAccess = kind == Kind.LOAD || kind == Kind.STORE || kind == Kind.ATOMIC;
        if (stop != Stop.VISIBLE || state.isHalted() || !isAccess || device) {
            return null;
        }
        int width = kind == Kind.ATOMIC ? WIDEST_ACCESS : stepper.widthBytes();
        boolean isPlain =
                physical != GuestMemory.UNMAPPED
                        && (physical & 0xfff) + width <= 0x1000
                        && memory.isPlainData(physical, width);
        return isPlain ? new Footprint(physical, width, kind != Kind.LOAD) : null;
    }

    /** Returns what it does to shared memory that the oldest store leaves the buffer, or null. */
    Footprint footprintOfDrain() {
        long address = buffer.oldestAddress();
        int width = buffer.oldestWidth();
        return memory.isPlainData(address, width) ? new Footprint(address, width, true) : null;
    }

    /** Returns whether others need not go on before this CPU does: all it can do is private. */
    boolean isApart() {
        return stop == Stop.START
                || (stop == Stop.INTERRUPTIBLE && buffer.isEmpty() && !ipis.everSentTo(cpuId));
    }

    /** Returns whether an interrupt from outside may come now. */
    boolean canInterrupt() {
        return interruptsLeft > 0 && isHere() && accepts(interruptVector());
    }

    /** Returns whether its timer would tick again and again, beyond the interrupts of the model. */
    boolean hasTimer() {
        return apic.timerVector() >= 0;
    }

    /** Returns whether a halted CPU would go on if its timer ticked. */
    boolean canTick() {
        return state.isHalted()
                && interrupts.vector() == Interrupts.TIMER
                && accepts(interruptVector());
    }

    /**
     * Delivers an interrupt.
     *
     * @return whether it counts: there is none left when an idle machine ticks
     */
    boolean interrupt() {
        boolean counts = canInterrupt();
        interruptsLeft -= counts ? 1 : 0;
        deliver(interruptVector());
        return counts;
    }

    /** Returns whether an NMI from outside may come now. */
    boolean canNmi() {
        return nmisLeft > 0 && isHere() && accepts(Vector.NMI);
    }

    /** Delivers an NMI. */
    void nmi() {
        nmisLeft--;
        deliver(Vector.NMI);
    }

    /** Returns whether an interrupt or NMI would be delivered now if it came. */
    boolean accepts(int vector) {
        if (vector < 0
                || stop == Stop.START
                || fetched
                || !stepper.isOnBoundary()
                || !buffer.isEmpty()
                || state.hasInterruptShadow()) {
            return false;
        }
        return vector == Vector.NMI
                ? !state.isNmiBlocked()
                : state.interruptsEnabled() && apic.accepts(vector);
    }

    /** Delivers an interrupt or NMI that this CPU accepts. */
    void deliver(int vector) {
        noteStart();
        if (vector == Vector.NMI) {
            state.setNmiPending(true);
        } else {
            apic.request(vector);
        }
        work++;
        memory.watch();
        long rip = stepper.rip();
        buffer.setLocked(true);
        stepper.takeEvent();
        buffer.setLocked(false);
        if (memory.monitors().observesInterrupts()) {
            memory.monitors()
                    .tell(new MachineEvent.Interrupted(cpuId, vector, rip, state.register(RSP)));
        }
        if (memory.touchedShared()) {
            memory.sharing().addSharing(rip);
        }
        memory.history().catchUpWithOwn(cpuId);
        saveApic();
        settle();
    }

    /** Takes steps until one comes that others can see. */
    void settle() {
        for (int steps = 0; ; ) {
            buffer.drainPrivate();
            if (state.isHalted()) {
                stop = Stop.VISIBLE;
                break;
            }
            if (stepper.isBetweenInstructions() && !beginInstruction()) {
                stop = Stop.FETCH;
                break;
            }
            look();
            if (!isPrivate() || isObserved() || steps == MAX_PRIVATE_STEPS) {
                stop = Stop.VISIBLE;
                break;
            }
            if (mayBeInterrupted()) {
                boolean apart =
                        !memory.sharing().isSharing(stepper.rip())
                                && !memory.monitors().areInterruptsVisible();
                stop = apart ? Stop.INTERRUPTIBLE : Stop.VISIBLE;
                break;
            }
            memory.watch();
            long rip = stepper.rip();
            steps += execute(steps + 1 < MAX_PRIVATE_STEPS);
            if (memory.touchedShared()) {
                memory.sharing().addSharing(rip);
            }
        }
        noteSystemState();
        hash();
    }

    private void noteSystemState() {
        if (stepper.systemChanges() == systemChanges) {
            return;
        }
        systemChanges = stepper.systemChanges();
        if (!state.equalsBesidesOrdinary(systemState)) {
            keepSystemState();
        }
    }

    private void keepSystemState() {
        systemState = state.copy();
        SystemState.hash(state, hash);
        systemLow = hash.low();
        systemHigh = hash.high();
    }

    void save(Saved into) {
        into.ordinary.copyOrdinaryFrom(state);
        into.system = systemState;
        into.instruction = stepper.instruction();
        into.position = stepper.position();
        into.kind = kind;
        into.physical = physical;
        into.device = device;
        into.stop = stop;
        into.fetched = fetched;
        into.head = buffer.head();
        into.tail = buffer.tail();
        into.branched = buffer.branched();
        into.interruptsLeft = interruptsLeft;
        into.nmisLeft = nmisLeft;
        into.systemLow = systemLow;
        into.systemHigh = systemHigh;
        into.apic = apicState;
        into.apicHash = apicHash;
        into.hashLow = hashLow;
        into.hashHigh = hashHigh;
    }

    void restore(Saved from) {
        if (systemState != from.system || stepper.systemChanges() != systemChanges) {
            state.copyFrom(from.system);
            systemState = from.system;
            systemChanges = stepper.systemChanges();
        }
        state.copyOrdinaryFrom(from.ordinary);
        stepper.moveTo(from.instruction, from.position);
        kind = from.kind;
        physical = from.physical;
        device = from.device;
        stop = from.stop;
        fetched = from.fetched;
        buffer.moveTo(from.head, from.tail, from.branched);
        interruptsLeft = from.interruptsLeft;
        nmisLeft = from.nmisLeft;
        systemLow = from.systemLow;
        systemHigh = from.systemHigh;
        hashLow = from.hashLow;
        hashHigh = from.hashHigh;
        if (apicState != from.apic) {
            apic.restore(from.apic);
            apicState = from.apic;
            apicHash = from.apicHash;
        }
    }

    /** Returns this CPU's part of {@link ExploredMachine#work}. */
    long work() {
        return work;
    }

    /** Adds everything that decides what this CPU will do. */
    void addTo(StateHash whole) {
        whole.addPart(hashLow, hashHigh);
    }

    private void hash() {
        hash.clear();
        long[] file = state.file();
        for (int i = 0; i < GENERAL_REGISTERS; i++) {
            hash.add(file[i]);
        }
        hash.add(state.rflags() << 6 | flags());
        hash.add(stepper.rip());
        hash.add(interruptsLeft | (long) nmisLeft << 16 | (long) stepper.position() << 32);
        if (fetched || !stepper.isOnBoundary()) {
            hash.add(stepper.instruction().hash());
            for (int i = 0; i < CpuState.TEMPORARIES; i++) {
                hash.add(file[CpuState.T0 + i]);
            }
        }
        hash.addPart(systemLow, systemHigh);
        hash.add(apicHash);
        buffer.addTo(hash);
        hashLow = hash.low();
        hashHigh = hash.high();
    }

    /** Returns what puts into words what this CPU does. */
    StepNarrator narrator() {
        return narrator;
    }

    /** Returns in one line what the next step is. */
    String describe() {
        if (stop == Stop.START || stop == Stop.FETCH) {
            return narrator.place() + (stop == Stop.START ? ": start" : ": fetch");
        }
        return narrator.describe(stepper.kind());
    }

    int cpuId() {
        return cpuId;
    }

    /** Returns what the next step is about to do. */
    StepView view() {
        if (stop == Stop.FETCH) {
            return narrator.viewFetch();
        }
        if (stop == Stop.START || state.isHalted()) {
            return StepNarrator.PRIVATE;
        }
        return isPrivate() ? StepNarrator.PRIVATE : narrator.viewStep(kind, physical);
    }

    private int flags() {
        return (state.isHalted() ? 1 : 0)
                | (state.hasInterruptShadow() ? 2 : 0)
                | (state.isNmiBlocked() ? 4 : 0)
                | (state.isNmiPending() ? 8 : 0)
                | (fetched ? 16 : 0)
                | (stop == Stop.START ? 32 : 0);
    }

    private boolean isHere() {
        return state.isHalted() || interrupts.where().test(stepper.rip());
    }

    private int interruptVector() {
        return interrupts.vector() == Interrupts.TIMER ? apic.timerVector() : interrupts.vector();
    }

    private boolean mayBeInterrupted() {
        if (fetched || !stepper.isOnBoundary() || state.hasInterruptShadow()) {
            return false;
        }
        boolean fromOthers = ipis.everSentTo(cpuId) && (state.interruptsEnabled() || ipis.isNmi());
        boolean interrupt =
                interruptsLeft > 0 && state.interruptsEnabled() && interruptVector() >= 0;
        boolean nmi = nmisLeft > 0 && !state.isNmiBlocked();
        return fromOthers || ((interrupt || nmi) && isHere());
    }

    /** Begins the instruction at RIP; false if it is open which bytes are fetched. */
    private boolean beginInstruction() {
        if (locate() == InstructionFetch.Status.MODIFIED || !fetch.isReady()) {
            return false;
        }
        stepper.enter(fetch.instruction());
        return true;
    }

    private InstructionFetch.Status locate() {
        InstructionFetch.Status status = fetch.locate(state.rip());
        if (status == InstructionFetch.Status.FAULTED) {
            status = fetch.locate(state.rip());
            if (status == InstructionFetch.Status.FAULTED) {
                throw new IllegalStateException("the handler of a fetch fault cannot be fetched");
            }
        }
        return status;
    }

    /** Looks at the next step: of what kind it is, and what memory it accesses. */
    private void look() {
        kind = stepper.kind();
        device = false;
        if (kind == Kind.LOAD || kind == Kind.STORE || kind == Kind.ATOMIC) {
            physical = translations.physicalAddress(stepper.address(), state.cr(3));
            device =
                    kind != Kind.ATOMIC
                            && physical != GuestMemory.UNMAPPED
                            && !guestMemory.isRam(physical);
        }
    }

    /**
     * Executes the step that {@link #look} looked at.
     *
     * @param withLocal whether a local step behind a load or store goes along: nobody sees what
     *     lies in between
     * @return how many steps it was
     */
    private int execute(boolean withLocal) {
        if (stepper.isOnBoundary()) {
            narrator.begins(fetched);
            memory.monitors().begins(cpuId, stepper.rip(), state.register(RSP));
        }
        SteppedInstruction instruction = stepper.instruction();
        boolean system = kind == Kind.SYSTEM;
        boolean serializes = system && stepper.serializes();
        boolean returns = system && stepper.call() == HelperCall.IRET;
        boolean touchesApic = (device && kind == Kind.STORE) || (system && stepper.writesApic());
        long stack = state.register(RSP);
        if (returns && memory.monitors().observesInterrupts()) {
            memory.monitors().tell(new MachineEvent.Returns(cpuId, stepper.rip(), stack));
        }
        work += kind == Kind.LOCAL || kind == Kind.FENCE ? 0 : 1;
        int steps = 1;
        if (withLocal && !device && (kind == Kind.LOAD || kind == Kind.STORE)) {
            steps = stepper.stepWithLocal();
        } else {
            buffer.setLocked(kind == Kind.ATOMIC || system || device);
            stepper.step();
            buffer.setLocked(false);
        }
        fetched = false;
        if (touchesApic) {
            saveApic();
        }
        if (buffer.isEmpty()) {
            deadStack.forget(stack, returns ? stack + FRAME_BYTES : state.register(RSP));
        }
        if (memory.fetchModel() != FetchModel.COHERENT) {
            if (serializes) {
                memory.history().catchUpWithAll(cpuId);
            } else if (stepper.isBetweenInstructions() && hasBranched(instruction)) {
                memory.history().catchUpWithOwn(cpuId);
                buffer.takenBranch();
            }
        }
        return steps;
    }

    private boolean hasBranched(SteppedInstruction instruction) {
        return state.rip() != instruction.endRip() || instruction.alwaysBranches();
    }

    private boolean canStep() {
        return switch (kind) {
            case LOCAL -> true;
            case LOAD -> buffer.isEmpty() || !device;
            case STORE -> device ? buffer.isEmpty() : model == MemoryModel.SC || !buffer.isFull();
            case ATOMIC, FENCE, SYSTEM -> buffer.isEmpty();
        };
    }

    /** Returns whether a monitor of the machine is told of the next step. */
    private boolean isObserved() {
        Monitors monitors = memory.monitors();
        return (stepper.isOnBoundary() && monitors.stopsBefore(stepper.rip()))
                || (monitors.areInterruptsVisible()
                        && kind == Kind.SYSTEM
                        && stepper.call() == HelperCall.IRET);
    }

    private boolean isPrivate() {
        if (!canStep()) {
            return false;
        }
        return switch (kind) {
            case LOCAL, FENCE -> true;
            case LOAD, ATOMIC -> isPrivateAccess();
            case STORE -> (model == MemoryModel.TSO && !device) || isPrivateAccess();
            case SYSTEM ->
                    stepper.call() != HelperCall.IN
                            && stepper.call() != HelperCall.OUT
                            && !memory.sharing().isSharing(stepper.rip());
        };
    }

    private boolean isPrivateAccess() {
        if (physical == GuestMemory.UNMAPPED) {
            return true; // faults, which is the CPU's own affair
        }
        if (!guestMemory.isRam(physical)) {
            return (physical & -4096L) == LocalApic.BASE && (physical & 0xfff) != APIC_COMMAND;
        }
        int width = stepper.widthBytes();
        if ((physical & 0xfff) + width <= 0x1000) {
            return !memory.sharing().isShared(physical, width);
        }
        long last = translations.physicalAddress(stepper.address() + width - 1, state.cr(3));
        return last == GuestMemory.UNMAPPED
                || !(memory.sharing().isShared(physical, 1) || memory.sharing().isShared(last, 1));
    }

    private void saveApic() {
        apicState = apic.save();
        StateHash hash = new StateHash();
        apic.addTo(hash::add);
        apicHash = hash.low();
    }
}
