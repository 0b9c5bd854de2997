// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * A place in a source text.
 *
 * @param file name of the source
 * @param line line, from 1
 * @param column column, from 1; 0 if unknown
 */
public record Location(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + (column > 0 ? ":" + column : "");
    }
}
