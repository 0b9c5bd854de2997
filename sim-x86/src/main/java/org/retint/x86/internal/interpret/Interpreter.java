// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.internal.alu.AddSubtract;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.extended.ExtendedUnits;
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
 * work of most. It must stay below the 8000 bytes of bytecode that HotSpot compiles. Its arms read
 * their first operand themselves: whatever several arms have in common, the compiler would compute
 * before the switch, for every micro-operation.
 */
final class Interpreter extends Execution {
    /** Values of the index into the words that say how a block ended. */
    private static final int DONE = Integer.MAX_VALUE; // RIP is set

    private static final int TAKEN = DONE - 1;
    private static final int FALLEN = DONE - 2;
    private static final int LEAVE = DONE - 3; // not ended: go on at the position later

    private final GuestFault fault;
    private final CodeCache cache;
    private final RareOperations rare;
    private final ExtendedUnits extended;
    private final long[] extendedFile;

    /** Counts what may have changed more than general registers, flags, RIP and memory. */
    long systemChanges;

    private boolean repeating;
    private long probedAt = -1;

    Interpreter(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            CodeCache cache,
            Services services,
            Retired retired) {
        super(state, mmu, cache, services, retired);
        this.fault = fault;
        this.cache = cache;
        this.rare = new RareOperations(state, fault);
        this.extended = new ExtendedUnits(state, fault, services.cpuId());
        this.extendedFile = state.extended().file();
        dropBlocks();
        cache.add(this);
    }

