// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.x86.Register;
import org.retint.x86.internal.encode.AsmOperand;
import org.retint.x86.internal.encode.Encoder;
import org.retint.x86.internal.encode.EncodingException;

/** Parses instructions in AT&amp;T syntax and hands them to the encoder. */
final class InstructionParser {
    private static final Map<String, Register> REGISTERS = registers();

    private final Unit unit;
    private final Encoder encoder;

    InstructionParser(Unit unit) {
        this.unit = unit;
        this.encoder = unit.encoder();
    }

    private static Map<String, Register> registers() {
        Map<String, Register> registers = new LinkedHashMap<>();
        for (Register register : Register.values()) {
            registers.put(register.attName(), register);
        }
        for (int i = 0; i < 8; i++) {
            registers.put("db" + i, Register.of(Register.File.DEBUG, i));
        }
        return registers;
    }

    /**
     * Parses an instruction.
     *
     * @param firstWord its first word, in lower case: a prefix or the mnemonic
     * @param start where that word begins
     * @param cursor what follows
     */
    void parse(String firstWord, int start, Cursor cursor) {
        String mnemonic = firstWord;
        int position = start;
        List<String> prefixes = List.of();
        while (!cursor.atEnd() && encoder.isPrefix(mnemonic)) {
            if (prefixes.isEmpty()) {
                prefixes = new ArrayList<>();
            }
            prefixes.add(mnemonic);
            position = cursor.position();
            mnemonic =
                    cursor.peek() == '{'
                            ? cursor.word()
                            : cursor.name("an instruction after the prefix");
            mnemonic = Statements.lowerCase(mnemonic);
        }
        if (isBranchHint(cursor)) {
            throw cursor.error("branch hints are not supported: expected none after " + mnemonic);
        }
        Location location = unit.location(position);
        if (encoder.isPrefix(mnemonic)) {
            unit.emit(encoder.encodePrefixes(append(prefixes, mnemonic)), location);
            return;
        }
        List<AsmOperand> operands = operands(mnemonic, cursor);
        try {
            emit(mnemonic, prefixes, operands, location);
        } catch (EncodingException e) {
            throw new StatementError(position, e.getMessage());
        }
    }

    private static List<String> append(List<String> prefixes, String last) {
        List<String> all = new ArrayList<>(prefixes);
        all.add(last);
        return all;
    }

    private static boolean isBranchHint(Cursor cursor) {
        return cursor.peek() == ',';
    }

    private void emit(
            String mnemonic, List<String> prefixes, List<AsmOperand> operands, Location location) {
        if (operands.size() == 1
                && operands.get(0) instanceof AsmOperand.Target target
                && encoder.isRelaxable(mnemonic)) {
            if (!prefixes.isEmpty()) {
                unit.emit(encoder.encodePrefixes(prefixes), location);
            }
            unit.emitBranch(mnemonic, Expression.of(target.target()), location);
            return;
        }
        unit.emit(encoder.encode(mnemonic, prefixes, operands), location);
    }

    private List<AsmOperand> operands(String mnemonic, Cursor cursor) {
        if (cursor.atEnd()) {
            return List.of();
        }
        boolean branch = isDirectBranch(mnemonic);
        List<AsmOperand> operands = new ArrayList<>(3);
        do {
            operands.add(operand(cursor, branch));
        } while (cursor.accept(','));
        if (!cursor.atEnd()) {
            throw cursor.error("expected ',' or the end of the statement" + cursor.found());
        }
        return operands;
    }

    private boolean isDirectBranch(String mnemonic) {
        return switch (mnemonic.charAt(0)) {
            case 'j' -> true;
            case 'c' -> mnemonic.startsWith("call");
            case 'l' -> mnemonic.startsWith("loop");
            case 'x' -> mnemonic.equals("xbegin");
            default -> false;
        };
    }

    private AsmOperand operand(Cursor cursor, boolean branch) {
        cursor.skipSpaces();
        switch (cursor.peek()) {
            case '$':
                cursor.advance(1);
                return new AsmOperand.Imm(unit.expressions().parse(cursor));
            case '*':
                cursor.advance(1);
                return new AsmOperand.Indirect(operand(cursor, false));
            case '%':
                return registerOrMemory(cursor, branch);
            default:
                return memory(null, cursor, branch);
        }
    }

    private AsmOperand registerOrMemory(Cursor cursor, boolean branch) {
        int start = cursor.position();
        Register register = register(cursor);
        if (register.file() == Register.File.SEGMENT && cursor.accept(':')) {
            return memory(register, cursor, false);
        }
        if (branch) {
            throw new StatementError(
                    start, "expected '*' before the operand of an indirect branch");
        }
        return new AsmOperand.Reg(register);
    }

    private static Register register(Cursor cursor) {
        cursor.skipSpaces();
        int start = cursor.position();
        if (!cursor.accept('%')) {
            throw cursor.error("expected a register" + cursor.found());
        }
        cursor.skipSpaces();
        String name = cursor.name("a register's name after '%'");
        Register register = REGISTERS.get(name);
        if (register == null) {
            register = REGISTERS.get(Statements.lowerCase(name));
        }
        if (register == null) {
            throw new StatementError(start, "unknown register: name=%" + name);
        }
        return register == Register.ST0 ? stackRegister(cursor) : register;
    }

    /** Reads the number behind {@code %st}, which may be left out. */
    private static Register stackRegister(Cursor cursor) {
        if (!cursor.accept('(')) {
            return Register.ST0;
        }
        int start = cursor.skipSpaces().position();
        char digit = cursor.peek();
        if (digit < '0' || digit > '7') {
            throw new StatementError(start, "expected a number from 0 to 7" + cursor.found());
        }
        cursor.advance(1);
        if (!cursor.accept(')')) {
            throw cursor.error("expected ')' after the number" + cursor.found());
        }
        return Register.of(Register.File.X87, digit - '0');
    }

    private AsmOperand memory(Register segment, Cursor cursor, boolean branch) {
        Expression displacement = null;
        if (!isAddress(cursor)) {
            displacement = unit.expressions().parse(cursor);
        }
        if (!cursor.accept('(')) {
            if (branch) {
                return new AsmOperand.Target(displacement);
            }
            return new AsmOperand.Mem(segment, null, null, 1, displacement);
        }
        if (branch) {
            throw cursor.error("expected '*' before the operand of an indirect branch");
        }
        Register base = null;
        Register index = null;
        int scale = 1;
        if (cursor.skipSpaces().peek() == '%') {
            base = register(cursor);
        }
        if (cursor.accept(',')) {
            if (cursor.skipSpaces().peek() == '%') {
                index = register(cursor);
            }
            if (index == null || cursor.accept(',')) {
                scale = scale(cursor);
            }
        }
        if (!cursor.accept(')')) {
            throw cursor.error("expected ')' after the address" + cursor.found());
        }
        return new AsmOperand.Mem(segment, base, index, scale, displacement);
    }

    /** Returns whether a parenthesis opens an address and not an expression. */
    private static boolean isAddress(Cursor cursor) {
        if (cursor.skipSpaces().peek() != '(') {
            return false;
        }
        int ahead = 1;
        while (Cursor.isSpace(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.peek(ahead) == '%' || cursor.peek(ahead) == ',';
    }

    private int scale(Cursor cursor) {
        cursor.skipSpaces();
        int start = cursor.position();
        long scale = unit.expressions().constant(cursor, "a scale");
        if (scale != 1 && scale != 2 && scale != 4 && scale != 8) {
            throw new StatementError(start, "expected a scale of 1, 2, 4 or 8, found " + scale);
        }
        return (int) scale;
    }
}
