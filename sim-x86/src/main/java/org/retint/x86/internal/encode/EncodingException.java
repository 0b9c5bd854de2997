// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

/** Thrown for an instruction that has no encoding; the message says what was expected. */
public final class EncodingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message such as {@code unknown mnemonic: name=movqq}. */
    public EncodingException(String message) {
        super(message);
    }
}
