// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An ELF64 file of x86-64, little-endian: an object, an executable or a shared object. Tables are
 * checked when the file is read, symbols and relocations when they are asked for.
 */
public final class ElfFile {
    /** Type of a relocatable object. */
    public static final int ET_REL = 1;

    /** Type of an executable at fixed addresses. */
    public static final int ET_EXEC = 2;

    /** Type of a shared object or an executable that runs anywhere. */
    public static final int ET_DYN = 3;

    private static final int SYMBOL_BYTES = 24;
    private static final int RELOCATION_BYTES = 24;
    private static final int SHN_XINDEX = 0xffff;
    private static final int SHN_LORESERVE = 0xff00;

    private final ElfBytes bytes;
    private final ElfHeader header;
    private final List<ElfSegment> segments;
    private final List<ElfSection> sections;
    private final Map<Integer, List<ElfSymbol>> symbolTables = new TreeMap<>();

    private ElfFile(
            ElfBytes bytes,
            ElfHeader header,
            List<ElfSegment> segments,
            List<ElfSection> sections) {
        this.bytes = bytes;
        this.header = header;
        this.segments = List.copyOf(segments);
        this.sections = List.copyOf(sections);
    }

    /** Returns whether bytes begin as an ELF file does. */
    public static boolean isElf(byte[] content) {
        return content.length >= 4
                && content[0] == 0x7f
                && content[1] == 'E'
                && content[2] == 'L'
                && content[3] == 'F';
    }

    /**
     * Reads a file.
     *
     * @param name name for messages
     * @param content all bytes of the file; kept, not copied
     * @throws ElfException if it is not a 64-bit little-endian ELF file of x86-64, or malformed
     */
    public static ElfFile read(String name, byte[] content) {
        ElfBytes bytes = new ElfBytes(name, content);
        ElfHeader header = ElfHeader.read(bytes);
        return new ElfFile(
                bytes,
                header,
                ElfTables.segments(bytes, header),
                ElfTables.sections(bytes, header));
    }

    /** Returns {@link #ET_REL}, {@link #ET_EXEC}, {@link #ET_DYN} or another type. */
    public int type() {
        return header.type();
    }

    /** Returns the address at which the program begins. */
    public long entry() {
        return header.entry();
    }

    /** Returns where the program headers begin in the file. */
    public long programHeaderOffset() {
        return header.segmentOffset();
    }

    /** Returns the program headers. */
    public List<ElfSegment> segments() {
        return segments;
    }

    /** Returns the sections in the order of their numbers, number 0 included; none if none are. */
    public List<ElfSection> sections() {
        return sections;
    }

    /** Returns the first section of a name. */
    public Optional<ElfSection> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** Returns the allocated section that holds an address. */
    public Optional<ElfSection> sectionAt(long virtualAddress) {
        return sections.stream()
                .filter(ElfSection::isAllocated)
                .filter(s -> !s.isThreadLocal() || !s.isZeroed())
                .filter(s -> Long.compareUnsigned(virtualAddress - s.address(), s.sizeBytes()) < 0)
                .findFirst();
    }

    /** Returns a copy of a section's bytes; none if it takes no room in the file. */
    public byte[] content(ElfSection section) {
        return section.isZeroed()
                ? new byte[0]
                : bytes.copy((int) section.offset(), (int) section.sizeBytes());
    }

    /** Returns a copy of the bytes that a segment has in the file. */
    public byte[] content(ElfSegment segment) {
        return bytes.copy((int) segment.offset(), (int) segment.fileBytes());
    }

    /**
     * Returns the symbols of the linker, or if there are none those of the dynamic linker, in the
     * order of the file and number 0 included; none if there is no table.
     *
     * @throws ElfException if the table is malformed
     */
    public List<ElfSymbol> symbols() {
        for (int type : new int[] {ElfSection.SHT_SYMTAB, ElfSection.SHT_DYNSYM}) {
            for (ElfSection section : sections) {
                if (section.type() == type) {
                    return symbolTable(section);
                }
            }
        }
        return List.of();
    }

