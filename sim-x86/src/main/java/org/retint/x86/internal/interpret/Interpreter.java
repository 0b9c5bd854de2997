// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.retint.x86.CpuState;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.alu.MulDiv;
import org.retint.x86.internal.alu.Shifts;
import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.timing.Retired;

/**
 * The loop over micro-operations of one CPU.
 *
 * <p>Between blocks it finds the next one in a table by RIP. It returns on an instruction boundary:
 * when its budget of instructions is used, or when {@link #callAttention} was called. Where it
 * stopped inside a block it goes on the next time, unless the block was dropped meanwhile.
 *
 * <p>{@link #loop} is one long method on purpose: a call per micro-operation costs more than the
 * work of most. It must stay below the 8000 bytes of bytecode that HotSpot compiles.
 */
final class Interpreter {
    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCKS = 2048;
    private static final long NO_RIP = 0x5555_5555_5555_5555L; // not canonical
    private static final int DONE = Integer.MAX_VALUE;
    private static final int RSP = 4;
    private static final int RIP = CpuState.RIP;
    private static final int FLAGS = CpuState.FLAGS;
    private static final int LAST_LONG = 4096 - 8;
    private static final int STEPS_AT_ONCE = 64;

    private final long[] file;
    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final Services services;
    private final BlockBuilder builder;
    private final CodeCache cache;
    private final Retired retired;
    private final RareOperations rare;
    private final long[] readTags;
    private final long[] writeTags;
    private final byte[][] hostBytes;
    private final long[] blockTags = new long[BLOCKS];
    private final Block[] blocks = new Block[BLOCKS];
    private final long[] savedFlags = new long[4];
    private boolean observed;
    private long fetchGeneration;
    private boolean stale;
    private boolean attention;
    private boolean repeating;
    private Block block;
    private int position;
    private long left;
    private long instructionEnd;
    private long cycleEnd;
    private long deadline;
    private int steps;
    private long probedAt = -1;

    Interpreter(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            CodeCache cache,
            Services services,
            Retired retired) {
        this.state = state;
        this.file = state.file();
        this.mmu = mmu;
        this.fault = fault;
        this.cache = cache;
        this.services = services;
        this.retired = retired;
        this.builder = new BlockBuilder(cache, mmu);
        this.rare = new RareOperations(state, fault);
        this.readTags = mmu.readTags();
        this.writeTags = mmu.writeTags();
        this.hostBytes = mmu.hostBytes();
        dropBlocks();
        cache.add(this);
    }

    /** Makes the loop return at the next instruction boundary. */
    void callAttention() {
        attention = true;
    }

    /** Makes the loop return at the first boundary at which the clock has reached a value. */
    void lowerDeadline(long cycles) {
        deadline = Math.min(deadline, cycles);
        attention = true;
    }

    /** Returns the clock value at which a run ends. */
    long deadline() {
        return deadline;
    }

    void setDeadline(long cycles) {
        deadline = cycles;
    }

    /** Forgets all blocks; the loop leaves the current one at the next boundary. */
    void dropBlocks() {
        Arrays.fill(blockTags, NO_RIP);
        fetchGeneration = mmu.fetchGeneration();
        attention = true;
        stale = true;
    }

    /**
     * Executes up to a number of instructions and leaves counts, clock and RIP exact.
     *
     * @param budget most instructions, at least 1
     */
    void execute(long budget) {
        execute(budget, false);
    }

    /**
     * Executes one instruction, or one iteration of a repeated one.
     *
     * @return whether it was an iteration after which the instruction goes on
     */
    boolean step() {
        repeating = false;
        execute(1, true);
        return repeating;
    }

    private void execute(long budget, boolean stepping) {
        observed = cache.isObserved();
        left = budget;
        instructionEnd = state.instructions() + budget;
        cycleEnd = state.cycles() + budget;
        attention = stepping;
        noteMappings();
        boolean resumes =
                !stale
                        && block != null
                        && file[RIP] == block.ripOf(block.instructionOf(position / 2));
        stale = false;
        int from = resumes ? position : 0;
        if (!resumes) {
            block = null;
        } else {
            left -= block.instructions() - block.instructionOf(position / 2);
        }
        try {
            loop(from);
        } catch (GuestFault raised) {
            leaveFaulting();
            services.deliver(raised);
        }
    }

