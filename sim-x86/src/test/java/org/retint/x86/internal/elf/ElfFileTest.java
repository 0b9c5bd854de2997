// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElfFileTest {
    private static final String NAMES = "\0.text\0.rela.text\0.symtab\0.strtab\0f\0g\0";
    private static final int TEXT = 64;
    private static final int RELOCATIONS = 72;
    private static final int SYMBOLS = 96;
    private static final int STRINGS = 168;
    private static final int SECTIONS = 208;
    private static final int SECTION_COUNT = 5;

    /** An object with a function f that calls an undefined g. */
    private static byte[] object() {
        ByteBuffer file = ByteBuffer.allocate(SECTIONS + SECTION_COUNT * 64);
        file.order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x464c457f).put((byte) 2).put((byte) 1).put((byte) 1);
        file.position(16).putShort((short) 1).putShort((short) 62).putInt(1);
        file.position(40).putLong(SECTIONS).putInt(0).putShort((short) 64);
        file.position(58).putShort((short) 64).putShort((short) SECTION_COUNT).putShort((short) 4);
        file.position(TEXT).put(new byte[] {(byte) 0xe8, 0, 0, 0, 0, (byte) 0xc3});
        file.position(RELOCATIONS).putLong(1).putInt(4).putInt(2).putLong(-4);
        symbol(file, SYMBOLS + 24, "f", 0x12, 1, 6);
        symbol(file, SYMBOLS + 48, "g", 0x10, 0, 0);
        file.position(STRINGS).put(NAMES.getBytes(StandardCharsets.US_ASCII));
        section(file, 1, ".text", 1, 6, TEXT, 6, 0);
        section(file, 2, ".rela.text", 4, 0, RELOCATIONS, 24, 3);
        section(file, 3, ".symtab", 2, 0, SYMBOLS, 72, 4);
        section(file, 4, ".strtab", 3, 0, STRINGS, NAMES.length(), 0);
        return file.array();
    }

    private static void symbol(ByteBuffer file, int at, String name, int info, int in, long size) {
        file.position(at).putInt(NAMES.indexOf("\0" + name + "\0") + 1).put((byte) info);
        file.position(at + 6).putShort((short) in).putLong(0).putLong(size);
    }

    private static void section(
            ByteBuffer file,
            int index,
            String name,
            int type,
            int flags,
            int at,
            int size,
            int link) {
        file.position(SECTIONS + index * 64).putInt(NAMES.indexOf("\0" + name + "\0") + 1);
        file.putInt(type).putLong(flags).putLong(0).putLong(at).putLong(size).putInt(link);
        file.putInt(0).putLong(8);
    }

    private static byte[] with(int offset, int widthBytes, long value) {
        byte[] file = object();
        for (int i = 0; i < widthBytes; i++) {
            file[offset + i] = (byte) (value >> (8 * i));
        }
        return file;
    }

    private static ElfException refused(byte[] file) {
        return assertThrows(ElfException.class, () -> readAll(file));
    }

    /** Asks for everything that a file may say. */
    private static void readAll(byte[] content) {
        ElfFile file = ElfFile.read("test.o", content);
        file.symbols();
        file.segments().forEach(file::content);
        for (ElfSection section : file.sections()) {
            file.content(section);
            if (section.type() == ElfSection.SHT_RELA) {
                file.relocations(section);
            }
        }
    }

    @Test
    void sectionsSymbolsAndRelocationsAreThoseOfTheFile() {
        ElfFile file = ElfFile.read("test.o", object());
        assertEquals(ElfFile.ET_REL, file.type());
        assertEquals(
                List.of("", ".text", ".rela.text", ".symtab", ".strtab"),
                file.sections().stream().map(ElfSection::name).toList());
        ElfSection text = file.section(".text").orElseThrow();
        assertTrue(text.isExecutable());
        assertFalse(text.isWritable());
        assertArrayEquals(new byte[] {(byte) 0xe8, 0, 0, 0, 0, (byte) 0xc3}, file.content(text));
        ElfSymbol g = new ElfSymbol("g", 0, 0, 1, 0, ElfSymbol.SHN_UNDEF);
        assertEquals(new ElfSymbol("f", 0, 6, 1, 2, 1), file.symbols().get(1));
        assertEquals(g, file.symbols().get(2));
        assertEquals(
                List.of(new ElfRelocation(1, 4, g, -4)),
                file.relocations(file.section(".rela.text").orElseThrow()));
    }

    @Test
    void refusalsNameFileOffsetAndExpectation() {
        ElfException error = refused(with(18, 2, 40));
        assertEquals(
                "test.o: offset 0x12: wrong machine: x86-64: expected=0x3e found=0x28",
                error.getMessage());
    }

    @Test
    void filesOfOtherKindsAreRefusedAtTheFieldThatTells() {
        assertEquals(0, refused(with(0, 1, 0)).offset());
        assertEquals(4, refused(with(4, 1, 1)).offset());
        assertEquals(5, refused(with(5, 1, 2)).offset());
        assertEquals(0, refused(new byte[0]).offset());
    }

    @Test
    void tablesBeyondTheFileAreRefusedBeforeTheyAreMade() {
        assertEquals(40, refused(with(40, 8, Long.MAX_VALUE)).offset());
        assertEquals(40, refused(with(60, 2, 0xfeff)).offset());
        byte[] hugeCount = with(60, 2, 0);
        ByteBuffer.wrap(hugeCount).order(ByteOrder.LITTLE_ENDIAN).putLong(SECTIONS + 32, 1L << 56);
        assertEquals(SECTIONS + 32, refused(hugeCount).offset());
        assertEquals(SECTIONS + 64 + 24, refused(with(SECTIONS + 64 + 32, 8, -1)).offset());
    }

    @Test
    void whatNamesSomethingThatIsNotThereIsRefused() {
        assertEquals(62, refused(with(62, 2, 5)).offset());
        assertEquals(RELOCATIONS + 12, refused(with(RELOCATIONS + 12, 4, 3)).offset());
        assertEquals(SYMBOLS + 24, refused(with(SYMBOLS + 24, 4, 1000)).offset());
        assertEquals(SYMBOLS + 30, refused(with(SYMBOLS + 30, 2, 5)).offset());
        int link = SECTIONS + 3 * 64 + 40;
        assertEquals(link, refused(with(link, 4, 9)).offset());
    }

    @Test
    void sectionsThatShareBytesAreRefused() {
        int offset = SECTIONS + 2 * 64 + 24;
        assertEquals(offset, refused(with(offset, 8, TEXT + 1)).offset());
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = object();
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void mutatedFilesEndInAModelOrInARefusalAndInNothingElse() {
        Random random = new Random(1);
        int refusals = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] file = object();
            for (int j = random.nextInt(4); j >= 0; j--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                readAll(file);
            } catch (ElfException e) {
                refusals++;
            }
        }
        assertTrue(refusals > 1000 && refusals < 20_000, "refusals=" + refusals);
    }
}
