// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.nio.charset.StandardCharsets;

/** String and character constants with their escapes. */
final class Strings {
    private Strings() {}

    /** Reads a string whose opening quote is next; each result character is one byte. */
    static String read(Cursor cursor) {
        cursor.advance(1);
        StringBuilder bytes = new StringBuilder();
        while (true) {
            char c = cursor.peek();
            if (c == 0) {
                throw cursor.error("unterminated string: expected '\"'");
            }
            cursor.advance(1);
            if (c == '"') {
                return bytes.toString();
            }
            if (c == '\\') {
                bytes.append((char) escape(cursor));
            } else if (c < 0x80) {
                bytes.append(c);
            } else {
                appendUtf8(bytes, c, cursor);
            }
        }
    }

    private static void appendUtf8(StringBuilder bytes, char c, Cursor cursor) {
        String character = String.valueOf(c);
        if (Character.isHighSurrogate(c)) {
            character += cursor.peek();
            cursor.advance(1);
        }
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            bytes.append((char) (b & 0xff));
        }
    }

    /** Reads what follows a backslash; returns the byte meant. */
    static int escape(Cursor cursor) {
        char c = cursor.peek();
        cursor.advance(1);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            case 'x', 'X' -> hexadecimal(cursor);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(cursor, c - '0');
            case '\\', '"', '\'' -> c;
            default ->
                    throw cursor.error(
                            "unknown escape in a string: expected one of b f n r t v x 0-7");
        };
    }

    private static int octal(Cursor cursor, int first) {
        int value = first;
        for (int i = 0; i < 2 && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
            value = value * 8 + cursor.peek() - '0';
            cursor.advance(1);
        }
        return value & 0xff;
    }

    private static int hexadecimal(Cursor cursor) {
        int value = 0;
        while (Character.digit(cursor.peek(), 16) >= 0) {
            value = value * 16 + Character.digit(cursor.peek(), 16) & 0xff;
            cursor.advance(1);
        }
        return value;
    }
}
