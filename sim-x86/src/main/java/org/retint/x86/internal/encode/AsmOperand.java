// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import org.retint.x86.Register;

/** An operand as the assembler's parser hands it over. */
public sealed interface AsmOperand {
    /** {@code %rax}. */
    record Reg(Register register) implements AsmOperand {}

    /**
     * {@code segment:displacement(base,index,scale)}.
     *
     * @param segment segment spelt out, or null
     * @param base base register, RIP too, or null; DX alone for the {@code (%dx)} of IN and OUT
     * @param index index register, or null
     * @param scale 1, 2, 4 or 8
     * @param displacement displacement, or null; with base RIP a constant is the displacement
     *     itself and any other value the address meant
     */
    record Mem(
            Register segment, Register base, Register index, int scale, SymbolicValue displacement)
            implements AsmOperand {}

    /** {@code $value}. */
    record Imm(SymbolicValue value) implements AsmOperand {}

    /** The target of a direct branch: {@code call foo}, {@code jmp 1b}. */
    record Target(SymbolicValue target) implements AsmOperand {}

    /** The operand of an indirect branch, behind a star: {@code *%rax}, {@code *8(%rbx)}. */
    record Indirect(AsmOperand operand) implements AsmOperand {}
}
