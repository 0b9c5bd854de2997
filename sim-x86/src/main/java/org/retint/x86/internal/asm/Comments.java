// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** Removes comments from a source text, keeping every line and column where it is. */
final class Comments {
    private final String text;
    private final char[] result;
    private int position;

    private Comments(String text) {
        this.text = text;
        this.result = text.toCharArray();
    }

    /**
     * Returns the text with spaces for {@code # ...}, {@code /* ... *}{@code /} and lines that
     * begin with a slash.
     */
    static String blank(String text) {
        if (text.indexOf('#') < 0 && text.indexOf('/') < 0) {
            return text;
        }
        Comments comments = new Comments(text);
        comments.run();
        return new String(comments.result);
    }

    private void run() {
        boolean lineStart = true;
        while (position < text.length()) {
            char c = text.charAt(position);
            switch (c) {
                case '#' -> blankLine();
                case '"' -> skipString();
                case '\'' -> skipCharacter();
                case '/' -> slash(lineStart);
                default -> position++;
            }
            lineStart = c == '\n' || (lineStart && Cursor.isSpace(c));
        }
    }

    private void slash(boolean lineStart) {
        if (position + 1 < text.length() && text.charAt(position + 1) == '*') {
            int end = text.indexOf("*/", position + 2);
            blankTo(end < 0 ? text.length() : end + 2);
        } else if (lineStart) {
            blankLine();
        } else {
            position++;
        }
    }

    private void blankLine() {
        int end = text.indexOf('\n', position);
        blankTo(end < 0 ? text.length() : end);
    }

    private void blankTo(int end) {
        for (; position < end; position++) {
            if (text.charAt(position) != '\n') {
                result[position] = ' ';
            }
        }
    }

    private void skipString() {
        position = stringEnd(text, position);
    }

    private void skipCharacter() {
        position = characterEnd(text, position);
    }

    /** Returns the index after a string that opens at {@code start}, at most the line's end. */
    static int stringEnd(String text, int start) {
        int index = start + 1;
        while (index < text.length()) {
            char c = text.charAt(index);
            if (c == '\n') {
                return index;
            }
            index++;
            if (c == '"') {
                return index;
            }
            if (c == '\\' && index < text.length() && text.charAt(index) != '\n') {
                index++;
            }
        }
        return index;
    }

    /** Returns the index after the character of a constant such as {@code 'a} or {@code '\n}. */
    static int characterEnd(String text, int start) {
        int index = start + 1;
        if (index < text.length() && text.charAt(index) == '\\') {
            index++;
        }
        if (index < text.length() && text.charAt(index) != '\n') {
            index++;
        }
        if (index < text.length() && text.charAt(index) == '\'') {
            index++;
        }
        return index;
    }
}
