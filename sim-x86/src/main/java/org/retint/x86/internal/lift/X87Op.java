// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** An operation of the x87 unit. Slots are named as in {@link Uop}. */
public enum X87Op {
    /** Puts the unit into its initial state. */
    FNINIT;

    private static final X87Op[] VALUES = values();

    /** Returns the operation of an ordinal. */
    public static X87Op of(int ordinal) {
        return VALUES[ordinal];
    }
}
