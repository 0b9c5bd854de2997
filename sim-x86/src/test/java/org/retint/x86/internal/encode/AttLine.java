// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.retint.x86.Register;

/** One instruction in AT&amp;T syntax, read without an assembler: numbers and names of symbols. */
public record AttLine(String mnemonic, List<String> prefixes, List<AsmOperand> operands) {
    private static final SymbolicValue SYMBOL = OptionalLong::empty;

    /** Reads a line such as {@code lock addl $1, 8(%rax,%rbx,4)}. */
    public static AttLine parse(String line) {
        Encoder encoder = new Encoder();
        List<String> prefixes = new ArrayList<>();
        String rest = line.strip();
        while (true) {
            int space = rest.indexOf(' ');
            String word = space < 0 ? rest : rest.substring(0, space);
            String after = space < 0 ? "" : rest.substring(space).strip();
            if (!encoder.isPrefix(word) || after.isEmpty()) {
                return new AttLine(word, prefixes, operands(word, after));
            }
            prefixes.add(word);
            rest = after;
        }
    }

    /** Returns the instruction's bytes, with zeros where symbols are. */
    public Encoded encode() {
        return new Encoder().encode(mnemonic, prefixes, operands);
    }

    private static List<AsmOperand> operands(String mnemonic, String text) {
        List<AsmOperand> operands = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String word = text.substring(start, i).strip();
                if (!word.isEmpty()) {
                    operands.add(operand(mnemonic, word));
                }
                start = i + 1;
            }
        }
        return operands;
    }

    private static AsmOperand operand(String mnemonic, String text) {
        if (text.startsWith("*")) {
            return new AsmOperand.Indirect(operand("", text.substring(1)));
        }
        if (text.startsWith("$")) {
            return new AsmOperand.Imm(value(text.substring(1)));
        }
        if (text.startsWith("%") && text.indexOf(':') < 0) {
            return new AsmOperand.Reg(register(text));
        }
        boolean isTarget = mnemonic.matches("j.*|callq?|loop.*");
        return isTarget ? new AsmOperand.Target(value(text)) : memory(text);
    }

    private static AsmOperand memory(String text) {
        int colon = text.indexOf(':');
        Register segment = colon < 0 ? null : register(text.substring(0, colon));
        String address = text.substring(colon + 1);
        int open = address.indexOf('(');
        String displacement = open < 0 ? address : address.substring(0, open);
        String inside = open < 0 ? "" : address.substring(open + 1, address.length() - 1);
        String[] parts = inside.split(",", -1);
        return new AsmOperand.Mem(
                segment,
                parts[0].isEmpty() ? null : register(parts[0]),
                parts.length > 1 && !parts[1].isEmpty() ? register(parts[1]) : null,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 1,
                displacement.isEmpty() ? null : value(displacement));
    }

    /** Returns the register of a name such as {@code %rax}. */
    private static Register register(String text) {
        String name = text.strip().substring(1).toUpperCase(Locale.ROOT);
        if (name.startsWith("ST(")) {
            return Register.valueOf("ST" + name.charAt(3));
        }
        if (name.equals("ST")) {
            return Register.ST0;
        }
        return Register.valueOf(name.startsWith("DB") ? "DR" + name.substring(2) : name);
    }

    private static SymbolicValue value(String text) {
        boolean isNegative = text.startsWith("-");
        String digits = isNegative ? text.substring(1) : text;
        if (!Character.isDigit(digits.charAt(0))) {
            return SYMBOL;
        }
        long value =
                digits.startsWith("0x")
                        ? Long.parseUnsignedLong(digits.substring(2), 16)
                        : Long.parseLong(digits);
        return SymbolicValue.of(isNegative ? -value : value);
    }
}
