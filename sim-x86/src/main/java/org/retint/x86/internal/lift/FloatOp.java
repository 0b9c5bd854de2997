// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** A floating-point operation on XMM registers. Slots are named as in {@link Uop}. */
public enum FloatOp {
    /** dst = a with its lowest 32 bits those of b. */
    MOVE_LOW_32,
    /** dst = a with its low half that of b. */
    MOVE_LOW_64;

    private static final FloatOp[] VALUES = values();

    /** Returns the operation of an ordinal. */
    public static FloatOp of(int ordinal) {
        return VALUES[ordinal];
    }
}
