// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

/**
 * The header of a file, checked, with counts that section 0 holds where they are too large.
 *
 * @see "System V ABI, ELF Header"
 */
record ElfHeader(
        int type,
        long entry,
        long segmentOffset,
        int segmentCount,
        long sectionOffset,
        int sectionCount,
        int nameSection) {
    static final int BYTES = 64;
    static final int SEGMENT_BYTES = 56;
    static final int SECTION_BYTES = 64;

    private static final int CLASS_64 = 2;
    private static final int LITTLE_ENDIAN = 1;
    private static final int CURRENT_VERSION = 1;
    private static final int EM_X86_64 = 62;
    private static final int PN_XNUM = 0xffff;
    private static final int SHN_XINDEX = 0xffff;

    static ElfHeader read(ElfBytes file) {
        file.check(0, BYTES, 0, "the ELF header");
        expect(file, 0, file.s32(0), 0x464c457f, "magic number");
        expect(file, 4, file.u8(4), CLASS_64, "class: 64-bit objects");
        expect(file, 5, file.u8(5), LITTLE_ENDIAN, "data encoding: little-endian");
        expect(file, 6, file.u8(6), CURRENT_VERSION, "version");
        expect(file, 18, file.u16(18), EM_X86_64, "machine: x86-64");
        expect(file, 52, file.u16(52), BYTES, "size of the header");
        long segmentOffset = file.s64(32);
        long sectionOffset = file.s64(40);
        int segmentCount = file.u16(56);
        int sectionCount = sectionOffset == 0 ? 0 : file.u16(60);
        int nameSection = sectionOffset == 0 ? 0 : file.u16(62);
        if (sectionOffset != 0) {
            expect(file, 58, file.u16(58), SECTION_BYTES, "size of a section header");
            int first = file.check(sectionOffset, SECTION_BYTES, 40, "section header 0");
            if (sectionCount == 0) {
                sectionCount = count(file, file.s64(first + 32), SECTION_BYTES, first + 32);
            }
            nameSection = nameSection == SHN_XINDEX ? file.s32(first + 40) : nameSection;
            segmentCount = segmentCount == PN_XNUM ? file.s32(first + 44) : segmentCount;
        }
        file.check(
                sectionOffset, (long) sectionCount * SECTION_BYTES, 40, "the section header table");
        if (segmentCount != 0) {
            expect(file, 54, file.u16(54), SEGMENT_BYTES, "size of a program header");
            count(file, segmentCount, SEGMENT_BYTES, 56);
            file.check(
                    segmentOffset,
                    (long) segmentCount * SEGMENT_BYTES,
                    32,
                    "the program header table");
        }
        if (nameSection < 0 || (nameSection != 0 && nameSection >= sectionCount)) {
            throw file.error(
                    62,
                    "section of names is not there: e_shstrndx=%d sections=%d"
                            .formatted(nameSection, sectionCount));
        }
        return new ElfHeader(
                file.u16(16),
                file.s64(24),
                segmentOffset,
                segmentCount,
                sectionOffset,
                sectionCount,
                nameSection);
    }

    int sectionHeaderOffset(int index) {
        return (int) sectionOffset + index * SECTION_BYTES;
    }

    private static void expect(ElfBytes file, int offset, int actual, int expected, String what) {
        if (actual != expected) {
            throw file.error(
                    offset, "wrong %s: expected=%#x found=%#x".formatted(what, expected, actual));
        }
    }

    /** Returns a count that the file is long enough for. */
    private static int count(ElfBytes file, long value, int entryBytes, int offset) {
        if (value < 0 || value > file.length() / entryBytes) {
            throw file.error(offset, "table larger than the file: entries=%#x".formatted(value));
        }
        return (int) value;
    }
}
