// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

/** Thrown when a program needs more memory than the machine has. */
final class OutOfMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfMemoryException(long memoryBytes) {
        super(
                "the program needs more memory than the machine has: memoryBytes=%#x; give it more"
                        .formatted(memoryBytes));
    }
}
