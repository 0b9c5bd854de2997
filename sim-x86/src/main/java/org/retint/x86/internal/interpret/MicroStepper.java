// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.internal.event.InterruptUnit;
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
        /** As {@link #FENCE}; accesses memory that is not known before, if any. */
        SYSTEM
    }

    private static final Kind[] KINDS = new Kind[Uop.MAX_OPCODE + 1];
    private static final Kind[] HELPER_KINDS = new Kind[HelperCall.values().length];

    static {
        for (int opcode = 0; opcode < KINDS.length; opcode++) {
            KINDS[opcode] = kindOf(opcode);
        }
        for (HelperCall call : HelperCall.values()) {
            HELPER_KINDS[call.ordinal()] = kindOf(call);
        }
    }

    private final Interpreter interpreter;
    private final InterruptUnit interrupts;
    private final Services services;
    private final CpuState state;
    private final Mmu mmu;

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
        return interpreter.block == null;
    }

    /**
     * Returns whether nothing of the instruction under way was executed, or no iteration of a
     * repeated one: an interrupt may come.
     */
    public boolean isOnBoundary() {
        return interpreter.block == null || interpreter.position == 0;
    }

    /** Returns the address of the instruction under way, or of the next. */
    public long rip() {
        Block block = interpreter.block;
        return block == null ? state.rip() : block.rip();
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
     * @return a block of one instruction, or null if it has more bytes than there are
     */
    public Block lift(long rip, byte[] bytes, int count) {
        return interpreter.liftPart(rip, bytes, count);
    }

    /** Begins an instruction, that at RIP. */
    public void enter(Block block) {
        interpreter.enterPart(block);
    }

    /** Returns of which kind the next step of the instruction under way is. */
    public Kind kind() {
        int at = interpreter.position;
        return kindOf(words()[at], words()[at + 1]);
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

    /** Returns whether an instruction always branches, be it to the next one in memory. */
    public static boolean alwaysBranches(Block block) {
        long[] words = block.plain();
        return switch (Uop.opcode(words[words.length - 2])) {
            case Uop.JMP, Uop.JMP_INDIRECT, Uop.CALL, Uop.CALL_INDIRECT, Uop.RET -> true;
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
        return switch (Uop.opcode(words()[at])) {
            case Uop.PUSH, Uop.CALL, Uop.CALL_INDIRECT -> state.register(Interpreter.RSP) - 8;
            case Uop.POP, Uop.RET -> state.register(Interpreter.RSP);
            default -> interpreter.address(words()[at], words()[at + 1]);
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
        int from = interpreter.position / 2;
        if (from == 0) {
            state.setInterruptShadow(false);
        }
        long[] words = words();
        int end = words.length / 2;
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

    /**
     * Delivers what waits; only on a boundary.
     *
     * @return whether there was something
     */
    public boolean takeEvent() {
        interpreter.resume(null, 0);
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

    /** Returns the block under way, or null between blocks. */
    public Block block() {
        return interpreter.block;
    }

    /** Returns where in the block the CPU is. */
    public int position() {
        return interpreter.position;
    }

    /** Puts the CPU back to a place; the registers of that time are put back by the caller. */
    public void moveTo(Block block, int position) {
        interpreter.resume(block, position);
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
        Kind kind = KINDS[Uop.opcode(w0)];
        return switch (kind) {
            case LOCAL -> w0 < 0 ? Kind.LOAD : kind;
            case FENCE -> w1 == Uop.LFENCE ? Kind.LOCAL : kind;
            case SYSTEM -> HELPER_KINDS[(int) w1];
            case LOAD, STORE, ATOMIC -> kind;
        };
    }

    private static Kind kindOf(int opcode) {
        return switch (opcode) {
            case Uop.FENCE -> Kind.FENCE;
            case Uop.STORE8, Uop.STORE16, Uop.STORE32, Uop.STORE64 -> Kind.STORE;
            case Uop.PUSH, Uop.CALL, Uop.CALL_INDIRECT -> Kind.STORE;
            case Uop.LOAD_FOR_UPDATE, Uop.POP, Uop.RET -> Kind.LOAD;
            case Uop.HELPER, Uop.HELPER_END -> Kind.SYSTEM;
            default -> Kind.LOCAL;
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
