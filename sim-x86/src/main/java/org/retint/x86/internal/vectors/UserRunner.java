// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.Arrays;
import java.util.List;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.StartUp;

/**
 * Runs tests that were recorded at CPL 3 under Linux: a machine with page tables, GDT, IDT and TSS,
 * on which an exception is delivered; what its handler finds saved is compared.
 *
 * <p>Two habits of the recording system are followed. Linux reports every page fault of user code
 * above its own half of the address space as one of protection. And a breakpoint ended each
 * recording, so that a breakpoint exception of any instruction but CC was taken for that end: no
 * exception, RIP one byte back.
 */
final class UserRunner implements VectorRunner {
    private static final long RW = 0x1000_0000L;
    private static final long RO = 0x1000_4000L;
    private static final long CODE = 0x2000_0000L;
    private static final int WINDOW = 0x2000;
    private static final int RO_BYTES = 0x1000;
    private static final byte FILL = (byte) 0xcc;
    private static final long TABLES = 0x1000;
    private static final long RW_FRAME = 0x1_0000;
    private static final long RO_FRAME = 0x1_2000;
    private static final long CODE_FRAME = 0x1_4000;
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
    private final byte[] background;
    private final byte[] readOnly;
    private final Snapshot start;

    UserRunner() {
        for (int i = 0; i < WINDOW; i += 8) {
            memory.write(RW_FRAME + i, 8, mix(RW + i));
        }
        for (int i = 0; i < RO_BYTES; i += 8) {
            memory.write(RO_FRAME + i, 8, mix(RO + i));
        }
        background = memory.readBytes(RW_FRAME, WINDOW);
        readOnly = memory.readBytes(RO_FRAME, RO_BYTES);
        mapPages();
        fillTables();
        StartUp.boot(state, 0, TABLES);
        state.setCr(0, state.cr(0) | ControlRegister.CR0_AM);
        state.setCr(4, state.cr(4) | ControlRegister.CR4_FSGSBASE);
        state.setGdt(KERNEL + GDT, 0x4f);
        state.setIdt(KERNEL + IDT, 0xfff);
        state.setSegment(CpuState.TR, TASK, KERNEL + TSS, TSS_BYTES - 1, 0x8b);
        start = machine.snapshot();
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

    @Override
    public List<Mismatch> run(InstructionVector test) {
        machine.restore(start);
        byte[] data = background.clone();
        byte[] constants = readOnly.clone();
        byte[] code = new byte[WINDOW];
        Arrays.fill(code, FILL);
        InstructionVector.store(test.memoryIn(), data, RW);
        InstructionVector.store(test.memoryIn(), constants, RO);
        InstructionVector.store(test.memoryIn(), code, CODE);
        int at = (int) (test.in("rip") - CODE);
        int stored = Math.min(test.code().length, WINDOW - at);
        System.arraycopy(test.code(), 0, code, at, stored);
        memory.writeBytes(RW_FRAME, data);
        memory.writeBytes(RO_FRAME, constants);
        memory.writeBytes(CODE_FRAME, code);
        load(test);
        Comparison comparison = new Comparison(test);
        execute(test, comparison);
        InstructionVector.store(test.memoryOut(), data, RW);
        InstructionVector.store(test.memoryOut(), constants, RO);
        InstructionVector.store(test.memoryOut(), code, CODE);
        compare(test, comparison);
        comparison.memory(RW, data, memory.readBytes(RW_FRAME, WINDOW));
        comparison.memory(RO, constants, memory.readBytes(RO_FRAME, RO_BYTES));
        comparison.memory(CODE, code, memory.readBytes(CODE_FRAME, WINDOW));
        return comparison.mismatches();
    }

    private void execute(InstructionVector test, Comparison comparison) {
        long end = state.instructions() + test.steps();
        if (test.expectsException()) {
            end++; // that of a fetch is recorded after the jump
        }
        for (int i = 0; state.instructions() < end && !isInHandler(); i++) {
            RunResult result = machine.run(Bounds.cycles(1));
            if (result.reason() != StopReason.CYCLE_LIMIT || i == MAX_RUNS) {
                comparison.text("run", "an end", result.reason() + " " + result.detail());
                return;
            }
        }
    }

    private void load(InstructionVector test) {
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            state.setRegister(i, test.in(VectorNames.GENERAL.get(i)));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        state.setSegment(CpuState.CS, USER_CODE, 0, -1, 0xa0fb);
        state.setSegment(CpuState.SS, USER_DATA, 0, -1, 0xc0f3);
        state.setBase(CpuState.FS, test.in("fsbase"));
        state.setBase(CpuState.GS, test.in("gsbase"));
        state.setCpl(3);
        ExtendedRegisters.load(test, state.extended());
        cpu.stateChanged();
    }

    private boolean isInHandler() {
        long offset = state.rip() - KERNEL - HANDLERS;
        return offset >= 0 && offset < 256 * HANDLER_BYTES;
    }

    private void compare(InstructionVector test, Comparison comparison) {
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
        comparison.text("exception", test.exception(), raised);
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            comparison.register(VectorNames.GENERAL.get(i), i == RSP ? stack : state.register(i));
        }
        comparison.exactly("rip", test.expectedRip(), rip);
        comparison.flags(flags & ~(Rflags.RFLAGS_TF | Rflags.RFLAGS_RF));
        comparison.register("fsbase", state.base(CpuState.FS));
        comparison.register("gsbase", state.base(CpuState.GS));
        ExtendedRegisters.compare(test, state.extended(), comparison);
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
