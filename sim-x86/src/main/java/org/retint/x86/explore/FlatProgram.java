// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;
import org.retint.sim.Machine;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.memory.Page;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.Register;
import org.retint.x86.X86Processor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.internal.explore.ExploredMachine;

/**
 * A program without a kernel whose interleavings are explored: memory is mapped one to one, every
 * CPU starts at an entry of its own in 64-bit supervisor mode with a stack, and HLT ends it. There
 * are no interrupts and no exception handlers: an exception, as of UD2, ends the run as a
 * violation, and so does the hypercall ASSERT.
 */
public final class FlatProgram {
    /** Address at which programs are to be assembled. */
    public static final long BASE = 0x10_0000;

    /** Bytes of memory; a program with its stacks must fit in. */
    public static final long MEMORY_BYTES = 0x20_0000;

    private static final long TABLES = 0x1000;
    private static final long STACKS = 0x8000;
    private static final long STACK_BYTES = 0x1000;
    private static final int PRESENT_WRITABLE = 3;
    private static final int LARGE = 1 << 7;
    private static final int CODE_ATTRIBUTES = 0xa09b;
    private static final int DATA_ATTRIBUTES = 0xc093;

    private final AssembledImage image;
    private final Machine machine;
    private final ExploredMachine explored;

    /**
     * Loads a program.
     *
     * @param image assembled at {@link #BASE}
     * @param entries symbol at which each CPU starts, in the order of their numbers
     * @throws IllegalArgumentException if a symbol is missing or the program does not fit
     */
    public FlatProgram(AssembledImage image, List<String> entries, ExplorationModel model) {
        this.image = image;
        this.machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(entries.size())
                        .memory(MEMORY_BYTES)
                        .device(HypercallPort.withoutPolicy())
                        .build();
        mapOneToOne();
        load();
        for (int i = 0; i < entries.size(); i++) {
            start(i, image.symbol(entries.get(i)));
        }
        this.explored = new ExploredMachine(machine, model);
        explored.nameAddresses(image::describe, 0);
    }

    /** Returns what an explorer walks. */
    public Reproducible system() {
        return explored;
    }

    /** Returns 8 bytes of memory at a symbol, as they are in the present state. */
    public long read64(String symbol) {
        return machine.memory().read(image.symbol(symbol), 8);
    }

    /** Returns a general register of a CPU in the present state. */
    public long register(int cpuId, Register register) {
        return state(cpuId).register(register.generalNumber());
    }

    private CpuState state(int cpuId) {
        return ((GuestCpu) machine.cpu(cpuId)).state();
    }

    private void mapOneToOne() {
        machine.memory().write(TABLES, 8, TABLES + Page.SIZE | PRESENT_WRITABLE);
        machine.memory().write(TABLES + Page.SIZE, 8, TABLES + 2 * Page.SIZE | PRESENT_WRITABLE);
        machine.memory().write(TABLES + 2 * Page.SIZE, 8, LARGE | PRESENT_WRITABLE);
    }

    private void load() {
        for (AssembledSection section : image.sections()) {
            long end = section.virtualAddress() + section.sizeBytes();
            if (!section.isAllocated()) {
                continue;
            }
            if (section.virtualAddress() < BASE || end > MEMORY_BYTES) {
                throw new IllegalArgumentException(
                        "section does not fit: name=%s from=%#x to=%#x expected=%#x..%#x"
                                .formatted(
                                        section.name(),
                                        section.virtualAddress(),
                                        end,
                                        BASE,
                                        MEMORY_BYTES));
            }
            if (!section.isZeroed()) {
                machine.memory().writeBytes(section.virtualAddress(), section.bytes());
            }
        }
    }

    private void start(int cpuId, long entry) {
        CpuState state = state(cpuId);
        state.setWaitingForStartup(false);
        state.setCr(0, ControlRegister.CR0_PG | ControlRegister.CR0_PE | ControlRegister.CR0_NE);
        state.setCr(3, TABLES);
        state.setCr(4, ControlRegister.CR4_PAE | ControlRegister.CR4_OSFXSR);
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA);
        state.setSegment(CpuState.CS, 8, 0, -1, CODE_ATTRIBUTES);
        for (int segment : new int[] {CpuState.SS, CpuState.DS, CpuState.ES}) {
            state.setSegment(segment, 16, 0, -1, DATA_ATTRIBUTES);
        }
        state.setRip(entry);
        state.setRegister(Register.RSP.number(), STACKS + (cpuId + 1) * STACK_BYTES);
        ((GuestCpu) machine.cpu(cpuId)).stateChanged();
    }
}
