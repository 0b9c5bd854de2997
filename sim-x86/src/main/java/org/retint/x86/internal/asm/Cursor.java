// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** Reads one statement character by character: a moving index into a source text. */
final class Cursor {
    private final String text;
    private final int end;
    private int position;

    /** Creates a cursor over {@code text[start, end)}. */
    Cursor(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    /** Creates a cursor over a whole text. */
    Cursor(String text) {
        this(text, 0, text.length());
    }

    int position() {
        return position;
    }

    void position(int to) {
        position = to;
    }

    /** Returns the character at the index, 0 at the end. */
    char peek() {
        return position < end ? text.charAt(position) : 0;
    }

    /** Returns the character {@code ahead} places after the index, 0 beyond the end. */
    char peek(int ahead) {
        return position + ahead < end ? text.charAt(position + ahead) : 0;
    }

    void advance(int count) {
        position = Math.min(end, position + count);
    }

    Cursor skipSpaces() {
        while (position < end && isSpace(text.charAt(position))) {
            position++;
        }
        return this;
    }

    /** Skips spaces and returns whether nothing follows. */
    boolean atEnd() {
        skipSpaces();
        return position >= end;
    }

    /** Skips spaces and takes a character if it is the next. */
    boolean accept(char wanted) {
        skipSpaces();
        if (peek() == wanted) {
            position++;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        if (!accept(wanted)) {
            throw error("expected '" + wanted + "'" + found());
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw error("expected the end of the statement" + found());
        }
    }

    /** Takes a symbol's name, or returns null if none is next. */
    String nameOrNull() {
        skipSpaces();
        if (!isNameStart(peek())) {
            return null;
        }
        int start = position;
        while (position < end && isNamePart(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** Takes a symbol's name. */
    String name(String what) {
        String name = nameOrNull();
        if (name == null) {
            throw error("expected " + what + found());
        }
        return name;
    }

    /** Takes a word: everything up to a space, a comma or the end. */
    String word() {
        skipSpaces();
        int start = position;
        while (position < end && !isSpace(peek()) && peek() != ',') {
            position++;
        }
        return text.substring(start, position);
    }

    /** Takes everything that is left, without spaces around it. */
    String rest() {
        String rest = text.substring(position, end).strip();
        position = end;
        return rest;
    }

    String from(int start) {
        return text.substring(start, position);
    }

    /** Takes a string in double quotes; returns its bytes as characters 0 to 255. */
    String string() {
        skipSpaces();
        if (peek() != '"') {
            throw error("expected a string in double quotes" + found());
        }
        return Strings.read(this);
    }

    StatementError error(String message) {
        return new StatementError(Math.min(position, end), message);
    }

    /** Returns {@code ", found ..."} for an error's text. */
    String found() {
        skipSpaces();
        if (position >= end) {
            return ", found the end of the statement";
        }
        int stop = Math.min(end, position + 24);
        return ", found '" + text.substring(position, stop).strip() + "'";
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c > 0x7f;
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$';
    }
}
