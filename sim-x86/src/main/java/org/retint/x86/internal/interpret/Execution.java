// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.retint.x86.CpuState;
import org.retint.x86.X86;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.timing.Retired;

/**
 * Where the loop over micro-operations of one CPU is, what remains of its budget, and its memory
 * accesses.
 *
 * <p>Counts, clock and RIP of the state are behind while a block executes. {@link #enter} makes
 * them exact before anything outside is called.
 */
abstract class Execution {
    static final int RSP = 4;
    static final int RIP = CpuState.RIP;
    static final int FLAGS = CpuState.FLAGS;

    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** {@link #partEnd} when blocks are executed as a whole. */
    static final int NO_PART = -1;

    private static final int BLOCKS = 2048;
    private static final long NO_RIP = 0x5555_5555_5555_5555L; // not canonical
    private static final int LAST_LONG = 4096 - 8;
    private static final int STEPS_AT_ONCE = 64;
    private static final long STACK_ACCESS =
            Uop.word(Uop.STORE64, 0, 0, CpuState.ZERO, 64) | Uop.STACK_SEGMENT;

    /** The register file. */
    final long[] file;

    final CpuState state;
    final Mmu mmu;

    final Services services;

    /** Describes the instruction under way to the timing model. */
    final Retired retired;

    /** The flags that a fault of a repeated comparison puts back. */
    final long[] savedFlags = new long[LazyFlags.SLOTS];

    /** Whether every instruction is reported when it is complete. */
    boolean observed;

    /** Whether the loop must return at the next instruction boundary. */
    boolean attention;

    /** The block under way, or null between blocks. */
    Block block;

    /** Index of the words behind the micro-operation that last could leave the loop. */
    int position;

    /**
     * Instructions that may be retired after the end of the block; negative inside the last one.
     */
    long left;

    /** Index of the words at which a part of a block ends, or {@link #NO_PART}. */
    int partEnd = NO_PART;

    /** Iterations of the repeated instruction under way that were not priced yet. */
    int steps;

    private final BlockBuilder builder;
    private final long[] readTags;
    private final long[] writeTags;
    private final byte[][] hostBytes;
    private final long[] blockTags = new long[BLOCKS];
    private final Block[] blocks = new Block[BLOCKS];
    private long fetchGeneration;
    private long forgottenPages;
    private boolean stale;
    private long instructionEnd;
    private long cycleEnd;
    private long deadline;

    Execution(CpuState state, Mmu mmu, CodeCache cache, Services services, Retired retired) {
        this.state = state;
        this.file = state.file();
        this.mmu = mmu;
        this.services = services;
        this.retired = retired;
        this.builder = new BlockBuilder(cache, mmu);
        this.readTags = mmu.readTags();
        this.writeTags = mmu.writeTags();
        this.hostBytes = mmu.hostBytes();
    }

    /** Makes the loop return at the first boundary at which the clock has reached a value. */
    final void lowerDeadline(long cycles) {
        deadline = Math.min(deadline, cycles);
        attention = true;
    }

    /** Returns the clock value at which a run ends. */
    final long deadline() {
        return deadline;
    }

    final void setDeadline(long cycles) {
        deadline = cycles;
    }

    /** Forgets all blocks; the loop leaves the current one at the next boundary. */
    final void dropBlocks() {
        Arrays.fill(blockTags, NO_RIP);
        fetchGeneration = mmu.fetchGeneration();
        attention = true;
        stale = true;
    }

    /** Returns what lifts code. */
    final BlockBuilder builder() {
        return builder;
    }

    /** Begins a run of the loop and returns the index of the words to go on at. */
    final int begin(long budget) {
        left = budget;
        instructionEnd = state.instructions() + budget;
        cycleEnd = state.cycles() + budget;
        noteMappings();
        boolean resumes =
                !stale
                        && block != null
                        && file[RIP] == block.ripOf(block.instructionOf(position / 2));
        stale = false;
        if (!resumes) {
            block = null;
            return 0;
        }
        left -= block.instructions() - block.instructionOf(position / 2);
        return position;
    }

    /** Makes counts and clock those of an instruction under way, as {@link #exact} expects. */
    final void preparePart() {
        left = 0;
        instructionEnd = state.instructions() + 1;
        cycleEnd = state.cycles() + 1;
    }

    /** Leaves the loop between two micro-operations of a block of one instruction. */
    final void leavePart(int pc) {
        position = pc;
        exact(1);
    }

    /** Goes on inside another block, or between blocks if it is null. */
    final void resume(Block other, int wordIndex) {
        block = other;
        position = wordIndex;
    }

    /** Finds the block at RIP and takes its instructions off the budget. */
    final Block next() {
        long rip = file[RIP];
        int index = (int) (rip ^ rip >>> 12) & (BLOCKS - 1);
        Block found = blockTags[index] == rip ? blocks[index] : find(rip, index);
        left -= found.instructions();
        block = found;
        return found;
    }

    private Block find(long rip, int index) {
        block = null;
        exact(left);
        Block found = builder.blockAt(rip);
        noteMappings();
        blockTags[index] = rip;
        blocks[index] = found;
        return found;
    }

    /** Drops the blocks of addresses that may lead elsewhere now. */
    final void noteMappings() {
        if (mmu.fetchGeneration() != fetchGeneration || mmu.forgottenPages() > forgottenPages + 1) {
            fetchGeneration = mmu.fetchGeneration();
            forgottenPages = mmu.forgottenPages();
            Arrays.fill(blockTags, NO_RIP);
        } else if (mmu.forgottenPages() != forgottenPages) {
            forgottenPages = mmu.forgottenPages();
            dropPage(mmu.forgottenPage());
        }
    }

    /** Drops the blocks that begin in a page; one that reaches into it begins at the end before. */
    private void dropPage(long pageNumber) {
        for (int i = 0; i < BLOCKS; i++) {
            long rip = blockTags[i];
            if (rip >>> 12 == pageNumber
                    || (rip + X86.MAX_INSTRUCTION_BYTES) >>> 12 == pageNumber) {
                blockTags[i] = NO_RIP;
            }
        }
    }

    /** Returns the end, in words, of the instruction that the words before {@code pc} belong to. */
    final int boundary(int pc) {
        return block.firstUop(block.instructionOf(pc / 2 - 1) + 1) * 2;
    }

    /**
     * Makes counts, clock and RIP those before the instruction that the words before {@code pc}
     * belong to, and returns its number in the block.
     */
    final int enter(int pc) {
        if (partEnd != NO_PART) { // a block of one instruction
            exact(1);
            file[RIP] = block.rip();
            return 0;
        }
        int instruction = block.instructionOf(pc / 2 - 1);
        exact(left + block.instructions() - instruction);
        file[RIP] = block.ripOf(instruction);
        return instruction;
    }

    private void exact(long remaining) {
        state.setInstructions(instructionEnd - remaining);
        if (!observed) {
            state.setCycles(cycleEnd - remaining);
        }
    }

    /** Takes note of time that passed besides that of instructions. */
    final void addCycles(long cycles) {
        cycleEnd += cycles;
    }

    /** Leaves the loop between blocks. */
    final void leave() {
        exact(left);
        block = null;
    }

    /** Leaves the loop on a boundary inside a block, where it may go on later. */
    final void leaveInside(Block current, int pc) {
        int words = current.plain().length;
        int instruction = pc < words ? current.instructionOf(pc / 2) : current.instructions();
        exact(left + current.instructions() - instruction);
        file[RIP] = current.ripOf(instruction);
        position = pc;
        if (pc >= words) {
            block = null;
        }
    }

    /** Leaves the loop where an instruction, or the fetch of a block, faulted. */
    final void leaveFaulting() {
        if (block == null) {
            return;
        }
        int instruction = enter(position);
        if (Uop.opcode(block.plain()[block.firstUop(instruction) * 2]) == Uop.SAVE_FLAGS) {
            System.arraycopy(savedFlags, 0, file, FLAGS, LazyFlags.SLOTS);
        }
        block = null;
    }

    /** Returns the first operand. */
    static long a(long[] r, long w0) {
        return r[(int) (w0 >>> 15) & 63];
    }

    /** Returns whether the condition of an operation holds. */
    final boolean condition(long w0) {
        return LazyFlags.condition(file, FLAGS, (int) (w0 >>> 59) & 15);
    }

    /** Returns the address of a memory access. */
    final long address(long w0, long w1) {
        long[] r = file;
        return r[(int) (w0 >> 27) & 63]
                + (r[(int) (w0 >> 33) & 63] << ((int) (w0 >> 39) & 3))
                + (int) w1
                + r[(int) (w0 >> 41) & 63];
    }

    /** Returns the address that LEA computes; see {@link Interpreter} for the way of writing. */
    final long effectiveAddress(long w0, long displacement) {
        long[] r = file;
        int base = (int) (w0 << 31 >>> 58);
        int index = (int) (w0 << 25 >>> 58);
        return r[base] + (r[index] << (int) (w0 << 23 >>> 62)) + displacement;
    }

    /** Loads at least the operand's width; the bits above are anything. */
    final long load(long w0, long w1) {
        return loadAt(sourceAddress(w0, w1), w0);
    }

    /** As {@link #address}; see {@link Interpreter} for why it is written another way. */
    private long sourceAddress(long w0, long w1) {
        long[] r = file;
        return r[(int) (w0 >>> 27) & 63]
                + (r[(int) (w0 >>> 33) & 63] << ((int) (w0 >>> 39) & 3))
                + (w1 << 32 >> 32)
                + r[(int) (w0 >>> 41) & 63];
    }

    /** Loads 64 bits from the stack. */
    final long loadStack(long address) {
        return loadAt(address, STACK_ACCESS);
    }

    private long loadAt(long address, long w0) {
        if (observed) {
            retired.access(address, false);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (readTags[index] == address >>> 12 && offset <= LAST_LONG) {
            return (long) LONG.get(hostBytes[index], offset);
        }
        return loadSlowly(address, w0);
    }

    private long loadSlowly(long address, long w0) {
        enter(position);
        long value = mmu.read(address, Uop.widthBytes(w0), segment(w0));
        noteMappings();
        return value;
    }

    /** Loads what will be stored to: faults as the store would. */
    final long loadForUpdate(long w0, long w1) {
        long address = address(w0, w1);
        if (observed) {
            retired.access(address, false);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] == address >>> 12 && offset <= LAST_LONG) {
            return (long) LONG.get(hostBytes[index], offset);
        }
        enter(position);
        long value = mmu.readForUpdate(address, Uop.widthBytes(w0), segment(w0));
        noteMappings();
        return value;
    }

    /** Stores slot a plus the high half of word 1. */
    final void store(long w0, long w1) {
        long address = address(w0, w1);
        long value = file[(int) (w0 >>> 15) & 63] + (w1 >> 32);
        if (observed) {
            retired.access(address, true);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] != address >>> 12 || offset > LAST_LONG) {
            storeSlowly(address, value, w0);
            return;
        }
        byte[] bytes = hostBytes[index];
        switch (Uop.opcode(w0)) {
            case Uop.STORE64 -> LONG.set(bytes, offset, value);
            case Uop.STORE32 -> INT.set(bytes, offset, (int) value);
            case Uop.STORE16 -> SHORT.set(bytes, offset, (short) value);
            default -> bytes[offset] = (byte) value;
        }
    }

