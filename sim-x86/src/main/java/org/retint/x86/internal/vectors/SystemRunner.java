// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.X86Processor;

/**
 * Runs tests of supervisor code from an image of memory until a handler is reached; the error code
 * is in the memory that is compared.
 */
final class SystemRunner implements VectorRunner {
    private static final int MAX_EVENTS = 64;
    private static final int MEMORY_BYTES = 0x11_8000;
    private static final long HANDLERS = 0xa000;
    private static final long HANDLERS_END = 0xc000;
    private static final int HANDLER_BYTES = 0x20;
    private static final int[][] COMPARED = {{0x1000, 0xa000}, {0x10_0000, MEMORY_BYTES}};
    private static final int[] CONTROL = {0, 2, 3, 4};
    private static final Map<String, Msr> MSRS = new LinkedHashMap<>();

    static {
        MSRS.put("efer", Msr.IA32_EFER);
        MSRS.put("star", Msr.IA32_STAR);
        MSRS.put("lstar", Msr.IA32_LSTAR);
        MSRS.put("sfmask", Msr.IA32_FMASK);
        MSRS.put("kgsbase", Msr.IA32_KERNEL_GS_BASE);
    }

    private final Machine machine =
            Machine.builder().processor(X86Processor.untimed()).memory(Sizes.MiB(4)).build();
    private final PhysicalMemory memory = machine.memory();
    private final GuestCpu cpu = (GuestCpu) machine.cpu(0);
    private final CpuState state = cpu.state();
    private final Snapshot start;

    SystemRunner(Map<Long, byte[]> image) {
        image.forEach(memory::writeBytes);
        start = machine.snapshot();
    }

    /** Returns whether bytes lie in the memory that the tests have. */
    static boolean isMemory(long address, int count) {
        return address >= 0 && address <= MEMORY_BYTES - count;
    }

    @Override
    public List<Mismatch> run(InstructionVector test) {
        machine.restore(start);
        test.memoryIn().forEach(memory::writeBytes);
        memory.writeBytes(test.in("rip"), test.code());
        byte[] expected = memory.readBytes(0, MEMORY_BYTES);
        InstructionVector.store(test.memoryOut(), expected, 0);
        load(test);
        Comparison comparison = new Comparison(test);
        for (int i = 0; i < MAX_EVENTS && !isInHandler(); i++) {
            RunResult result = machine.run(Bounds.cycles(1));
            if (result.reason() != StopReason.CYCLE_LIMIT) {
                comparison.text("run", "a handler", result.reason() + " " + result.detail());
                break;
            }
        }
        compare(test, comparison);
        for (int[] range : COMPARED) {
            byte[] wanted = Arrays.copyOfRange(expected, range[0], range[1]);
            byte[] found = memory.readBytes(range[0], range[1] - range[0]);
            comparison.memory(range[0], wanted, found);
        }
        return comparison.mismatches();
    }

    private boolean isInHandler() {
        return state.rip() >= HANDLERS && state.rip() < HANDLERS_END;
    }

    private void load(InstructionVector test) {
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            state.setRegister(i, test.in(VectorNames.GENERAL.get(i)));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        for (int number : CONTROL) {
            state.setCr(number, test.in("cr" + number));
        }
        MSRS.forEach((name, msr) -> state.setMsr(msr, test.in(name)));
        state.setGdt(test.in("gdtbase"), (int) test.in("gdtlimit"));
        state.setIdt(test.in("idtbase"), (int) test.in("idtlimit"));
        for (int segment = 0; segment < VectorNames.SEGMENTS.size(); segment++) {
            loadSegment(segment, (int) test.in(VectorNames.SEGMENTS.get(segment)));
        }
        loadSegment(CpuState.LDTR, (int) test.in("ldtr"));
        loadSegment(CpuState.TR, (int) test.in("tr"));
        state.setBase(CpuState.FS, test.in("fsbase"));
        state.setBase(CpuState.GS, test.in("gsbase"));
        state.setCpl((int) test.in("cs") & 3);
        ExtendedRegisters.load(test, state.extended());
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
        long at = state.gdtBase() + (selector & 0xfff8);
        if (!isMemory(at, 8)) {
            throw new IllegalArgumentException("no descriptor at " + Long.toHexString(at));
        }
        long low = memory.read(at, 8);
        long base = (low >>> 16 & 0xff_ffff) | (low >>> 56) << 24;
        long limit = (low & 0xffff) | (low >>> 32 & 0xf_0000);
        int attributes = (int) (low >>> 40) & 0xf0ff;
        boolean pages = (attributes & CpuState.ATTRIBUTE_G) != 0;
        state.setSegment(
                segment, selector, base, pages ? (limit << 12) | 0xfff : limit, attributes);
    }

    private void compare(InstructionVector test, Comparison comparison) {
        String reached = InstructionVector.NO_EXCEPTION;
        if (isInHandler()) {
            reached = Long.toString((state.rip() - HANDLERS) / HANDLER_BYTES);
        }
        String expected = test.expectsException() ? "" + test.exceptionVector() : reached;
        comparison.text("vector", expected, reached);
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            comparison.register(VectorNames.GENERAL.get(i), state.register(i));
        }
        comparison.register("rip", state.rip());
        comparison.flags(state.rflags());
        for (int number : CONTROL) {
            comparison.register("cr" + number, state.cr(number));
        }
        comparison.register("cr8", cpu.apic().taskPriority() >>> 4);
        MSRS.forEach((name, msr) -> comparison.register(name, state.msr(msr)));
        for (int segment = 0; segment < VectorNames.SEGMENTS.size(); segment++) {
            comparison.register(VectorNames.SEGMENTS.get(segment), state.selector(segment));
        }
        comparison.register("ldtr", state.selector(CpuState.LDTR));
        comparison.register("tr", state.selector(CpuState.TR));
        comparison.register("fsbase", state.base(CpuState.FS));
        comparison.register("gsbase", state.base(CpuState.GS));
        comparison.register("gdtbase", state.gdtBase());
        comparison.register("gdtlimit", state.gdtLimit());
        comparison.register("idtbase", state.idtBase());
        comparison.register("idtlimit", state.idtLimit());
        ExtendedRegisters.compare(test, state.extended(), comparison);
    }
}
