// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Directives that put numbers and strings into the current section. */
final class DataDirectives {
    private final Unit unit;

    DataDirectives(Unit unit) {
        this.unit = unit;
    }

    void register(Map<String, Directives.Handler> handlers) {
        integers(handlers, 1, ".byte", ".dc.b");
        integers(handlers, 2, ".2byte", ".short", ".word", ".value", ".hword", ".dc.w");
        integers(handlers, 4, ".4byte", ".long", ".int", ".dc.l");
        integers(handlers, 8, ".8byte", ".quad");
        integers(handlers, 16, ".octa");
        handlers.put(".ascii", cursor -> strings(cursor, false));
        handlers.put(".asciz", cursor -> strings(cursor, true));
        handlers.put(".string", cursor -> strings(cursor, true));
        handlers.put(".string8", cursor -> strings(cursor, true));
        handlers.put(".uleb128", cursor -> leb128(cursor, false));
        handlers.put(".sleb128", cursor -> leb128(cursor, true));
    }

    private void integers(Map<String, Directives.Handler> handlers, int width, String... names) {
        for (String name : names) {
            handlers.put(name, cursor -> integers(cursor, width));
        }
    }

    private void integers(Cursor cursor, int width) {
        if (cursor.atEnd()) {
            return;
        }
        do {
            cursor.skipSpaces();
            int position = cursor.position();
            Expression value = unit.expressions().parse(cursor);
            try {
                unit.emitData(value, width, unit.location(position));
            } catch (StatementError e) {
                throw new StatementError(position, e.getMessage());
            }
        } while (cursor.accept(','));
        cursor.expectEnd();
    }

    private void strings(Cursor cursor, boolean terminated) {
        if (cursor.atEnd()) {
            return;
        }
        do {
            String text = cursor.string();
            while (cursor.skipSpaces().peek() == '"') {
                text += cursor.string();
            }
            unit.output().append(text.getBytes(StandardCharsets.ISO_8859_1));
            if (terminated) {
                unit.output().append(0, 1);
            }
        } while (cursor.accept(','));
        cursor.expectEnd();
    }

    private void leb128(Cursor cursor, boolean signed) {
        do {
            long value = unit.expressions().constant(cursor, "a number");
            boolean more = true;
            while (more) {
                long low = value & 0x7f;
                value = signed ? value >> 7 : value >>> 7;
                more = signed ? value != ((low & 0x40) == 0 ? 0 : -1) : value != 0;
                unit.output().append(more ? low | 0x80 : low, 1);
            }
        } while (cursor.accept(','));
        cursor.expectEnd();
    }
}
