// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** What a unit may take of time and memory, so that no small text takes all that there is. */
final class Budget {
    /** Bytes that all sections together may hold; sections of zeros hold none. */
    static final int MAX_BYTES = 1 << 26;

    /** Characters that one macro may expand to. */
    static final int MAX_MACRO_TEXT = 1 << 20;

    private final long maxText;
    private long bytes;
    private long text;

    /**
     * Makes a budget of which nothing is used.
     *
     * @param maxText characters that macros and repetitions may expand to
     */
    Budget(long maxText) {
        this.maxText = maxText;
    }

    /** Takes bytes for the contents of a section. */
    void takeBytes(long count, Section section) {
        bytes += count;
        if (count < 0 || bytes > MAX_BYTES) {
            throw new StatementError(-1, tooLarge(section, bytes));
        }
    }

    /** Takes characters of expanded text, and one for the expansion itself. */
    void takeText(long characters) {
        text += characters + 1;
        if (text > maxText) {
            throw new StatementError(
                    -1, "macros and repetitions expand to too much text: limit=" + maxText);
        }
    }

    /** Returns what an error says of contents that take too many bytes. */
    static String tooLarge(Section section, long bytes) {
        return "contents too large: section=%s bytes=%d; expected at most %d in all sections"
                .formatted(section.name(), bytes, MAX_BYTES);
    }
}
