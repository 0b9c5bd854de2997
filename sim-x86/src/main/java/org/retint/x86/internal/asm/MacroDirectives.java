// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Directives that define macros and repeat text. */
final class MacroDirectives {
    private static final List<String> REPETITIONS = List.of(".rept", ".rep", ".irp", ".irpc");
    private static final int MAX_REPETITIONS = 1 << 20;

    private final Unit unit;

    MacroDirectives(Unit unit) {
        this.unit = unit;
    }

    void register(Map<String, Directives.Handler> handlers) {
        handlers.put(".macro", this::define);
        handlers.put(".endm", cursor -> stray(".endm", ".macro"));
        handlers.put(".endr", cursor -> stray(".endr", ".rept"));
        handlers.put(".exitm", cursor -> unit.reader().exitExpansion());
        handlers.put(".purgem", this::purge);
        handlers.put(".rept", this::repeat);
        handlers.put(".rep", this::repeat);
        handlers.put(".irp", this::forEachValue);
        handlers.put(".irpc", this::forEachCharacter);
        handlers.put(".include", this::include);
        handlers.put(".altmacro", cursor -> refuse(".altmacro"));
        handlers.put(".noaltmacro", cursor -> {});
    }

    private static void stray(String directive, String opener) {
        throw new StatementError(-1, directive + " without " + opener);
    }

    private static void refuse(String directive) {
        throw new StatementError(-1, "unsupported directive: name=" + directive);
    }

    private void define(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        Location location = unit.location(position);
        String written = cursor.name("a macro's name");
        String name = Statements.lowerCase(written);
        String body = unit.reader().block(List.of(".macro"), ".endm");
        List<Macro.Parameter> parameters = Macro.parameters(cursor);
        Macro known = unit.macros().get(name);
        if (known != null) {
            throw new StatementError(
                    location,
                    "macro already defined: name="
                            + written
                            + "; the first definition is at "
                            + known.definition()
                            + "; expected .purgem before");
        }
        unit.macros().put(name, new Macro(name, parameters, body, location));
    }

    private void purge(Cursor cursor) {
        do {
            cursor.skipSpaces();
            int position = cursor.position();
            String name = cursor.name("a macro's name");
            if (unit.macros().remove(Statements.lowerCase(name)) == null) {
                throw new StatementError(position, "no such macro: name=" + name);
            }
        } while (cursor.accept(','));
        cursor.expectEnd();
    }

    private void repeat(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        long count = unit.expressions().constant(cursor, "a number of repetitions");
        cursor.expectEnd();
        String body = unit.reader().block(REPETITIONS, ".endr");
        if (count < 0 || count > MAX_REPETITIONS) {
            throw new StatementError(
                    position, "expected 0 to " + MAX_REPETITIONS + " repetitions, found " + count);
        }
        unit.budget().takeText(count * body.length());
        push("repetition", body.repeat((int) count));
    }

    private void push(String what, String text) {
        String origin = what + " (" + unit.location() + ")";
        unit.reader().pushExpansion(origin, text, false);
    }

    private void forEachValue(Cursor cursor) {
        String name = cursor.name("a parameter's name");
        cursor.accept(',');
        List<String> values = MacroArguments.split(cursor.rest());
        substitute(name, values.isEmpty() ? List.of("") : values);
    }

    private void forEachCharacter(Cursor cursor) {
        String name = cursor.name("a parameter's name");
        cursor.accept(',');
        String text = cursor.rest();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Cursor.isSpace(text.charAt(i))) {
                values.add(text.substring(i, i + 1));
            }
        }
        substitute(name, values.isEmpty() ? List.of("") : values);
    }

    private void substitute(String name, List<String> values) {
        String body = unit.reader().block(REPETITIONS, ".endr");
        List<Macro.Parameter> parameters = List.of(new Macro.Parameter(name, false, false, ""));
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            String part = MacroBody.expand(body, parameters, List.of(value), unit.nextExpansion());
            unit.budget().takeText(part.length());
            text.append(part);
        }
        push("repetition", text.toString());
    }

    private void include(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        String name = cursor.string();
        cursor.expectEnd();
        String text = unit.include(name);
        if (text == null) {
            throw new StatementError(position, "no such file to include: name=" + name);
        }
        unit.reader().pushSource(name, text);
    }
}
