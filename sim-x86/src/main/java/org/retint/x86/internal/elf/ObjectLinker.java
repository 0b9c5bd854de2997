// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gives the sections of a relocatable object addresses, one after the other, and applies its
 * relocations: those that GCC emits for code and data of any code model, without thread-local
 * storage. Addresses that code takes from a global offset table stand behind the sections.
 *
 * @see "System V ABI, AMD64 supplement, Relocation Types"
 */
public final class ObjectLinker {
    private static final int R_64 = 1;
    private static final int R_PC32 = 2;
    private static final int R_PLT32 = 4;
    private static final int R_GOTPCREL = 9;
    private static final int R_32 = 10;
    private static final int R_32S = 11;
    private static final int R_16 = 12;
    private static final int R_PC16 = 13;
    private static final int R_8 = 14;
    private static final int R_PC8 = 15;
    private static final int R_PC64 = 24;
    private static final int R_GOTPCRELX = 41;
    private static final int R_REX_GOTPCRELX = 42;
    private static final int MAX_ALIGNMENT = 1 << 21;
    private static final long MAX_BYTES = 1L << 30;
    private static final int LOCAL = 0;

    private final ElfFile file;
    private final Function<String, OptionalLong> elsewhere;
    private final Map<Integer, byte[]> contents = new TreeMap<>();
    private final Map<Integer, Long> addresses = new TreeMap<>();
    private final Map<String, Long> commons = new TreeMap<>();
    private final Map<Long, Long> table = new TreeMap<>();
    private long end;

    private ObjectLinker(ElfFile file, Function<String, OptionalLong> elsewhere) {
        this.file = file;
        this.elsewhere = elsewhere;
    }

    /**
     * Bytes at an address.
     *
     * @param name name of the section they come from
     */
    public record Piece(String name, long address, byte[] bytes) {}

    /**
     * An object that can be copied into memory.
     *
     * @param pieces what to copy where, ascending
     * @param symbols addresses of the global symbols that the object defines
     * @param end first address behind it
     */
    public record Linked(List<Piece> pieces, Map<String, Long> symbols, long end) {}

    /**
     * Links an object.
     *
     * @param base address of its first section, which is aligned
     * @param elsewhere returns the addresses of symbols that the object does not define
     * @throws ElfException if it is no object, or if a relocation cannot be applied
     */
    public static Linked link(ElfFile file, long base, Function<String, OptionalLong> elsewhere) {
        if (file.type() != ElfFile.ET_REL) {
            throw file.error("a relocatable object expected, ET_REL: e_type=" + file.type());
        }
        ObjectLinker linker = new ObjectLinker(file, elsewhere);
        linker.place(base);
        for (ElfSection section : file.sections()) {
            if (section.type() == ElfSection.SHT_RELA
                    && linker.contents.containsKey(section.info())) {
                linker.relocate(section);
            }
        }
        return linker.linked();
    }

    private void place(long base) {
        end = base;
        for (ElfSection section : file.sections()) {
            if (section.isAllocated()) {
                long address = reserve(section.sizeBytes(), section.alignment(), base);
                addresses.put(section.index(), address);
                contents.put(
                        section.index(),
                        Arrays.copyOf(file.content(section), (int) section.sizeBytes()));
            }
        }
        for (ElfSymbol symbol : file.symbols()) {
            if (symbol.section() == ElfSymbol.SHN_COMMON) {
                commons.put(symbol.name(), reserve(symbol.sizeBytes(), symbol.value(), base));
            }
        }
        end = end + Long.BYTES - 1 & -Long.BYTES;
    }

    private long reserve(long bytes, long wanted, long base) {
        long alignment = Math.max(1, wanted);
        if (alignment > MAX_ALIGNMENT || Long.bitCount(alignment) != 1) {
            throw file.error("alignment is no power of two up to 2 MiB: " + wanted);
        }
        long address = end + alignment - 1 & -alignment;
        if (bytes < 0 || bytes > MAX_BYTES - (address - base)) {
            throw file.error("object is larger than 1 GiB: size=%#x".formatted(bytes));
        }
        end = address + bytes;
        return address;
    }

