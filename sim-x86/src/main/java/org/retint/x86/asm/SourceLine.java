// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

/**
 * A line of a source.
 *
 * @param file name of the source
 * @param line line, from 1
 */
public record SourceLine(String file, int line) {
    /** Returns {@code file:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
