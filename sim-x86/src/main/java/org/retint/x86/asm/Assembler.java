// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.retint.x86.internal.asm.Placement;
import org.retint.x86.internal.asm.Problem;
import org.retint.x86.internal.asm.Unit;

/**
 * Assembles text in AT&amp;T syntax, a subset of GNU as for 64-bit code, to an image with fixed
 * addresses: the bytes are those that GNU as 2.40 and ld give for the same text and addresses.
 *
 * <p>All sources form one unit: they share symbols and macros whether global or not, and are read
 * in the order added. Each source begins in {@code .text}. Names that begin with {@code .L} belong
 * to their source. A weak definition gives way to one of another source that is not weak, as it
 * would with a linker.
 *
 * <p>Sections follow each other from the base address: code ({@code .text} first), constants, data,
 * zeros; each of these groups begins at a page. As with ld, {@code _etext}, {@code _edata}, {@code
 * __bss_start}, {@code _end} and, for sections whose name is a C identifier, {@code __start_NAME}
 * and {@code __stop_NAME} are defined if used.
 *
 * <p>Builders are not shared between threads; assembling twice gives equal images.
 *
 * <p><i>Not modelled:</i> Intel syntax, 16- and 32-bit code, relocations other than {@code @PLT},
 * unwind tables ({@code .cfi_*} has no effect) and debug information, {@code .altmacro}, merging of
 * strings in mergeable sections (GNU as does none either, ld may).
 */
public final class Assembler {
    /** Boundary on which code, constants, data and zeros begin: a page. */
    public static final long GROUP_ALIGNMENT = 4096;

    /** Characters that macros and repetitions may expand to: those of 30,000 blocks fit in. */
    public static final long MAX_EXPANSION = 1 << 26;

    private record Source(String name, String text) {}

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Long> definitions = new LinkedHashMap<>();
    private final Map<String, Long> sectionAddresses = new LinkedHashMap<>();
    private UnaryOperator<String> includes = name -> null;
    private long base;
    private long groupAlignment = GROUP_ALIGNMENT;
    private long maxExpansion = MAX_EXPANSION;

    private Assembler() {}

    /** Returns an assembler without sources, base address 0. */
    public static Assembler create() {
        return new Assembler();
    }

    /**
     * Assembles one text.
     *
     * @param base address of {@code .text}
     * @param name name of the text, for errors
     * @param text the text
     * @throws AssemblyException if anything in the text is wrong
     */
    public static AssembledImage assemble(long base, String name, String text) {
        return create().base(base).source(name, text).assemble();
    }

    /** Adds a source. The name is the one that errors and line information have. */
    public Assembler source(String name, String text) {
        sources.add(
                new Source(
                        Objects.requireNonNull(name, "name"),
                        Objects.requireNonNull(text, "text")));
        return this;
    }

    /** Sets the address of {@code .text}, from which the other sections follow. */
    public Assembler base(long virtualAddress) {
        base = virtualAddress;
        return this;
    }

    /** Gives a section an address of its own instead of its place in the order. */
    public Assembler sectionAddress(String section, long virtualAddress) {
        sectionAddresses.put(Objects.requireNonNull(section, "section"), virtualAddress);
        return this;
    }

    /**
     * Sets the boundary on which code, constants, data and zeros begin.
     *
     * @throws IllegalArgumentException if it is not a power of two
     */
    public Assembler groupAlignment(long bytes) {
        if (Long.bitCount(bytes) != 1) {
            throw new IllegalArgumentException(
                    "groupAlignment must be a power of two: groupAlignment=" + bytes);
        }
        groupAlignment = bytes;
        return this;
    }

    /** Defines an absolute symbol before the first source, as {@code .set} would. */
    public Assembler define(String name, long value) {
        definitions.put(Objects.requireNonNull(name, "name"), value);
        return this;
    }

    /** Sets what {@code .include} reads: the text for a name, or null if there is none. */
    public Assembler includes(UnaryOperator<String> resolver) {
        includes = Objects.requireNonNull(resolver, "resolver");
        return this;
    }

    /**
     * Sets how much text macros and repetitions may expand to, {@link #MAX_EXPANSION} by default:
     * less for texts that nobody trusts, as time and memory grow with it.
     *
     * @param characters all expansions together
     */
    public Assembler maxExpansion(long characters) {
        if (characters < 0) {
            throw new IllegalArgumentException(
                    "maxExpansion must not be negative: maxExpansion=" + characters);
        }
        maxExpansion = characters;
        return this;
    }

    /**
     * Assembles the sources; this assembler can be used again.
     *
     * @throws AssemblyException if anything in the sources is wrong: each error found, up to a
     *     limit of 20, with file, line and column
     */
    public AssembledImage assemble() {
        Unit unit = new Unit(includes, maxExpansion);
        definitions.forEach(unit::define);
        for (Source source : sources) {
            if (!unit.read(source.name(), source.text())) {
                break;
            }
        }
        unit.link(new Placement(base, groupAlignment, sectionAddresses));
        List<Problem> errors = unit.errors();
        if (!errors.isEmpty()) {
            throw new AssemblyException(errors.stream().map(Assembler::diagnostic).toList());
        }
        return new AssembledImage(unit);
    }

    static AssemblyException.Diagnostic diagnostic(Problem problem) {
        return new AssemblyException.Diagnostic(
                problem.location().file(),
                problem.location().line(),
                problem.location().column(),
                problem.text());
    }
}
