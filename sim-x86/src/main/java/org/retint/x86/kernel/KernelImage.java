// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import org.retint.sim.memory.PhysicalMemory;
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
}
