// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;
import org.retint.sim.Machine;
import org.retint.sim.memory.Page;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.Register;
import org.retint.x86.X86Processor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.asm.AssembledSymbol;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.device.LocalApic;

/** Sets up the machine of a {@link FlatProgram}. */
final class FlatMachine {
    private static final long TABLES = 0x1000; // four pages
    private static final long GDT = 0x5000;
    private static final long IDT = 0x6000;
    private static final long STACKS = 0x8000;
    private static final long STACK_BYTES = 0x1000;
    private static final int PRESENT_WRITABLE = 3;
    private static final int UNCACHED = 1 << 4;
    private static final int GIB = 30;
    private static final int LARGE_PAGE = 21;
    private static final int CODE_SELECTOR = 8;
    private static final int DATA_SELECTOR = 16;
    private static final int GDT_LIMIT = 23;
    private static final int GATE_BYTES = 16;
    private static final int GATES = 256;
    private static final long INTERRUPT_GATE = 0x8e00L;
    private static final int LARGE = 1 << 7;
    private static final int CODE_ATTRIBUTES = 0xa09b;
    private static final int DATA_ATTRIBUTES = 0xc093;
    private static final int LIMIT_HIGH = 0xf00;

    private final AssembledImage image;
    private final Machine machine;

    private FlatMachine(AssembledImage image, int cpuCount) {
        this.image = image;
        this.machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(cpuCount)
                        .memory(FlatProgram.MEMORY_BYTES)
                        .device(HypercallPort.withoutPolicy())
                        .build();
    }

    /** Returns a machine whose CPUs are about to start. */
    static Machine of(AssembledImage image, List<String> entries) {
        FlatMachine flat = new FlatMachine(image, entries.size());
        flat.mapOneToOne();
        flat.load();
        flat.setHandlers();
        for (int i = 0; i < entries.size(); i++) {
            flat.start(i, image.symbol(entries.get(i)));
        }
        return flat.machine;
    }

    private void mapOneToOne() {
        machine.memory().write(TABLES, 8, TABLES + Page.SIZE | PRESENT_WRITABLE);
        machine.memory().write(TABLES + Page.SIZE, 8, TABLES + 2 * Page.SIZE | PRESENT_WRITABLE);
        machine.memory().write(TABLES + 2 * Page.SIZE, 8, LARGE | PRESENT_WRITABLE);
        long apicTable = TABLES + 3 * Page.SIZE;
        long gib = LocalApic.BASE >>> GIB;
        long page = LocalApic.BASE >>> LARGE_PAGE & 0x1ff;
        machine.memory().write(TABLES + Page.SIZE + 8 * gib, 8, apicTable | PRESENT_WRITABLE);
        machine.memory()
                .write(
                        apicTable + 8 * page,
                        8,
                        page << LARGE_PAGE | gib << GIB | LARGE | UNCACHED | PRESENT_WRITABLE);
    }

    private void setHandlers() {
        machine.memory().write(GDT + CODE_SELECTOR, 8, descriptor(CODE_ATTRIBUTES));
        machine.memory().write(GDT + DATA_SELECTOR, 8, descriptor(DATA_ATTRIBUTES));
        for (int vector = 0; vector < GATES; vector++) {
            AssembledSymbol handler = image.findSymbol("vector" + vector).orElse(null);
            if (handler != null) {
                long address = handler.virtualAddress();
                long gate =
                        (address & 0xffff)
                                | CODE_SELECTOR << 16
                                | INTERRUPT_GATE << 32
                                | (address & 0xffff_0000L) << 32;
                machine.memory().write(IDT + (long) GATE_BYTES * vector, 8, gate);
            }
        }
    }

    private static long descriptor(int attributes) {
        return 0xffffL | (long) (attributes | LIMIT_HIGH) << 40;
    }

    private void load() {
        for (AssembledSection section : image.sections()) {
            long end = section.virtualAddress() + section.sizeBytes();
            if (!section.isAllocated()) {
                continue;
            }
            if (section.virtualAddress() < FlatProgram.BASE || end > FlatProgram.MEMORY_BYTES) {
                throw new IllegalArgumentException(
                        "section does not fit: name=%s from=%#x to=%#x expected=%#x..%#x"
                                .formatted(
                                        section.name(),
                                        section.virtualAddress(),
                                        end,
                                        FlatProgram.BASE,
                                        FlatProgram.MEMORY_BYTES));
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
        state.setGdt(GDT, GDT_LIMIT);
        state.setIdt(IDT, GATES * GATE_BYTES - 1);
        state.setSegment(CpuState.CS, CODE_SELECTOR, 0, -1, CODE_ATTRIBUTES);
        for (int segment : new int[] {CpuState.SS, CpuState.DS, CpuState.ES}) {
            state.setSegment(segment, DATA_SELECTOR, 0, -1, DATA_ATTRIBUTES);
        }
        state.setRip(entry);
        state.setRegister(Register.RSP.number(), STACKS + (cpuId + 1) * STACK_BYTES);
        ((GuestCpu) machine.cpu(cpuId)).stateChanged();
    }

    private CpuState state(int cpuId) {
        return ((GuestCpu) machine.cpu(cpuId)).state();
    }
}
