// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.StartUp;
import org.retint.x86.internal.interpret.VectorFile.Vector;

/**
 * Runs recorded user-mode tests on a whole machine with a GDT, an IDT and a TSS: an exception is
 * delivered, and what the handler finds saved is compared.
 */
final class PrivilegeVectorRunner {
    private static final long RW = 0x1000_0000L;
    private static final long RO = 0x1000_4000L;
    private static final long CODE = 0x2000_0000L;
    private static final int WINDOW = 0x2000;
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

    /** The supervisor's view of physical memory, out of reach of the tests. */
    private static final long KERNEL = 0xffff_a000_0000_0000L;

    private static final long WRITABLE = 3;
    private static final long USER_RW = 7;
    private static final long USER_RO = 5;
    private static final long NX = 1L << 63;
    private static final long LARGE = 1L << 7;
    private static final long CR0_AM = 1L << 18;
    private static final long CR4_FSGSBASE = 1L << 16;
    private static final int KERNEL_CODE = 0x10;
    private static final int TASK = 0x40;
    private static final int USER_CODE = 0x33;
    private static final int USER_DATA = 0x2b;
    private static final int TSS_BYTES = 104;
    private static final int RSP = 4;

    private final Machine machine =
            Machine.builder().processor(X86Processor.untimed()).memory(0x2_6000).build();
    private final PhysicalMemory memory = machine.memory();
    private final X86Cpu cpu = (X86Cpu) machine.cpu(0);
    private final CpuState state = cpu.state();
    private final byte[] background = new byte[WINDOW];
    private final Snapshot start;

    PrivilegeVectorRunner() {
        for (int i = 0; i < WINDOW; i += 8) {
            memory.write(RW_FRAME + i, 8, UserVectorRunner.mix(RW + i));
        }
        byte[] bytes = memory.readBytes(RW_FRAME, WINDOW);
        System.arraycopy(bytes, 0, background, 0, WINDOW);
        for (int i = 0; i < WINDOW / 2; i += 8) {
            memory.write(RO_FRAME + i, 8, UserVectorRunner.mix(RO + i));
        }
        mapPages();
        fillTables();
        StartUp.boot(state, 0, TABLES);
        state.setCr(0, state.cr(0) | CR0_AM);
        state.setCr(4, state.cr(4) | CR4_FSGSBASE);
        state.setGdt(KERNEL + GDT, 0x4f);
        state.setIdt(KERNEL + IDT, 0xfff);
        state.setSegment(CpuState.TR, TASK, KERNEL + TSS, TSS_BYTES - 1, 0x8b);
        start = machine.snapshot();
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
            boolean user = vector == 3 || vector == 4 || vector == 0x80;
            long low = (handler & 0xffff) | KERNEL_CODE << 16 | (user ? 0xeeL : 0x8eL) << 40;
            memory.write(IDT + 16L * vector, 8, low | (handler & 0xffff_0000L) << 32);
            memory.write(IDT + 16L * vector + 8, 8, handler >>> 32);
        }
    }

    /** Runs a test and returns what differs, or an empty string. */
    String run(Vector test) {
        machine.restore(start);
        byte[] data = background.clone();
        byte[] code = new byte[WINDOW];
        Arrays.fill(code, (byte) 0xcc);
        UserVectorRunner.store(test.memoryIn(), data, code);
        int at = (int) (test.in("rip") - CODE);
        System.arraycopy(test.code(), 0, code, at, Math.min(test.code().length, WINDOW - at));
        memory.writeBytes(RW_FRAME, data);
        memory.writeBytes(CODE_FRAME, code);
        load(test);
        long steps = test.notes().containsKey("steps") ? test.note("steps") : 1;
        if (!test.exception().equals("-")) {
            steps++; // some were recorded at the fetch that follows
        }
        while (state.instructions() < steps && !isInHandler()) {
            RunResult result = machine.run(Bounds.cycles(1));
            if (result.reason() != StopReason.CYCLE_LIMIT) {
                return " stopped by " + result.reason() + " " + result.detail();
            }
        }
        UserVectorRunner.store(test.memoryOut(), data, code);
        return compare(test, data, code);
    }

    private void load(Vector test) {
        for (int i = 0; i < UserVectorRunner.REGISTERS.length; i++) {
            state.setRegister(i, test.in(UserVectorRunner.REGISTERS[i]));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        state.setSegment(CpuState.CS, USER_CODE, 0, -1, 0xa0fb);
        state.setSegment(CpuState.SS, USER_DATA, 0, -1, 0xc0f3);
        state.setBase(CpuState.FS, test.in("fsbase"));
        state.setBase(CpuState.GS, test.in("gsbase"));
        state.setCpl(3);
        cpu.stateChanged();
    }

    private boolean isInHandler() {
        long offset = state.rip() - KERNEL - HANDLERS;
        return offset >= 0 && offset < 256 * HANDLER_BYTES;
    }

    private String compare(Vector test, byte[] data, byte[] code) {
        StringBuilder wrong = new StringBuilder();
        String raised = "-";
        long rip = state.rip();
        long flags = state.rflags();
        long stack = state.register(RSP);
        if (isInHandler()) {
            int vector = (int) (state.rip() - KERNEL - HANDLERS) / HANDLER_BYTES;
            boolean withCode = org.retint.x86.Vector.hasErrorCode(vector);
            long frame = stack - KERNEL;
            raised = exception(vector, withCode ? memory.read(frame, 8) : 0);
            frame += withCode ? 8 : 0;
            rip = memory.read(frame, 8);
            flags = memory.read(frame + 16, 8);
            stack = memory.read(frame + 24, 8);
        }
        if (!test.exception().equals(raised)) {
            wrong.append(" exception=").append(raised).append('!').append(test.exception());
        }
        for (int i = 0; i < UserVectorRunner.REGISTERS.length; i++) {
            long value = i == RSP ? stack : state.register(i);
            UserVectorRunner.check(wrong, test, UserVectorRunner.REGISTERS[i], value);
        }
        long hidden = Rflags.RFLAGS_TF | Rflags.RFLAGS_RF;
        UserVectorRunner.check(wrong, test, "flags", flags & ~hidden);
        UserVectorRunner.check(wrong, test, "fsbase", state.base(CpuState.FS));
        UserVectorRunner.check(wrong, test, "gsbase", state.base(CpuState.GS));
        String out = test.out().get("rip");
        long length = test.exception().equals("-") ? test.code().length : 0;
        long wanted = out == null ? test.in("rip") + length : Long.parseUnsignedLong(out, 16);
        if (rip != wanted) {
            wrong.append(" rip=%x!%x".formatted(rip, wanted));
        }
        if (!Arrays.equals(memory.readBytes(RW_FRAME, WINDOW), data)) {
            wrong.append(" data");
        }
        if (!Arrays.equals(memory.readBytes(CODE_FRAME, WINDOW), code)) {
            wrong.append(" code");
        }
        return wrong.toString();
    }

    private String exception(int vector, long errorCode) {
        if (vector == org.retint.x86.Vector.PF) {
            long address = state.cr(2);
            boolean kernel = address < 0 || address >= 0x7fff_ffff_e000L;
            long code = kernel ? errorCode | 1 : errorCode; // mapped where it was recorded
            return "14:" + Long.toHexString(code) + ":" + Long.toHexString(address);
        }
        return org.retint.x86.Vector.hasErrorCode(vector)
                ? vector + ":" + Long.toHexString(errorCode)
                : Integer.toString(vector);
    }
}
