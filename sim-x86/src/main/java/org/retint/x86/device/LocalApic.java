// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.util.List;
import java.util.function.LongConsumer;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.time.EventQueue;
import org.retint.sim.time.EventTarget;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Vector;

/**
 * The local APIC of one CPU in xAPIC mode: interrupt priorities, its timer, and IPIs.
 *
 * <p>Not modelled: relocation of the register page, disabling by IA32_APIC_BASE, x2APIC mode,
 * level-triggered interrupts, SMI and ExtINT delivery, thermal and performance interrupts (their
 * registers hold what is written), remote reads. Using one of them stops the run.
 *
 * @see "Intel SDM vol. 3A, Advanced Programmable Interrupt Controller"
 */
public final class LocalApic implements EventTarget {
    /** Physical address of the register page; every CPU sees its own registers there. */
    public static final long BASE = 0xfee0_0000L;

    private static final int EVENT_IPI = 1;
    private static final int EVENT_TIMER = 2;
    private static final int EVENT_DEADLINE = 3;

    private static final int VERSION = 0x5_0014;
    private static final int SVR_ENABLED = 1 << 8;
    private static final int LVT_MASKED = 1 << 16;
    private static final int LVT_WRITABLE = 0x1_07ff;
    private static final int TIMER_WRITABLE = 0x7_00ff;
    private static final int TIMER_MODE_SHIFT = 17;
    private static final int MODE_PERIODIC = 1;
    private static final int MODE_DEADLINE = 2;
    private static final int ESR_SEND_ILLEGAL_VECTOR = 1 << 5;
    private static final int ESR_RECEIVE_ILLEGAL_VECTOR = 1 << 6;
    private static final int FIRST_LEGAL_VECTOR = 16;
    private static final long BASE_ENABLED = 1L << 11;
    private static final long BASE_BOOT_CPU = 1L << 8;

    private static final ApicRegister[] LVT = {
        ApicRegister.LVT_TIMER,
        ApicRegister.LVT_THERMAL,
        ApicRegister.LVT_PERFORMANCE,
        ApicRegister.LVT_LINT0,
        ApicRegister.LVT_LINT1,
        ApicRegister.LVT_ERROR
    };

    private static final class State {
        private final int[] plain;
        private final long[] inService;
        private final long[] requested;
        private final ApicTimer.State timer;
        private final long deadline;

        State(LocalApic apic) {
            plain = apic.plain.clone();
            inService = apic.isr.save();
            requested = apic.irr.save();
            timer = apic.timer.save();
            deadline = apic.deadline;
        }
    }

    private final Machine machine;
    private final int cpuId;
    private final CpuState cpu;
    private final ApicTarget target;
    private final List<LocalApic> all;
    private final long ipiLatencyCycles;
    private final VectorSet isr = new VectorSet();
    private final VectorSet irr = new VectorSet();
    private final ApicTimer timer = new ApicTimer();

    /** Registers that just hold a value, by {@link ApicRegister#ordinal}. */
    private int[] plain = new int[ApicRegister.values().length];

    private long deadline;

    /** Makes the APIC of one CPU in its reset state. */
    public LocalApic(
            Machine machine,
            int cpuId,
            CpuState cpu,
            ApicTarget target,
            List<LocalApic> all,
            long ipiLatencyCycles) {
        this.machine = machine;
        this.cpuId = cpuId;
        this.cpu = cpu;
        this.target = target;
        this.all = all;
        this.ipiLatencyCycles = ipiLatencyCycles;
        reset();
    }

    /** Puts every register to its value after INIT. */
    public void reset() {
        plain = new int[plain.length];
        set(ApicRegister.ID, cpuId << 24);
        set(ApicRegister.DFR, -1);
        set(ApicRegister.SVR, 0xff);
        for (ApicRegister register : LVT) {
            set(register, LVT_MASKED);
        }
        isr.clear();
        irr.clear();
        timer.stop();
        deadline = 0;
        machine.cancel(cpuId, this, EVENT_TIMER);
        machine.cancel(cpuId, this, EVENT_DEADLINE);
    }

    /** Returns whether an interrupt waits whose priority is above that of the CPU. */
    public boolean hasInterrupt() {
        int vector = irr.highest();
        return vector >= 0 && vector >>> 4 > processorPriority() >>> 4;
    }

