// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** A text being read: a source, an included file, or what a macro or repetition expanded to. */
final class Frame {
    private final String text;
    private final String origin;
    private final boolean source;
    private final int conditionalDepth;
    private final boolean macro;
    private int position;
    private int line;
    private int lineStart;
    private int statementStart;
    private int statementEnd;

    private Frame(String text, String origin, boolean source, boolean macro, int line, int depth) {
        this.text = text;
        this.origin = origin;
        this.source = source;
        this.macro = macro;
        this.line = line;
        this.conditionalDepth = depth;
    }

    /** Creates a frame for a file whose comments are blanked. */
    static Frame source(String name, String text, int conditionalDepth) {
        return new Frame(text, name, true, false, 1, conditionalDepth);
    }

    /**
     * Creates a frame for expanded text.
     *
     * @param origin how errors name it, such as {@code macro 'save' (entry.s:10)}
     * @param macro whether it counts against the nesting of macros
     */
    static Frame expansion(String origin, String text, boolean macro, int conditionalDepth) {
        return new Frame(text, origin, false, macro, 1, conditionalDepth);
    }

    String text() {
        return text;
    }

    String origin() {
        return origin;
    }

    boolean isSource() {
        return source;
    }

    boolean isMacro() {
        return macro;
    }

    /** Returns how many conditionals were open when this frame began. */
    int conditionalDepth() {
        return conditionalDepth;
    }

    /** Returns the line of the statement last read. */
    int line() {
        return line;
    }

    int column(int at) {
        return Math.max(1, at - lineStart + 1);
    }

    int statementStart() {
        return statementStart;
    }

    int statementEnd() {
        return statementEnd;
    }

    Cursor cursor() {
        return new Cursor(text, statementStart, statementEnd);
    }

    /** Finds the next statement; returns false at the end of the text. */
    boolean next() {
        if (position > 0 && position <= text.length() && text.charAt(position - 1) == '\n') {
            line++;
            lineStart = position;
        }
        if (position >= text.length()) {
            return false;
        }
        statementStart = position;
        int index = position;
        int length = text.length();
        while (index < length) {
            char c = text.charAt(index);
            if (c == '\n' || c == ';') {
                break;
            } else if (c == '"') {
                index = Comments.stringEnd(text, index);
            } else if (c == '\'') {
                index = Comments.characterEnd(text, index);
            } else {
                index++;
            }
        }
        statementEnd = Math.min(index, length);
        position = statementEnd + 1;
        return true;
    }

    /** Reads no further. */
    void finish() {
        position = text.length() + 1;
    }
}
