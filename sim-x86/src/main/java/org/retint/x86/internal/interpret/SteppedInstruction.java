// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.lift.Uop;

/**
 * One lifted instruction and the steps in which an exploration executes it. Never changes, and CPUs
 * share it.
 */
public final class SteppedInstruction {
    /** What a step has to do with other CPUs. */
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
    private static final Kind[] BY_ORDINAL = Kind.values();
    private static final int END_SHIFT = 8;
    private static final int KIND_MASK = (1 << END_SHIFT) - 1;
    private static final long HASH_FACTOR = 0x9e37_79b9_7f4a_7c15L;

    static {
        for (int opcode = 0; opcode < KINDS.length; opcode++) {
            KINDS[opcode] = kindOf(opcode);
        }
        for (HelperCall call : HelperCall.values()) {
            HELPER_KINDS[call.ordinal()] = kindOf(call);
        }
    }

    private final Block block;
    private final long[] words;
    private final long rip;
    private final long endRip;
    private final long hash;
    private final int[] steps; // of each micro-operation, in one array: kind and end
    private final boolean branches;

    SteppedInstruction(Block block) {
        this.block = block;
        this.words = block.plain();
        this.rip = block.rip();
        this.endRip = block.endRip();
        this.steps = new int[words.length / 2];
        for (int i = steps.length - 1; i >= 0; i--) {
            Kind kind = kindOf(words[2 * i], words[2 * i + 1]);
            steps[i] = endOf(i, kind) << END_SHIFT | kind.ordinal();
        }
        this.branches = alwaysBranches(Uop.opcode(words[words.length - 2]));
        long sum = 0;
        for (long word : words) {
            sum = (sum ^ word ^ word >>> 32) * HASH_FACTOR;
            sum ^= sum >>> 32;
        }
        this.hash = sum;
    }

    /** Returns the micro-operations, a block of one instruction. */
    Block block() {
        return block;
    }

    /** Returns two words for each micro-operation; not a copy. */
    long[] words() {
        return words;
    }

    /** Returns a hash of the micro-operations. */
    public long hash() {
        return hash;
    }

    /** Returns the virtual address of the instruction. */
    public long rip() {
        return rip;
    }

    /** Returns the virtual address behind the instruction. */
    public long endRip() {
        return endRip;
    }

    /** Returns its length in bytes. */
    public int length() {
        return (int) (endRip - rip);
    }

    /** Returns whether this is what bytes stand for that are no instruction: it raises a fault. */
    public boolean isNone() {
        return length() == 1 && Uop.opcode(words[0]) == Uop.RAISE;
    }

    /** Returns whether it always branches, be it to the next instruction in memory. */
    public boolean alwaysBranches() {
        return branches;
    }

    /** Returns the kind of the step that begins with a micro-operation. */
    Kind kind(int uop) {
        return BY_ORDINAL[steps[uop] & KIND_MASK];
    }

    /** Returns the micro-operation behind the step that begins with another. */
    int end(int uop) {
        return steps[uop] >>> END_SHIFT;
    }

    /** Returns the micro-operation behind a step and the local one that follows it, if one does. */
    int endWithLocal(int uop) {
        int end = end(uop);
        return isLocal(end) ? end(end) : end;
    }

    private boolean isLocal(int uop) {
        return uop < steps.length && (steps[uop] & KIND_MASK) == Kind.LOCAL.ordinal();
    }

    private int endOf(int uop, Kind kind) {
        int end = uop + 1;
        if (kind == Kind.LOCAL) {
            return isLocal(end) ? end(end) : end;
        }
        if (kind == Kind.ATOMIC) {
            for (int i = end; i < steps.length; i++) {
                end = isAtomic(words[2 * i]) ? i + 1 : end;
            }
        }
        return end;
    }

    private static boolean alwaysBranches(int lastOpcode) {
        return switch (lastOpcode) {
            case Uop.JMP, Uop.JMP_INDIRECT, Uop.CALL, Uop.CALL_INDIRECT, Uop.RET -> true;
            default -> false;
        };
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
