// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;
import java.util.Map;

/** Directives that speak to the reader, and those that choose what this assembler is anyway. */
final class MessageDirectives {
    private final Unit unit;

    MessageDirectives(Unit unit) {
        this.unit = unit;
    }

    void register(Map<String, Directives.Handler> handlers) {
        handlers.put(".err", cursor -> fail(".err encountered"));
        handlers.put(".error", cursor -> fail(text(cursor, ".error encountered")));
        handlers.put(".warning", cursor -> unit.warn(text(cursor, ".warning encountered")));
        handlers.put(".end", cursor -> unit.reader().top().finish());
        handlers.put(".code32", cursor -> refuse(".code32", "64-bit code"));
        handlers.put(".code16", cursor -> refuse(".code16", "64-bit code"));
        handlers.put(".code16gcc", cursor -> refuse(".code16gcc", "64-bit code"));
        handlers.put(".intel_syntax", cursor -> refuse(".intel_syntax", "AT&T syntax"));
        handlers.put(".intel_mnemonic", cursor -> refuse(".intel_mnemonic", "AT&T syntax"));
        handlers.put(".weakref", cursor -> refuse(".weakref", "a plain reference"));
        handlers.put(".incbin", cursor -> refuse(".incbin", "the data as directives"));
        Directives.ignore(
                handlers,
                List.of(
                        ".code64",
                        ".att_syntax",
                        ".att_mnemonic",
                        ".arch",
                        ".list",
                        ".nolist",
                        ".title",
                        ".sbttl",
                        ".psize",
                        ".eject",
                        ".print",
                        ".version"));
    }

    private static String text(Cursor cursor, String otherwise) {
        String text = cursor.atEnd() ? "" : cursor.string();
        return text.isBlank() ? otherwise : text;
    }

    private static void fail(String text) {
        throw new StatementError(-1, text);
    }

    private static void refuse(String directive, String expected) {
        throw new StatementError(
                -1, "unsupported directive: name=" + directive + "; expected " + expected);
    }
}
