// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Directives that name symbols: binding, type, size, value, common storage. */
final class SymbolDirectives {
    /** The subsection of {@code .bss} that holds storage of local symbols, as in GNU as. */
    private static final int LOCAL_STORAGE = 1;

    private final Unit unit;

    SymbolDirectives(Unit unit) {
        this.unit = unit;
    }

    void register(Map<String, Directives.Handler> handlers) {
        handlers.put(".globl", cursor -> each(cursor, Symbol::makeGlobal));
        handlers.put(".global", cursor -> each(cursor, Symbol::makeGlobal));
        handlers.put(".local", cursor -> each(cursor, Symbol::makeLocal));
        handlers.put(
                ".weak", cursor -> each(cursor, symbol -> symbol.makeWeak(unit.sourceNumber())));
        for (String visibility : List.of(".hidden", ".internal", ".protected")) {
            handlers.put(visibility, cursor -> each(cursor, symbol -> {}));
        }
        handlers.put(".type", this::type);
        handlers.put(".size", this::size);
        handlers.put(".set", cursor -> set(cursor, false));
        handlers.put(".equ", cursor -> set(cursor, false));
        handlers.put(".equiv", cursor -> set(cursor, true));
        handlers.put(".eqv", cursor -> set(cursor, true));
        handlers.put(".comm", this::common);
        handlers.put(".lcomm", this::localCommon);
        Directives.ignore(handlers, List.of(".file", ".ident", ".loc", ".line", ".ln", ".addrsig"));
    }

    private void each(Cursor cursor, Consumer<Symbol> action) {
        do {
            action.accept(unit.symbols().get(cursor.name("a symbol")));
        } while (cursor.accept(','));
        cursor.expectEnd();
    }

    private void type(Cursor cursor) {
        Symbol symbol = unit.symbols().get(cursor.name("a symbol"));
        cursor.accept(',');
        cursor.skipSpaces();
        String text = cursor.rest().replace("\"", "");
        if (text.startsWith("@") || text.startsWith("%")) {
            text = text.substring(1);
        }
        symbol.type(
                switch (text) {
                    case "function", "STT_FUNC", "gnu_indirect_function" -> "function";
                    case "object", "STT_OBJECT", "gnu_unique_object" -> "object";
                    case "notype", "STT_NOTYPE" -> "notype";
                    case "common", "STT_COMMON" -> "object";
                    case "tls_object", "STT_TLS" -> "object";
                    default ->
                            throw cursor.error(
                                    "expected @function, @object or @notype, found '" + text + "'");
                });
    }

    private void size(Cursor cursor) {
        Symbol symbol = unit.symbols().get(cursor.name("a symbol"));
        cursor.expect(',');
        symbol.size(unit.expressions().parse(cursor), unit.location());
        cursor.expectEnd();
    }

    private void set(Cursor cursor, boolean once) {
        cursor.skipSpaces();
        int position = cursor.position();
        String name = cursor.name("a symbol");
        cursor.expect(',');
        assign(name, position, once, cursor);
    }

    /** Gives a symbol the value of the expression that is next. */
    void assign(String name, int position, boolean once, Cursor cursor) {
        Expression value = unit.expressions().parse(cursor);
        cursor.expectEnd();
        if (name.equals(".")) {
            unit.output().close(new Tail.Space(unit.location(), value, true, new byte[] {0}));
            return;
        }
        Symbol symbol = unit.symbols().get(name);
        if (once && symbol.isDefined()) {
            throw new StatementError(position, Unit.alreadyDefined(symbol));
        }
        unit.assign(symbol, value, position);
    }

    private void common(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        Symbol symbol = unit.symbols().get(cursor.name("a symbol"));
        cursor.expect(',');
        long bytes = bytes(cursor);
        int alignment = cursor.accept(',') ? alignment(cursor) : 0;
        cursor.expectEnd();
        if (symbol.isDefined()) {
            throw new StatementError(position, Unit.alreadyDefined(symbol));
        }
        symbol.type("object");
        symbol.size(new Expression.Constant(bytes), unit.location(position));
        if (symbol.isLocal()) {
            allocate(symbol, bytes, Math.max(1, alignment), position);
        } else {
            symbol.makeGlobal();
            int wanted = alignment == 0 ? defaultAlignment(bytes) : alignment;
            symbol.common(bytes, wanted, unit.location(position));
            symbol.definingSource(unit.sourceNumber());
        }
    }

    private void localCommon(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        Symbol symbol = unit.symbols().get(cursor.name("a symbol"));
        cursor.accept(',');
        long bytes = bytes(cursor);
        int alignment =
                cursor.accept(',')
                        ? alignment(cursor)
                        : (int) Math.min(8, Math.max(1, Long.highestOneBit(bytes)));
        cursor.expectEnd();
        symbol.type("object");
        symbol.size(new Expression.Constant(bytes), unit.location(position));
        allocate(symbol, bytes, alignment, position);
    }

    private void allocate(Symbol symbol, long bytes, int alignment, int position) {
        Sections sections = unit.sectionTable();
        sections.push();
        sections.select(sections.get(".bss"), LOCAL_STORAGE);
        PaddingDirectives.align(unit, alignment, 0, new byte[] {0});
        unit.defineLabel(symbol, position);
        unit.output().reserve(bytes);
        sections.pop();
    }

    private long bytes(Cursor cursor) {
        int position = cursor.position();
        long bytes = unit.expressions().constant(cursor, "a size");
        if (bytes < 0) {
            throw new StatementError(position, "expected a size of at least 0, found " + bytes);
        }
        return bytes;
    }

    private int alignment(Cursor cursor) {
        int position = cursor.position();
        return PaddingDirectives.powerOfTwo(
                unit.expressions().constant(cursor, "an alignment"), position);
    }

    private static int defaultAlignment(long bytes) {
        int alignment = 1;
        while (alignment < bytes && alignment < 16) {
            alignment *= 2;
        }
        return alignment;
    }
}
