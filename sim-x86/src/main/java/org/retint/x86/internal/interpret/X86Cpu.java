// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.sim.Machine;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.event.EventDelivery;
import org.retint.x86.internal.event.InterruptUnit;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.MemoryPort;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.internal.system.CpuUnits;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.TimingModel;

/**
 * One CPU: the run loop that takes interrupts on instruction boundaries, around the loop over
 * micro-operations.
 *
 * <p>Without a timing model an instruction takes one cycle, a repeated string instruction too, and
 * so does the delivery of an event.
 *
 * <p>Not modelled: instruction and data breakpoints of the debug registers.
 */
public final class X86Cpu implements GuestCpu, Services {
    private static final long DIGEST_PRIME = 0x100000001b3L;

    /** What a snapshot keeps. */
    private record Saved(Object units, Object timing, long digest, long idleCycles) {}

    private final Machine machine;
    private final int cpuId;
    private final CpuUnits units;
    private final CodeCache code;
    private final TimingModel timing;
    private final CpuState state;
    private final Retired retired = new Retired();
    private final Mmu mmu;
    private final EventDelivery delivery;
    private final InterruptUnit interrupts;
    private final HelperDispatch helpers;
    private final Interpreter interpreter;
    private boolean digesting;
    private long digest;
    private long idleCycles;
    private boolean delivered;
    private boolean hypercall;

    /**
     * Makes a CPU. CPU 0 starts at once, the others wait for a start-up IPI.
     *
     * @param units what the CPU consists of besides its engine
     * @param code what the CPUs share
     * @param timing prices instructions, or null
     */
    @SuppressWarnings("this-escape")
    public X86Cpu(Machine machine, int cpuId, CpuUnits units, CodeCache code, TimingModel timing) {
        this.machine = machine;
        this.cpuId = cpuId;
        this.units = units;
        this.code = code;
        this.timing = timing;
        this.state = units.state();
        this.mmu = units.mmu();
        this.delivery = units.delivery();
        this.interrupts = units.interrupts();
        this.helpers =
                new HelperDispatch(state, mmu, units.fault(), units.operations(), code.model());
        this.interpreter = new Interpreter(state, mmu, units.fault(), code, this, retired);
        interrupts.onReset(interpreter::dropBlocks);
        if (timing != null) {
            timing.listenToPredictions(new PredictionTrace(machine, state, cpuId));
            timing.translateWith(mmu::remembered);
        }
    }

    @Override
    public int cpuId() {
        return cpuId;
    }

    @Override
    public CpuState state() {
        return state;
    }

    @Override
    public LocalApic apic() {
        return units.apic();
    }

    /** Returns what executes this CPU in the steps of an exploration. */
    public MicroStepper stepper() {
        return new MicroStepper(interpreter, interrupts, this, state, mmu);
    }

    /** Leads accesses to RAM through a port from now on. */
    public void connect(MemoryPort port) {
        mmu.connect(port);
    }

    /** Returns the timing model, or null. */
    public TimingModel timing() {
        return timing;
    }

    @Override
    public long cycles() {
        return state.cycles();
    }

    @Override
    public long instructions() {
        return state.instructions();
    }

    @Override
    public long idleCycles() {
        return idleCycles;
    }

    @Override
    public boolean isIdle() {
        return interrupts.isIdle();
    }

    @Override
    public void stateChanged() {
        mmu.modeChanged();
        interpreter.dropBlocks();
    }

    @Override
    public void pagingChanged() {
        mmu.invalidateAll();
        interpreter.dropBlocks();
    }

    @Override
    public void addProbe(long virtualAddress, Probe probe) {
        code.addProbe(virtualAddress, probe);
    }

    @Override
    public void removeProbes(long virtualAddress) {
        code.removeProbes(virtualAddress);
    }

    @Override
    public void startDigest() {
        digesting = true;
        code.observe();
    }

    @Override
    public long digest() {
        return digest;
    }

