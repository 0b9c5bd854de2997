// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.sim.Machine;
import org.retint.sim.StopReason;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Delivers exceptions and interrupts through the IDT in long mode. A delivery that fails changes
 * nothing but accessed bits and pushed words, and becomes another exception, a double fault, or the
 * end of the run by a triple fault.
 *
 * <p>Called with RIP at the instruction to go back to for faults and interrupts. A saved RF of 1
 * marks faults.
 *
 * @see "Intel SDM vol. 3A, 64-Bit Mode Interrupt and Exception Handling; Double Fault Exception"
 */
public final class EventDelivery {
    private static final int GATE_BYTES = 16;
    private static final int INTERRUPT_GATE = 0xe;
    private static final int TRAP_GATE = 0xf;
    private static final int IN_IDT = 2;
    private static final int TSS_RSP0 = 4;
    private static final int TSS_IST1 = 36;
    private static final int FRAME_BYTES = 40;
    private static final long DR6_BS = 1L << 14;
    private static final long CLEARED =
            Rflags.RFLAGS_TF | Rflags.RFLAGS_NT | Rflags.RFLAGS_RF | Rflags.RFLAGS_VM;

    /** Where an event comes from, which decides its checks and error codes. */
    private enum Origin {
        /** Found by the CPU while it executes an instruction. */
        FAULT,
        /** Found by the CPU after an instruction, or INT1. */
        TRAP,
        /** INT n, INT3: the gate's DPL is checked. */
        SOFTWARE,
        /** From outside: an interrupt or an NMI. */
        EXTERNAL
    }

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final DescriptorTables tables;
    private final SegmentRegisters segments;
    private final Machine machine;
    private final int cpuId;

