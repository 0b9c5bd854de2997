// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.HexFormat;
import java.util.List;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.GuestMemory;
import org.retint.x86.Probe;
import org.retint.x86.Rflags;
import org.retint.x86.X86;
import org.retint.x86.device.ApicTarget;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.event.DescriptorTables;
import org.retint.x86.internal.event.EventDelivery;
import org.retint.x86.internal.event.SegmentRegisters;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.internal.system.SystemOperations;
import org.retint.x86.timing.PredictionListener;
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
public final class X86Cpu implements GuestCpu, ApicTarget, Services {
    private static final int RESET_RDX = 0x000506e3; // family, model, stepping
    private static final long DIGEST_PRIME = 0x100000001b3L;

    /** What a snapshot keeps. */
    private record Saved(CpuState state, Object translations, Object timing, long digest) {}

    private final Machine machine;
    private final int cpuId;
    private final List<X86Cpu> all;
    private final CodeCache code;
    private final TimingModel timing;
    private final CpuState state = new CpuState();
    private final GuestFault fault = new GuestFault();
    private final Retired retired = new Retired();
    private final Mmu mmu;
    private final EventDelivery delivery;
    private final LocalApic apic;
    private final HelperDispatch helpers;
    private final Interpreter interpreter;
    private boolean digesting;
    private long digest;
    private boolean delivered;
    private boolean hypercall;

    /**
     * Makes a CPU. CPU 0 starts at once, the others wait for a start-up IPI.
     *
     * @param all the CPUs of the machine; this one is not added
     * @param apics the local APICs of the machine, to which this CPU's is added
     * @param code what the CPUs share
     * @param timing prices instructions, or null
     * @param ipiLatencyCycles from sending an IPI to its arrival
     */
    @SuppressWarnings("this-escape")
    public X86Cpu(
            Machine machine,
            int cpuId,
            List<X86Cpu> all,
            List<LocalApic> apics,
            CodeCache code,
            TimingModel timing,
            long ipiLatencyCycles) {
        this.machine = machine;
        this.cpuId = cpuId;
        this.all = all;
        this.code = code;
        this.timing = timing;
        this.mmu = new Mmu(state, machine.memory(), cpuId, fault);
        DescriptorTables tables = new DescriptorTables(state, mmu, fault);
        SegmentRegisters segments = new SegmentRegisters(state, tables, fault);
        this.delivery = new EventDelivery(state, mmu, fault, tables, segments, machine, cpuId);
        this.apic = new LocalApic(machine, cpuId, state, this, apics, ipiLatencyCycles);
        apics.add(apic);
        SystemOperations system =
                new SystemOperations(
                        state, mmu, fault, machine, cpuId, tables, segments, delivery, apic);
        this.helpers = new HelperDispatch(state, mmu, fault, system, cpuId);
        this.interpreter = new Interpreter(state, mmu, fault, code, this, retired);
        if (timing != null) {
            timing.listenToPredictions(this::tracePrediction);
        }
        state.setRflags(0);
        state.setWaitingForStartup(cpuId != 0);
    }

    private void tracePrediction(
            PredictionListener.Kind kind, long rip, long predictedTarget, long actualTarget) {
        if (machine.isTraced()) {
            machine.trace(
                    new TraceEvent.TargetPredicted(
                            cpuId, state.cycles(), rip, predictedTarget, actualTarget));
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
        return apic;
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
    public boolean isIdle() {
        return state.isWaitingForStartup() || (state.isHalted() && !hasEvent());
    }

    @Override
    public void stateChanged() {
        mmu.modeChanged();
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
            if (!shielded && hasEvent()) {
                takeEvent();
            } else if (isIdle()) {
                if (interpreter.deadline() == deadlineCycles) {
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
        interpreter.execute(1);
        if (state.instructions() != before && !delivered && !state.hasInterruptShadow()) {
            delivery.deliverSingleStep();
            charge(TimingModel.Event.EXCEPTION, org.retint.x86.Vector.DB);
        }
    }

    @Override
    public void lowerDeadline(long deadlineCycles) {
        interpreter.lowerDeadline(deadlineCycles);
    }

    private boolean hasEvent() {
        return (state.isNmiPending() && !state.isNmiBlocked())
                || (state.interruptsEnabled() && apic.hasInterrupt());
    }

    private void takeEvent() {
        if (state.isNmiPending() && !state.isNmiBlocked()) {
            delivery.deliverNmi();
            charge(TimingModel.Event.NMI, org.retint.x86.Vector.NMI);
            return;
        }
        int vector = apic.acknowledge();
        delivery.deliverInterrupt(vector);
        charge(TimingModel.Event.INTERRUPT, vector);
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
        byte[] bytes = new byte[X86.MAX_INSTRUCTION_BYTES];
        GuestMemory memory = new GuestMemory(state, machine.memory());
        int count = 0;
        while (count < bytes.length
                && memory.physicalAddress(state.rip() + count) != GuestMemory.UNMAPPED) {
            bytes[count] =
                    (byte) machine.memory().read(memory.physicalAddress(state.rip() + count), 1);
            count++;
        }
        Decoding decoding = new Decoder().decode(bytes, 0, count);
        String form = "an instruction";
        int length = count;
        if (decoding instanceof Instruction insn) {
            form = insn.row().toString();
            length = insn.length();
        }
        return new UnsupportedGuestException(
                "no lifting rule for " + form,
                new GuestLocation(
                        cpuId, state.rip(), "bytes=" + HexFormat.of().formatHex(bytes, 0, length)),
                "do without this instruction, or mask its CPUID feature");
    }

    @Override
    public void interruptRequested() {
        interpreter.callAttention();
    }

    @Override
    public void nmiRequested() {
        state.setNmiPending(true);
        interpreter.callAttention();
    }

    @Override
    public void initRequested() {
        long cycles = state.cycles();
        long instructions = state.instructions();
        state.copyFrom(new CpuState());
        state.setRflags(0);
        state.setRegister(2, RESET_RDX);
        state.setCycles(cycles);
        state.setInstructions(instructions);
        state.setWaitingForStartup(true);
        mmu.invalidateAll();
        stateChanged();
    }

    @Override
    public void startUpRequested(int vector) {
        if (!state.isWaitingForStartup()) {
            return;
        }
        CpuState boot = all.get(0).state();
        for (int number : new int[] {0, 3, 4}) {
            state.setCr(number, boot.cr(number));
        }
        state.setMsr(org.retint.x86.Msr.IA32_EFER, boot.efer());
        for (int segment = CpuState.ES; segment <= CpuState.GS; segment++) {
            state.setSegment(segment, boot.selector(segment), 0, -1, boot.attributes(segment));
        }
        state.setRip((long) vector << 12);
        state.setWaitingForStartup(false);
        mmu.invalidateAll();
        stateChanged();
    }

    @Override
    public Object save() {
        return new Saved(state.copy(), mmu.save(), timing == null ? null : timing.save(), digest);
    }

    @Override
    public void restore(Object saved) {
        if (!(saved instanceof Saved from)) {
            throw new IllegalArgumentException("not the state of an x86 CPU: " + saved);
        }
        state.copyFrom(from.state());
        mmu.restore(from.translations());
        if (timing != null) {
            timing.restore(from.timing());
        }
        digest = from.digest();
        interpreter.dropBlocks();
    }
}
