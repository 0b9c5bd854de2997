// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import java.util.Map;
import org.retint.sim.Machine;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.DescriptorTables;
import org.retint.x86.internal.event.EventDelivery;
import org.retint.x86.internal.event.SegmentRegisters;
import org.retint.x86.internal.interpret.VectorFile.Vector;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.internal.system.SystemOperations;
import org.retint.x86.timing.Retired;

/** Runs recorded user-mode tests on a bare interpreter: a fault ends the test. */
final class UserVectorRunner implements Services {
    static final String[] REGISTERS = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
        "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };

    private static final long RW = 0x1000_0000L;
    private static final long RO = 0x1000_4000L;
    private static final long CODE = 0x2000_0000L;
    private static final int TABLES = 0x1000;
    private static final int RW_FRAME = 0x10000;
    private static final int RO_FRAME = 0x12000;
    private static final int CODE_FRAME = 0x14000;
    private static final long USER_RW = 7;
    private static final long USER_RO = 5;
    private static final long NX = 1L << 63;
    private static final int WINDOW = 0x2000;

    /** Thrown where a test needs what this runner lacks. */
    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsupported(String message) {
            super(message, null, false, false);
        }
    }

    private final Machine machine =
            Machine.builder().processor(X86Processor.untimed()).memory(0x16000).build();
    private final PhysicalMemory memory = machine.memory();
    private final CpuState state = new CpuState();
    private final GuestFault fault = new GuestFault();
    private final Mmu mmu = new Mmu(state, memory, 0, fault);
    private final Interpreter interpreter;
    private final HelperDispatch helpers;
    private final byte[] background = new byte[WINDOW];
    private String raised;

    UserVectorRunner() {
        CodeCache cache = new CodeCache(memory, null);
        interpreter = new Interpreter(state, mmu, fault, cache, this, new Retired());
        DescriptorTables tables = new DescriptorTables(state, mmu, fault);
        SegmentRegisters segments = new SegmentRegisters(state, tables, fault);
        SystemOperations system =
                new SystemOperations(
                        state,
                        mmu,
                        fault,
                        machine,
                        0,
                        tables,
                        segments,
                        new EventDelivery(state, mmu, fault, tables, segments, machine, 0),
                        null);
        helpers = new HelperDispatch(state, mmu, fault, system, 0);
        for (int i = 0; i < WINDOW; i += 8) {
            long value = mix(RW + i);
            for (int k = 0; k < 8; k++) {
                background[i + k] = (byte) (value >>> (8 * k));
            }
        }
        table(0, 0, TABLES + 0x1000 | USER_RW);
        table(0x1000, 0, TABLES + 0x2000 | USER_RW);
        table(0x2000, 128, TABLES + 0x3000 | USER_RW);
        table(0x2000, 256, TABLES + 0x4000 | USER_RW);
        table(0x3000, 0, RW_FRAME | USER_RW | NX);
        table(0x3000, 1, RW_FRAME + 0x1000 | USER_RW | NX);
        table(0x3000, 4, RO_FRAME | USER_RO | NX);
        table(0x4000, 0, CODE_FRAME | USER_RW);
        table(0x4000, 1, CODE_FRAME + 0x1000 | USER_RW);
        for (int i = 0; i < 0x1000; i += 8) {
            memory.write(RO_FRAME + i, 8, mix(RO + i));
        }
        state.setCr(
                0,
                ControlRegister.CR0_PE
                        | ControlRegister.CR0_PG
                        | ControlRegister.CR0_WP
                        | ControlRegister.CR0_AM
                        | ControlRegister.CR0_NE);
        state.setCr(3, TABLES);
        state.setCr(
                4,
                ControlRegister.CR4_PAE
                        | ControlRegister.CR4_FSGSBASE
                        | ControlRegister.CR4_OSFXSR
                        | ControlRegister.CR4_OSXMMEXCPT);
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA | Msr.EFER_NXE | Msr.EFER_SCE);
        state.setCpl(3);
        state.setSegment(CpuState.CS, 0x33, 0, -1, 0xa0fb);
        state.setSegment(CpuState.SS, 0x2b, 0, -1, 0xc0f3);
    }

    private void table(int table, int index, long entry) {
        memory.write(TABLES + table + index * 8, 8, entry);
    }

    static long mix(long x) {
        long y = x ^ x >>> 33;
        y *= 0xff51afd7ed558ccdL;
        return y ^ y >>> 33;
    }

    /** Runs a test and returns what differs, or an empty string. */
    String run(Vector test) {
        byte[] expected = background.clone();
        byte[] code = new byte[WINDOW];
        Arrays.fill(code, (byte) 0xcc);
        store(test.memoryIn(), expected, code);
        int at = (int) (test.in("rip") - CODE);
        System.arraycopy(test.code(), 0, code, at, Math.min(test.code().length, WINDOW - at));
        memory.writeBytes(RW_FRAME, expected);
        writeCode(code);
        load(test);
        mmu.invalidateAll();
        mmu.modeChanged();
        long steps = test.notes().containsKey("steps") ? test.note("steps") : 1;
        raised = "-";
        long target = state.instructions() + steps;
        while (state.instructions() < target && raised.equals("-")) {
            interpreter.execute(1);
        }
        store(test.memoryOut(), expected, code);
        return compare(test, expected, code);
    }

    /** Writes what differs, so that little is invalidated. */
    private void writeCode(byte[] code) {
        byte[] before = memory.readBytes(CODE_FRAME, WINDOW);
        int at = Arrays.mismatch(before, code);
        if (at >= 0) {
            int end = WINDOW;
            while (before[end - 1] == code[end - 1]) {
                end--;
            }
            memory.writeBytes(CODE_FRAME + at, Arrays.copyOfRange(code, at, end));
        }
    }

    private void load(Vector test) {
        for (int i = 0; i < REGISTERS.length; i++) {
            state.setRegister(i, test.in(REGISTERS[i]));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        state.setBase(CpuState.FS, test.in("fsbase"));
        state.setBase(CpuState.GS, test.in("gsbase"));
        ExtendedVectorState.load(state.extended(), test);
    }

    static void store(Map<Long, byte[]> values, byte[] data, byte[] code) {
        values.forEach(
                (address, bytes) -> {
                    boolean isCode = address >= CODE;
                    int offset = (int) (address - (isCode ? CODE : RW));
                    if (offset + bytes.length <= WINDOW) {
                        System.arraycopy(bytes, 0, isCode ? code : data, offset, bytes.length);
                    }
                });
    }

    private String compare(Vector test, byte[] expected, byte[] code) {
        StringBuilder wrong = new StringBuilder();
        if (!test.exception().equals(raised)) {
            wrong.append(" exception=").append(raised).append('!').append(test.exception());
        }
        for (int i = 0; i < REGISTERS.length; i++) {
            check(wrong, test, REGISTERS[i], state.register(i));
        }
        long flags = state.rflags() & ~(Rflags.RFLAGS_TF | Rflags.RFLAGS_RF);
        check(wrong, test, "flags", flags);
        check(wrong, test, "fsbase", state.base(CpuState.FS));
        check(wrong, test, "gsbase", state.base(CpuState.GS));
        long length = test.exception().equals("-") ? test.code().length : 0;
        String rip = test.out().get("rip");
        long wantedRip = rip == null ? test.in("rip") + length : Long.parseUnsignedLong(rip, 16);
        if (state.rip() != wantedRip) {
            wrong.append(" rip=%x!%x".formatted(state.rip(), wantedRip));
        }
        ExtendedVectorState.compare(wrong, state.extended(), test);
        int mismatch = Arrays.mismatch(memory.readBytes(RW_FRAME, WINDOW), expected);
        if (mismatch >= 0) {
            wrong.append(" memory at %x".formatted(RW + mismatch));
        }
        mismatch = Arrays.mismatch(memory.readBytes(CODE_FRAME, WINDOW), code);
        if (mismatch >= 0) {
            wrong.append(" code at %x".formatted(CODE + mismatch));
        }
        return wrong.toString();
    }

    static void check(StringBuilder wrong, Vector test, String name, long actual) {
        String out = test.out().get(name);
        long wanted = out == null ? test.in(name) : Long.parseUnsignedLong(out, 16);
        if (((actual ^ wanted) & ~test.note(name)) != 0) {
            wrong.append(" %s=%x!%x".formatted(name, actual, wanted));
        }
    }

    @Override
    public void help(HelperCall call, int dst, int a, int b, int widthBytes, long nextRip) {
        helpers.help(call, dst, a, b, widthBytes, nextRip);
    }

    @Override
    public void deliver(GuestFault thrown) {
        int vector = thrown.vector();
        long errorCode = thrown.errorCode();
        if (thrown.address() < 0 || thrown.address() >= 0x7fff_ffff_e000L) {
            errorCode |= 1; // the recording system had something mapped there
        }
        raised = Integer.toString(vector);
        if (vector == org.retint.x86.Vector.PF) {
            raised += ":" + Long.toHexString(errorCode);
            raised += ":" + Long.toHexString(thrown.address());
        } else if (org.retint.x86.Vector.hasErrorCode(vector)) {
            raised += ":" + Long.toHexString(thrown.errorCode());
        }
    }

    @Override
    public boolean probe() {
        return false;
    }

    @Override
    public int priceOf() {
        return 1;
    }

    @Override
    public RuntimeException unsupported() {
        interpreter.dropBlocks();
        return new Unsupported("no rule");
    }
}
