// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stack of texts being read: the source at the bottom, expansions above it. */
final class Reader {
    private static final int MAX_DEPTH = 100;

    private final Conditionals conditionals;
    private final List<Frame> frames = new ArrayList<>();

    Reader(Conditionals conditionals) {
        this.conditionals = conditionals;
    }

    Frame top() {
        return frames.get(frames.size() - 1);
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    void pushSource(String name, String text) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            String before = text.substring(0, zero);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = zero - before.lastIndexOf('\n');
            throw new StatementError(
                    new Location(name, line, column), "expected text, found a zero byte");
        }
        push(Frame.source(name, Comments.blank(text), conditionals.depth()), name);
    }

    void pushExpansion(String origin, String text, boolean macro) {
        push(Frame.expansion(origin, text, macro, conditionals.depth()), origin);
    }

    private void push(Frame frame, String what) {
        if (frames.size() >= MAX_DEPTH) {
            throw new StatementError(
                    -1, "nested too deeply: limit=" + MAX_DEPTH + " in " + what + "; recursion?");
        }
        frames.add(frame);
    }

    Frame pop() {
        return frames.remove(frames.size() - 1);
    }

    /** Forgets all texts but the source at the bottom, and what is left of its statement. */
    void unwind() {
        while (frames.size() > 1 && !top().isSource()) {
            conditionals.truncate(pop().conditionalDepth());
        }
    }

    /** Ends the innermost expansion. */
    void exitExpansion() {
        while (!top().isSource()) {
            Frame frame = pop();
            conditionals.truncate(frame.conditionalDepth());
            if (frame.isMacro()) {
                return;
            }
        }
        throw new StatementError(-1, ".exitm outside of a macro");
    }

    /** Returns the innermost source being read. */
    private Frame source() {
        int index = frames.size() - 1;
        while (!frames.get(index).isSource()) {
            index--;
        }
        return frames.get(index);
    }

    /**
     * Returns the place of an index into the innermost text; inside an expansion the place of the
     * statement in the source that began it.
     */
    Location location(int position) {
        Frame source = source();
        int at = source == top() && position >= 0 ? position : start(source);
        return new Location(source.origin(), source.line(), source.column(at));
    }

    private static int start(Frame frame) {
        Cursor cursor = frame.cursor().skipSpaces();
        return cursor.position();
    }

    int sourceLine() {
        return source().line();
    }

    String sourceName() {
        return source().origin();
    }

    /** Returns {@code "; in ..."} for each expansion being read, innermost first. */
    String expansions() {
        StringBuilder text = new StringBuilder();
        for (int i = frames.size() - 1; i >= 0 && !frames.get(i).isSource(); i--) {
            Frame frame = frames.get(i);
            text.append("; in ").append(frame.origin()).append(" line ").append(frame.line());
            if (i == frames.size() - 1) {
                text.append(": ");
                text.append(frame.text(), frame.statementStart(), frame.statementEnd());
            }
        }
        return text.toString();
    }

    /**
     * Reads the statements up to the end of a block.
     *
     * @param begins directives that begin a nested block
     * @param ends the directive that ends a block
     * @return everything between
     */
    String block(List<String> begins, String ends) {
        Frame frame = top();
        Location start = location(-1);
        int from = Math.min(frame.statementEnd() + 1, frame.text().length());
        int depth = 1;
        while (frame.next()) {
            String word = directive(frame.cursor());
            if (word != null && begins.contains(word)) {
                depth++;
            } else if (ends.equals(word) && --depth == 0) {
                return frame.text().substring(from, frame.statementStart());
            }
        }
        throw new StatementError(start, "unterminated block: expected " + ends);
    }

    /** Returns the directive that a statement begins with, behind a label or not, or null. */
    static String directive(Cursor cursor) {
        String name = cursor.nameOrNull();
        if (name == null) {
            return null;
        }
        if (cursor.accept(':')) {
            name = cursor.nameOrNull();
        }
        return name == null || name.charAt(0) != '.' ? null : name.toLowerCase(Locale.ROOT);
    }
}