    /**
     * Moves the highest waiting interrupt into service.
     *
     * @return its vector
     * @throws IllegalStateException unless {@link #hasInterrupt}
     */
    public int acknowledge() {
        if (!hasInterrupt()) {
            throw new IllegalStateException("no interrupt to acknowledge: cpu=" + cpuId);
        }
        int vector = irr.highest();
        irr.remove(vector);
        isr.add(vector);
        return vector;
    }

    /** Makes an edge-triggered interrupt wait. */
    public void request(int vector) {
        irr.add(vector);
        target.interruptRequested();
    }

    /** Returns whether an interrupt would be delivered now if it came. */
    public boolean accepts(int vector) {
        return vector >>> 4 > processorPriority() >>> 4;
    }

    /** Returns the vector that the timer raises, or -1 if it is masked. */
    public int timerVector() {
        int entry = get(ApicRegister.LVT_TIMER);
        return (entry & LVT_MASKED) != 0 ? -1 : entry & 0xff;
    }

    /**
     * Returns the vector that an event of this APIC stands for if it is an IPI, that of NMI
     * included, or -1.
     *
     * @param code code of the event
     * @param argument its argument
     * @throws UnsupportedGuestException if it is an IPI that starts or resets a CPU
     */
    public int ipiVector(int code, long argument) {
        if (code != EVENT_IPI) {
            return -1;
        }
        IpiCommand ipi = IpiCommand.of((int) argument, 0);
        return switch (ipi.mode()) {
            case FIXED, LOWEST_PRIORITY -> ipi.vector();
            case NMI -> Vector.NMI;
            case INIT, START_UP ->
                    throw unsupported(
                            "start-up IPI while interleavings are explored",
                            "start all CPUs before");
        };
    }

    /** Gives every word of the state but the timer's count to somebody. */
    public void addTo(LongConsumer words) {
        for (int value : plain) {
            words.accept(value);
        }
        for (long word : isr.save()) {
            words.accept(word);
        }
        for (long word : irr.save()) {
            words.accept(word);
        }
    }

    /** Returns the task-priority register, which CR8 shows in part. */
    public int taskPriority() {
        return get(ApicRegister.TPR);
    }

    /** Sets the task-priority register. */
    public void setTaskPriority(int value) {
        set(ApicRegister.TPR, value & 0xff);
        target.interruptRequested();
    }

    /** Returns IA32_APIC_BASE. */
    public long base() {
        return BASE | BASE_ENABLED | (cpuId == 0 ? BASE_BOOT_CPU : 0);
    }

    /**
     * Takes a write to IA32_APIC_BASE.
     *
     * @return whether the value is allowed; it is if it changes nothing
     */
    public boolean acceptsBase(long value) {
        if (value == base()) {
            return true;
        }
        if ((value & ~(BASE_ENABLED | BASE_BOOT_CPU)) == BASE
                || ((value & BASE_ENABLED) != 0 && (value & 0x6ffL) == 0)) {
            throw unsupported(
                    "IA32_APIC_BASE=%#x".formatted(value), "leave the APIC enabled at its place");
        }
        return false;
    }

    /** Returns IA32_TSC_DEADLINE: 0 unless armed. */
    public long tscDeadline() {
        return timerMode() == MODE_DEADLINE ? deadline : 0;
    }

    /** Sets IA32_TSC_DEADLINE; ignored in the other modes of the timer. */
    public void setTscDeadline(long value) {
        if (timerMode() != MODE_DEADLINE) {
            return;
        }
        machine.cancel(cpuId, this, EVENT_DEADLINE);
        deadline = value;
        if (value != 0) {
            long due = value - cpu.msr(Msr.IA32_TSC_ADJUST);
            machine.schedule(cpuId, due, this, EVENT_DEADLINE, 0);
        }
    }

    /**
     * Reads a register.
     *
     * @param offset offset in the register page
     */
    long read(long offset, int widthBytes) {
        ApicRegister register = checkedRegister(offset, widthBytes, "read");
        int index = (int) (offset - register.offset()) / ApicRegister.STRIDE;
        int value =
                switch (register) {
                    case VERSION -> VERSION;
                    case PPR, APR -> processorPriority();
                    case ISR -> isr.word(index);
                    case IRR -> irr.word(index);
                    case TMR -> 0;
                    case EOI -> throw unsupported("read of APIC register EOI", "only write it");
                    case CURRENT_COUNT -> (int) timer.currentCount(cpu.cycles());
                    case INITIAL_COUNT -> timer.initialCount();
                    case DIVIDE_CONFIGURATION -> timer.divideConfiguration();
                    default -> get(register);
                };
        return Integer.toUnsignedLong(value);
    }

