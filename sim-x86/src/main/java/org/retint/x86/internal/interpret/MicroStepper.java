// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.internal.event.InterruptUnit;
import org.retint.x86.internal.interpret.SteppedInstruction.Kind;
import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Executes one CPU in the steps of an exploration: an instruction is fetched by its user, and goes
 * on up to what other CPUs can see, and that by itself.
 */
public final class MicroStepper {
    private final Interpreter interpreter;
    private final InterruptUnit interrupts;
    private final Services services;
    private final CpuState state;
    private final Mmu mmu;
    private SteppedInstruction current;

    MicroStepper(
            Interpreter interpreter,
            InterruptUnit interrupts,
            Services services,
            CpuState state,
            Mmu mmu) {
        this.interpreter = interpreter;
        this.interrupts = interrupts;
        this.services = services;
        this.state = state;
        this.mmu = mmu;
    }

    /** Returns whether no instruction is under way. */
    public boolean isBetweenInstructions() {
        return current == null;
    }

    /**
     * Returns whether nothing of the instruction under way was executed, or no iteration of a
     * repeated one: an interrupt may come.
     */
    public boolean isOnBoundary() {
        return current == null || interpreter.position == 0;
    }

    /** Returns the address of the instruction under way, or of the next. */
    public long rip() {
        return current == null ? state.rip() : current.rip();
    }

    /**
     * Returns the physical address of an instruction byte; a fault is delivered.
     *
     * @return the address, or -1 after a fault: RIP is that of its handler then
     */
    public long fetch(long virtualAddress) {
        try {
            return mmu.fetch(virtualAddress);
        } catch (GuestFault raised) {
            interpreter.systemChanges++;
            services.deliver(raised);
            return -1;
        }
    }

    /**
     * Lifts the instruction that bytes at an address hold, or the fault that they raise.
     *
     * @return the instruction, or null if it has more bytes than there are
     */
    public SteppedInstruction lift(long rip, byte[] bytes, int count) {
        Block block = interpreter.liftPart(rip, bytes, count);
        return block == null ? null : new SteppedInstruction(block);
    }

    /** Begins an instruction, that at RIP. */
    public void enter(SteppedInstruction instruction) {
        moveTo(instruction, 0);
        // What an earlier one left there makes no difference, nor shall it between equal states.
        Arrays.fill(state.file(), CpuState.T0, CpuState.T0 + CpuState.TEMPORARIES, 0);
    }

    /** Returns of which kind the next step of the instruction under way is. */
    public Kind kind() {
        return current.kind(interpreter.position / 2);
    }

    /** Returns the call that the next step makes if it is of kind {@link Kind#SYSTEM}. */
    public HelperCall call() {
        return HelperCall.of((int) words()[interpreter.position + 1]);
    }

    /**
     * Returns whether the next step, of kind {@link Kind#SYSTEM}, is a serializing instruction.
     *
     * @see "Intel SDM vol. 3A, Serializing Instructions"
     */
    public boolean serializes() {
        return switch (call()) {
            case IRET, CPUID, SERIALIZE, INVLPG, INVPCID, WBINVD, WRITE_DR -> true;
            case LGDT, LIDT, LLDT, LTR, CLTS, LMSW -> true;
            case WRITE_CR -> Uop.b(words()[interpreter.position]) != 8;
            case WRMSR -> (int) state.register(1) != Msr.IA32_TSC_DEADLINE.number();
            default -> false;
        };
    }

    /** Returns whether the next step, of kind {@link Kind#SYSTEM}, may change the local APIC. */
    public boolean writesApic() {
        return call() == HelperCall.WRMSR || call() == HelperCall.WRITE_CR;
    }

    /** Returns the virtual address of the next step's memory access. */
    public long address() {
        int at = interpreter.position;
        long[] words = words();
        long w0 = words[at];
        return switch (Uop.opcode(w0)) {
            case Uop.PUSH, Uop.CALL, Uop.CALL_INDIRECT -> state.register(Interpreter.RSP) - 8;
            case Uop.POP, Uop.RET -> state.register(Interpreter.RSP);
            default -> interpreter.address(w0, words[at + 1]);
        };
    }

    /** Returns the width of the next step's memory access. */
    public int widthBytes() {
        long w0 = words()[interpreter.position];
        return switch (Uop.opcode(w0)) {
            case Uop.PUSH, Uop.CALL, Uop.CALL_INDIRECT, Uop.POP, Uop.RET -> 8;
            default -> Uop.widthBytes(w0);
        };
    }

    /** Executes the next step: for a local one all that follow it. */
    public void step() {
        execute(current.end(interpreter.position / 2));
    }

    /**
     * Executes the next step and, if the one behind it is local, that too.
     *
     * @return how many steps there were to execute
     */
    public int stepWithLocal() {
        int from = interpreter.position / 2;
        int end = current.endWithLocal(from);
        int steps = end == current.end(from) ? 1 : 2;
        execute(end);
        return steps;
    }

    private void execute(int end) {
        if (interpreter.position == 0) {
            state.setInterruptShadow(false);
        }
        interpreter.executePart(end);
        if (interpreter.block == null) {
            current = null;
        }
    }

    /**
     * Delivers what waits; only on a boundary.
     *
     * @return whether there was something
     */
    public boolean takeEvent() {
        moveTo(null, 0);
        interpreter.systemChanges++;
        return interrupts.deliverPending() != InterruptUnit.NONE;
    }

    /**
     * Returns a number that changes whenever something but general registers, flags, RIP and memory
     * may have changed: by a helper, a fault, or an operation on extended state.
     */
    public long systemChanges() {
        return interpreter.systemChanges;
    }

    /** Returns the instruction under way, or null between instructions. */
    public SteppedInstruction instruction() {
        return current;
    }

    /** Returns where in the instruction the CPU is. */
    public int position() {
        return interpreter.position;
    }

    /** Puts the CPU back to a place; the registers of that time are put back by the caller. */
    public void moveTo(SteppedInstruction instruction, int position) {
        current = instruction;
        interpreter.resume(instruction == null ? null : instruction.block(), position);
    }

    private long[] words() {
        return current.words();
    }
}
