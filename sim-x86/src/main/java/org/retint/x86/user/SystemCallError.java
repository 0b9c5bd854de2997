// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

/** Thrown by what serves a system call to end it with an error number. */
final class SystemCallError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long errno;

    SystemCallError(long errno) {
        super("errno=" + errno);
        this.errno = errno;
    }

    long errno() {
        return errno;
    }
}
