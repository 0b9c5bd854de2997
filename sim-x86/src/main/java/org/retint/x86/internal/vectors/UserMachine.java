// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.StartUp;

/**
 * A machine on which tests run at CPL 3 as under Linux: page tables, the three windows of memory,
 * GDT, IDT and TSS. An exception is delivered to a handler, and what that would find saved is the
 * result.
 *
 * <p>Two habits of the recording system are followed. Linux reports every page fault of user code
 * above its own half of the address space as one of protection. And a breakpoint ended each
 * recording, so that a breakpoint exception of any instruction but CC was taken for that end: no
 * exception, RIP one byte back.
 */
final class UserMachine {
    /**
     * How a test ended.
     *
     * @param exception as field 7 of a vector says it
     * @param rip RIP, that saved if there was an exception
     * @param flags RFLAGS, likewise, without TF and RF
     * @param stack RSP, likewise
     */
    record Outcome(String exception, long rip, long flags, long stack) {}

    static final long RW = 0x1000_0000L;
    static final long RO = 0x1000_4000L;
    static final long CODE = 0x2000_0000L;
    static final int WINDOW = 0x2000;
    static final int RO_BYTES = 0x1000;
    static final byte FILL = (byte) 0xcc;
    private static final long TABLES = 0x1000;
    static final long RW_FRAME = 0x1_0000;
    static final long RO_FRAME = 0x1_2000;
    static final long CODE_FRAME = 0x1_4000;
    private static final long GDT = 0x2_0000;
    private static final long IDT = 0x2_1000;
    private static final long TSS = 0x2_2000;
    private static final long STACK_END = 0x2_4000;
    private static final long HANDLERS = 0x2_4000;
    private static final int HANDLER_BYTES = 16;
    private static final long MEMORY_BYTES = 0x2_6000;

    /** The supervisor's view of physical memory, out of reach of the tests. */
    private static final long KERNEL = 0xffff_a000_0000_0000L;

    /** Where Linux ends user space. */
    private static final long TASK_SIZE = 0x7fff_ffff_f000L;

    private static final long WRITABLE = 3;
    private static final long USER_RW = 7;
    private static final long USER_RO = 5;
    private static final long NX = 1L << 63;
    private static final long LARGE = 1L << 7;
    private static final int KERNEL_CODE = 0x10;
    private static final int TASK = 0x40;
    private static final int USER_CODE = 0x33;
    private static final int USER_DATA = 0x2b;
    private static final int TSS_BYTES = 104;
    private static final int RSP = 4;

    /** More than any test needs: a bound against an instruction that never retires. */
    private static final int MAX_RUNS = 1 << 20;

    private final Machine machine =
            Machine.builder().processor(X86Processor.untimed()).memory(MEMORY_BYTES).build();
    private final PhysicalMemory memory = machine.memory();
    private final GuestCpu cpu = (GuestCpu) machine.cpu(0);
    private final CpuState state = cpu.state();

    UserMachine() {
        for (int i = 0; i < WINDOW; i += 8) {
            memory.write(RW_FRAME + i, 8, mix(RW + i));
        }
        for (int i = 0; i < RO_BYTES; i += 8) {
            memory.write(RO_FRAME + i, 8, mix(RO + i));
        }
        mapPages();
        fillTables();
        StartUp.boot(state, 0, TABLES);
        state.setCr(0, state.cr(0) | ControlRegister.CR0_AM);
        state.setCr(4, state.cr(4) | ControlRegister.CR4_FSGSBASE | ControlRegister.CR4_OSXSAVE);
        state.extended().setXcr0(ExtendedState.XCR0_X87 | ExtendedState.XCR0_SSE);
        state.setGdt(KERNEL + GDT, 0x4f);
        state.setIdt(KERNEL + IDT, 0xfff);
        state.setSegment(CpuState.TR, TASK, KERNEL + TSS, TSS_BYTES - 1, 0x8b);
    }

    /** Returns whether code can begin at an address. */
    static boolean isCode(long address) {
        return address >= CODE && address < CODE + WINDOW;
    }

    /** Returns whether bytes lie in one of the windows of memory. */
    static boolean isMemory(long address, int count) {
        return isWithin(address, count, RW, WINDOW)
                || isWithin(address, count, RO, RO_BYTES)
                || isWithin(address, count, CODE, WINDOW);
    }

    private static boolean isWithin(long address, int count, long base, int bytes) {
        return address >= base && address - base <= bytes - count;
    }

    private static long mix(long x) {
        long y = x ^ x >>> 33;
        y *= 0xff51afd7ed558ccdL;
        return y ^ y >>> 33;
    }

