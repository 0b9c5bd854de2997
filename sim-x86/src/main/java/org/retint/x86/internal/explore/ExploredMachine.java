// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.retint.sim.Machine;
import org.retint.sim.StopReason;
import org.retint.sim.StopRequest;
import org.retint.sim.explore.Reproducer;
import org.retint.sim.explore.Reproducible;
import org.retint.x86.GuestMemory;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.ScheduleStep;
import org.retint.x86.internal.interpret.X86Cpu;

/**
 * A machine whose next step is open. Transitions are numbered by what happens, and within that by
 * CPU: the next step in one of its ways, the oldest store reaches memory, an interrupt comes, an
 * NMI, an IPI.
 *
 * <p>Not modelled: time, TLBs that differ from the page tables, interrupts between the iterations
 * of a repeated instruction under way, single-stepping.
 */
public final class ExploredMachine implements Reproducible {
    /** Most CPUs: who uses memory is kept in bytes. */
    private static final int MAX_CPUS = 8;

    private static final int MAX_IPIS = 3;
    private static final int OTHER_KINDS = 3 + MAX_IPIS;

    private record Undo(ExploredCpu.Saved cpu, int[] marks, long[] words, long[][][] monitors) {}

    private static final int CPU = 0;
    private static final int MEMORY = 1;
    private static final int ENTRIES = 2;
    private static final int MOVES = 3;
    private static final int TICKS = 4;
    private static final int MARKS = 5;

    /** Ticks of each idle CPU after which a machine that does nothing is stuck. */
    private static final int MAX_IDLE_TICKS = 40;

    private final Machine machine;
    private final SystemMemory memory;
    private final IpisInFlight ipis;
    private final Beliefs beliefs;
    private final ExploredCpu[] cpus;
    private final int ways;
    private final StateHash hash = new StateHash();
    private final List<Undo> undos = new ArrayList<>();
    private final ExplorationModel model;
    private final Coverage coverage = new Coverage();
    private final InstructionCache cache = new InstructionCache();
    private LongFunction<String> names = Long::toHexString;
    private Supplier<String> property = () -> null;
    private Supplier<String> endProperty;
    private int depth;
    private boolean hashed;
    private boolean finished;
    private int idleTicks;
    private String violation;

    /**
     * Takes over a machine whose CPUs are in their initial states. It cannot run by itself any
     * more.
     *
     * @throws IllegalArgumentException if there are too many CPUs
     */
    public ExploredMachine(Machine machine, ExplorationModel model) {
        int count = machine.cpuCount();
        if (count > MAX_CPUS) {
            throw new IllegalArgumentException(
                    "too many CPUs to explore: cpus=%d most=%d".formatted(count, MAX_CPUS));
        }
        this.machine = machine;
        this.model = model;
        this.memory = new SystemMemory(machine.memory(), count, model.fetch());
        this.ipis = new IpisInFlight(count);
        this.beliefs = new Beliefs(memory.sharing(), ipis);
        this.ways = MAX_TRANSITIONS / count - OTHER_KINDS;
        machine.divertEvents(ipis);
        memory.monitors().connect(machine);
        machine.takeStopRequest(); // what ended the run before
        this.cpus = new ExploredCpu[count];
        for (int i = 0; i < count; i++) {
            X86Cpu cpu = (X86Cpu) machine.cpu(i);
            GuestMemory guest = new GuestMemory(cpu.state(), machine.memory());
            PagingStructures.prepare(cpu.state(), machine.memory(), memory);
            cpus[i] = new ExploredCpu(cpu, memory, guest, cache, ipis, model);
        }
    }

    /** Returns the machine. Its memory holds what has left the store buffers. */
    public Machine machine() {
        return machine;
    }

    /**
     * Sets how addresses are printed.
     *
     * @param addressNames gives a virtual address a name
     * @param base virtual address of physical address 0 among those that have names
     */
    public void nameAddresses(LongFunction<String> addressNames, long base) {
        names = addressNames;
        for (ExploredCpu cpu : cpus) {
            cpu.narrator().nameAddresses(names, base);
        }
    }

    /** Makes every access to memory a step of its own: what the reduction is measured against. */
    void shareEverything() {
        memory.sharing().shareEverything();
    }

    /**
     * Returns how many micro-operations that access memory, and how many other choices (a store
     * leaves its buffer by choice, modified code is fetched, an interrupt, NMI or IPI comes) all
     * executed transitions were made of; those undone since count.
     */
    public long work() {
        long sum = 0;
        for (ExploredCpu cpu : cpus) {
            sum += cpu.work();
        }
        return sum;
    }