    /** Writes a register. */
    void write(long offset, int widthBytes, long written) {
        int value = (int) written;
        ApicRegister register = checkedRegister(offset, widthBytes, "write");
        switch (register) {
            case ID -> set(register, value & 0xff00_0000);
            case TPR -> setTaskPriority(value);
            case EOI -> endOfInterrupt();
            case LDR -> set(register, value & 0xff00_0000);
            case DFR -> set(register, value | 0x0fff_ffff);
            case SVR -> writeSpuriousVector(value);
            case ESR -> set(register, 0); // errors are shown as they happen
            case ICR_LOW -> sendIpi(value);
            case ICR_HIGH -> set(register, value & 0xff00_0000);
            case LVT_TIMER -> writeTimerVector(value);
            case LVT_THERMAL, LVT_PERFORMANCE, LVT_LINT0, LVT_LINT1, LVT_ERROR ->
                    writeLocalVector(register, value);
            case INITIAL_COUNT -> startTimer(value);
            case DIVIDE_CONFIGURATION -> divideTimer(value);
            default ->
                    throw unsupported(
                            "write to read-only APIC register " + register, "do not write it");
        }
    }

    @Override
    public void event(int code, long argument) {
        switch (code) {
            case EVENT_IPI -> receive((int) argument);
            case EVENT_TIMER -> expire();
            case EVENT_DEADLINE -> {
                deadline = 0;
                fireLocal(ApicRegister.LVT_TIMER);
            }
            default -> throw new IllegalArgumentException("no such event: code=" + code);
        }
    }

    /** Returns a copy of the state. */
    public Object save() {
        return new State(this);
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object saved) {
        State state = (State) saved;
        plain = state.plain.clone();
        isr.restore(state.inService);
        irr.restore(state.requested);
        timer.restore(state.timer);
        deadline = state.deadline;
    }

    /** Returns whether a destination of an IPI in logical or physical mode means this APIC. */
    boolean isDestination(boolean logical, int destination) {
        if (!logical) {
            return destination == 0xff || destination == get(ApicRegister.ID) >>> 24;
        }
        int own = get(ApicRegister.LDR) >>> 24;
        boolean flat = get(ApicRegister.DFR) >>> 28 == 0xf;
        if (flat) {
            return (own & destination) != 0;
        }
        return destination == 0xff
                || (own >>> 4 == destination >>> 4 && (own & destination & 0xf) != 0);
    }

    private int get(ApicRegister register) {
        return plain[register.ordinal()];
    }

    private void set(ApicRegister register, int value) {
        plain[register.ordinal()] = value;
    }

    private boolean isEnabled() {
        return (get(ApicRegister.SVR) & SVR_ENABLED) != 0;
    }

    private int processorPriority() {
        int task = get(ApicRegister.TPR);
        int inService = Math.max(isr.highest(), 0);
        return task >>> 4 >= inService >>> 4 ? task : inService & 0xf0;
    }

    private void endOfInterrupt() {
        int vector = isr.highest();
        if (vector >= 0) {
            isr.remove(vector);
            target.interruptRequested();
        }
    }

    private void writeSpuriousVector(int value) {
        set(ApicRegister.SVR, value & 0x1ff);
        if (!isEnabled()) {
            for (ApicRegister register : LVT) {
                set(register, get(register) | LVT_MASKED);
            }
        }
    }

    private void writeLocalVector(ApicRegister register, int value) {
        int masked = isEnabled() ? 0 : LVT_MASKED;
        set(register, (value & LVT_WRITABLE) | masked);
    }

    private void writeTimerVector(int value) {
        int oldMode = timerMode();
        int masked = isEnabled() ? 0 : LVT_MASKED;
        set(ApicRegister.LVT_TIMER, (value & TIMER_WRITABLE) | masked);
        int mode = timerMode();
        if (mode > MODE_DEADLINE) {
            throw unsupported("reserved APIC timer mode " + mode, "use modes 0 to 2");
        }
        if ((mode == MODE_DEADLINE) != (oldMode == MODE_DEADLINE)) {
            machine.cancel(cpuId, this, EVENT_TIMER);
            machine.cancel(cpuId, this, EVENT_DEADLINE);
            timer.stop();
            deadline = 0;
        }
    }

