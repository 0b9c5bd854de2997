// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * Executes one CPU in the steps of an exploration: up to what other CPUs can see, and that by
 * itself. Takes no interrupts.
 */
public final class MicroStepper {
    /** What the next step has to do with other CPUs. */
    public enum Kind {
        /** Nothing: registers only. */
        LOCAL,
        /** Reads memory. */
        LOAD,
        /** Writes memory. */
        STORE,
        /** Reads and writes memory in one step. */
        ATOMIC,
        /** Goes on when the CPU's stores are in memory. */
        FENCE,
        /** As {@link #FENCE}, and is no access to memory that is known here. */
        SYSTEM
    }

    /**
     * Where a CPU is inside a block, to be put back with the rest of its state.
     *
     * @param block the block under way, or null between blocks
     * @param position index of its words
     * @param stale whether it was overwritten
     */
    public record Place(Block block, int position, boolean stale) {}

    private final Interpreter interpreter;
    private final Services services;

    MicroStepper(Interpreter interpreter, Services services) {
        this.interpreter = interpreter;
        this.services = services;
    }

    /**
     * Finds the micro-operation to execute next and returns of which kind it is. A fetch that
     * faults delivers the fault first.
     */
    public Kind next() {
        try {
            interpreter.findPart();
        } catch (GuestFault raised) {
            services.deliver(raised);
            interpreter.findPart(); // a second fault is the guest's shutdown, not ours
        }
        return kindOf(words()[interpreter.position], words()[interpreter.position + 1]);
    }

    /** Executes the step that {@link #next} found: for a local one all that follow it. */
    public void step() {
        int from = interpreter.position / 2;
        long[] words = words();
        Block block = interpreter.block;
        int end = block.firstUop(block.instructionOf(from) + 1);
        Kind kind = kindOf(words[2 * from], words[2 * from + 1]);
        int to = from + 1;
        if (kind == Kind.LOCAL) {
            while (to < end && kindOf(words[2 * to], words[2 * to + 1]) == Kind.LOCAL) {
                to++;
            }
        } else if (kind == Kind.ATOMIC) {
            for (int i = to; i < end; i++) {
                to = isAtomic(words[2 * i]) ? i + 1 : to;
            }
        }
        interpreter.executePart(to);
    }

    /** Returns the virtual address of the memory access that {@link #next} found. */
    public long address() {
        int at = interpreter.position;
        return interpreter.address(words()[at], words()[at + 1]);
    }

    /** Returns the virtual address of the instruction that {@link #next} found. */
    public long rip() {
        return interpreter.block.ripOf(interpreter.block.instructionOf(interpreter.position / 2));
    }

    /**
     * Returns a number that changes whenever something but general registers, flags, RIP and memory
     * may have changed: by a helper, a fault, or an operation on extended state.
     */
    public long systemChanges() {
        return interpreter.systemChanges;
    }

    /** Returns whether the CPU is between two instructions. */
    public boolean isBetweenInstructions() {
        return interpreter.block == null || interpreter.isBetweenInstructions();
    }

    /** Returns where the CPU is. */
    public Place place() {
        return new Place(interpreter.block, interpreter.position, interpreter.isStale());
    }

    /** Puts the CPU back to a place; the registers of that time are put back by the caller. */
    public void moveTo(Place place) {
        interpreter.resume(place.block(), place.position(), place.stale());
    }

    /** Returns a number that tells places in equal code apart: of a block and a position in it. */
    public long placeNumber() {
        Block block = interpreter.block;
        return block == null ? -1 : block.rip() * 0x1_0001 + interpreter.position;
    }

    private long[] words() {
        return interpreter.block.plain();
    }

    private static boolean isAtomic(long w0) {
        return (w0 & Uop.ATOMIC) != 0 && Uop.accessesMemory(w0);
    }

    private static Kind kindOf(long w0, long w1) {
        if (isAtomic(w0)) {
            return Kind.ATOMIC;
        }
        return switch (Uop.opcode(w0)) {
            case Uop.FENCE -> w1 == Uop.LFENCE ? Kind.LOCAL : Kind.FENCE;
            case Uop.STORE8, Uop.STORE16, Uop.STORE32, Uop.STORE64 -> Kind.STORE;
            case Uop.PUSH, Uop.CALL, Uop.CALL_INDIRECT -> Kind.STORE;
            case Uop.LOAD_FOR_UPDATE, Uop.POP, Uop.RET -> Kind.LOAD;
            case Uop.HELPER, Uop.HELPER_END -> kindOf(HelperCall.of((int) w1));
            default -> w0 < 0 ? Kind.LOAD : Kind.LOCAL;
        };
    }

    private static Kind kindOf(HelperCall call) {
        return switch (call) {
            case CLI, STI, PUSHF, POPF, RDTSC, RDTSCP, RDPMC, RDPID, READ_CR, READ_DR -> Kind.LOCAL;
            case SLDT, STR, SMSW, RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE, SWAPGS -> Kind.LOCAL;
            default -> Kind.SYSTEM;
        };
    }
}