    /** Adds what tells in each state what is wrong, in one line, or null. */
    public void addProperty(Supplier<String> value) {
        Supplier<String> before = property;
        property =
                () -> {
                    String wrong = before.get();
                    return wrong == null ? value.get() : wrong;
                };
    }

    /** Returns the address of the instruction that a CPU has begun, or else of its next. */
    public long instructionAddress(int cpuId) {
        return cpus[cpuId].rip();
    }

    /** Returns the monitors. */
    public Monitors monitors() {
        return memory.monitors();
    }

    /** Sets of which addresses instructions may be torn, asked in each state where one is. */
    public void setTolerant(LongPredicate value) {
        memory.setTolerant(value);
    }

    @Override
    public void checkEnds(Supplier<String> value) {
        endProperty = value;
    }

    @Override
    public long programHash() {
        StateHash program = new StateHash();
        for (long at = 0; at < machine.memory().sizeBytes(); at += Long.BYTES) {
            long word = machine.memory().read(at, Long.BYTES);
            if (word != 0) {
                program.add(at);
                program.add(word);
            }
        }
        for (ExploredCpu cpu : cpus) {
            cpu.addTo(program);
        }
        return program.low();
    }

    @Override
    public String settings() {
        Interrupts interrupts = model.interrupts();
        return "%d CPUs, %s, %s, %d interrupts%s, %d NMIs"
                .formatted(
                        cpus.length,
                        model.memory(),
                        model.fetch(),
                        interrupts.interrupts(),
                        interrupts.vector() == Interrupts.TIMER
                                ? ""
                                : " of vector " + interrupts.vector(),
                        interrupts.nmis());
    }

    @Override
    public String tell(Reproducer schedule, String wrong) {
        return Counterexample.of(this, schedule, wrong).text();
    }

    @Override
    public List<String> coverage() {
        return coverage.lines(cache.addresses(), names);
    }

    @Override
    public long enabled() {
        if (finished) {
            return 0;
        }
        long enabled = 0;
        for (int i = 0; i < cpus.length; i++) {
            enabled |= enabledOf(i);
        }
        return enabled == 0 ? idleTick() : enabled;
    }

    @Override
    public long persistent(long enabled) {
        for (int i = 0; i < cpus.length; i++) {
            if (cpus[i].isApart()) {
                return enabled & ofCpu(i);
            }
        }
        return enabled;
    }

    @Override
    public long independent(int transition) {
        Footprint own = memory.monitors().isEmpty() ? footprint(transition) : null;
        if (own == null) {
            return 0;
        }
        long independent = 0;
        for (int i = 0; i < cpus.length; i++) {
            if (i == transition % cpus.length) {
                continue;
            }
            for (int kind : new int[] {0, ways}) {
                Footprint other = footprint(kind * cpus.length + i);
                boolean commutes = other != null && own.commutesWith(other);
                independent |= commutes ? bit(kind, i) : 0;
            }
        }
        return independent;
    }

    /** Returns all that a transition does to what others see, or null if that is not known. */
    private Footprint footprint(int transition) {
        ExploredCpu cpu = cpuOf(transition);
        int kind = transition / cpus.length;
        if (kind < ways) {
            return cpu.steps() == 1 ? cpu.footprintOfStep() : null;
        }
        return kind == ways && !cpu.buffer().isEmpty() ? cpu.footprintOfDrain() : null;
    }

    @Override
    public boolean isRevised() {
        return beliefs.isRevised();
    }

    @Override
    public long[] seen() {
        return beliefs.seen();
    }

    @Override
    public void learnFrom(long[] seen) {
        beliefs.learnFrom(seen);
    }

    @Override
    public void forget() {
        beliefs.forget();
        cache.clear();
        for (ExploredCpu cpu : cpus) {
            cpu.forgetFetches();
        }
    }

    @Override
    public long[] learned() {
        return beliefs.learned();
    }

    @Override
    public void believing(long[] learned, Runnable action) {
        beliefs.believing(learned, action);
    }

