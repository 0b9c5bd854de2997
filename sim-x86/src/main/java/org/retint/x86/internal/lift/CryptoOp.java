// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * A step of a cipher, of a hash or of a carry-less multiplication on XMM registers. Slots are named
 * as in {@link Uop}.
 */
public enum CryptoOp {
    /** dst = carry-less product of the halves of a and b that the immediate chooses. */
    PCLMULQDQ;

    private static final CryptoOp[] VALUES = values();

    /** Returns the operation of an ordinal. */
    public static CryptoOp of(int ordinal) {
        return VALUES[ordinal];
    }
}
