// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import org.retint.x86.Register;

/** An explicit operand of a decoded instruction, or an implicit one that the ISA table names. */
public sealed interface Operand {
    /**
     * Returns the width of the value in bits; 0 for a memory operand that only names an address.
     */
    int widthBits();

    /** A register. */
    record Reg(Register register) implements Operand {
        @Override
        public int widthBits() {
            return register.widthBits();
        }
    }

    /**
     * A memory operand: {@code segment:[base + index * scale + displacement]}.
     *
     * @param segment the segment used, default or overridden
     * @param base base register (64 or 32 bits wide, RIP or EIP too), or null
     * @param index index register, or null
     * @param scale 1, 2, 4 or 8
     * @param displacement signed displacement; for RIP-relative operands as encoded, relative to
     *     the next instruction
     * @param addressWidthBits 64, or 32 with an address-size prefix
     * @param widthBits width of the value in bits
     */
    record Mem(
            Register segment,
            Register base,
            Register index,
            int scale,
            long displacement,
            int addressWidthBits,
            int widthBits)
            implements Operand {}

    /**
     * An immediate.
     *
     * @param value sign-extended to 64 bits from its encoded width, unless the form zero-extends it
     * @param widthBits width of the value that the instruction uses
     */
    record Imm(long value, int widthBits) implements Operand {}

    /**
     * A branch target relative to the next instruction.
     *
     * @param displacement signed distance from the end of the instruction
     * @param widthBits encoded width: 8 or 32
     */
    record Rel(long displacement, int widthBits) implements Operand {}

    /**
     * A far pointer, selector and offset.
     *
     * @param selector the segment selector
     * @param offset the offset
     * @param widthBits width of the offset
     */
    record Far(int selector, long offset, int widthBits) implements Operand {}
}