    @Override
    public void execute(int transition) {
        int cpuId = transition % cpus.length;
        int kind = transition / cpus.length;
        ExploredCpu cpu = cpus[cpuId];
        save(cpuId);
        String wrong = null;
        if (kind < ways) {
            wrong = cpu.step(kind);
            if (cpu.fetchedOld()) {
                coverage.add(Coverage.Event.OLD_BYTES, cpu.rip());
            }
        } else if (kind == ways) {
            cpu.drain();
        } else {
            deliver(cpu, kind - ways - 1);
        }
        hashed = false;
        violation = wrong;
        noteStop();
        if (violation == null) {
            violation = property.get();
        }
        boolean judgesEnds = endProperty != null || !memory.monitors().isEmpty();
        boolean end = violation == null && judgesEnds && isEnd();
        if (violation == null) {
            violation = memory.monitors().violation(end);
        }
        if (violation == null && end && endProperty != null) {
            violation = endProperty.get();
        }
    }

    @Override
    public boolean mayCloseCycle() {
        return depth == 0 || cpus[undos.get(depth - 1).marks()[CPU]].wentBack();
    }

    /** Lets an interrupt, an NMI or one of the IPIs come. */
    private void deliver(ExploredCpu cpu, int kind) {
        if (kind == 0) {
            coverage.add(Coverage.Event.INTERRUPT, cpu.rip());
            idleTicks += cpu.interrupt() ? 0 : 1;
        } else if (kind == 1) {
            coverage.add(Coverage.Event.NMI, cpu.rip());
            cpu.nmi();
        } else {
            coverage.add(Coverage.Event.IPI, cpu.rip());
            int vector = ipis.vector(cpu.cpuId(), kind - 2);
            ipis.remove(cpu.cpuId(), kind - 2);
            cpu.deliver(vector);
        }
    }

    @Override
    public void undo() {
        Undo undo = undos.get(--depth);
        long[] words = undo.words();
        memory.log().undoTo(undo.marks()[MEMORY], words[cpus.length], words[cpus.length + 1]);
        memory.history().undoTo(undo.marks()[ENTRIES], undo.marks()[MOVES]);
        for (int i = 0; i < cpus.length; i++) {
            ipis.restore(i, words[i]);
        }
        cpus[undo.marks()[CPU]].restore(undo.cpu());
        idleTicks = undo.marks()[TICKS];
        memory.monitors().restore(undo.monitors()[0]);
        hashed = false;
        finished = false;
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
        if (finished) {
            return true;
        }
        for (ExploredCpu cpu : cpus) {
            if (!cpu.state().isHalted() || !cpu.buffer().isEmpty()) {
                return false;
            }
        }
        return !goesOn();
    }

