// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the tables of sections and segments. */
final class ElfTables {
    private ElfTables() {}

    static List<ElfSegment> segments(ElfBytes file, ElfHeader header) {
        List<ElfSegment> result = new ArrayList<>();
        for (int i = 0; i < header.segmentCount(); i++) {
            int at = (int) header.segmentOffset() + i * ElfHeader.SEGMENT_BYTES;
            ElfSegment segment =
                    new ElfSegment(
                            file.s32(at),
                            file.s32(at + 4),
                            file.s64(at + 8),
                            file.s64(at + 16),
                            file.s64(at + 24),
                            file.s64(at + 32),
                            file.s64(at + 40),
                            file.s64(at + 48));
            check(file, segment, i, at);
            result.add(segment);
        }
        return result;
    }

    private static void check(ElfBytes file, ElfSegment segment, int index, int at) {
        file.check(segment.offset(), segment.fileBytes(), at + 8, "segment " + index);
        if (!segment.isLoaded()) {
            return;
        }
        if (segment.memoryBytes() < segment.fileBytes()) {
            throw file.error(
                    at + 40,
                    "segment %d is smaller in memory than in the file: p_memsz=%#x p_filesz=%#x"
                            .formatted(index, segment.memoryBytes(), segment.fileBytes()));
        }
        long end = segment.virtualAddress() + segment.memoryBytes();
        boolean wraps = end != 0 && Long.compareUnsigned(end, segment.virtualAddress()) < 0;
        if (wraps) {
            throw file.error(
                    at + 16,
                    "segment %d wraps around: p_vaddr=%#x p_memsz=%#x"
                            .formatted(index, segment.virtualAddress(), segment.memoryBytes()));
        }
        checkAlignment(file, segment.alignment(), at + 48);
    }

    static List<ElfSection> sections(ElfBytes file, ElfHeader header) {
        List<ElfSection> unnamed = new ArrayList<>();
        for (int i = 0; i < header.sectionCount(); i++) {
            int at = header.sectionHeaderOffset(i);
            ElfSection section = section(file, i, at, "");
            if (!section.isZeroed()) {
                file.check(section.offset(), section.sizeBytes(), at + 24, "section " + i);
            } else if (section.sizeBytes() < 0) {
                throw file.error(
                        at + 32, "section %d is too large: %#x".formatted(i, section.sizeBytes()));
            }
            checkAlignment(file, section.alignment(), at + 48);
            unnamed.add(section);
        }
        checkOverlaps(file, header, unnamed);
        if (header.nameSection() == 0) {
            return unnamed;
        }
        ElfSection names = unnamed.get(header.nameSection());
        if (names.type() != ElfSection.SHT_STRTAB) {
            throw file.error(
                    header.sectionHeaderOffset(names.index()) + 4,
                    "names of sections must be in a string table: sh_type=" + names.type());
        }
        List<ElfSection> result = new ArrayList<>();
        for (int i = 0; i < unnamed.size(); i++) {
            int at = header.sectionHeaderOffset(i);
            result.add(section(file, i, at, file.name(names, file.u32(at), at)));
        }
        return result;
    }

    private static ElfSection section(ElfBytes file, int index, int at, String name) {
        return new ElfSection(
                index,
                name,
                file.s32(at + 4),
                file.s64(at + 8),
                file.s64(at + 16),
                file.s64(at + 24),
                file.s64(at + 32),
                file.s32(at + 40),
                file.s32(at + 44),
                file.s64(at + 48));
    }

    /** Sections that share bytes could make a short file mean more than any memory holds. */
    private static void checkOverlaps(ElfBytes file, ElfHeader header, List<ElfSection> sections) {
        List<ElfSection> inFile = new ArrayList<>();
        for (ElfSection section : sections) {
            if (!section.isZeroed() && section.sizeBytes() > 0) {
                inFile.add(section);
            }
        }
        inFile.sort(Comparator.comparingLong(ElfSection::offset));
        for (int i = 1; i < inFile.size(); i++) {
            ElfSection before = inFile.get(i - 1);
            ElfSection section = inFile.get(i);
            if (section.offset() < before.offset() + before.sizeBytes()) {
                throw file.error(
                        header.sectionHeaderOffset(section.index()) + 24,
                        "sections share bytes of the file: sections=%d,%d offset=%#x"
                                .formatted(before.index(), section.index(), section.offset()));
            }
        }
    }

    private static void checkAlignment(ElfBytes file, long alignment, int at) {
        if (Long.bitCount(alignment) > 1) {
            throw file.error(
                    at, "alignment must be a power of two: alignment=%#x".formatted(alignment));
        }
    }
}