    @Override
    public void run(long deadlineCycles, long instructionBudget) {
        interpreter.setDeadline(deadlineCycles);
        long end = state.instructions() + instructionBudget;
        if (end < 0) {
            end = Long.MAX_VALUE;
        }
        while (state.cycles() < interpreter.deadline() && state.instructions() < end) {
            boolean shielded = state.hasInterruptShadow();
            int vector = interrupts.deliverPending();
            if (vector != InterruptUnit.NONE) {
                boolean nmi = vector == Vector.NMI;
                charge(nmi ? TimingModel.Event.NMI : TimingModel.Event.INTERRUPT, vector);
            } else if (isIdle()) {
                if (interpreter.deadline() == deadlineCycles) {
                    idleCycles += deadlineCycles - state.cycles();
                    state.setCycles(deadlineCycles);
                }
                return;
            } else {
                state.setInterruptShadow(false);
                long budget = end - state.instructions();
                if (!code.isObserved()) {
                    budget = Math.min(budget, interpreter.deadline() - state.cycles());
                }
                execute(shielded ? 1 : budget);
            }
        }
    }

    private void execute(long budget) {
        if ((state.systemFlags() & Rflags.RFLAGS_TF) == 0) {
            interpreter.execute(budget);
            return;
        }
        delivered = false;
        long before = state.instructions();
        boolean iterated = interpreter.step();
        boolean ended = iterated || state.instructions() != before;
        if (ended && !delivered && !state.hasInterruptShadow()) {
            delivery.deliverSingleStep();
            charge(TimingModel.Event.EXCEPTION, Vector.DB);
        }
    }

    @Override
    public void lowerDeadline(long deadlineCycles) {
        interpreter.lowerDeadline(deadlineCycles);
    }

    private void charge(TimingModel.Event event, int vector) {
        int cost = timing == null ? 1 : timing.eventCycles(event, vector);
        state.setCycles(state.cycles() + cost);
    }

    @Override
    public void help(HelperCall call, int dst, int a, int b, int widthBytes, long nextRip) {
        helpers.help(call, dst, a, b, widthBytes, nextRip);
        if (call == HelperCall.OUT && (state.file()[b] & 0xffff) == HypercallPort.PORT) {
            hypercall = true;
        }
        if (call == HelperCall.INT || call == HelperCall.INT3 || call == HelperCall.INT1) {
            delivered = true;
        }
    }

    @Override
    public void deliver(GuestFault thrown) {
        int vector = thrown.vector();
        delivered = true;
        delivery.deliverFault(thrown);
        charge(TimingModel.Event.EXCEPTION, vector);
    }

    @Override
    public boolean probe() {
        return code.probes().ask(this) == Probe.Answer.INTERRUPT;
    }

    @Override
    public int priceOf() {
        if (digesting) {
            long hash = (digest ^ retired.rip()) * DIGEST_PRIME;
            for (int i = 0; i < 16; i++) {
                hash = (hash ^ state.register(i)) * DIGEST_PRIME;
            }
            digest = hash;
        }
        if (timing == null) {
            return 1;
        }
        if (hypercall) {
            hypercall = false; // costs what it states and nothing else
            return 0;
        }
        return timing.cyclesOf(retired);
    }

    @Override
    public RuntimeException unsupported() {
        InstructionLocation at = InstructionLocation.of(state, machine.memory());
        return new UnsupportedGuestException(
                "no lifting rule for " + at.form(),
                at.location(cpuId),
                "do without this instruction, or mask its CPUID feature");
    }

    @Override
    public RuntimeException located(UnsupportedGuestException stopped) {
        if (!stopped.location().detail().isEmpty()) {
            return stopped;
        }
        return stopped.at(InstructionLocation.of(state, machine.memory()).location(cpuId));
    }

    @Override
    public Object save() {
        return new Saved(units.save(), timing == null ? null : timing.save(), digest, idleCycles);
    }

    @Override
    public void restore(Object saved) {
        if (!(saved instanceof Saved from)) {
            throw new IllegalArgumentException("not the state of an x86 CPU: " + saved);
        }
        units.restore(from.units());
        if (timing != null) {
            timing.restore(from.timing());
        }
        digest = from.digest();
        idleCycles = from.idleCycles();
        interpreter.dropBlocks();
    }
}