    /** Stores 64 bits below the stack pointer; does not move it. */
    final void storeStack(long address, long value) {
        if (observed) {
            retired.access(address, true);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] == address >>> 12 && offset <= LAST_LONG) {
            LONG.set(hostBytes[index], offset, value);
        } else {
            storeSlowly(address, value, STACK_ACCESS);
        }
    }

    /** Stores 64 bits below the stack pointer and moves it. */
    final void push(long value) {
        long top = file[RSP] - 8;
        storeStack(top, value);
        file[RSP] = top;
    }

    private void storeSlowly(long address, long value, long w0) {
        enter(position);
        mmu.write(address, Uop.widthBytes(w0), value, segment(w0));
        noteMappings();
    }

    /** Checks that a store would not fault. */
    final void checkStore(long w0, long w1) {
        enter(position);
        mmu.checkWrite(address(w0, w1), Uop.widthBytes(w0), segment(w0));
        noteMappings();
    }

    private static int segment(long w0) {
        return (w0 & Uop.STACK_SEGMENT) != 0 ? CpuState.SS : CpuState.DS;
    }

    /** Begins to describe an instruction of a block for the timing model. */
    final void describe(Block current, int instruction) {
        steps = 0;
        retired.begin(
                current.formOf(instruction),
                current.ripOf(instruction),
                current.lengthOf(instruction));
    }

    /** Prices the instruction that was described and begins the next one. */
    final void retire(Block current, int next) {
        if (steps > 0) {
            retired.steps(steps, true);
        }
        charge();
        describe(current, next);
    }

    /** Prices the last instruction of a block. */
    final void retireLast(Block current) {
        int opcode = Uop.opcode(current.plain()[current.plain().length - 2]);
        if (opcode >= Uop.JMP && opcode <= Uop.RET) {
            boolean conditional = opcode >= Uop.JCC && opcode <= Uop.JZ_SLOT;
            retired.branch(!conditional || file[RIP] != current.endRip(), file[RIP]);
        } else if (steps > 0) {
            retired.steps(steps, true);
        }
        charge();
    }

    /** Counts an iteration of a repeated instruction, and prices many of them at a time. */
    final void countStep(int pc) {
        steps++;
        if (observed && steps >= STEPS_AT_ONCE) {
            retired.steps(steps, false);
            charge();
            describe(block, block.instructionOf(pc / 2 - 1));
        }
    }

    private void charge() {
        long cycles = state.cycles() + services.priceOf();
        state.setCycles(cycles);
        if (cycles >= deadline) {
            attention = true;
        }
    }
}
