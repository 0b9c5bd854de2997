// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhysicalMemoryTest {
    private final PhysicalMemory memory = new PhysicalMemory(16 * Page.SIZE);

    @Test
    void valuesAreLittleEndianAndZeroExtended() {
        memory.write(0x1003, 8, 0x8877_6655_4433_2291L);
        assertEquals(0x91, memory.read(0x1003, 1));
        assertEquals(0x2291, memory.read(0x1003, 2));
        assertEquals(0x4433_2291L, memory.read(0x1003, 4));
        assertEquals(0x8877_6655L, memory.read(0x1007, 4));
    }

    @Test
    void anImageKeepsWhatMemoryHeldHoweverOftenItIsRestored() {
        memory.write(0x2000, 8, 1);
        PhysicalMemory.Image image = memory.image();
        for (int i = 0; i < 3; i++) {
            memory.write(0x2000, 8, 100 + i);
            memory.write(0x5000, 8, 200 + i);
            memory.restore(image);
            assertEquals(1, memory.read(0x2000, 8));
            assertEquals(0, memory.read(0x5000, 8));
        }
    }

    @Test
    void aPageIsCopiedAtTheFirstWriteAfterAnImageAndNotAgain() {
        memory.write(0x3000, 1, 1);
        Page before = memory.page(0x3000);
        assertTrue(memory.isWritable(before));
        memory.image();
        assertFalse(memory.isWritable(before));
        memory.write(0x3000, 1, 2);
        Page copy = memory.page(0x3000);
        assertNotSame(before, copy);
        memory.write(0x3001, 1, 3);
        assertSame(copy, memory.page(0x3000));
        assertEquals(1, before.bytes()[0], "the old page never changes");
    }

    @Test
    void imagesOfDifferentMomentsDoNotDisturbEachOther() {
        List<PhysicalMemory.Image> images = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            memory.write(0, 8, i);
            images.add(memory.image());
        }
        for (int i : new int[] {3, 0, 4, 1, 3, 2}) {
            memory.restore(images.get(i));
            assertEquals(i, memory.read(0, 8));
            memory.write(0, 8, 99);
        }
    }

    @Test
    void listenersLearnWhatTheyMayNoLongerUse() {
        List<String> told = new ArrayList<>();
        memory.addMappingListener(
                new PhysicalMemory.MappingListener() {
                    @Override
                    public void pagesShared() {
                        told.add("shared");
                    }

                    @Override
                    public void pagesReplaced() {
                        told.add("replaced");
                    }

                    @Override
                    public void pageReplaced(long pageNumber) {
                        told.add("page " + pageNumber);
                    }
                });
        memory.write(0x4000, 1, 1);
        PhysicalMemory.Image image = memory.image();
        memory.write(0x4000, 1, 2);
        memory.write(0x4001, 1, 2);
        memory.restore(image);
        assertEquals(List.of("page 4", "shared", "page 4", "replaced"), told);
    }

    @Test
    void writesToCodeAreReportedAfterTheBytesChanged() {
        memory.write(0x1000, 1, 1);
        memory.page(0x1000).attachCode("old");
        List<String> told = new ArrayList<>();
        memory.addCodeListener(
                (page, code, address, width) ->
                        told.add(code + "@" + address + "+" + width + "=" + page.bytes()[4]));
        memory.write(0x1004, 2, 7);
        memory.write(0x2000, 2, 7);
        memory.writeBytes(0x1ffe, new byte[] {1, 2, 3, 4});
        assertEquals(List.of("old@4100+2=7", "old@8190+2=7"), told);
    }

    @Test
    void bytesMaySpanPagesAndValuesMayNot() {
        byte[] bytes = {1, 2, 3, 4, 5, 6};
        memory.writeBytes(0x1ffd, bytes);
        assertArrayEquals(bytes, memory.readBytes(0x1ffd, 6));
        assertThrows(IllegalArgumentException.class, () -> memory.read(0x1ffd, 8));
        assertThrows(IllegalArgumentException.class, () -> memory.write(0x1fff, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> memory.read(0x1000, 3));
    }

    @Test
    void nothingReachesBeyondTheEnd() {
        long end = memory.sizeBytes();
        assertThrows(IllegalArgumentException.class, () -> memory.read(end, 1));
        assertThrows(IllegalArgumentException.class, () -> memory.page(-1));
        assertThrows(IllegalArgumentException.class, () -> memory.writeBytes(end - 1, new byte[2]));
        assertEquals(0, memory.read(end - 1, 1));
    }

    @Test
    void devicesLieAboveRamAndDoNotOverlap() {
        MmioDevice device =
                new MmioDevice() {
                    @Override
                    public long read(int cpuId, long offset, int widthBytes) {
                        return offset;
                    }

                    @Override
                    public void write(int cpuId, long offset, int widthBytes, long value) {}
                };
        memory.map(0x10_0000, 0x2000, device);
        assertSame(device, memory.deviceAt(0x10_1fff));
        assertEquals(0x10_0000, memory.deviceBase(0x10_1000));
        assertThrows(IllegalArgumentException.class, () -> memory.map(0x10_1000, 0x1000, device));
        assertThrows(IllegalArgumentException.class, () -> memory.map(0, 0x1000, device));
        assertThrows(IllegalArgumentException.class, () -> memory.map(0x20_0800, 0x1000, device));
        assertThrows(IllegalArgumentException.class, () -> new PhysicalMemory(100));
    }
}
