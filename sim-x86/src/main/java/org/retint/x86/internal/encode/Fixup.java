// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

/**
 * A place in an instruction's bytes that receives a value once it is known.
 *
 * @param offset offset of the place in the instruction's bytes
 * @param widthBytes 1, 2, 4 or 8
 * @param kind how the value is stored
 * @param value the value; for {@link Kind#PC_RELATIVE} the address meant
 */
public record Fixup(int offset, int widthBytes, Kind kind, SymbolicValue value) {
    /** How a value is stored. */
    public enum Kind {
        /** The CPU sign-extends what is stored: the value must be representable as signed. */
        ABSOLUTE_SIGNED,
        /** The value must be representable as signed or as unsigned. */
        ABSOLUTE,
        /** The distance from the end of the instruction to the value, signed. */
        PC_RELATIVE
    }
}