    private int timerMode() {
        return get(ApicRegister.LVT_TIMER) >>> TIMER_MODE_SHIFT & 3;
    }

    private void startTimer(int count) {
        if (timerMode() == MODE_DEADLINE) {
            return;
        }
        timer.start(count, cpu.cycles());
        scheduleTimer();
    }

    private void divideTimer(int configuration) {
        timer.divide(configuration, cpu.cycles());
        scheduleTimer();
    }

    private void scheduleTimer() {
        machine.cancel(cpuId, this, EVENT_TIMER);
        if (timer.expiryCycle() != EventQueue.NEVER) {
            machine.schedule(cpuId, timer.expiryCycle(), this, EVENT_TIMER, 0);
        }
    }

    private void expire() {
        timer.expired(timerMode() == MODE_PERIODIC);
        scheduleTimer();
        fireLocal(ApicRegister.LVT_TIMER);
    }

    private void fireLocal(ApicRegister register) {
        int entry = get(register);
        if ((entry & LVT_MASKED) != 0) {
            return;
        }
        int vector = entry & 0xff;
        if (register == ApicRegister.LVT_TIMER && machine.isTraced()) {
            machine.trace(new TraceEvent.TimerExpired(cpuId, cpu.cycles(), vector));
        }
        if (vector < FIRST_LEGAL_VECTOR) {
            reportError(ESR_RECEIVE_ILLEGAL_VECTOR);
        } else {
            request(vector);
        }
    }

    private void reportError(int bit) {
        boolean news = (get(ApicRegister.ESR) & bit) == 0;
        set(ApicRegister.ESR, get(ApicRegister.ESR) | bit);
        int vector = get(ApicRegister.LVT_ERROR) & 0xff;
        boolean masked = (get(ApicRegister.LVT_ERROR) & LVT_MASKED) != 0;
        if (news && !masked && vector >= FIRST_LEGAL_VECTOR) {
            request(vector);
        }
    }

    private void sendIpi(int low) {
        int command = low & IpiCommand.WRITABLE;
        set(ApicRegister.ICR_LOW, command);
        IpiCommand ipi = IpiCommand.of(command, get(ApicRegister.ICR_HIGH) >>> 24);
        if (ipi.mode() == null) {
            throw unsupported(
                    "IPI of a reserved or unsupported mode: " + ipi,
                    "use fixed, NMI, INIT or start-up");
        }
        if (ipi.isIgnored()) {
            return;
        }
        if (ipi.mode() == IpiCommand.Mode.FIXED && ipi.vector() < FIRST_LEGAL_VECTOR) {
            reportError(ESR_SEND_ILLEGAL_VECTOR);
            return;
        }
        for (LocalApic apic : ipi.targets(this, all)) {
            if (machine.isTraced()) {
                machine.trace(
                        new TraceEvent.IpiSent(
                                cpuId, cpu.cycles(), apic.cpuId, ipi.mode().name(), ipi.vector()));
            }
            machine.schedule(apic.cpuId, cpu.cycles() + ipiLatencyCycles, apic, EVENT_IPI, command);
        }
    }

    private void receive(int command) {
        IpiCommand ipi = IpiCommand.of(command, 0);
        switch (ipi.mode()) {
            case FIXED, LOWEST_PRIORITY -> {
                if (isEnabled()) {
                    request(ipi.vector());
                }
            }
            case NMI -> target.nmiRequested();
            case INIT -> target.initRequested();
            case START_UP -> target.startUpRequested(ipi.vector());
        }
    }

    private ApicRegister checkedRegister(long offset, int widthBytes, String what) {
        ApicRegister register = ApicRegister.at(offset);
        if (register == null) {
            throw unsupported(
                    "%s of an APIC register that does not exist: offset=%#x"
                            .formatted(what, offset),
                    "use the registers of xAPIC mode");
        }
        if (widthBytes != 4) {
            throw unsupported(
                    "%s of APIC register %s with widthBytes=%d"
                            .formatted(what, register, widthBytes),
                    "access APIC registers with 4 bytes");
        }
        return register;
    }

    private UnsupportedGuestException unsupported(String what, String remedy) {
        return new UnsupportedGuestException(what, new GuestLocation(cpuId, cpu.rip(), ""), remedy);
    }
}
