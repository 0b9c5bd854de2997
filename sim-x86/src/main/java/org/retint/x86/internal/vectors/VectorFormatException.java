// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

/**
 * Thrown where a vector file is not what its format says. The message begins with file and line.
 */
public final class VectorFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    VectorFormatException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
