// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import org.retint.sim.Bounds;
import org.retint.sim.Device;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.X86Processor;
import org.retint.x86.device.PortDevice;
import org.retint.x86.internal.event.StartUp;

/**
 * A machine of one CPU that executes user code at CPL 3 and comes back at every system call and
 * exception.
 *
 * <p>The first 2 MiB hold what the processor needs in place of a kernel: descriptor tables, a task
 * state segment, a stack, and one stub for each vector and for SYSCALL. A stub writes to a port,
 * whose device ends the run; clock and count of instructions are put back to what they were before
 * the stub, so that only user code counts.
 */
final class UserMachine {
    /** What {@link #run} returns for a system call instead of a vector. */
    static final int SYSTEM_CALL = 256;

    /** What {@link #run} returns when the bound was reached. */
    static final int LIMIT = -1;

    private static final long GDT = 0x1000;
    private static final long IDT = 0x2000;
    private static final long TSS = 0x3000;
    private static final long STUBS = 0x4000;
    private static final long STACK_END = 0x8000;
    private static final long FIRST_FRAME = 0x20_0000;

    /** The supervisor's view of the first 2 MiB. */
    private static final long KERNEL = 0xffff_8000_0000_0000L;

    private static final int STUB_BYTES = 16;
    private static final int PORT = 0xf4;
    private static final byte OUT_IMM8_AL = (byte) 0xe6;
    private static final int KERNEL_CODE = 0x10;
    private static final int USER_STAR = 0x23;
    private static final int USER_DATA = 0x2b;
    private static final int USER_CODE = 0x33;
    private static final int TASK = 0x40;
    private static final int TSS_BYTES = 104;
    private static final int USER_CODE_ATTRIBUTES = 0xa0fb;
    private static final int USER_DATA_ATTRIBUTES = 0xc0f3;
    private static final long FLAT_LIMIT = 0xffff_ffffL;
    private static final int RCX = 1;
    private static final int RSP = 4;
    private static final int R11 = 11;

    /** Nobody else runs: a turn as long as may be without an overflow. */
    private static final long QUANTUM_CYCLES = 1L << 40;

    private final Exit exit = new Exit();
    private final Machine machine;
    private final PhysicalMemory memory;
    private final GuestCpu cpu;
    private final CpuState state;
    private final PageTables tables;
    private long errorCode;

    /** The port that ends a run. */
    private static final class Exit implements PortDevice {
        private Machine machine;
        private long cycles;
        private long instructions;

        @Override
        public void attach(Machine owner) {
            machine = owner;
        }

        @Override
        public int firstPort() {
            return PORT;
        }

        @Override
        public int portCount() {
            return 1;
        }

        @Override
        public long in(int cpuId, int port, int widthBytes) {
            throw new IllegalStateException("stubs do not read");
        }

        @Override
        public void out(int cpuId, int port, int widthBytes, long value) {
            cycles = machine.cpu(cpuId).cycles();
            instructions = machine.cpu(cpuId).instructions();
            machine.requestStop(StopReason.REQUESTED, 0, "");
        }

        @Override
        public Object save() {
            return this;
        }

        @Override
        public void restore(Object saved) {}
    }

    UserMachine(X86Processor processor, long memoryBytes, ChoiceSource choices) {
        machine =
                Machine.builder()
                        .processor(processor)
                        .memory(memoryBytes)
                        .quantumCycles(QUANTUM_CYCLES)
                        .choices(choices)
                        .device((Device) exit)
                        .build();
        memory = machine.memory();
        cpu = (GuestCpu) machine.cpu(0);
        state = cpu.state();
        tables = new PageTables(memory, FIRST_FRAME);
        tables.mapSupervisor(KERNEL);
        fillTables();
        StartUp.boot(state, 0, tables.root());
        state.setCr(0, state.cr(0) | ControlRegister.CR0_AM);
        state.setCr(4, state.cr(4) | ControlRegister.CR4_FSGSBASE);
        state.setGdt(KERNEL + GDT, 0x4f);
        state.setIdt(KERNEL + IDT, 0xfff);
        state.setSegment(CpuState.TR, TASK, KERNEL + TSS, TSS_BYTES - 1, 0x8b);
        state.setMsr(Msr.IA32_STAR, (long) USER_STAR << 48 | (long) KERNEL_CODE << 32);
        state.setMsr(Msr.IA32_LSTAR, stub(SYSTEM_CALL));
        state.setMsr(
                Msr.IA32_FMASK,
                Rflags.RFLAGS_TF | Rflags.RFLAGS_IF | Rflags.RFLAGS_DF | Rflags.RFLAGS_AC);
    }

