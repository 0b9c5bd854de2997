// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/**
 * What an operand of a row may be.
 *
 * @param name the pattern's spelling in the table: {@code rm}, {@code r}, {@code imm8}, {@code AL}
 * @param reads whether the instruction reads it
 * @param writes whether the instruction writes it
 * @param implicit whether the assembler leaves it unsaid
 */
public record OperandPattern(String name, boolean reads, boolean writes, boolean implicit) {}
