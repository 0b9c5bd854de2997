// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.asm.AssembledSymbol;

/** Which code lies where: ranges that do not overlap. */
public final class CodeMap {
    /** A map of nothing. */
    public static final CodeMap EMPTY = new CodeMap(List.of());

    /**
     * A function.
     *
     * @param virtualAddress its first instruction
     * @param sizeBytes its size, 0 if not known
     * @param name its name
     * @param role what it is for
     */
    public record Function(long virtualAddress, long sizeBytes, String name, CodeRange.Role role) {}

    private final List<CodeRange> ranges;
    private final long[] starts;

    /**
     * Makes a map.
     *
     * @param ranges the ranges in any order
     * @throws IllegalArgumentException if two overlap
     */
    public CodeMap(Collection<CodeRange> ranges) {
        List<CodeRange> sorted = new ArrayList<>(ranges);
        sorted.sort((a, b) -> Long.compareUnsigned(a.from(), b.from()));
        for (int i = 1; i < sorted.size(); i++) {
            if (Long.compareUnsigned(sorted.get(i - 1).to(), sorted.get(i).from()) > 0) {
                throw new IllegalArgumentException(
                        "ranges overlap: " + sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
        this.ranges = List.copyOf(sorted);
        // Signed order of flipped signs is unsigned order.
        starts = sorted.stream().mapToLong(range -> range.from() ^ Long.MIN_VALUE).toArray();
    }

    /**
     * Returns the functions of an assembled image. A function begins at a symbol in a section of
     * code that is not typed as data, and ends where the next one begins or its section ends.
     *
     * @param image the image
     * @param roles the role of the function that a symbol names
     */
    public static CodeMap of(
            AssembledImage image,
            java.util.function.Function<AssembledSymbol, CodeRange.Role> roles) {
        List<Function> found = new ArrayList<>();
        for (AssembledSection section : image.sections()) {
            if (section.isExecutable() && section.isAllocated()) {
                addFunctions(section, image, roles, found);
            }
        }
        return ofFunctions(found);
    }

    private static void addFunctions(
            AssembledSection section,
            AssembledImage image,
            java.util.function.Function<AssembledSymbol, CodeRange.Role> roles,
            List<Function> found) {
        List<AssembledSymbol> functions =
                image.symbols().stream()
                        .filter(symbol -> symbol.section().equals(section.name()))
                        .filter(symbol -> symbol.kind() != AssembledSymbol.Kind.OBJECT)
                        .filter(symbol -> section.contains(symbol.virtualAddress()))
                        .sorted(
                                (a, b) ->
                                        Long.compareUnsigned(
                                                a.virtualAddress(), b.virtualAddress()))
                        .toList();
        long end = section.virtualAddress() + section.sizeBytes();
        for (int i = 0; i < functions.size(); i++) {
            AssembledSymbol symbol = functions.get(i);
            long from = symbol.virtualAddress();
            long to = i + 1 == functions.size() ? end : functions.get(i + 1).virtualAddress();
            found.add(new Function(from, to - from, symbol.name(), roles.apply(symbol)));
        }
    }

    /**
     * Returns functions of which each begins at an address and ends after its size, or where the
     * next one begins. Of several at one address the last one gives the name.
     *
     * @param functions the functions; a size of 0 is an unknown one
     */
    public static CodeMap ofFunctions(Collection<Function> functions) {
        List<Function> sorted = new ArrayList<>(functions);
        sorted.sort((a, b) -> Long.compareUnsigned(a.virtualAddress(), b.virtualAddress()));
        List<CodeRange> ranges = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Function function = sorted.get(i);
            long from = function.virtualAddress();
            long size = function.sizeBytes();
            if (i + 1 < sorted.size()) {
                long room = sorted.get(i + 1).virtualAddress() - from;
                size = size == 0 ? room : Math.min(size, room);
            }
            if (size != 0) {
                ranges.add(new CodeRange(from, from + size, function.name(), function.role()));
            }
        }
        return new CodeMap(ranges);
    }

    /** Returns the ranges by address. */
    public List<CodeRange> ranges() {
        return ranges;
    }

    /** Returns the range that an address lies in, or null. */
    public CodeRange find(long address) {
        long key = address ^ Long.MIN_VALUE;
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        CodeRange range = low == 0 ? null : ranges.get(low - 1);
        return range != null && range.contains(address) ? range : null;
    }
}
