// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/**
 * The layout of a form's bytes. Immediates follow ModRM in the order of the operands.
 *
 * @param notation the text of the table's column, in the manual's notation: {@code 0F C1 /r}
 * @param map opcode map: 0 one-byte, 1 {@code 0F}, 2 {@code 0F 38}, 3 {@code 0F 3A}, 4 {@code 0F
 *     0F}, whose opcode follows the operands; with {@link #vector} the number in the prefix
 * @param opcode the opcode byte, with low bits zero where it holds a register
 * @param prefix what the row demands of the prefixes 66, F2 and F3
 * @param modrm what the ModRM byte holds: {@link #NO_MODRM}, 0 to 7 a fixed reg field ({@code
 *     /digit}), {@link #ANY_REG} a register ({@code /r}), 0xc0 to 0xff that very byte
 * @param mod what the row demands of ModRM.mod
 * @param opcodeRegister whether the low three bits of the opcode hold a register
 * @param rexW -1 either, 0 or 1 the value of REX.W (VEX.W, EVEX.W, XOP.W) that the row demands
 * @param rexBClear whether the row demands REX.B = 0
 * @param vector what the row demands of VEX, EVEX or XOP; null if it has no such prefix
 */
public record Encoding(
        String notation,
        int map,
        int opcode,
        Prefix prefix,
        int modrm,
        Mod mod,
        boolean opcodeRegister,
        int rexW,
        boolean rexBClear,
        VectorEncoding vector) {
    /** {@link #modrm} of a form without ModRM byte. */
    public static final int NO_MODRM = -1;

    /** {@link #modrm} of a form whose reg field is an operand. */
    public static final int ANY_REG = 8;

    /** {@link #map} of 3DNow!, whose opcode follows the operands. */
    public static final int MAP_3DNOW = 4;

    /** What a row demands of the prefixes 66, F2 and F3. */
    public enum Prefix {
        /** Nothing: 66 means operand size, F2 and F3 repeat or have no meaning. */
        ANY,
        /** F2 and F3 are other instructions; 66 means operand size ({@code NFx}). */
        NO_REPEAT,
        /** None of the three ({@code NP}). */
        NONE,
        /** 66, and neither F2 nor F3. */
        P66,
        /** F2 closer to the opcode than any F3. */
        PF2,
        /** F3 closer to the opcode than any F2. */
        PF3
    }

    /** What a row demands of ModRM.mod. */
    public enum Mod {
        /** Register and memory operands alike. */
        EITHER,
        /** A memory operand: mod is not 3. */
        MEMORY,
        /** A register operand: mod is 3. */
        REGISTER,
        /** The field is ignored and rm names a register. */
        IGNORED
    }

    /** Returns whether a ModRM byte follows the opcode. */
    public boolean hasModrm() {
        return modrm != NO_MODRM;
    }

    /** Returns whether the ModRM byte is one fixed value. */
    public boolean hasFixedModrm() {
        return modrm >= 0xc0;
    }
}