    /**
     * Returns the relocations in a section of type {@code SHT_RELA}.
     *
     * @throws ElfException if it is of another type or malformed
     */
    public List<ElfRelocation> relocations(ElfSection table) {
        int headerOffset = header.sectionHeaderOffset(table.index());
        if (table.type() != ElfSection.SHT_RELA) {
            throw bytes.error(
                    headerOffset,
                    "relocations with addends expected: section=%s sh_type=%d"
                            .formatted(table.name(), table.type()));
        }
        checkMultiple(table, RELOCATION_BYTES, headerOffset);
        List<ElfSymbol> symbols =
                table.link() == 0
                        ? List.of(new ElfSymbol("", 0, 0, 0, 0, ElfSymbol.SHN_UNDEF))
                        : symbolTable(linked(table, headerOffset));
        List<ElfRelocation> result = new ArrayList<>();
        int end = (int) (table.offset() + table.sizeBytes());
        for (int at = (int) table.offset(); at < end; at += RELOCATION_BYTES) {
            int symbol = bytes.s32(at + 12);
            if (symbol < 0 || symbol >= symbols.size()) {
                throw bytes.error(
                        at + 12,
                        "relocation of a symbol that is not there: symbol=%d symbols=%d"
                                .formatted(symbol, symbols.size()));
            }
            result.add(
                    new ElfRelocation(
                            bytes.s64(at),
                            bytes.s32(at + 8),
                            symbols.get(symbol),
                            bytes.s64(at + 16)));
        }
        return result;
    }

    /** Returns an exception about the file as a whole. */
    public ElfException error(String problem) {
        return bytes.error(0, problem);
    }

    /** Returns an exception about a section of this file. */
    public ElfException error(ElfSection section, long offsetInSection, String problem) {
        return bytes.error(section.offset() + offsetInSection, problem);
    }

    /** Reads a table once, however many tables of relocations refer to it. */
    private List<ElfSymbol> symbolTable(ElfSection table) {
        return symbolTables.computeIfAbsent(table.index(), index -> readSymbols(table));
    }

    private List<ElfSymbol> readSymbols(ElfSection table) {
        int headerOffset = header.sectionHeaderOffset(table.index());
        boolean isTable =
                table.type() == ElfSection.SHT_SYMTAB || table.type() == ElfSection.SHT_DYNSYM;
        if (!isTable) {
            throw bytes.error(
                    headerOffset,
                    "symbol table expected: section=%s sh_type=%d"
                            .formatted(table.name(), table.type()));
        }
        checkMultiple(table, SYMBOL_BYTES, headerOffset);
        ElfSection names = linked(table, headerOffset);
        if (names.type() != ElfSection.SHT_STRTAB) {
            throw bytes.error(
                    headerOffset + 40,
                    "sh_link of a symbol table must name a string table: sh_link=" + table.link());
        }
        List<ElfSymbol> result = new ArrayList<>();
        int end = (int) (table.offset() + table.sizeBytes());
        for (int at = (int) table.offset(); at < end; at += SYMBOL_BYTES) {
            result.add(symbol(at, names));
        }
        return List.copyOf(result);
    }

    private ElfSymbol symbol(int at, ElfSection names) {
        int section = bytes.u16(at + 6);
        if (section == SHN_XINDEX) {
            throw bytes.error(at + 6, "extended section numbers of symbols are not supported");
        }
        if (section < SHN_LORESERVE && section >= sections.size()) {
            throw bytes.error(
                    at + 6,
                    "symbol in a section that is not there: st_shndx=%d sections=%d"
                            .formatted(section, sections.size()));
        }
        int info = bytes.u8(at + 4);
        return new ElfSymbol(
                bytes.name(names, bytes.u32(at), at),
                bytes.s64(at + 8),
                bytes.s64(at + 16),
                info >> 4,
                info & 0xf,
                section);
    }

    private ElfSection linked(ElfSection table, int headerOffset) {
        if (table.link() <= 0 || table.link() >= sections.size()) {
            throw bytes.error(
                    headerOffset + 40,
                    "sh_link names no section: section=%s sh_link=%d"
                            .formatted(table.name(), table.link()));
        }
        return sections.get(table.link());
    }

    private void checkMultiple(ElfSection table, int entryBytes, int headerOffset) {
        if (table.sizeBytes() % entryBytes != 0) {
            throw bytes.error(
                    headerOffset + 32,
                    "size of a table must be a multiple of its entries: section=%s sh_size=%#x entry=%d"
                            .formatted(table.name(), table.sizeBytes(), entryBytes));
        }
    }
}
