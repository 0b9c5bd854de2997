// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.asm.AssembledSection;

class KernelImageTest {
    private static KernelImage image;

    @BeforeAll
    static void assemble() {
        image = KernelImage.assemble(KernelSources.builder().build());
    }

    @Test
    void textBeginsWhereThePlatformSays() {
        assertEquals(KernelImage.TEXT_BASE, image.assembled().section(".text").virtualAddress());
    }

    @Test
    void codeAndDataShareNoPage() {
        long data = image.assembled().section(".data").virtualAddress();
        assertEquals(0, data % 4096);
        for (AssembledSection section : image.assembled().sections()) {
            assertTrue(
                    !section.isExecutable()
                            || Long.compareUnsigned(
                                            section.virtualAddress() + section.sizeBytes(), data)
                                    <= 0,
                    section::toString);
        }
    }

    @Test
    void loadingPutsEverySectionToItsPhysicalPlace() {
        PhysicalMemory memory = new PhysicalMemory(16 << 20);
        image.load(memory);
        assertEquals(200_000, memory.read(image.physicalAddress("boot_tick_cycles"), 4));
        long pageTable = memory.read(image.physicalAddress("boot_pml4") + 511 * 8, 8);
        assertEquals(image.physicalAddress("kernel_pdpt") | 0x63, pageTable);
    }

    @Test
    void interruptStubsAreEightBytesApartAndPushTheComplementOfTheirVector() {
        PhysicalMemory memory = new PhysicalMemory(16 << 20);
        image.load(memory);
        long stubs = image.physicalAddress("interrupt_stubs");
        for (int vector = 32; vector < 256; vector++) {
            long stub = stubs + 8L * (vector - 32);
            assertEquals(0x6a, memory.read(stub, 1));
            assertEquals(~vector + 0x80, (byte) memory.read(stub + 1, 1));
        }
    }

    @Test
    void aMemoryThatIsTooSmallIsRefused() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> image.load(new PhysicalMemory(1 << 20)));
        assertTrue(
                refused.getMessage().startsWith("image does not fit into memory: section=.text"));
    }

    @Test
    void anAddressOutsideOfTheImageMappingHasNoPhysicalPlace() {
        assertThrows(
                IllegalArgumentException.class,
                () -> image.physicalAddress("stat_context_switches"));
    }
}
