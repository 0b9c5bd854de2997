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
        Kind kind = kind(name);
        return new OperandPattern(
                name,
                kind,
                kind == Kind.IMMEDIATE8 || kind == Kind.IMMEDIATE16 || name.equals("1")
                        ? immediateBits(name)
                        : registerBits(name),
                memoryBits(name),
                kind == Kind.FIXED ? Register.valueOf(name) : null,
                access.contains("r"),
                access.contains("w"));
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "rm", "rm8", "rm16", "rm32", "rm64", "r/m16" -> Kind.RM;
            case "r", "r32", "r64" -> Kind.REGISTER;
            case "r@rm", "r64@rm" -> Kind.REGISTER_RM;
            case "m", "m8", "m64", "m80", "m128", "mem", "far" -> Kind.MEMORY;
            case "sreg" -> Kind.SEGMENT;
            case "cr" -> Kind.CONTROL;
            case "dr" -> Kind.DEBUG;
            case "AL", "CL", "DX", "FS", "GS" -> Kind.FIXED;
            case "A" -> Kind.ACCUMULATOR;
            case "1" -> Kind.ONE;
            case "offset" -> Kind.OFFSET;
            case "imm8" -> Kind.IMMEDIATE8;
            case "simm8" -> Kind.SIGNED_IMMEDIATE8;
            case "imm16" -> Kind.IMMEDIATE16;
            case "imm" -> Kind.IMMEDIATE;
            case "fullimm" -> Kind.FULL_IMMEDIATE;
            case "rel8" -> Kind.RELATIVE8;
            case "rel32" -> Kind.RELATIVE32;
            case "si" -> Kind.STRING_SOURCE;
            case "di" -> Kind.STRING_DESTINATION;
            case "table" -> Kind.TABLE;
            default -> throw new IllegalArgumentException("expected an operand: found=" + name);
        };
    }

    private static int immediateBits(String name) {
        return name.equals("imm16") ? 16 : 8;
    }

    private static int registerBits(String name) {
        return switch (name) {
            case "rm8", "AL", "CL" -> 8;
            case "rm16", "DX", "FS", "GS", "sreg" -> 16;
            case "rm32", "r32" -> 32;
            case "rm64", "r64", "r64@rm", "cr", "dr" -> 64;
            default -> 0;
        };
    }

    private static int memoryBits(String name) {
        return switch (name) {
            case "rm8", "m8" -> 8;
            case "rm16", "r/m16" -> 16;
            case "rm32" -> 32;
            case "rm64", "m64" -> 64;
            case "m80" -> 80;
            case "m128" -> 128;
            case "mem" -> OperandPattern.ADDRESS_ONLY;
            case "far" -> OperandPattern.FAR_POINTER;
            default -> 0;
        };
    }
}