    /**
     * Makes the delivery of one CPU; {@code machine} is told of triple faults and traced events.
     */
    public EventDelivery(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            DescriptorTables tables,
            SegmentRegisters segments,
            Machine machine,
            int cpuId) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.tables = tables;
        this.segments = segments;
        this.machine = machine;
        this.cpuId = cpuId;
    }

    /** Delivers the fault that was thrown; RIP is that of the instruction that found it. */
    public void deliverFault(GuestFault thrown) {
        deliver(thrown.vector(), thrown.errorCode(), thrown.address(), Origin.FAULT, state.rip());
    }

    /** Delivers the single-step trap; RIP is that of the next instruction. */
    public void deliverSingleStep() {
        state.setDr(6, state.dr(6) | DR6_BS);
        deliver(Vector.DB, 0, 0, Origin.TRAP, state.rip());
    }

    /**
     * Delivers INT n, INT3 or INTO. A fault on the way goes back to the instruction itself.
     *
     * @param nextRip where the handler returns to
     */
    public void deliverSoftware(int vector, long nextRip) {
        deliver(vector, 0, 0, Origin.SOFTWARE, nextRip);
    }

    /** Delivers INT1: as INT n without a check of the gate's DPL. */
    public void deliverInt1(long nextRip) {
        deliver(Vector.DB, 0, 0, Origin.TRAP, nextRip);
    }

    /**
     * Delivers an external interrupt that was acknowledged; RIP is that of the next instruction.
     */
    public void deliverInterrupt(int vector) {
        wake();
        deliver(vector, 0, 0, Origin.EXTERNAL, state.rip());
    }

    /** Delivers an NMI and blocks further ones until IRET. */
    public void deliverNmi() {
        wake();
        state.setNmiPending(false);
        state.setNmiBlocked(true);
        deliver(Vector.NMI, 0, 0, Origin.EXTERNAL, state.rip());
    }

    private void wake() {
        state.setHalted(false);
    }

    private void deliver(
            int firstVector, long firstCode, long firstAddress, Origin first, long savedRip) {
        int vector = firstVector;
        long errorCode = firstCode;
        long address = firstAddress;
        Origin origin = first;
        long returnRip = savedRip;
        long interruptedRip = state.rip();
        state.setInterruptShadow(false);
        while (true) {
            if (vector == Vector.PF && origin == Origin.FAULT) {
                state.setCr(2, address);
            }
            try {
                enter(vector, errorCode, origin, returnRip);
                trace(vector, errorCode, address, origin, interruptedRip);
                return;
            } catch (GuestFault nested) {
                boolean exception = origin == Origin.FAULT || origin == Origin.TRAP;
                int next = nested.vector();
                if (exception && vector == Vector.DF) {
                    machine.requestStop(
                            StopReason.TRIPLE_FAULT, 0, tripleFaultDetail(nested, interruptedRip));
                    return;
                }
                if (next == Vector.PF) {
                    state.setCr(2, nested.address());
                }
                boolean doubled = exception && makesDoubleFault(vector, next);
                address = doubled ? 0 : nested.address();
                errorCode = doubled ? 0 : nested.errorCode();
                vector = doubled ? Vector.DF : next;
                origin = Origin.FAULT;
                returnRip = interruptedRip;
            }
        }
    }

    /**
     * Returns whether a second exception, found while the first is delivered, is a double fault.
     */
    static boolean makesDoubleFault(int first, int second) {
        return (isContributory(first) && isContributory(second))
                || (first == Vector.PF && (second == Vector.PF || isContributory(second)));
    }

    private static boolean isContributory(int vector) {
        return vector == Vector.DE || (vector >= Vector.TS && vector <= Vector.GP);
    }

    private void enter(int vector, long errorCode, Origin origin, long returnRip) {
        int external = origin == Origin.SOFTWARE ? 0 : 1;
        int idtCode = vector * 8 | IN_IDT | external;
        if (vector * GATE_BYTES + GATE_BYTES - 1 > state.idtLimit()) {
            throw fault.generalProtection(idtCode);
        }
        long gateAddress = state.idtBase() + (long) vector * GATE_BYTES;
        long low = mmu.readSystem(gateAddress, 8);
        long high = mmu.readSystem(gateAddress + 8, 8);
        int attributes = Descriptor.attributes(low);
        int type = attributes & 0x1f;
        if (type != INTERRUPT_GATE && type != TRAP_GATE) {
            throw fault.generalProtection(idtCode);
        }
        if (origin == Origin.SOFTWARE && Descriptor.dpl(attributes) < state.cpl()) {
            throw fault.generalProtection(idtCode);
        }
        if (!Descriptor.isPresent(attributes)) {
            throw fault.of(Vector.NP, idtCode);
        }
        int selector = (int) (low >>> 16) & 0xffff;
        long code = readCode(selector, external);
        int codeAttributes = Descriptor.attributes(code);
        int level =
                Descriptor.isConforming(codeAttributes)
                        ? state.cpl()
                        : Descriptor.dpl(codeAttributes);
        int stackIndex = (int) (low >>> 32) & 7;
        long stack = stack(stackIndex, level, external);
        long target = (low & 0xffff) | (low >>> 32 & 0xffff_0000L) | high << 32;
        if (!Mmu.isCanonical(target)) {
            throw fault.generalProtection(external);
        }
        boolean withCode = origin == Origin.FAULT && Vector.hasErrorCode(vector);
        long top = pushFrame(stack, level, origin, returnRip, withCode, errorCode, external);
        int oldLevel = state.cpl();
        segments.setCode(selector, code, level);
        if (level < oldLevel) {
            segments.setNullStack(level, level);
        }
        long cleared = type == INTERRUPT_GATE ? CLEARED | Rflags.RFLAGS_IF : CLEARED;
        state.setSystemFlags(state.systemFlags() & ~cleared);
        state.setRegister(4, top);
        state.setRip(target);
        if (level != oldLevel) {
            mmu.modeChanged();
        }
    }

    private long readCode(int selector, int external) {
        if (Descriptor.isNull(selector)) {
            throw fault.generalProtection(external);
        }
        int code = DescriptorTables.errorCode(selector) | external;
        long descriptor = tables.read(selector, external);
        int attributes = Descriptor.attributes(descriptor);
        if (!Descriptor.isCode(attributes) || Descriptor.dpl(attributes) > state.cpl()) {
            throw fault.generalProtection(code);
        }
        if (!Descriptor.isPresent(attributes)) {
            throw fault.of(Vector.NP, code);
        }
        if (!Descriptor.isLong(attributes) || Descriptor.isLongAndBig(attributes)) {
            throw fault.generalProtection(code);
        }
        return descriptor;
    }

    /** Returns the aligned stack pointer to push from. */
    private long stack(int stackIndex, int level, int external) {
        long stack = state.register(4);
        if (stackIndex != 0 || level < state.cpl()) {
            int offset = stackIndex != 0 ? TSS_IST1 + 8 * (stackIndex - 1) : TSS_RSP0 + 8 * level;
            if (offset + 7 > state.limit(CpuState.TR)) {
                int code = DescriptorTables.errorCode(state.selector(CpuState.TR));
                throw fault.of(Vector.TS, code | external);
            }
            stack = mmu.readSystem(state.base(CpuState.TR) + offset, 8);
            if (!Mmu.isCanonical(stack)) {
                throw fault.of(Vector.SS, external);
            }
        }
        return stack & -16L;
    }

    private long pushFrame(
            long stack,
            int level,
            Origin origin,
            long returnRip,
            boolean withCode,
            long errorCode,
            int external) {
        long flags = state.rflags() & ~Rflags.RFLAGS_RF;
        if (origin == Origin.FAULT) {
            flags |= Rflags.RFLAGS_RF;
        }
        int bytes = withCode ? FRAME_BYTES + 8 : FRAME_BYTES;
        long top = stack - bytes;
        if (!Mmu.isCanonical(top) || !Mmu.isCanonical(stack - 1)) {
            throw fault.of(Vector.SS, external);
        }
        int oldLevel = state.cpl();
        boolean user = level == 3;
        push(user, stack - 8, state.selector(CpuState.SS));
        push(user, stack - 16, state.register(4));
        push(user, stack - 24, flags);
        push(user, stack - 32, (state.selector(CpuState.CS) & 0xfffc) | oldLevel);
        push(user, stack - 40, returnRip);
        if (withCode) {
            push(user, top, errorCode);
        }
        return top;
    }

    /** Pushes with the rights of the handler's level; a user handler interrupts user code only. */
    private void push(boolean user, long address, long value) {
        if (user) {
            mmu.write(address, 8, value, CpuState.SS);
        } else {
            mmu.writeSystem(address, 8, value, CpuState.SS);
        }
    }

    private void trace(int vector, long errorCode, long address, Origin origin, long rip) {
        if (machine == null || !machine.isTraced()) {
            return;
        }
        if (origin == Origin.EXTERNAL) {
            machine.trace(new TraceEvent.InterruptDelivered(cpuId, state.cycles(), vector, rip));
        } else {
            machine.trace(
                    new TraceEvent.ExceptionDelivered(
                            cpuId, state.cycles(), vector, errorCode, rip, address));
        }
    }

    private String tripleFaultDetail(GuestFault nested, long rip) {
        return "triple fault: cpu=%d rip=%#x rsp=%#x %s"
                .formatted(cpuId, rip, state.register(4), nested.getMessage());
    }
}
