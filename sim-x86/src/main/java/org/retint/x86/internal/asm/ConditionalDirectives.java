// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** The {@code .if} family. */
final class ConditionalDirectives {
    private final Unit unit;
    private final Conditionals conditionals;

    ConditionalDirectives(Unit unit) {
        this.unit = unit;
        this.conditionals = unit.conditionals();
    }

    void register(Map<String, Directives.Handler> handlers) {
        number(handlers, ".if", value -> value != 0);
        number(handlers, ".ifne", value -> value != 0);
        number(handlers, ".ifeq", value -> value == 0);
        number(handlers, ".ifgt", value -> value > 0);
        number(handlers, ".ifge", value -> value >= 0);
        number(handlers, ".iflt", value -> value < 0);
        number(handlers, ".ifle", value -> value <= 0);
        handlers.put(".ifdef", cursor -> begin(() -> isDefined(cursor)));
        handlers.put(".ifndef", cursor -> begin(() -> !isDefined(cursor)));
        handlers.put(".ifnotdef", cursor -> begin(() -> !isDefined(cursor)));
        handlers.put(".ifb", cursor -> begin(() -> cursor.rest().isEmpty()));
        handlers.put(".ifnb", cursor -> begin(() -> !cursor.rest().isEmpty()));
        handlers.put(".ifc", cursor -> begin(() -> areSame(cursor)));
        handlers.put(".ifnc", cursor -> begin(() -> !areSame(cursor)));
        handlers.put(".ifeqs", cursor -> begin(() -> areSameStrings(cursor)));
        handlers.put(".ifnes", cursor -> begin(() -> !areSameStrings(cursor)));
        handlers.put(".elseif", this::elseIf);
        handlers.put(".else", this::otherwise);
        handlers.put(".endif", this::end);
    }

    private void number(
            Map<String, Directives.Handler> handlers, String name, LongPredicate condition) {
        handlers.put(name, cursor -> begin(() -> condition.test(value(cursor))));
    }

    private long value(Cursor cursor) {
        long value = unit.expressions().constant(cursor, "a condition");
        cursor.expectEnd();
        return value;
    }

    /** Opens a level even if its condition is wrong, so that its {@code .endif} is not. */
    private void begin(BooleanSupplier condition) {
        boolean holds = false;
        try {
            holds = conditionals.isActive() && condition.getAsBoolean();
        } finally {
            conditionals.begin(unit.location(), holds);
        }
    }

    private int floor() {
        return unit.reader().top().conditionalDepth();
    }

    private void elseIf(Cursor cursor) {
        boolean holds = conditionals.wantsElseIf(floor()) && value(cursor) != 0;
        conditionals.elseIf(holds, floor());
    }

    private void otherwise(Cursor cursor) {
        conditionals.otherwise(floor());
        cursor.expectEnd();
    }

    private void end(Cursor cursor) {
        conditionals.end(floor());
        cursor.expectEnd();
    }

    private boolean isDefined(Cursor cursor) {
        String name = cursor.name("a symbol");
        cursor.expectEnd();
        Symbol symbol = unit.symbols().find(name);
        return symbol != null && (symbol.isDefined() || symbol.isCommon());
    }

    private static boolean areSame(Cursor cursor) {
        String first = comparand(cursor);
        cursor.expect(',');
        String second = comparand(cursor);
        return first.equals(second);
    }

    /** Takes text up to a comma, or in single quotes. */
    private static String comparand(Cursor cursor) {
        cursor.skipSpaces();
        int start = cursor.position();
        if (cursor.peek() == '\'') {
            cursor.advance(1);
            while (cursor.peek() != 0 && cursor.peek() != '\'') {
                cursor.advance(1);
            }
            String quoted = cursor.from(start + 1);
            cursor.advance(1);
            cursor.skipSpaces();
            return quoted;
        }
        while (cursor.peek() != 0 && cursor.peek() != ',') {
            cursor.advance(1);
        }
        return cursor.from(start).strip();
    }

    private static boolean areSameStrings(Cursor cursor) {
        String first = cursor.string();
        cursor.expect(',');
        boolean same = first.equals(cursor.string());
        cursor.expectEnd();
        return same;
    }
}
