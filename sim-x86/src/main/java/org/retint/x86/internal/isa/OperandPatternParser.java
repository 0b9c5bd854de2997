// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.OperandPattern.Kind;

/** Reads the operand column of the table. */
final class OperandPatternParser {
    private static final List<String> ACCESSES = List.of("r", "w", "rw", "-");

    private OperandPatternParser() {}

    static List<OperandPattern> parse(String text) {
        List<OperandPattern> operands = new ArrayList<>();
        if (!text.equals("-")) {
            for (String word : text.split(" ")) {
                int colon = word.indexOf(':');
                if (colon < 0 || !ACCESSES.contains(word.substring(colon + 1))) {
                    throw new IllegalArgumentException("expected pattern:access: found=" + word);
                }
                operands.add(operand(word.substring(0, colon), word.substring(colon + 1)));
            }
        }
        return List.copyOf(operands);
    }

    private static OperandPattern operand(String name, String access) {
        OperandNotation notation = OperandNotation.of(name);
        Kind kind = kind(name, notation);
        Register fixed = kind == Kind.FIXED ? Register.valueOf(name) : null;
        return new OperandPattern(
                name,
                kind,
                fixed == null ? registers(notation.index() + notation.register()) : fixed.file(),
                fixed == null ? registerBits(name, notation) : fixed.widthBits(),
                memoryBits(name, notation),
                fixed,
                access.contains("r"),
                access.contains("w"));
    }

    private static Kind kind(String name, OperandNotation notation) {
        if (notation.hasRegister()) {
            return registerKind(notation);
        }
        if (notation.hasMemory()) {
            return notation.index().isEmpty() ? Kind.MEMORY : Kind.INDEXED_MEMORY;
        }
        return switch (name) {
            case "m", "mem", "far" -> Kind.MEMORY;
            case "sreg" -> Kind.SEGMENT;
            case "cr" -> Kind.CONTROL;
            case "dr" -> Kind.DEBUG;
            case "AL", "AX", "CL", "DX", "FS", "GS", "XMM0", "ST0" -> Kind.FIXED;
            case "A" -> Kind.ACCUMULATOR;
            case "1" -> Kind.ONE;
            case "offset" -> Kind.OFFSET;
            case "imm4" -> Kind.IMMEDIATE4;
            case "imm8" -> Kind.IMMEDIATE8;
            case "simm8" -> Kind.SIGNED_IMMEDIATE8;
            case "imm16" -> Kind.IMMEDIATE16;
            case "imm32" -> Kind.IMMEDIATE32;
            case "imm" -> Kind.IMMEDIATE;
            case "fullimm" -> Kind.FULL_IMMEDIATE;
            case "rel8" -> Kind.RELATIVE8;
            case "rel32" -> Kind.RELATIVE32;
            case "rel" -> Kind.RELATIVE;
            case "ra" -> Kind.ADDRESS_REGISTER;
            case "ra@rm" -> Kind.ADDRESS_REGISTER_RM;
            case "si" -> Kind.STRING_SOURCE;
            case "di" -> Kind.STRING_DESTINATION;
            case "table" -> Kind.TABLE;
            case "masked" -> Kind.MASKED_DESTINATION;
            default -> throw new IllegalArgumentException("expected an operand: found=" + name);
        };
    }

    private static Kind registerKind(OperandNotation notation) {
        if (notation.hasMemory() || notation.register().startsWith("rm")) {
            return Kind.RM;
        }
        return switch (notation.place()) {
            case "rm" -> Kind.REGISTER_RM;
            case "v" -> Kind.REGISTER_VVVV;
            case "is4" -> Kind.REGISTER_IS4;
            default -> Kind.REGISTER;
        };
    }

    private static Register.File registers(String register) {
        return switch (register) {
            case "x", "y", "z", "v", "v2", "v4", "v8" -> Register.File.XMM;
            case "k" -> Register.File.MASK;
            case "tmm" -> Register.File.TILE;
            case "bnd" -> Register.File.BOUND;
            case "mm" -> Register.File.MMX;
            case "st" -> Register.File.X87;
            default -> Register.File.GPR64;
        };
    }

    private static int registerBits(String name, OperandNotation notation) {
        return switch (notation.index() + notation.register()) {
            case "r8", "rm8" -> 8;
            case "r16", "rm16" -> 16;
            case "r32", "rm32" -> 32;
            case "r64", "rm64", "mm", "k" -> 64;
            case "st" -> 80;
            case "x", "bnd" -> 128;
            case "y" -> 256;
            case "z" -> 512;
            case "tmm" -> 8192;
            case "v2" -> OperandPattern.HALF;
            case "v4" -> OperandPattern.QUARTER;
            case "v8" -> OperandPattern.EIGHTH;
            case "" -> otherBits(name);
            default -> 0;
        };
    }

    private static int otherBits(String name) {
        return switch (name) {
            case "imm4" -> 4;
            case "imm8", "1" -> 8;
            case "sreg", "imm16" -> 16;
            case "imm32" -> 32;
            case "cr", "dr" -> 64;
            default -> 0;
        };
    }

    private static int memoryBits(String name, OperandNotation notation) {
        return switch (notation.memory()) {
            case "mv" -> 0;
            case "mv2" -> OperandPattern.HALF;
            case "mv4" -> OperandPattern.QUARTER;
            case "mv8" -> OperandPattern.EIGHTH;
            case "" -> sizeInName(name, notation.register());
            default -> Integer.parseInt(notation.memory().substring(1));
        };
    }

    private static int sizeInName(String name, String register) {
        return switch (register.isEmpty() ? name : register) {
            case "rm8" -> 8;
            case "rm16" -> 16;
            case "rm32" -> 32;
            case "rm64" -> 64;
            case "mem" -> OperandPattern.ADDRESS_ONLY;
            case "far" -> OperandPattern.FAR_POINTER;
            default -> 0;
        };
    }
}
