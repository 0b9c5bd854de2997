// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.OptionalLong;

/** Every file is a model that can be asked for everything, or refused with name and offset. */
class ElfFuzzTest {
    private static final String FILE = "fuzz.o";
    private static final int MAX_BYTES = 1 << 24;

    @FuzzTest(maxDuration = "30s")
    void everyFileIsReadOrRefusedWithItsOffset(byte[] content) {
        try {
            readAll(content);
        } catch (ElfException refused) {
            assertTrue(refused.getMessage().startsWith(FILE + ": offset 0x"), refused.getMessage());
            assertTrue(refused.offset() >= 0 && refused.offset() <= content.length);
        }
    }

    private static void readAll(byte[] content) {
        ElfFile file = ElfFile.read(FILE, content);
        long memoryBytes = 0;
        for (ElfSegment segment : file.segments()) {
            assertEquals(segment.fileBytes(), file.content(segment).length);
        }
        for (ElfSection section : file.sections()) {
            int size = file.content(section).length;
            assertEquals(section.isZeroed() ? 0 : section.sizeBytes(), size);
            memoryBytes += Math.min(MAX_BYTES, Math.max(0, section.sizeBytes()));
            file.sectionAt(section.address());
        }
        file.symbols();
        for (ElfSection section : file.sections()) {
            if (section.type() == ElfSection.SHT_RELA) {
                file.relocations(section);
            }
        }
        if (file.type() == ElfFile.ET_REL && memoryBytes < MAX_BYTES) {
            checkLinked(ObjectLinker.link(file, 0x10_0000, name -> OptionalLong.of(0x20_0000)));
        }
    }

    private static void checkLinked(ObjectLinker.Linked linked) {
        long end = 0x10_0000;
        for (ObjectLinker.Piece piece : linked.pieces()) {
            assertTrue(Long.compareUnsigned(piece.address(), end) >= 0);
            end = piece.address() + piece.bytes().length;
        }
        assertTrue(Long.compareUnsigned(linked.end(), end) >= 0);
    }
}
