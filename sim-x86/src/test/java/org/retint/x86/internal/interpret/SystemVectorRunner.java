// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import java.util.Map;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.interpret.VectorFile.Vector;

/** Runs tests of supervisor code on a whole machine, until a handler is reached. */
final class SystemVectorRunner {
    private static final int MAX_EVENTS = 64;
    private static final long HANDLERS = 0xa000;
    private static final long HANDLERS_END = 0xc000;
    private static final int HANDLER_BYTES = 0x20;
    private static final int[][] COMPARED = {{0x1000, 0xa000}, {0x10_0000, 0x11_8000}};
    private static final String[] SEGMENTS = {"es", "cs", "ss", "ds", "fs", "gs"};
    private static final Map<String, Msr> MSRS =
            Map.of(
                    "efer", Msr.IA32_EFER,
                    "star", Msr.IA32_STAR,
                    "lstar", Msr.IA32_LSTAR,
                    "sfmask", Msr.IA32_FMASK,
                    "kgsbase", Msr.IA32_KERNEL_GS_BASE);

    private final Machine machine =
            Machine.builder().processor(X86Processor.untimed()).memory(Sizes.MiB(4)).build();
    private final PhysicalMemory memory = machine.memory();
    private final X86Cpu cpu = (X86Cpu) machine.cpu(0);
    private final CpuState state = cpu.state();
    private final Snapshot start;

    SystemVectorRunner(VectorFile file) {
        file.image().forEach(memory::writeBytes);
        start = machine.snapshot();
    }

    /** Runs a test and returns what differs, or an empty string. */
    String run(Vector test) {
        machine.restore(start);
        test.memoryIn().forEach(memory::writeBytes);
        memory.writeBytes(test.in("rip"), test.code());
        byte[] expected = memory.readBytes(0, 0x11_8000);
        test.memoryOut()
                .forEach(
                        (address, bytes) ->
                                System.arraycopy(
                                        bytes, 0, expected, address.intValue(), bytes.length));
        load(test);
        for (int i = 0; i < MAX_EVENTS && !isInHandler(); i++) {
            RunResult result = machine.run(Bounds.cycles(1));
            if (result.reason() != StopReason.CYCLE_LIMIT) {
                return " stopped by " + result.reason() + " " + result.detail();
            }
        }
        return compare(test, expected);
    }

    private boolean isInHandler() {
        return state.rip() >= HANDLERS && state.rip() < HANDLERS_END;
    }

    private void load(Vector test) {
        for (int i = 0; i < UserVectorRunner.REGISTERS.length; i++) {
            state.setRegister(i, test.in(UserVectorRunner.REGISTERS[i]));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        for (int number : new int[] {0, 2, 3, 4}) {
            state.setCr(number, test.in("cr" + number));
        }
        MSRS.forEach((name, msr) -> state.setMsr(msr, test.in(name)));
        state.setGdt(test.in("gdtbase"), (int) test.in("gdtlimit"));
        state.setIdt(test.in("idtbase"), (int) test.in("idtlimit"));
        for (int segment = 0; segment < SEGMENTS.length; segment++) {
            loadSegment(segment, (int) test.in(SEGMENTS[segment]));
        }
        loadSegment(CpuState.LDTR, (int) test.in("ldtr"));
        loadSegment(CpuState.TR, (int) test.in("tr"));
        state.setBase(CpuState.FS, test.in("fsbase"));
        state.setBase(CpuState.GS, test.in("gsbase"));
        state.setCpl((int) test.in("cs") & 3);
        cpu.stateChanged();
        cpu.apic().setTaskPriority((int) test.in("cr8") << 4);
        if (test.in().containsKey("pend")) {
            cpu.apic().request((int) test.in("pend"));
        }
    }

    private void loadSegment(int segment, int selector) {
        if ((selector & 0xfffc) == 0) {
            state.setSegment(segment, selector, 0, 0, CpuState.ATTRIBUTE_UNUSABLE);
            return;
        }
        long low = memory.read(state.gdtBase() + (selector & 0xfff8), 8);
        long base = (low >>> 16 & 0xff_ffff) | (low >>> 56) << 24;
        long limit = (low & 0xffff) | (low >>> 32 & 0xf_0000);
        int attributes = (int) (low >>> 40) & 0xf0ff;
        boolean pages = (attributes & CpuState.ATTRIBUTE_G) != 0;
        state.setSegment(
                segment, selector, base, pages ? (limit << 12) | 0xfff : limit, attributes);
    }

    private String compare(Vector test, byte[] expected) {
        StringBuilder wrong = new StringBuilder();
        long handler = (state.rip() - HANDLERS) / HANDLER_BYTES;
        String vector = test.exception().split(":")[0];
        if (!isInHandler() || !vector.equals(Long.toString(handler))) {
            wrong.append(" vector=").append(handler).append('!').append(vector);
        }
        for (int i = 0; i < UserVectorRunner.REGISTERS.length; i++) {
            check(wrong, test, UserVectorRunner.REGISTERS[i], state.register(i));
        }
        check(wrong, test, "rip", state.rip());
        check(wrong, test, "flags", state.rflags());
        for (int number : new int[] {0, 2, 3, 4}) {
            check(wrong, test, "cr" + number, state.cr(number));
        }
        check(wrong, test, "cr8", cpu.apic().taskPriority() >>> 4);
        MSRS.forEach((name, msr) -> check(wrong, test, name, state.msr(msr)));
        for (int segment = 0; segment < SEGMENTS.length; segment++) {
            check(wrong, test, SEGMENTS[segment], state.selector(segment));
        }
        check(wrong, test, "ldtr", state.selector(CpuState.LDTR));
        check(wrong, test, "tr", state.selector(CpuState.TR));
        check(wrong, test, "fsbase", state.base(CpuState.FS));
        check(wrong, test, "gsbase", state.base(CpuState.GS));
        check(wrong, test, "gdtbase", state.gdtBase());
        check(wrong, test, "gdtlimit", state.gdtLimit());
        check(wrong, test, "idtbase", state.idtBase());
        check(wrong, test, "idtlimit", state.idtLimit());
        compareMemory(wrong, expected);
        return wrong.toString();
    }

    private void compareMemory(StringBuilder wrong, byte[] expected) {
        for (int[] range : COMPARED) {
            byte[] found = memory.readBytes(range[0], range[1] - range[0]);
            byte[] wanted = Arrays.copyOfRange(expected, range[0], range[1]);
            int at = Arrays.mismatch(found, wanted);
            if (at >= 0) {
                wrong.append(" memory %x=%x!%x".formatted(range[0] + at, found[at], wanted[at]));
            }
        }
    }

    private static void check(StringBuilder wrong, Vector test, String name, long actual) {
        String out = test.out().get(name);
        long wanted = out == null ? test.in(name) : Long.parseUnsignedLong(out, 16);
        if (((actual ^ wanted) & ~test.note(name)) != 0) {
            wrong.append(" %s=%x!%x".formatted(name, actual, wanted));
        }
    }
}
