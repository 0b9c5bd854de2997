// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import org.retint.x86.Register;

/**
 * What an operand of a row may be.
 *
 * @param name the pattern's spelling in the table: {@code rm}, {@code r}, {@code imm8}, {@code AL}
 * @param kind where the operand comes from
 * @param registers register file that a register operand is chosen from, GPR64 standing for general
 *     registers of any width, XMM for vectors of any width
 * @param registerBits width of the value if the operand is a register or a number, of the index if
 *     it is memory with a vector index; 0: the operand width of the instruction; also {@link #HALF}
 *     and its kin
 * @param memoryBits width of the value if the operand is in memory; 0: the operand width; -1: the
 *     operand only names an address; -2: operand width and a selector; also {@link #HALF} and its
 *     kin
 * @param fixed the register of kind {@link Kind#FIXED}, else null
 * @param reads whether the instruction reads it
 * @param writes whether the instruction writes it
 */
public record OperandPattern(
        String name,
        Kind kind,
        Register.File registers,
        int registerBits,
        int memoryBits,
        Register fixed,
        boolean reads,
        boolean writes) {
    /** {@link #memoryBits} of an operand that only names an address. */
    public static final int ADDRESS_ONLY = -1;

    /** {@link #memoryBits} of a far pointer: operand width and a 16-bit selector. */
    public static final int FAR_POINTER = -2;

    /** Width of half a vector, but not less than 128 bits in a register. */
    public static final int HALF = -3;

    /** Width of a quarter of a vector, but not less than 128 bits in a register. */
    public static final int QUARTER = -4;

    /** Width of an eighth of a vector, but not less than 128 bits in a register. */
    public static final int EIGHTH = -5;

    private static final int MIN_VECTOR_BITS = 128;

    /** Where an operand comes from. */
    public enum Kind {
        /** Register or memory named by ModRM.rm. */
        RM,
        /** Register named by ModRM.rm; memory is no encoding of this row. */
        REGISTER_RM,
        /** Memory named by ModRM.rm; a register is no encoding of this row. */
        MEMORY,
        /** Register named by ModRM.reg, or by the opcode if the row has no ModRM. */
        REGISTER,
        /** Register named by VEX.vvvv. */
        REGISTER_VVVV,
        /** Register named by the high half of the last byte. */
        REGISTER_IS4,
        /** Memory whose index is a vector of addresses. */
        INDEXED_MEMORY,
        /** Segment register named by ModRM.reg. */
        SEGMENT,
        /** Control register named by ModRM.reg. */
        CONTROL,
        /** Debug register named by ModRM.reg. */
        DEBUG,
        /** One register, the same in every instruction. */
        FIXED,
        /** AL, AX, EAX or RAX by operand width. */
        ACCUMULATOR,
        /** The constant 1 of the short shifts; takes no bytes. */
        ONE,
        /** An absolute address as wide as addresses are. */
        OFFSET,
        /** An immediate of 8 bits, zero-extended. */
        IMMEDIATE8,
        /** An immediate of 8 bits, sign-extended to the operand width. */
        SIGNED_IMMEDIATE8,
        /** An immediate of 4 bits: the low half of the byte that names a register. */
        IMMEDIATE4,
        /** An immediate of 32 bits, zero-extended. */
        IMMEDIATE32,
        /** An immediate of 16 bits, zero-extended. */
        IMMEDIATE16,
        /** An immediate of the operand width, but of 32 bits and sign-extended if that is 64. */
        IMMEDIATE,
        /** An immediate of the operand width, 64 bits too. */
        FULL_IMMEDIATE,
        /** A branch distance of 8 bits. */
        RELATIVE8,
        /** A branch distance of 32 bits. */
        RELATIVE32,
        /** A branch distance of the operand width, but of 32 bits if that is 64. */
        RELATIVE,
        /** General register named by ModRM.reg, as wide as addresses are. */
        ADDRESS_REGISTER,
        /** General register named by ModRM.rm, as wide as addresses are. */
        ADDRESS_REGISTER_RM,
        /** Memory at RSI, segment overridable. */
        STRING_SOURCE,
        /** Memory at RDI in ES. */
        STRING_DESTINATION,
        /** Memory at RBX + AL, segment overridable. */
        TABLE,
        /** Memory at RDI, segment overridable; assembly text does not mention it. */
        MASKED_DESTINATION
    }

    /** Returns whether registers are general ones. */
    public boolean isGeneral() {
        return registers == Register.File.GPR64;
    }

    /** Returns the width in bits of a register or number when the operand width is given. */
    public int registerBits(int widthBits) {
        return switch (registerBits) {
            case 0 -> widthBits;
            case HALF, QUARTER, EIGHTH -> Math.max(part(registerBits, widthBits), MIN_VECTOR_BITS);
            default -> registerBits;
        };
    }

    /** Returns the width in bits of the value in memory when the operand width is given. */
    public int memoryBits(int widthBits) {
        return switch (memoryBits) {
            case 0 -> widthBits;
            case ADDRESS_ONLY -> 0;
            case FAR_POINTER -> widthBits + 16;
            case HALF, QUARTER, EIGHTH -> part(memoryBits, widthBits);
            default -> memoryBits;
        };
    }

    private static int part(int part, int widthBits) {
        return widthBits >> (HALF + 1 - part);
    }
}
