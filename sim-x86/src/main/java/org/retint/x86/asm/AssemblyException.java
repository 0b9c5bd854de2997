// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for assembly text with errors; carries every error found, up to a limit. */
public final class AssemblyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * One error or warning.
     *
     * @param file name of the source
     * @param line line, from 1; in a macro's expansion the line of the outermost call
     * @param column column, from 1; 0 if the whole line is meant
     * @param text what is wrong and what was expected
     */
    public record Diagnostic(String file, int line, int column, String text) {
        /** Returns {@code file:line:column: text}. */
        @Override
        public String toString() {
            String place = file + ":" + line + (column > 0 ? ":" + column : "");
            return place + ": " + text;
        }
    }

    /**
     * Creates an exception whose message has one line per error.
     *
     * @param diagnostics the errors, at least one
     */
    public AssemblyException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the errors in the order found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
