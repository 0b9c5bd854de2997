// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import org.retint.sim.Machine;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.asm.Assembler;

/**
 * The mini-kernel and what runs on it, assembled: knows where everything lies, and copies itself
 * into physical memory. One image can be loaded into any number of machines.
 */
public final class KernelImage {
    /** Virtual address of physical address 0 in the image mapping. */
    public static final long VIRTUAL_BASE = 0xffff_ffff_8000_0000L;

    /** Virtual address at which {@code .text} begins. */
    public static final long TEXT_BASE = 0xffff_ffff_8010_0000L;

    private static final long CR0 =
            ControlRegister.CR0_PG
                    | ControlRegister.CR0_WP
                    | ControlRegister.CR0_NE
                    | ControlRegister.CR0_ET
                    | ControlRegister.CR0_MP
                    | ControlRegister.CR0_PE;
    private static final long CR4 =
            ControlRegister.CR4_PAE
                    | ControlRegister.CR4_PGE
                    | ControlRegister.CR4_OSFXSR
                    | ControlRegister.CR4_OSXMMEXCPT;
    private static final long EFER = Msr.EFER_LME | Msr.EFER_LMA | Msr.EFER_NXE | Msr.EFER_SCE;
    private static final int CODE_SEGMENT = 0xb;
    private static final int DATA_SEGMENT = 0x3;

    private final AssembledImage image;

    private KernelImage(AssembledImage image) {
        this.image = image;
    }

    /**
     * Assembles a unit.
     *
     * @throws org.retint.x86.asm.AssemblyException if a source is wrong
     */
    public static KernelImage assemble(KernelSources sources) {
        Assembler assembler = Assembler.create().base(TEXT_BASE);
        for (KernelSource source : sources.sources()) {
            assembler.source(source.name(), source.text());
        }
        return new KernelImage(assembler.assemble());
    }

    /** Returns sections, symbols and lines. */
    public AssembledImage assembled() {
        return image;
    }

    /**
     * Returns the address, or the value, of a guest symbol.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public long symbol(String name) {
        return image.symbol(name);
    }

    /**
     * Returns the physical address of a guest symbol of the image mapping.
     *
     * @throws IllegalArgumentException if there is none of that name, or if it is a number
     */
    public long physicalAddress(String symbol) {
        return physicalAddress(image.symbol(symbol));
    }

    /**
     * Returns the physical address behind an address of the image mapping.
     *
     * @throws IllegalArgumentException if it does not belong to that mapping
     */
    public static long physicalAddress(long virtualAddress) {
        if (Long.compareUnsigned(virtualAddress, VIRTUAL_BASE) < 0) {
            throw new IllegalArgumentException(
                    String.format(
                            "not an address of the image mapping: virtualAddress=%#x",
                            virtualAddress));
        }
        return virtualAddress - VIRTUAL_BASE;
    }

    /**
     * Copies all sections to their physical places. What a section without bytes covers must be
     * zero already, as it is in a new machine.
     *
     * @throws IllegalArgumentException if the image does not fit into the memory
     */
    public void load(PhysicalMemory memory) {
        for (AssembledSection section : image.sections()) {
            if (section.isAllocated() && section.sizeBytes() > 0) {
                load(memory, section);
            }
        }
    }

    private static void load(PhysicalMemory memory, AssembledSection section) {
        long start = physicalAddress(section.virtualAddress());
        if (start + section.sizeBytes() > memory.sizeBytes()) {
            throw new IllegalArgumentException(
                    String.format(
                            "image does not fit into memory: section=%s end=%#x memory=%#x",
                            section.name(), start + section.sizeBytes(), memory.sizeBytes()));
        }
        if (!section.isZeroed()) {
            memory.writeBytes(start, section.bytes());
        }
    }

    /**
     * Stores a 32-bit parameter such as {@code boot_tick_cycles} into a loaded image.
     *
     * @throws IllegalArgumentException if there is no symbol of that name
     */
    public void setParameter(PhysicalMemory memory, String symbol, int value) {
        memory.write(physicalAddress(symbol), 4, value & 0xffff_ffffL);
    }

    /**
     * Loads this image into a machine that has not run yet, stores the number of its CPUs, and sets
     * CPU 0 up as the guest platform says: in long mode at {@code startup_64}. Other parameters are
     * those of the image until {@link #setParameter} changes them.
     *
     * @throws IllegalArgumentException if the machine's memory is too small, or if it has no x86
     *     processor
     */
    public void boot(Machine machine) {
        if (!(machine.cpu(0) instanceof GuestCpu cpu)) {
            throw new IllegalArgumentException("the machine has no x86 processor");
        }
        load(machine.memory());
        setParameter(machine.memory(), "boot_cpu_count", machine.cpuCount());
        CpuState state = cpu.state();
        for (int register = 0; register < 16; register++) {
            state.setRegister(register, 0);
        }
        state.setRflags(0);
        state.setCr(0, CR0);
        state.setCr(3, physicalAddress("boot_pml4"));
        state.setCr(4, CR4);
        state.setMsr(Msr.IA32_EFER, EFER);
        state.setCpl(0);
        int present = CpuState.ATTRIBUTE_S | CpuState.ATTRIBUTE_P | CpuState.ATTRIBUTE_G;
        int data = present | CpuState.ATTRIBUTE_DB | DATA_SEGMENT;
        for (int segment = CpuState.ES; segment <= CpuState.GS; segment++) {
            state.setSegment(segment, 0x18, 0, 0xffff_ffffL, data);
        }
        int code = present | CpuState.ATTRIBUTE_L | CODE_SEGMENT;
        state.setSegment(CpuState.CS, 0x10, 0, 0xffff_ffffL, code);
        state.setRip(symbol("startup_64"));
        cpu.stateChanged();
    }
}
