// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.retint.x86.internal.asm.LineTable;
import org.retint.x86.internal.asm.Section;
import org.retint.x86.internal.asm.Symbol;
import org.retint.x86.internal.asm.Unit;

/** What assembling gives: sections with addresses and bytes, symbols, line information. */
public final class AssembledImage {
    private static final int MAX_INSTRUCTION_BYTES = 15;

    private record Line(long address, String file, int number) {}

    private final List<AssembledSection> sections;
    private final Map<String, AssembledSymbol> symbols = new LinkedHashMap<>();
    private final TreeMap<Long, AssembledSymbol> places = new TreeMap<>(Long::compareUnsigned);
    private final Line[] lines;
    private final List<AssemblyException.Diagnostic> warnings;

    AssembledImage(Unit unit) {
        List<AssembledSection> collected = new ArrayList<>();
        for (Section section : unit.sections()) {
            collected.add(new AssembledSection(section));
        }
        sections = List.copyOf(collected);
        for (Symbol symbol : unit.sharedSymbols()) {
            if (symbol.hasAddress()) {
                add(convert(symbol));
            }
        }
        lines = lines(unit.lines());
        warnings = unit.warnings().stream().map(Assembler::diagnostic).toList();
    }

    private static AssembledSymbol convert(Symbol symbol) {
        AssembledSymbol.Kind kind =
                switch (symbol.type()) {
                    case "function" -> AssembledSymbol.Kind.FUNCTION;
                    case "object" -> AssembledSymbol.Kind.OBJECT;
                    default -> AssembledSymbol.Kind.NONE;
                };
        AssembledSymbol.Binding binding = AssembledSymbol.Binding.LOCAL;
        if (symbol.isWeak()) {
            binding = AssembledSymbol.Binding.WEAK;
        } else if (symbol.isGlobal()) {
            binding = AssembledSymbol.Binding.GLOBAL;
        }
        return new AssembledSymbol(
                symbol.name(),
                symbol.address(),
                symbol.sizeBytes(),
                kind,
                binding,
                symbol.sectionName());
    }

    private void add(AssembledSymbol symbol) {
        symbols.put(symbol.name(), symbol);
        if (symbol.isAbsolute() || find(symbol.section()).filter(s -> s.isAllocated()).isEmpty()) {
            return;
        }
        AssembledSymbol other = places.get(symbol.virtualAddress());
        if (other == null || rank(symbol) >= rank(other)) {
            places.put(symbol.virtualAddress(), symbol);
        }
    }

    /**
     * Functions name a place better than other labels do, global ones better than local ones; of
     * equals the last, since a label that ends something comes before what begins there.
     */
    private static int rank(AssembledSymbol symbol) {
        return (symbol.kind() != AssembledSymbol.Kind.NONE ? 2 : 0)
                + (symbol.binding() != AssembledSymbol.Binding.LOCAL ? 1 : 0);
    }

    private static Line[] lines(LineTable table) {
        Line[] lines = new Line[table.count()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new Line(table.address(i), table.file(i), table.line(i));
        }
        Arrays.sort(lines, (a, b) -> Long.compareUnsigned(a.address(), b.address()));
        return lines;
    }

    /** Returns all sections in the order of their first mention, empty ones too. */
    public List<AssembledSection> sections() {
        return sections;
    }

    /** Returns the section of that name. */
    public Optional<AssembledSection> find(String section) {
        return sections.stream().filter(s -> s.name().equals(section)).findFirst();
    }

    /**
     * Returns the section of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AssembledSection section(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such section: name=" + name + " known=" + sections));
    }

    /** Returns the section that an address lies in. */
    public Optional<AssembledSection> sectionAt(long address) {
        return sections.stream().filter(section -> section.contains(address)).findFirst();
    }

    /** Returns the symbols in the order of their first mention, without {@code .L} ones. */
    public Collection<AssembledSymbol> symbols() {
        return Collections.unmodifiableCollection(symbols.values());
    }

    /** Returns the symbol of that name. */
    public Optional<AssembledSymbol> findSymbol(String name) {
        return Optional.ofNullable(symbols.get(name));
    }

    /**
     * Returns the address, or the value, of the symbol of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public long symbol(String name) {
        AssembledSymbol symbol = symbols.get(name);
        if (symbol == null) {
            throw new IllegalArgumentException(
                    "no such symbol: name=" + name + "; the image defines " + symbols.size());
        }
        return symbol.virtualAddress();
    }

    /** Returns the last symbol at or before an address, in the same section. */
    public Optional<AssembledSymbol> symbolAt(long address) {
        Map.Entry<Long, AssembledSymbol> entry = places.floorEntry(address);
        if (entry == null) {
            return Optional.empty();
        }
        AssembledSymbol symbol = entry.getValue();
        return sectionAt(address)
                .filter(section -> section.name().equals(symbol.section()))
                .map(section -> symbol);
    }

    /** Returns an address as {@code symbol+0x10}, or as a number if no symbol comes before it. */
    public String describe(long address) {
        return symbolAt(address)
                .map(symbol -> describe(symbol, address - symbol.virtualAddress()))
                .orElseGet(() -> String.format("%#x", address));
    }

    private static String describe(AssembledSymbol symbol, long offset) {
        return offset == 0 ? symbol.name() : String.format("%s+%#x", symbol.name(), offset);
    }

    /**
     * Returns the line of the instruction that contains an address; for an instruction of a macro
     * the line of the outermost call.
     */
    public Optional<SourceLine> lineOf(long address) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(lines[middle].address(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || address - lines[low - 1].address() >= MAX_INSTRUCTION_BYTES) {
            return Optional.empty();
        }
        Line line = lines[low - 1];
        return Optional.of(new SourceLine(line.file(), line.number()));
    }

    /** Returns what {@code .warning} directives said, in order. */
    public List<AssemblyException.Diagnostic> warnings() {
        return warnings;
    }
}
