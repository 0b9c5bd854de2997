// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The directives by name. */
final class Directives {
    /** Does what a directive says, given a cursor behind its name. */
    interface Handler {
        void run(Cursor cursor);
    }

    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final TreeSet<String> conditionals;
    private final SymbolDirectives symbols;

    Directives(Unit unit) {
        symbols = new SymbolDirectives(unit);
        symbols.register(handlers);
        new DataDirectives(unit).register(handlers);
        new SectionDirectives(unit).register(handlers);
        new PaddingDirectives(unit).register(handlers);
        new MacroDirectives(unit).register(handlers);
        new MessageDirectives(unit).register(handlers);
        Map<String, Handler> conditional = new LinkedHashMap<>();
        new ConditionalDirectives(unit).register(conditional);
        handlers.putAll(conditional);
        conditionals = new TreeSet<>(conditional.keySet());
    }

    boolean isDirective(String name) {
        return handlers.containsKey(name) || name.startsWith(".cfi_");
    }

    /** Returns whether a directive counts even between an {@code .if} that does not hold. */
    boolean isConditional(String name) {
        return conditionals.contains(name);
    }

    void run(String name, Cursor cursor) {
        Handler handler = handlers.get(name);
        if (handler != null) { // unwind tables are not made: .cfi_ directives have no effect
            handler.run(cursor);
        }
    }

    /** Does {@code name = expression}, or {@code name == expression} if only once. */
    void assign(String name, int position, boolean once, Cursor cursor) {
        symbols.assign(name, position, once, cursor);
    }

    /** Registers directives that are accepted and have no effect on bytes or symbols. */
    static void ignore(Map<String, Handler> handlers, List<String> names) {
        for (String name : names) {
            handlers.put(name, cursor -> {});
        }
    }
}