    private void relocate(ElfSection relocations) {
        int patched = relocations.info();
        ByteBuffer bytes = ByteBuffer.wrap(contents.get(patched)).order(ByteOrder.LITTLE_ENDIAN);
        List<ElfRelocation> list = file.relocations(relocations);
        for (int i = 0; i < list.size(); i++) {
            ElfRelocation relocation = list.get(i);
            long offset = relocation.offset();
            int width = widthBytes(relocation.type());
            boolean fits = offset >= 0 && offset <= bytes.limit() - width;
            if (width == 0 || !fits) {
                throw error(
                        relocations,
                        i,
                        width == 0
                                ? "relocation type is not supported: type=" + relocation.type()
                                : "relocation lies beyond its section: offset=%#x"
                                        .formatted(offset));
            }
            long place = addresses.get(patched) + offset;
            long value = value(relocations, i, relocation, place);
            if (!holds(relocation.type(), value)) {
                throw error(
                        relocations,
                        i,
                        "value does not fit: symbol=%s type=%d value=%#x"
                                .formatted(relocation.symbol().name(), relocation.type(), value));
            }
            for (int b = 0; b < width; b++) {
                bytes.put((int) offset + b, (byte) (value >> (8 * b)));
            }
        }
    }

    private long value(ElfSection relocations, int index, ElfRelocation relocation, long place) {
        long target = address(relocations, index, relocation.symbol());
        return switch (relocation.type()) {
            case R_64, R_32, R_32S, R_16, R_8 -> target + relocation.addend();
            case R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX ->
                    tableEntry(target) + relocation.addend() - place;
            default -> target + relocation.addend() - place;
        };
    }

    private long tableEntry(long target) {
        return table.computeIfAbsent(target, key -> end + (long) table.size() * Long.BYTES);
    }

    private static int widthBytes(int type) {
        return switch (type) {
            case R_64, R_PC64 -> 8;
            case R_PC32, R_PLT32, R_32, R_32S, R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX -> 4;
            case R_16, R_PC16 -> 2;
            case R_8, R_PC8 -> 1;
            default -> 0;
        };
    }

    private static boolean holds(int type, long value) {
        return switch (type) {
            case R_64, R_PC64 -> true;
            case R_32 -> value >>> 32 == 0;
            case R_16 -> value >>> 16 == 0;
            case R_8 -> value >>> 8 == 0;
            case R_PC16 -> (short) value == value;
            case R_PC8 -> (byte) value == value;
            default -> (int) value == value;
        };
    }

    private long address(ElfSection relocations, int index, ElfSymbol symbol) {
        if (symbol.section() == ElfSymbol.SHN_ABS) {
            return symbol.value();
        }
        if (symbol.section() == ElfSymbol.SHN_COMMON) {
            return commons.get(symbol.name());
        }
        if (symbol.isDefined()) {
            Long section = addresses.get(symbol.section());
            if (section == null) {
                throw error(relocations, index, "symbol has no address: " + symbol.name());
            }
            return section + symbol.value();
        }
        OptionalLong found = elsewhere.apply(symbol.name());
        if (found.isEmpty() && !symbol.isWeak() && !symbol.name().isEmpty()) {
            throw error(relocations, index, "undefined symbol: " + symbol.name());
        }
        return found.orElse(0);
    }

    private ElfException error(ElfSection relocations, int index, String problem) {
        return file.error(relocations, 24L * index, problem);
    }

    private Linked linked() {
        List<Piece> pieces = new ArrayList<>();
        contents.forEach(
                (index, bytes) ->
                        pieces.add(
                                new Piece(
                                        file.sections().get(index).name(),
                                        addresses.get(index),
                                        bytes)));
        ByteBuffer entries =
                ByteBuffer.allocate(table.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        table.forEach((target, entry) -> entries.putLong((int) (entry - end), target));
        if (entries.capacity() > 0) {
            pieces.add(new Piece(".got", end, entries.array()));
        }
        Map<String, Long> symbols = new TreeMap<>(commons);
        for (ElfSymbol symbol : file.symbols()) {
            Long section = addresses.get(symbol.section());
            if (symbol.binding() != LOCAL && section != null) {
                symbols.put(symbol.name(), section + symbol.value());
            }
        }
        return new Linked(pieces, symbols, end + entries.capacity());
    }
}