    private static long stub(int number) {
        return KERNEL + STUBS + (long) number * STUB_BYTES;
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
        for (int number = 0; number <= SYSTEM_CALL; number++) {
            long stub = stub(number);
            memory.writeBytes(stub - KERNEL, new byte[] {OUT_IMM8_AL, (byte) PORT});
            if (number < SYSTEM_CALL) {
                boolean user = number == Vector.BP || number == Vector.OF;
                long low = (stub & 0xffff) | KERNEL_CODE << 16 | (user ? 0xeeL : 0x8eL) << 40;
                memory.write(IDT + 16L * number, 8, low | (stub & 0xffff_0000L) << 32);
                memory.write(IDT + 16L * number + 8, 8, stub >>> 32);
            }
        }
    }

    CpuState state() {
        return state;
    }

    PhysicalMemory memory() {
        return memory;
    }

    PageTables tables() {
        return tables;
    }

    ChoiceSource choices() {
        return machine.choices();
    }

    /** Tells the CPU that translations it holds are no longer right. */
    void rightsReduced() {
        cpu.pagingChanged();
    }

    /** Begins at an address with a stack and all other registers 0. */
    void enter(long rip, long stack) {
        state.setRegister(RSP, stack);
        state.setRip(rip);
        state.setRflags(Rflags.RFLAGS_ALWAYS_SET | Rflags.RFLAGS_IF);
        toUser();
    }

    /**
     * Runs user code until the next system call or exception.
     *
     * @param instructions most instructions to retire
     * @return the vector, {@link #SYSTEM_CALL} or {@link #LIMIT}; the registers are those of the
     *     user code, RIP that of the faulting instruction or behind SYSCALL
     */
    int run(long instructions) {
        RunResult result = machine.run(Bounds.instructions(instructions));
        if (result.reason().isLimit()) {
            return LIMIT;
        }
        if (result.reason() != StopReason.REQUESTED) {
            throw new IllegalStateException(
                    "a run of user code ended by itself: reason=%s detail=%s rip=%#x"
                            .formatted(result.reason(), result.detail(), state.rip()));
        }
        state.setCycles(exit.cycles);
        state.setInstructions(exit.instructions);
        int number = (int) ((state.rip() - stub(0)) / STUB_BYTES);
        if (number == SYSTEM_CALL) {
            state.setRip(state.register(RCX));
            state.setRflags(state.register(R11));
        } else {
            leaveHandler(number);
        }
        toUser();
        return number;
    }

    /** Returns the error code of the last exception, 0 if it has none. */
    long errorCode() {
        return errorCode;
    }

    private void leaveHandler(int vector) {
        long frame = state.register(RSP) - KERNEL;
        errorCode = 0;
        if (Vector.hasErrorCode(vector)) {
            errorCode = memory.read(frame, 8);
            frame += 8;
        }
        state.setRip(memory.read(frame, 8));
        state.setRflags(memory.read(frame + 16, 8) & ~Rflags.RFLAGS_RF);
        state.setRegister(RSP, memory.read(frame + 24, 8));
    }

    private void toUser() {
        state.setSegment(CpuState.CS, USER_CODE, 0, FLAT_LIMIT, USER_CODE_ATTRIBUTES);
        state.setSegment(CpuState.SS, USER_DATA, 0, FLAT_LIMIT, USER_DATA_ATTRIBUTES);
        state.setCpl(3);
        cpu.stateChanged();
    }
}