    private void loop(int from) {
        final long[] r = file;
        Block current = block;
        int pc = from;
        if (current == null) {
            current = next();
            pc = 0;
        }
        while (true) {
            long[] code = current.fused();
            int end = code.length;
            if (left < 0) {
                code = current.plain();
                end = current.firstUop((int) (current.instructions() + left)) * 2;
            }
            if (observed) {
                describe(current, pc);
            }
            while (pc < end) {
                long w0 = code[pc];
                long w1 = code[pc + 1];
                pc += 2;
                long b;
                if (w0 < 0) {
                    position = pc;
                    b = load(w0, w1);
                    if (attention) {
                        end = boundary(pc);
                    }
                } else {
                    b = r[(int) (w0 >>> 21) & 63] + w1;
                }
                int s = (int) (w0 >>> 47);
                int d = (int) (w0 >>> 9) & 63;
                long a = r[(int) (w0 >>> 15) & 63];
                switch ((int) w0 & 0x1ff) {
                    case Uop.MOV -> r[d] = b << s >>> s;
                    case Uop.MOVSX64 -> r[d] = b << s >> s;
                    case Uop.MOVSX32 -> r[d] = b << s >> s & 0xffff_ffffL;
                    case Uop.MERGE -> r[d] = (r[d] & ~w1) | (a << (int) (w0 >>> 21) & w1);
                    case Uop.LEA -> {
                        long sum =
                                r[(int) (w0 >>> 27) & 63]
                                        + (r[(int) (w0 >>> 33) & 63] << ((int) (w0 >>> 39) & 3))
                                        + w1;
                        r[d] = sum << s >>> s;
                    }
                    case Uop.CMOV -> r[d] = (condition(w0) ? b : a) << s >>> s;
                    case Uop.SETCC -> r[d] = condition(w0) ? 1 : 0;
                    case Uop.PLUS -> r[d] = (a + b) << s >>> s;
                    case Uop.ADD -> {
                        long x = a << s;
                        long y = b << s;
                        long sum = x + y;
                        r[d] = sum >>> s;
                        flags(r, LazyFlags.ADD, s, x, y, sum);
                    }
                    case Uop.SUB -> {
                        long x = a << s;
                        long y = b << s;
                        long difference = x - y;
                        r[d] = difference >>> s;
                        flags(r, LazyFlags.SUB, s, x, y, difference);
                    }
                    case Uop.AND -> {
                        long result = (a & b) << s;
                        r[d] = result >>> s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.OR -> {
                        long result = (a | b) << s;
                        r[d] = result >>> s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.XOR -> {
                        long result = (a ^ b) << s;
                        r[d] = result >>> s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.CMP -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                    }
                    case Uop.TEST -> flags(r, LazyFlags.LOGIC, s, 0, 0, (a & b) << s);
                    case Uop.ADC -> r[d] = addWithCarry(a, b, s & 63);
                    case Uop.SBB -> r[d] = subtractWithBorrow(a, b, s & 63);
                    case Uop.INC -> r[d] = increment(a, s & 63);
                    case Uop.DEC -> r[d] = decrement(a, s & 63);
                    case Uop.NEG -> {
                        long y = a << s;
                        r[d] = -y >>> s;
                        flags(r, LazyFlags.SUB, s, 0, y, -y);
                    }
                    case Uop.NOT -> r[d] = ~a << s >>> s;
                    case Uop.CMP_MEMORY_IMMEDIATE -> {
                        long x = b << s;
                        long y = w1 >> 32 << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                    }
                    case Uop.TEST_MEMORY_IMMEDIATE ->
                            flags(r, LazyFlags.LOGIC, s, 0, 0, (b & w1 >> 32) << s);
                    case Uop.SHL -> r[d] = Shifts.shl(r, FLAGS, a, b, s & 63);
                    case Uop.SHR -> r[d] = Shifts.shr(r, FLAGS, a, b, s & 63);
                    case Uop.SAR -> r[d] = Shifts.sar(r, FLAGS, a, b, s & 63);
                    case Uop.ROL -> r[d] = Shifts.rol(r, FLAGS, a, b, s & 63);
                    case Uop.ROR -> r[d] = Shifts.ror(r, FLAGS, a, b, s & 63);
                    case Uop.IMUL -> r[d] = MulDiv.imul(r, FLAGS, a, b, s & 63);
                    case Uop.LOAD_FOR_UPDATE -> {
                        position = pc;
                        r[d] = loadForUpdate(w0, w1) << s >>> s;
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.STORE64 -> {
                        position = pc;
                        store64(address(w0, w1), a + (w1 >> 32), w0);
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.STORE32 -> {
                        position = pc;
                        store32(address(w0, w1), a + (w1 >> 32), w0);
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.STORE16, Uop.STORE8 -> {
                        position = pc;
                        storeNarrow(address(w0, w1), a + (w1 >> 32), w0);
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.PUSH -> {
                        position = pc;
                        store64(r[RSP] - 8, b, w0 | Uop.STACK_SEGMENT);
                        r[RSP] -= 8;
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.POP -> {
                        position = pc;
                        long value = loadStack(r[RSP]);
                        r[RSP] += 8;
                        r[d] = value;
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                    case Uop.JMP -> {
                        r[RIP] = current.target();
                        pc = DONE;
                    }
                    case Uop.JMP_INDIRECT -> {
                        position = pc;
                        r[RIP] = canonical(b);
                        pc = DONE;
                    }
                    case Uop.JCC -> {
                        r[RIP] = condition(w0) ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.JNZ_SLOT -> {
                        r[RIP] = a << s != 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.JZ_SLOT -> {
                        r[RIP] = a << s == 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CALL -> {
                        position = pc;
                        store64(r[RSP] - 8, b, w0 | Uop.STACK_SEGMENT);
                        r[RSP] -= 8;
                        r[RIP] = current.target();
                        pc = DONE;
                    }
                    case Uop.CALL_INDIRECT -> {
                        position = pc;
                        store64(r[RSP] - 8, b, w0 | Uop.STACK_SEGMENT);
                        r[RIP] = canonical(a); // faults after the store, as processors do
                        r[RSP] -= 8;
                        pc = DONE;
                    }
                    case Uop.RET -> {
                        position = pc;
                        r[RIP] = canonical(loadStack(r[RSP]));
                        r[RSP] += 8 + w1;
                        pc = DONE;
                    }
                    case Uop.END -> {
                        r[RIP] = current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JZ -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x == y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JNZ -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x != y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JB -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        boolean taken = Long.compareUnsigned(x, y) < 0;
                        r[RIP] = taken ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JAE -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        boolean taken = Long.compareUnsigned(x, y) >= 0;
                        r[RIP] = taken ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JBE -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        boolean taken = Long.compareUnsigned(x, y) <= 0;
                        r[RIP] = taken ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JA -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        boolean taken = Long.compareUnsigned(x, y) > 0;
                        r[RIP] = taken ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JL -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x < y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JGE -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x >= y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JLE -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x <= y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.CMP_JG -> {
                        long x = a << s;
                        long y = b << s;
                        flags(r, LazyFlags.SUB, s, x, y, x - y);
                        r[RIP] = x > y ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JZ -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result == 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JNZ -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result != 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JS -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result < 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JNS -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result >= 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JLE -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result <= 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.TEST_JG -> {
                        long result = (a & b) << s;
                        flags(r, LazyFlags.LOGIC, s, 0, 0, result);
                        r[RIP] = result > 0 ? current.target() : current.endRip();
                        pc = DONE;
                    }
                    case Uop.SKIP_IF_ZERO -> {
                        if (a << s == 0) {
                            pc = (int) w1 * 2;
                        }
                    }
                    case Uop.SKIP_UNLESS -> {
                        if (!condition(w0)) {
                            pc = (int) w1 * 2;
                        }
                    }
                    case Uop.REPEAT -> {
                        pc = repeat(pc, (int) w1);
                        if (attention) {
                            end = pc;
                        }
                    }
                    case Uop.REPEAT_WHILE -> {
                        if (condition(w0)) {
                            pc = repeat(pc, (int) w1);
                            if (attention) {
                                end = pc;
                            }
                        } else {
                            steps++;
                        }
                    }
                    case Uop.RETIRE -> {
                        retire(current, pc);
                        if (attention) {
                            end = pc;
                        }
                    }
                    case Uop.PROBE -> {
                        if (probe(pc)) {
                            pc -= 2;
                            end = pc;
                        }
                    }
                    case Uop.HELPER, Uop.HELPER_END -> {
                        help(current, w0, w1, pc);
                        if (attention) {
                            end = boundary(pc);
                        }
                        if ((int) (w0 & 0x1ff) == Uop.HELPER_END) {
                            pc = DONE;
                        }
                    }
                    default -> {
                        executeRare(w0, w1, a, b, pc);
                        if (attention) {
                            end = boundary(pc);
                        }
                    }
                }
            }
            if (pc != DONE) {
                leaveInside(current, pc);
                return;
            }
            if (observed) {
                retireLast(current);
            }
            if (attention || left <= 0) {
                leave();
                return;
            }
            current = next();
            pc = 0;
        }
    }

    /** Finds the block at RIP and takes its instructions off the budget. */
    private Block next() {
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

    /** Drops all blocks if what addresses lead to may have changed. */
    private void noteMappings() {
        if (mmu.fetchGeneration() != fetchGeneration) {
            fetchGeneration = mmu.fetchGeneration();
            Arrays.fill(blockTags, NO_RIP);
        }
    }

    /** Returns the end, in words, of the instruction that the words before {@code pc} belong to. */
    private int boundary(int pc) {
        return block.firstUop(block.instructionOf(pc / 2 - 1) + 1) * 2;
    }

    /** Makes counts, clock and RIP those before the instruction of the words before {@code pc}. */
    private int enter(int pc) {
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

    private void leave() {
        exact(left);
        block = null;
    }

    private void leaveInside(Block current, int pc) {
        int words = current.plain().length;
        int instruction = pc < words ? current.instructionOf(pc / 2) : current.instructions();
        exact(left + current.instructions() - instruction);
        file[RIP] = current.ripOf(instruction);
        position = pc;
        if (pc >= words) {
            block = null;
        }
    }

    private void leaveFaulting() {
        if (block == null) {
            return;
        }
        int instruction = enter(position);
        if (Uop.opcode(block.plain()[block.firstUop(instruction) * 2]) == Uop.SAVE_FLAGS) {
            System.arraycopy(savedFlags, 0, file, FLAGS, 4);
        }
        block = null;
    }

    private static void flags(long[] r, int kind, int s, long x, long y, long result) {
        r[FLAGS] = kind | (s & 63) << 8;
        r[FLAGS + LazyFlags.A] = x;
        r[FLAGS + LazyFlags.B] = y;
        r[FLAGS + LazyFlags.RESULT] = result;
    }

    private boolean condition(long w0) {
        return LazyFlags.condition(file, FLAGS, (int) (w0 >>> 59) & 15);
    }

    private long addWithCarry(long a, long b, int shift) {
        boolean carry = LazyFlags.carry(file, FLAGS);
        long x = a << shift;
        long y = b << shift;
        long sum = x + y + (carry ? 1L << shift : 0);
        flags(file, carry ? LazyFlags.ADC : LazyFlags.ADD, shift, x, y, sum);
        return sum >>> shift;
    }

    private long subtractWithBorrow(long a, long b, int shift) {
        boolean borrow = LazyFlags.carry(file, FLAGS);
        long x = a << shift;
        long y = b << shift;
        long difference = x - y - (borrow ? 1L << shift : 0);
        flags(file, borrow ? LazyFlags.SBB : LazyFlags.SUB, shift, x, y, difference);
        return difference >>> shift;
    }

    private long increment(long a, int shift) {
        long x = a << shift;
        long result = x + (1L << shift);
        countFlags(result, result == Long.MIN_VALUE, shift, 0);
        return result >>> shift;
    }

    private long decrement(long a, int shift) {
        long x = a << shift;
        long result = x - (1L << shift);
        countFlags(result, x == Long.MIN_VALUE, shift, 15);
        return result >>> shift;
    }

    /** Flags of INC and DEC: CF stays; AF is set if the low digit became {@code digit}. */
    private void countFlags(long result, boolean overflow, int shift, int digit) {
        long bits = LazyFlags.carry(file, FLAGS) ? 1 : 0;
        bits |= overflow ? 1 << 11 : 0;
        bits |= (result >>> shift & 15) == digit ? 1 << 4 : 0;
        flags(file, LazyFlags.MIXED, shift, bits, 0, result);
    }

    private long canonical(long target) {
        if (!Mmu.isCanonical(target)) {
            throw fault.generalProtection(0);
        }
        return target;
    }

    private long address(long w0, long w1) {
        long[] r = file;
        return r[(int) (w0 >>> 27) & 63]
                + (r[(int) (w0 >>> 33) & 63] << ((int) (w0 >>> 39) & 3))
                + (int) w1
                + r[(int) (w0 >>> 41) & 63];
    }

    /** Loads at least the operand's width; the bits above are anything. */
    private long load(long w0, long w1) {
        long address = address(w0, w1);
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

    private long loadStack(long address) {
        if (observed) {
            retired.access(address, false);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (readTags[index] == address >>> 12 && offset <= LAST_LONG) {
            return (long) LONG.get(hostBytes[index], offset);
        }
        return loadSlowly(address, 3L << 53 | Uop.STACK_SEGMENT);
    }

    private long loadSlowly(long address, long w0) {
        enter(position);
        long value = mmu.read(address, Uop.widthBytes(w0), segment(w0));
        noteMappings();
        return value;
    }

    private long loadForUpdate(long w0, long w1) {
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

    private void store64(long address, long value, long w0) {
        if (observed) {
            retired.access(address, true);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] == address >>> 12 && offset <= LAST_LONG) {
            LONG.set(hostBytes[index], offset, value);
        } else {
            storeSlowly(address, value, w0);
        }
    }

    private void store32(long address, long value, long w0) {
        if (observed) {
            retired.access(address, true);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] == address >>> 12 && offset <= LAST_LONG) {
            INT.set(hostBytes[index], offset, (int) value);
        } else {
            storeSlowly(address, value, w0);
        }
    }

    private void storeNarrow(long address, long value, long w0) {
        if (observed) {
            retired.access(address, true);
        }
        int index = (int) (address >>> 12) & Mmu.INDEX_MASK;
        int offset = (int) address & 0xfff;
        if (writeTags[index] != address >>> 12 || offset > LAST_LONG) {
            storeSlowly(address, value, w0);
        } else if (Uop.opcode(w0) == Uop.STORE8) {
            hostBytes[index][offset] = (byte) value;
        } else {
            SHORT.set(hostBytes[index], offset, (short) value);
        }
    }

    private void storeSlowly(long address, long value, long w0) {
        enter(position);
        mmu.write(address, Uop.widthBytes(w0), value, segment(w0));
        noteMappings();
    }

    private static int segment(long w0) {
        return (w0 & Uop.STACK_SEGMENT) != 0 ? CpuState.SS : CpuState.DS;
    }

    /** Ends an iteration; returns where to go on, the instruction's start if the loop must end. */
    private int repeat(int pc, int top) {
        steps++;
        int instruction = block.instructionOf(pc / 2 - 1);
        if (observed && steps >= STEPS_AT_ONCE) {
            retired.steps(steps, false);
            charge();
            describe(block, pc - 2);
        }
        repeating = attention;
        return attention ? block.firstUop(instruction) * 2 : top * 2;
    }

    private boolean probe(int pc) {
        enter(pc);
        if (probedAt == state.instructions()) {
            return false;
        }
        probedAt = state.instructions();
        return services.probe() || attention;
    }

    private void help(Block current, long w0, long w1, int pc) {
        position = pc;
        int instruction = enter(pc);
        long cyclesBefore = state.cycles();
        services.help(
                HelperCall.of((int) w1),
                Uop.dst(w0),
                Uop.a(w0),
                Uop.b(w0),
                Uop.widthBytes(w0),
                current.ripOf(instruction + 1));
        noteMappings();
        cycleEnd += state.cycles() - cyclesBefore; // a hypercall may cost time of its own
        if (Uop.opcode(w0) == Uop.HELPER_END || state.hasInterruptShadow()) {
            attention = true;
        }
    }

    private void executeRare(long w0, long w1, long a, long b, int pc) {
        position = pc;
        switch (Uop.opcode(w0)) {
            case Uop.SAVE_FLAGS -> System.arraycopy(file, FLAGS, savedFlags, 0, 4);
            case Uop.PROBE_STORE -> {
                enter(pc);
                mmu.checkWrite(address(w0, w1), Uop.widthBytes(w0), segment(w0));
                noteMappings();
            }
            case Uop.CHECK_ALIGNED -> {
                if ((address(w0, w1) & 15) != 0) {
                    throw fault.generalProtection(0);
                }
            }
            case Uop.RAISE -> throw fault.of((int) w1, 0);
            case Uop.UNSUPPORTED -> {
                enter(pc);
                throw services.unsupported();
            }
            default -> rare.execute(w0, w1, a, b);
        }
    }

    /** Begins to describe the instruction at a position for the timing model. */
    private void describe(Block current, int pc) {
        int instruction = current.instructionOf(pc / 2);
        steps = 0;
        retired.begin(
                current.formOf(instruction),
                current.ripOf(instruction),
                current.lengthOf(instruction));
    }

    /** Prices the instruction that ends before {@code pc} and begins the next one. */
    private void retire(Block current, int pc) {
        if (steps > 0) {
            retired.steps(steps, true);
        }
        charge();
        describe(current, pc);
    }

    private void retireLast(Block current) {
        int opcode = Uop.opcode(current.plain()[current.plain().length - 2]);
        if (opcode >= Uop.JMP && opcode <= Uop.RET) {
            boolean conditional = opcode >= Uop.JCC && opcode <= Uop.JZ_SLOT;
            retired.branch(!conditional || file[RIP] != current.endRip(), file[RIP]);
        } else if (steps > 0) {
            retired.steps(steps, true);
        }
        charge();
    }

    private void charge() {
        long cycles = state.cycles() + services.priceOf();
        state.setCycles(cycles);
        if (cycles >= deadline) {
            attention = true;
        }
    }
}
