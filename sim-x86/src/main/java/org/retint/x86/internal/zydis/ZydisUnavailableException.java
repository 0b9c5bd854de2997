// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

/** Thrown when libzydis cannot be used; the message says what to install. */
public final class ZydisUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZydisUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
