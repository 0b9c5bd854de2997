// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/**
 * The layout of a form's bytes.
 *
 * @param notation the text of the table's column, in the manual's notation: {@code 0F C1 /r}
 * @param map opcode map: 0 one-byte, 1 {@code 0F}, 2 {@code 0F 38}, 3 {@code 0F 3A}
 * @param opcode the opcode byte, with low bits zero where it holds a register
 * @param mandatoryPrefix 0, 0x66, 0xf2 or 0xf3
 * @param modrm what the ModRM byte holds: -1 no ModRM, 0 to 7 a fixed reg field ({@code /digit}), 8
 *     a register ({@code /r})
 * @param opcodeRegister whether the low three bits of the opcode hold a register
 */
public record Encoding(
        String notation,
        int map,
        int opcode,
        int mandatoryPrefix,
        int modrm,
        boolean opcodeRegister) {}