    @Override
    public boolean isClosed() {
        for (ExploredCpu cpu : cpus) {
            if (cpu.hasTimer()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int actor(int transition) {
        return transition / cpus.length == ways ? -1 : transition % cpus.length;
    }

    @Override
    public String describe(int transition) {
        ExploredCpu cpu = cpuOf(transition);
        int kind = transition / cpus.length;
        String what =
                kind < ways
                        ? cpu.describe()
                        : kind == ways
                                ? "buffer: " + cpu.narrator().describeOldest()
                                : event(transition) + " before " + cpu.narrator().place();
        return "cpu %d  %s".formatted(cpu.cpuId(), what);
    }

    /** Returns the CPU whose transition it is. */
    ExploredCpu cpuOf(int transition) {
        return cpus[transition % cpus.length];
    }

    /** Returns what a transition is about to do. */
    StepView view(int transition) {
        ExploredCpu cpu = cpuOf(transition);
        int kind = transition / cpus.length;
        if (kind < ways) {
            return cpu.view();
        }
        if (kind == ways) {
            return cpu.narrator().viewOldest();
        }
        return StepNarrator.told(ScheduleStep.Kind.EVENT, event(transition));
    }

    /** Returns the stores that wait in each CPU's buffer, oldest first. */
    List<List<String>> buffers() {
        List<List<String>> buffers = new ArrayList<>();
        for (ExploredCpu cpu : cpus) {
            buffers.add(cpu.narrator().describeBuffer());
        }
        return buffers;
    }

    /** Returns what memory and CPUs hold of the code that is modified. */
    PatchedCode patchedCode() {
        return new PatchedCode(memory, cpus.length, cpus[0].narrator()::physicalName);
    }

    private String event(int transition) {
        int cpuId = transition % cpus.length;
        int kind = transition / cpus.length;
        if (kind == ways + 1) {
            return cpus[cpuId].canInterrupt() ? "interrupt" : "interrupt (all CPUs idle)";
        }
        return kind == ways + 2 ? "NMI" : "IPI %#x".formatted(ipis.vector(cpuId, kind - ways - 3));
    }

    /** Returns whether a timer may wake a CPU although all are halted: then that is no end. */
    private boolean goesOn() {
        for (int i = 0; i < cpus.length; i++) {
            if (cpus[i].canTick() || ipis.of(i) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns an IPI that nobody will ever take, in words, or null: every CPU is halted, none of
     * them by itself goes on, and the IPI's receiver does not accept it.
     *
     * @param atEnd whether nothing more happens anyway
     */
    public String lostInterrupt(boolean atEnd) {
        String lost = null;
        for (ExploredCpu cpu : cpus) {
            boolean goesOn = !cpu.state().isHalted() || cpu.canTick();
            for (int i = 0; i < MAX_IPIS && ipis.vector(cpu.cpuId(), i) >= 0; i++) {
                int vector = ipis.vector(cpu.cpuId(), i);
                goesOn |= cpu.accepts(vector);
                lost = "IPI %#x to CPU %d is never taken".formatted(vector, cpu.cpuId());
            }
            if (goesOn && !atEnd) {
                return null;
            }
        }
        return lost;
    }

    private long enabledOf(int cpuId) {
        ExploredCpu cpu = cpus[cpuId];
        long enabled = 0;
        int steps = cpu.steps();
        if (steps > ways) {
            throw new IllegalStateException(
                    "too many ways to fetch: ways=%d most=%d".formatted(steps, ways));
        }
        for (int i = 0; i < steps; i++) {
            enabled |= bit(i, cpuId);
        }
        enabled |= cpu.buffer().isEmpty() ? 0 : bit(ways, cpuId);
        enabled |= cpu.canInterrupt() ? bit(ways + 1, cpuId) : 0;
        enabled |= cpu.canNmi() ? bit(ways + 2, cpuId) : 0;
        for (int i = 0; i < MAX_IPIS && ipis.vector(cpuId, i) >= 0; i++) {
            enabled |= cpu.accepts(ipis.vector(cpuId, i)) ? bit(ways + 3 + i, cpuId) : 0;
        }
        return enabled;
    }

    /**
     * When nothing else can happen the timers of idle CPUs tick in turn, but not for ever: a
     * machine that still does nothing is stuck.
     */
    private long idleTick() {
        if (idleTicks >= MAX_IDLE_TICKS * cpus.length) {
            return 0;
        }
        for (int i = 0; i < cpus.length; i++) {
            int cpuId = (idleTicks + i) % cpus.length;
            if (cpus[cpuId].canTick()) {
                return bit(ways + 1, cpuId);
            }
        }
        return 0;
    }

    private long bit(int kind, int cpuId) {
        return 1L << (kind * cpus.length + cpuId);
    }

    private long ofCpu(int cpuId) {
        long mask = 0;
        for (int kind = 0; kind < ways + OTHER_KINDS; kind++) {
            mask |= bit(kind, cpuId);
        }
        return mask;
    }

    private void save(int cpuId) {
        if (depth == undos.size()) {
            undos.add(
                    new Undo(
                            new ExploredCpu.Saved(),
                            new int[MARKS],
                            new long[cpus.length + 2],
                            new long[1][][]));
        }
        Undo undo = undos.get(depth++);
        cpus[cpuId].save(undo.cpu());
        undo.marks()[CPU] = cpuId;
        undo.marks()[MEMORY] = memory.log().mark();
        undo.marks()[ENTRIES] = memory.history().entryMark();
        undo.marks()[MOVES] = memory.history().moveMark();
        undo.marks()[TICKS] = idleTicks;
        undo.monitors()[0] = memory.monitors().save();
        for (int i = 0; i < cpus.length; i++) {
            undo.words()[i] = ipis.of(i);
        }
        undo.words()[cpus.length] = memory.log().hashLow();
        undo.words()[cpus.length + 1] = memory.log().hashHigh();
    }

    private void hash() {
        if (hashed) {
            return;
        }
        hash.clear();
        for (int i = 0; i < cpus.length; i++) {
            cpus[i].addTo(hash);
            hash.add(ipis.of(i));
        }
        memory.log().addTo(hash);
        memory.history().addTo(hash);
        memory.monitors().addTo(hash);
        hash.add(idleTicks << 1 | (finished ? 1 : 0));
        hashed = true;
    }

    private void noteStop() {
        StopRequest stop = machine.takeStopRequest();
        if (stop == null) {
            return;
        }
        if (stop.reason() == StopReason.GUEST_EXIT && stop.code() == 0) {
            finished = true;
        } else {
            violation =
                    stop.detail().isEmpty()
                            ? "%s code=%d".formatted(stop.reason(), stop.code())
                            : "%s: %s".formatted(stop.reason(), stop.detail());
        }
    }
}
