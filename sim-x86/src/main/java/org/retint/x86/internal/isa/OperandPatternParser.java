// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.OperandPattern.Kind;

/** Reads the operand column of the table. */
final class OperandPatternParser {
    private static final List<String> ACCESSES = List.of("r", "w", "rw", "-");
    private static final Pattern REGISTER_OR_MEMORY =
            Pattern.compile("(r|r32|r64|x|mm)/m([0-9]{1,4})");
    private static final Pattern MEMORY = Pattern.compile("m([0-9]{1,4})");

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
        Register fixed = kind == Kind.FIXED ? Register.valueOf(name) : null;
        return new OperandPattern(
                name,
                kind,
                fixed == null ? registers(name) : fixed.file(),
                kind == Kind.IMMEDIATE8 || kind == Kind.IMMEDIATE16 || name.equals("1")
                        ? immediateBits(name)
                        : fixed == null ? registerBits(name) : fixed.widthBits(),
                memoryBits(name),
                fixed,
                access.contains("r"),
                access.contains("w"));
    }

    private static Kind kind(String name) {
        if (REGISTER_OR_MEMORY.matcher(name).matches()) {
            return Kind.RM;
        }
        if (MEMORY.matcher(name).matches()) {
            return Kind.MEMORY;
        }
        return switch (name) {
            case "rm", "rm8", "rm16", "rm32", "rm64" -> Kind.RM;
            case "r", "r32", "r64", "x", "mm" -> Kind.REGISTER;
            case "r@rm", "r32@rm", "r64@rm", "x@rm", "mm@rm", "st@rm" -> Kind.REGISTER_RM;
            case "m", "mem", "far" -> Kind.MEMORY;
            case "sreg" -> Kind.SEGMENT;
            case "cr" -> Kind.CONTROL;
            case "dr" -> Kind.DEBUG;
            case "AL", "AX", "CL", "DX", "FS", "GS", "XMM0", "ST0" -> Kind.FIXED;
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

    /** Returns the part of a name that tells the register: {@code x} of {@code x/m64}. */
    private static String registerName(String name) {
        Matcher either = REGISTER_OR_MEMORY.matcher(name);
        return either.matches() ? either.group(1) : name;
    }

    private static Register.File registers(String name) {
        return switch (registerName(name)) {
            case "x", "x@rm" -> Register.File.XMM;
            case "mm", "mm@rm" -> Register.File.MMX;
            case "st@rm" -> Register.File.X87;
            default -> Register.File.GPR64;
        };
    }

    private static int registerBits(String name) {
        return switch (registerName(name)) {
            case "rm8" -> 8;
            case "rm16", "sreg" -> 16;
            case "rm32", "r32", "r32@rm" -> 32;
            case "rm64", "r64", "r64@rm", "cr", "dr", "mm", "mm@rm" -> 64;
            case "st@rm" -> 80;
            case "x", "x@rm" -> 128;
            default -> 0;
        };
    }

    private static int memoryBits(String name) {
        Matcher either = REGISTER_OR_MEMORY.matcher(name);
        if (either.matches()) {
            return Integer.parseInt(either.group(2));
        }
        Matcher memory = MEMORY.matcher(name);
        if (memory.matches()) {
            return Integer.parseInt(memory.group(1));
        }
        return switch (name) {
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
