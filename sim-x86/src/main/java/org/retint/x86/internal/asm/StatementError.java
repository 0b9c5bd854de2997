// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/** Ends the parsing of one statement; caught where statements are read, so it needs no trace. */
final class StatementError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient Location location;

    /**
     * Creates an error.
     *
     * @param position index into the text being read, or -1 for the start of the statement
     * @param message what was wrong and what was expected
     */
    StatementError(int position, String message) {
        super(message, null, false, false);
        this.position = position;
        this.location = null;
    }

    /** Creates an error about an earlier place than the statement being read. */
    StatementError(Location location, String message) {
        super(message, null, false, false);
        this.position = -1;
        this.location = location;
    }

    /** Returns the place if it is not in the statement being read, else null. */
    Location location() {
        return location;
    }

    int position() {
        return position;
    }
}
