// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** Ends the parsing of one statement; caught where statements are read, so it needs no trace. */
final class StatementError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Creates an error.
     *
     * @param position index into the text being read, or -1 for the start of the statement
     * @param message what was wrong and what was expected
     */
    StatementError(int position, String message) {
        super(message, null, false, false);
        this.position = position;
    }

    int position() {
        return position;
    }
}
