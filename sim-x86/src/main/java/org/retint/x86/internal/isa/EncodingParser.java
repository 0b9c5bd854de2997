// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the encoding column of the table. */
final class EncodingParser {
    private static final Pattern DIGIT = Pattern.compile("/[0-7]");
    private static final Pattern OPCODE = Pattern.compile("[0-9A-F]{2}(\\+r|\\+cc)?");

    private int map;
    private int opcode = -1;
    private Encoding.Prefix prefix = Encoding.Prefix.ANY;
    private int modrm = Encoding.NO_MODRM;
    private Encoding.Mod mod = Encoding.Mod.EITHER;
    private boolean opcodeRegister;
    private int rexW = -1;
    private boolean rexBClear;
    private VectorNotation vector;

    private EncodingParser() {}

    /**
     * Returns the layout that a notation means.
     *
     * @param condition number to put in place of {@code cc}, or -1
     * @param operands operands of the row, which decide whether ModRM.rm may name memory
     */
    static Encoding parse(String notation, int condition, List<OperandPattern> operands) {
        EncodingParser parser = new EncodingParser();
        for (String token : notation.split(" ")) {
            parser.token(token, condition);
        }
        if (parser.opcode < 0) {
            throw new IllegalArgumentException("expected an opcode: found=" + notation);
        }
        parser.restrictMod(operands);
        return new Encoding(
                notation,
                parser.map,
                parser.opcode,
                parser.prefix,
                parser.modrm,
                parser.mod,
                parser.opcodeRegister,
                parser.rexW,
                parser.rexBClear,
                parser.vector == null ? null : parser.vector.encoding(operands));
    }

    private void token(String token, int condition) {
        switch (token) {
            case "NP" -> prefix = Encoding.Prefix.NONE;
            case "NFx" -> prefix = Encoding.Prefix.NO_REPEAT;
            case "66" -> prefix(Encoding.Prefix.P66, token, condition);
            case "F2" -> prefix(Encoding.Prefix.PF2, token, condition);
            case "F3" -> prefix(Encoding.Prefix.PF3, token, condition);
            case "W0" -> rexW = 0;
            case "W1" -> rexW = 1;
            case "noB" -> rexBClear = true;
            case "mod3" -> mod = Encoding.Mod.REGISTER;
            case "mod*" -> mod = Encoding.Mod.IGNORED;
            case "/r" -> modrm = Encoding.ANY_REG;
            case "sib", "dst!", "all!" -> vector().demand(token);
            default -> {
                if (VectorNotation.isPrefix(token)) {
                    vectorPrefix(token);
                } else {
                    opcodeOrDigit(token, condition);
                }
            }
        }
    }

    private VectorNotation vector() {
        if (vector == null) {
            throw new IllegalArgumentException("expected VEX, EVEX or XOP first");
        }
        return vector;
    }

    private void vectorPrefix(String token) {
        vector = VectorNotation.parse(token);
        map = vector.map();
        prefix = vector.prefix();
        rexW = vector.w();
    }

    private void prefix(Encoding.Prefix value, String token, int condition) {
        if (opcode < 0 && map == 0 && vector == null) {
            prefix = value;
        } else {
            opcodeOrDigit(token, condition);
        }
    }

    private void opcodeOrDigit(String token, int condition) {
        if (DIGIT.matcher(token).matches()) {
            modrm = token.charAt(1) - '0';
        } else if (OPCODE.matcher(token).matches()) {
            opcodeByte(Integer.parseInt(token.substring(0, 2), 16));
            opcodeRegister |= token.endsWith("+r");
            opcode += token.endsWith("+cc") ? condition : 0;
        } else {
            throw new IllegalArgumentException("expected an encoding token: found=" + token);
        }
    }

    private void opcodeByte(int value) {
        if (opcode >= 0) {
            modrm = value;
            mod = Encoding.Mod.REGISTER;
        } else if (vector != null) {
            opcode = value;
        } else if (map == 0 && value == 0x0f) {
            map = 1;
        } else if (map == 1 && value == 0x38) {
            map = 2;
        } else if (map == 1 && value == 0x3a) {
            map = 3;
        } else if (map == 1 && value == 0x0f) {
            map = Encoding.MAP_3DNOW;
        } else {
            opcode = value;
        }
    }

    private void restrictMod(List<OperandPattern> operands) {
        if (mod != Encoding.Mod.EITHER) {
            return;
        }
        for (OperandPattern operand : operands) {
            if (operand.kind() == OperandPattern.Kind.MEMORY
                    || operand.kind() == OperandPattern.Kind.INDEXED_MEMORY) {
                mod = Encoding.Mod.MEMORY;
            } else if (operand.kind() == OperandPattern.Kind.REGISTER_RM
                    || operand.kind() == OperandPattern.Kind.ADDRESS_REGISTER_RM) {
                mod = Encoding.Mod.REGISTER;
            }
        }
    }
}
