// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * An integer, logical or shuffling operation on XMM or MMX registers. Slots are named as in {@link
 * Uop}.
 */
public enum PackedOp {
    /** dst = b, 16 bytes. */
    MOVE_128,
    /** dst = a and b, 16 bytes. */
    AND_128,
    /** dst = complement of a, and b, 16 bytes. */
    ANDN_128,
    /** dst = a or b, 16 bytes. */
    OR_128,
    /** dst = a exclusive or b, 16 bytes. */
    XOR_128;

    private static final PackedOp[] VALUES = values();

    /** Returns the operation of an ordinal. */
    public static PackedOp of(int ordinal) {
        return VALUES[ordinal];
    }
}