    private void mapPages() {
        entry(0, 0, TABLES + 0x1000 | USER_RW);
        entry(0x1000, 0, TABLES + 0x2000 | USER_RW);
        entry(0x2000, 128, TABLES + 0x3000 | USER_RW);
        entry(0x2000, 256, TABLES + 0x4000 | USER_RW);
        entry(0x3000, 0, RW_FRAME | USER_RW | NX);
        entry(0x3000, 1, RW_FRAME + 0x1000 | USER_RW | NX);
        entry(0x3000, 4, RO_FRAME | USER_RO | NX);
        entry(0x4000, 0, CODE_FRAME | USER_RW);
        entry(0x4000, 1, CODE_FRAME + 0x1000 | USER_RW);
        entry(0, 320, TABLES + 0x5000 | WRITABLE);
        entry(0x5000, 0, TABLES + 0x6000 | WRITABLE);
        entry(0x6000, 0, WRITABLE | LARGE);
    }

    private void entry(long table, int index, long value) {
        memory.write(TABLES + table + 8L * index, 8, value);
    }

    private void fillTables() {
        long[] descriptors = {
            0,
            0,
            0x00af_9b00_0000_ffffL,
            0x00cf_9300_0000_ffffL,
            0x00cf_fb00_0000_ffffL,
            0x00cf_f300_0000_ffffL,
            0x00af_fb00_0000_ffffL
        };
        for (int i = 0; i < descriptors.length; i++) {
            memory.write(GDT + 8L * i, 8, descriptors[i]);
        }
        memory.write(TSS + 4, 8, KERNEL + STACK_END);
        memory.write(TSS + 102, 2, TSS_BYTES);
        for (int vector = 0; vector < 256; vector++) {
            long handler = KERNEL + HANDLERS + (long) vector * HANDLER_BYTES;
            boolean user = vector == Vector.BP || vector == Vector.OF || vector == 0x80;
            long low = (handler & 0xffff) | KERNEL_CODE << 16 | (user ? 0xeeL : 0x8eL) << 40;
            memory.write(IDT + 16L * vector, 8, low | (handler & 0xffff_0000L) << 32);
            memory.write(IDT + 16L * vector + 8, 8, handler >>> 32);
        }
    }

    Machine machine() {
        return machine;
    }

    PhysicalMemory memory() {
        return memory;
    }

    CpuState state() {
        return state;
    }

    /** Sets what is the same before every test, after registers were set by the caller. */
    void enterUser(long fsBase, long gsBase) {
        state.setSegment(CpuState.CS, USER_CODE, 0, -1, 0xa0fb);
        state.setSegment(CpuState.SS, USER_DATA, 0, -1, 0xc0f3);
        state.setBase(CpuState.FS, fsBase);
        state.setBase(CpuState.GS, gsBase);
        state.setCpl(3);
        cpu.stateChanged();
    }

    /**
     * Runs until instructions have ended or an exception is delivered.
     *
     * @return null, or how the run broke off
     */
    String run(int steps) {
        long end = state.instructions() + steps;
        for (int i = 0; state.instructions() < end && !isInHandler(); i++) {
            RunResult result = machine.run(Bounds.cycles(1));
            if (result.reason() != StopReason.CYCLE_LIMIT || i == MAX_RUNS) {
                return result.reason() + " " + result.detail();
            }
        }
        return null;
    }

    /** Returns how the run ended. */
    Outcome outcome() {
        String raised = InstructionVector.NO_EXCEPTION;
        long rip = state.rip();
        long flags = state.rflags();
        long stack = state.register(RSP);
        if (isInHandler()) {
            int vector = (int) (state.rip() - KERNEL - HANDLERS) / HANDLER_BYTES;
            boolean withCode = Vector.hasErrorCode(vector);
            long frame = stack - KERNEL;
            raised = exception(vector, withCode ? memory.read(frame, 8) : 0);
            frame += withCode ? 8 : 0;
            rip = memory.read(frame, 8);
            flags = memory.read(frame + 16, 8);
            stack = memory.read(frame + 24, 8);
            if (vector == Vector.BP && !isBreakpoint(rip - 1)) {
                raised = InstructionVector.NO_EXCEPTION;
                rip--;
            }
        }
        return new Outcome(raised, rip, flags & ~(Rflags.RFLAGS_TF | Rflags.RFLAGS_RF), stack);
    }

    private boolean isInHandler() {
        long offset = state.rip() - KERNEL - HANDLERS;
        return offset >= 0 && offset < 256 * HANDLER_BYTES;
    }

    /** Returns whether the one-byte INT3 stands at an address. */
    private boolean isBreakpoint(long address) {
        return isCode(address) && memory.read(CODE_FRAME + (address - CODE), 1) == (FILL & 0xff);
    }

    private String exception(int vector, long errorCode) {
        if (vector == Vector.PF) {
            long address = state.cr(2);
            boolean outside = Long.compareUnsigned(address, TASK_SIZE) >= 0;
            long code = outside ? errorCode | 1 : errorCode;
            return vector + ":" + Long.toHexString(code) + ":" + Long.toHexString(address);
        }
        return Vector.hasErrorCode(vector)
                ? vector + ":" + Long.toHexString(errorCode)
                : Integer.toString(vector);
    }
}
