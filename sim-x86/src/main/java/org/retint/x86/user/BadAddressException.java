// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

/** Thrown when a system call is given memory that the program may not access so: EFAULT. */
final class BadAddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadAddressException(long virtualAddress) {
        super("address is not accessible: virtualAddress=%#x".formatted(virtualAddress));
    }
}