    /** Makes the loop return at the next instruction boundary. */
    void callAttention() {
        attention = true;
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

    /**
     * Executes up to a number of instructions and leaves counts, clock and RIP exact.
     *
     * @param budget most instructions, at least 1
     */
    void execute(long budget) {
        execute(budget, false);
    }

    private void execute(long budget, boolean stepping) {
        observed = cache.isObserved();
        attention = stepping;
        int from = begin(budget);
        try {
            loop(from);
        } catch (GuestFault raised) {
            leaveFaulting();
            services.deliver(raised);
        } catch (UnsupportedGuestException stopped) {
            leaveFaulting();
            throw services.located(stopped);
        }
    }

    /**
     * Executes micro-operations of the block under way, which has one instruction, each apart, up
     * to one of them or to a branch.
     *
     * @param end number of the micro-operation to stop before
     */
    void executePart(int end) {
        observed = false;
        attention = false;
        preparePart();
        partEnd = end * 2;
        try {
            loop(position);
        } catch (GuestFault raised) {
            systemChanges++;
            leaveFaulting();
            services.deliver(raised);
        } catch (UnsupportedGuestException stopped) {
            leaveFaulting();
            throw services.located(stopped);
        } finally {
            partEnd = NO_PART;
        }
    }

    /** Lifts the instruction that bytes at RIP hold, or the fault that they raise. */
    Block liftPart(long rip, byte[] bytes, int count) {
        return builder().blockOf(rip, bytes, count);
    }

    private void loop(int from) {
        final long[] r = file;
        final long[] wide = extendedFile;
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
            if (partEnd != NO_PART) {
                code = current.plain();
                end = partEnd;
            }
            int instruction = 0;
            if (observed) {
                instruction = current.instructionOf(pc / 2);
                describe(current, instruction);
            }
            while (pc < end) {
                long w0 = code[pc];
                long w1 = code[pc + 1];
                pc += 2;
                long b;
                if (w0 < 0) {
                    position = pc;
                    b = load(w0, w1);
                } else {
                    b = r[(int) (w0 >>> 21) & 63] + w1;
                }
                int s = (int) (w0 >>> 47);
                int d = (int) (w0 >>> 9) & 63;
                switch ((int) w0 & 0x1ff) {
                    case Uop.MOV -> r[d] = b << s >>> s;
                    case Uop.MOVSX64 -> r[d] = b << s >> s;
                    case Uop.MOVSX32 -> r[d] = (b << s >> s) & 0xffff_ffffL;
                    case Uop.MERGE -> merge(r, d, w0, w1);
                    case Uop.LEA -> r[d] = effectiveAddress(w0, w1) << s >>> s;
                    case Uop.CMOV -> r[d] = (condition(w0) ? b : a(r, w0)) << s >>> s;
                    case Uop.SETCC -> r[d] = condition(w0) ? 1 : 0;
                    case Uop.PLUS -> r[d] = (a(r, w0) + b) << s >>> s;
                    case Uop.MINUS -> r[d] = (a(r, w0) - b) << s >>> s;
                    case Uop.AND_PLAIN -> r[d] = (a(r, w0) & b) << s >>> s;
                    case Uop.OR_PLAIN -> r[d] = (a(r, w0) | b) << s >>> s;
                    case Uop.XOR_PLAIN -> r[d] = (a(r, w0) ^ b) << s >>> s;
                    case Uop.IMUL_PLAIN -> r[d] = (a(r, w0) * b) << s >>> s;
                    case Uop.SHIFT_LEFT -> r[d] = a(r, w0) << (int) b << s >>> s;
                    case Uop.SHIFT_RIGHT -> r[d] = a(r, w0) << s >>> s >>> (int) b;
                    case Uop.SHIFT_RIGHT_SIGNED -> r[d] = a(r, w0) << s >> s >> (int) b << s >>> s;
                    case Uop.ADD -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long sum = x + y;
                        r[d] = sum >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.ADD, s, x, y, sum);
                    }
                    case Uop.SUB -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        r[d] = difference >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                    }
                    case Uop.AND -> {
                        long result = (a(r, w0) & b) << s;
                        r[d] = result >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.OR -> {
                        long result = (a(r, w0) | b) << s;
                        r[d] = result >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.XOR -> {
                        long result = (a(r, w0) ^ b) << s;
                        r[d] = result >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.CMP -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                    }
                    case Uop.TEST -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                    }
                    case Uop.ADC, Uop.SBB, Uop.INC, Uop.DEC, Uop.SHL, Uop.SHR, Uop.SAR ->
                            r[d] = FlagArithmetic.execute(r, w0, b);
                    case Uop.ROL, Uop.ROR, Uop.IMUL -> r[d] = FlagArithmetic.execute(r, w0, b);
                    case Uop.NEG -> r[d] = AddSubtract.neg(r, FLAGS, a(r, w0), s);
                    case Uop.NOT -> r[d] = ~a(r, w0) << s >>> s;
                    case Uop.CMP_MEMORY_IMMEDIATE -> AddSubtract.cmp(r, FLAGS, b, w1 >> 32, s);
                    case Uop.TEST_MEMORY_IMMEDIATE -> AddSubtract.test(r, FLAGS, b, w1 >> 32, s);
                    case Uop.LOAD_FOR_UPDATE, Uop.STORE8, Uop.STORE16, Uop.STORE32, Uop.STORE64 ->
                            pc = access(w0, w1, b, pc);
                    case Uop.PUSH, Uop.POP, Uop.CALL, Uop.CALL_INDIRECT, Uop.RET ->
                            pc = access(w0, w1, b, pc);
                    case Uop.JMP -> pc = TAKEN;
                    case Uop.JMP_INDIRECT -> {
                        position = pc;
                        r[RIP] = canonical(b);
                        pc = DONE;
                    }
                    case Uop.JCC -> pc = condition(w0) ? TAKEN : FALLEN;
                    case Uop.JNZ_SLOT -> pc = a(r, w0) << s != 0 ? TAKEN : FALLEN;
                    case Uop.JZ_SLOT -> pc = a(r, w0) << s == 0 ? TAKEN : FALLEN;
                    case Uop.END -> pc = FALLEN;
                    case Uop.CMP_JZ -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x == y ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JNZ -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x != y ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JB -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                        pc = AddSubtract.borrow(x, y, difference) < 0 ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JAE -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                        pc = AddSubtract.borrow(x, y, difference) >= 0 ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JBE -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                        pc = x == y || AddSubtract.borrow(x, y, difference) < 0 ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JA -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                        pc = x != y && AddSubtract.borrow(x, y, difference) >= 0 ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JL -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x < y ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JGE -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x >= y ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JLE -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x <= y ? TAKEN : FALLEN;
                    }
                    case Uop.CMP_JG -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, x - y);
                        pc = x > y ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JZ -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result == 0 ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JNZ -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result != 0 ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JS -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result < 0 ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JNS -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result >= 0 ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JLE -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result <= 0 ? TAKEN : FALLEN;
                    }
                    case Uop.TEST_JG -> {
                        long result = (a(r, w0) & b) << s;
                        LazyFlags.set(r, FLAGS, LazyFlags.LOGIC, s, 0, 0, result);
                        pc = result > 0 ? TAKEN : FALLEN;
                    }
                    case Uop.SUB_JNZ -> {
                        long x = a(r, w0) << s;
                        long y = b << s;
                        long difference = x - y;
                        r[d] = difference >>> s;
                        LazyFlags.set(r, FLAGS, LazyFlags.SUB, s, x, y, difference);
                        pc = difference != 0 ? TAKEN : FALLEN;
                    }
                    case Uop.DEC_JNZ -> {
                        long result = FlagArithmetic.execute(r, w0, b);
                        r[d] = result;
                        pc = result != 0 ? TAKEN : FALLEN;
                    }
                    case Uop.SKIP_IF_ZERO -> {
                        if (a(r, w0) << s == 0) {
                            pc = (int) w1 << 1;
                        }
                    }
                    case Uop.SKIP_UNLESS -> {
                        if (!condition(w0)) {
                            pc = (int) w1 << 1;
                        }
                    }
                    case Uop.REPEAT -> pc = repeat(pc, w1);
                    case Uop.REPEAT_WHILE -> pc = condition(w0) ? repeat(pc, w1) : lastStep(pc);
                    case Uop.NOP, Uop.FENCE -> {}
                    case Uop.TO_EXTENDED -> {
                        systemChanges++;
                        wide[d] = b << s >>> s;
                    }
                    case Uop.TO_EXTENDED_ONLY -> {
                        systemChanges++;
                        wide[d] = b << s >>> s;
                        wide[d + 1] = 0;
                    }
                    case Uop.MOVE_EXTENDED -> {
                        systemChanges++;
                        wide[d] = wide[Uop.b(w0)];
                        wide[d + 1] = wide[Uop.b(w0) + 1];
                    }
                    case Uop.FROM_EXTENDED -> r[d] = a(wide, w0) << s >>> s;
                    case Uop.FLOAT -> {
                        position = pc;
                        systemChanges++;
                        extended.executeFloat(w0, w1);
                    }
                    case Uop.FLOAT_MEMORY -> {
                        systemChanges++;
                        wide[Uop.b(w0)] = b << s >>> s;
                        extended.executeFloat(w0, w1 >>> 32);
                    }
                    case Uop.PACKED -> {
                        systemChanges++;
                        extended.executePacked(w0, w1);
                    }
                    case Uop.CHECK_SSE -> {
                        position = pc;
                        extended.checkSse();
                    }
                    case Uop.CHECK_ALIGNED -> {
                        position = pc;
                        checkAligned(w0, w1);
                    }
                    case Uop.PROBE -> pc = probe(pc);
                    case Uop.HELPER -> help(current, w0, w1, pc);
                    case Uop.HELPER_END -> {
                        help(current, w0, w1, pc);
                        pc = DONE;
                    }
                    default -> executeRare(w0, w1, a(r, w0), b, pc);
                }
                if ((w0 & Uop.CHECKED) != 0) {
                    if ((w0 & Uop.LAST) != 0) {
                        retire(current, ++instruction);
                    }
                    if (attention && pc < LEAVE && partEnd == NO_PART) {
                        end = boundary(pc);
                    }
                }
            }
            if (pc == TAKEN) {
                r[RIP] = current.target();
            } else if (pc == FALLEN) {
                r[RIP] = current.endRip();
            } else if (pc != DONE) {
                int next = pc == LEAVE ? position : pc;
                if (partEnd == NO_PART) {
                    leaveInside(current, next);
                } else {
                    leavePart(next);
                }
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

    /** Stores, stack operations and branches through memory; returns where to go on. */
    private int access(long w0, long w1, long b, int pc) {
        long[] r = file;
        position = pc;
        switch (Uop.opcode(w0)) {
            case Uop.LOAD_FOR_UPDATE -> {
                int s = Uop.shift(w0);
                r[Uop.dst(w0)] = loadForUpdate(w0, w1) << s >>> s;
            }
            case Uop.PUSH -> push(b);
            case Uop.POP -> {
                long value = loadStack(r[RSP]);
                r[RSP] += 8;
                r[Uop.dst(w0)] = value;
            }
            case Uop.CALL -> {
                push(b);
                return TAKEN;
            }
            case Uop.CALL_INDIRECT -> {
                callIndirect(r, a(r, w0), b);
                return DONE;
            }
            case Uop.RET -> {
                r[RIP] = canonical(loadStack(r[RSP]));
                r[RSP] += 8 + w1;
                return DONE;
            }
            default -> store(w0, w1);
        }
        return pc;
    }

    private static void merge(long[] r, int d, long w0, long mask) {
        r[d] = (r[d] & ~mask) | (a(r, w0) << (int) (w0 >> 21) & mask);
    }

    /** The target is checked after the store, as processors do. */
    private void callIndirect(long[] r, long target, long returnAddress) {
        long top = r[RSP] - 8;
        storeStack(top, returnAddress);
        r[RIP] = canonical(target);
        r[RSP] = top;
    }

    private long canonical(long target) {
        if (!Mmu.isCanonical(target)) {
            throw fault.generalProtection(0);
        }
        return target;
    }

    private void checkAligned(long w0, long w1) {
        if ((address(w0, w1) & 15) != 0) {
            throw fault.generalProtection(0);
        }
    }

    /** Ends an iteration and returns where to go on: at its top, or later. */
    private int repeat(int pc, long top) {
        countStep(pc);
        repeating = attention;
        if (partEnd != NO_PART) {
            position = (int) top * 2;
            return LEAVE;
        }
        if (attention) {
            position = block.firstUop(block.instructionOf(pc / 2 - 1)) * 2;
            return LEAVE;
        }
        return (int) top * 2;
    }

    private int lastStep(int pc) {
        steps++;
        return pc;
    }

    /** Asks the probes at an instruction and returns where to go on: behind, or there later. */
    private int probe(int pc) {
        enter(pc);
        if (probedAt == state.instructions()) {
            return pc;
        }
        probedAt = state.instructions();
        if (services.probe() || attention) {
            position = pc - 2;
            return LEAVE;
        }
        return pc;
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
        systemChanges++;
        noteMappings();
        addCycles(state.cycles() - cyclesBefore); // a hypercall may cost time of its own
        if (Uop.opcode(w0) == Uop.HELPER_END || state.hasInterruptShadow()) {
            attention = true;
        }
    }

    private void executeRare(long w0, long w1, long a, long b, int pc) {
        position = pc;
        switch (Uop.opcode(w0)) {
            case Uop.SAVE_FLAGS -> System.arraycopy(file, FLAGS, savedFlags, 0, LazyFlags.SLOTS);
            case Uop.PROBE_STORE -> checkStore(w0, w1);
            case Uop.RAISE -> throw fault.of((int) w1, 0);
            case Uop.UNSUPPORTED -> {
                enter(pc);
                throw services.unsupported();
            }
            default -> {
                if (ExtendedUnits.handles(Uop.opcode(w0))) {
                    systemChanges++;
                    if (Uop.opcode(w0) == Uop.X87 || Uop.opcode(w0) == Uop.CHECK_MMX) {
                        enter(pc); // what they keep or say of the address of the instruction
                    }
                    extended.execute(w0, w1);
                } else {
                    rare.execute(w0, w1, a, b);
                }
            }
        }
    }
}
