// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.retint.x86.internal.encode.Encoded;
import org.retint.x86.internal.encode.Encoder;
import org.retint.x86.internal.encode.Fixup;

/**
 * One unit of assembly: sources read in order into sections and symbols that they share, then laid
 * out. Used once.
 */
public final class Unit {
    private final Diagnostics diagnostics = new Diagnostics();
    private final SymbolTable symbols = new SymbolTable();
    private final Budget budget;
    private final Sections sections;
    private final Conditionals conditionals = new Conditionals();
    private final Reader reader = new Reader(conditionals);
    private final ExpressionParser expressions = new ExpressionParser(this);
    private final Encoder encoder = new Encoder();
    private final LineTable lines = new LineTable();
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final UnaryOperator<String> includes;
    private final Statements statements;
    private final List<Symbol> discarded = new ArrayList<>();
    private int sourceNumber;
    private int expansionNumber;

    /**
     * Creates an empty unit.
     *
     * @param includes returns the text of an included file, or null if there is none of that name
     * @param maxExpansion characters that macros and repetitions may expand to
     */
    public Unit(UnaryOperator<String> includes, long maxExpansion) {
        this.includes = includes;
        budget = new Budget(maxExpansion);
        sections = new Sections(budget);
        this.statements = new Statements(this);
    }

    /** Defines an absolute symbol before anything is read. */
    public void define(String name, long value) {
        symbols.get(name).equate(new Expression.Constant(value), new Location("definition", 1, 0));
    }

    /**
     * Reads one source.
     *
     * @return whether reading on makes sense: false once there are too many errors
     */
    public boolean read(String name, String text) {
        sourceNumber++;
        symbols.beginSource();
        sections.beginSource();
        try {
            statements.run(name, text);
            return true;
        } catch (Diagnostics.LimitReached e) {
            return false;
        }
    }

    /** Lays the sections out and fills their contents, unless there were errors. */
    public void link(Placement placement) {
        if (diagnostics.hasErrors()) {
            return;
        }
        try {
            new Linker(this, placement).run();
        } catch (Diagnostics.LimitReached e) {
            return; // what was found so far is reported
        }
    }

    /** Returns what is wrong with the unit, in the order found. */
    public List<Problem> errors() {
        return diagnostics.errors();
    }

    /** Returns what {@code .warning} directives said. */
    public List<Problem> warnings() {
        return diagnostics.warnings();
    }

    /** Returns the sections in the order of their first mention. */
    public Collection<Section> sections() {
        return sections.all();
    }

    /** Returns the symbols that the sources share, in the order of their first mention. */
    public Collection<Symbol> sharedSymbols() {
        return symbols.shared();
    }

    /** Returns which line each instruction came from. */
    public LineTable lines() {
        return lines;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    SymbolTable symbols() {
        return symbols;
    }

    Sections sectionTable() {
        return sections;
    }

    Conditionals conditionals() {
        return conditionals;
    }

    Budget budget() {
        return budget;
    }

    Reader reader() {
        return reader;
    }

    ExpressionParser expressions() {
        return expressions;
    }

    Encoder encoder() {
        return encoder;
    }

    Map<String, Macro> macros() {
        return macros;
    }

    int sourceNumber() {
        return sourceNumber;
    }

    /** Returns the text of an included file, or null. */
    String include(String name) {
        return includes.apply(name);
    }

    /** Returns the number of the next macro expansion, as {@code \@} has it. */
    int nextExpansion() {
        return expansionNumber++;
    }

    Location location(int position) {
        return reader.location(position);
    }

    Location location() {
        return reader.location(-1);
    }

    void warn(String text) {
        diagnostics.warning(location(), text + reader.expansions());
    }

    Subsection output() {
        return sections.current();
    }

    /** Returns a label for the place where the next byte goes. */
    Symbol here() {
        Symbol symbol = new Symbol(".");
        Fragment fragment = output().current();
        symbol.define(fragment, fragment.length(), null);
        return symbol;
    }

    /** Defines a label at the place where the next byte goes. */
    void defineLabel(Symbol symbol, int position) {
        Symbol defined = symbol;
        if (symbol.isDefined() || symbol.isCommon()) {
            boolean otherSource = symbol.definingSource() != sourceNumber;
            if (otherSource && symbol.isWeakIn(sourceNumber) && !symbol.isWeak()) {
                defined = new Symbol(symbol.name()); // the earlier definition counts
                discarded.add(defined);
            } else if (otherSource && symbol.isWeak() && !symbol.isWeakIn(sourceNumber)) {
                symbol.makeStrong();
            } else {
                throw new StatementError(position, alreadyDefined(symbol));
            }
        }
        Fragment fragment = output().current();
        defined.define(fragment, fragment.length(), location(position));
        defined.definingSource(sourceNumber);
    }

    static String alreadyDefined(Symbol symbol) {
        return "symbol already defined: name="
                + symbol.name()
                + "; the first definition is at "
                + symbol.definition();
    }

    /** Gives a symbol a value, which a later assignment may change. */
    void assign(Symbol symbol, Expression value, int position) {
        if (symbol.isLabel() || symbol.isCommon()) {
            throw new StatementError(position, alreadyDefined(symbol));
        }
        symbol.equate(value, location(position));
        symbol.definingSource(sourceNumber);
    }

    /** Appends an instruction's bytes and notes where values are still missing. */
    void emit(Encoded encoded, Location location) {
        Subsection output = output();
        requireAllocated(output.section());
        Fragment fragment = output.current();
        int offset = fragment.length();
        lines.add(fragment, offset, reader.sourceName(), reader.sourceLine());
        output.append(encoded.bytes());
        int end = fragment.length();
        for (Fixup fixup : encoded.fixups()) {
            output.patches()
                    .add(
                            new Patch(
                                    fragment,
                                    offset + fixup.offset(),
                                    end,
                                    fixup.widthBytes(),
                                    fixup.kind(),
                                    Expression.of(fixup.value()),
                                    location));
        }
    }

    /** Appends a jump whose size layout decides. */
    void emitBranch(String mnemonic, Expression target, Location location) {
        Subsection output = output();
        requireAllocated(output.section());
        Fragment fragment = output.current();
        lines.add(fragment, fragment.length(), reader.sourceName(), reader.sourceLine());
        Encoded form = encoder.encodeBranch(mnemonic, true, target);
        output.close(new Tail.Branch(location, mnemonic, target, form));
    }

    private static void requireAllocated(Section section) {
        if (!section.isAllocated()) {
            throw new StatementError(
                    -1,
                    "instruction in section "
                            + section.name()
                            + ", which is not part of memory; expected flags such as .section "
                            + section.name()
                            + ",\"ax\",@progbits");
        }
    }

    /** Appends a data item. */
    void emitData(Expression value, int width, Location location) {
        Subsection output = output();
        if (value instanceof Expression.Constant constant) {
            if (!Linker.fits(constant.value(), width)) {
                throw new StatementError(
                        -1,
                        String.format(
                                "value out of range: value=%#x; expected %d bits",
                                constant.value(), width * 8));
            }
            output.append(constant.value(), width);
            return;
        }
        if (width > 8) {
            throw new StatementError(-1, "expected a number of at most 64 bits");
        }
        Fragment fragment = output.current();
        int offset = fragment.length();
        output.append(0, width);
        output.patches()
                .add(
                        new Patch(
                                fragment,
                                offset,
                                offset + width,
                                width,
                                Fixup.Kind.ABSOLUTE,
                                value,
                                location));
    }
}
