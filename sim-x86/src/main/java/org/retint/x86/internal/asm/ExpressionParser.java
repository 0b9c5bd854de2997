// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import org.retint.x86.internal.asm.Expression.Constant;
import org.retint.x86.internal.asm.Expression.Reference;

/** Parses expressions and folds what is known at the place where they stand. */
final class ExpressionParser {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_LABEL_DIGITS = 9;
    private static final int MAX_NODES = 1000;

    private final Unit unit;
    private int depth;

    ExpressionParser(Unit unit) {
        this.unit = unit;
    }

    /** Parses an expression; stops before the first character that cannot continue it. */
    Expression parse(Cursor cursor) {
        depth = 0;
        return parse(cursor, 0);
    }

    /** Parses an expression whose value must be known here. */
    long constant(Cursor cursor, String what) {
        cursor.skipSpaces();
        int start = cursor.position();
        Value value;
        try {
            value = Evaluator.READING.evaluate(parse(cursor));
        } catch (ArithmeticException e) {
            throw new StatementError(start, e.getMessage());
        }
        if (value == null || !value.isAbsolute()) {
            throw new StatementError(
                    start,
                    "expected "
                            + what
                            + " that is known here, found '"
                            + cursor.from(start).strip()
                            + "'");
        }
        return value.number();
    }

    private Expression parse(Cursor cursor, int minimum) {
        Expression left = operand(cursor);
        while (true) {
            cursor.skipSpaces();
            Operator operator = Operator.at(cursor);
            if (operator == null || operator.precedence() <= minimum) {
                return left;
            }
            int start = cursor.position();
            int length = operator == Operator.NOT_EQUAL ? 2 : operator.spelling().length();
            cursor.advance(length);
            Expression right = parse(cursor, operator.precedence());
            left = fold(Expression.binary(operator, left, right), start);
        }
    }

    private Expression operand(Cursor cursor) {
        if (depth++ == MAX_DEPTH) {
            throw cursor.error("expression nested too deeply: limit=" + MAX_DEPTH);
        }
        Expression operand = nestedOperand(cursor);
        depth--;
        return operand;
    }

    private Expression nestedOperand(Cursor cursor) {
        cursor.skipSpaces();
        char c = cursor.peek();
        int start = cursor.position();
        switch (c) {
            case '+':
                cursor.advance(1);
                return operand(cursor);
            case '-', '~', '!':
                cursor.advance(1);
                return fold(Expression.unary(c, operand(cursor)), start);
            case '(':
                cursor.advance(1);
                Expression inner = parse(cursor, 0);
                cursor.expect(')');
                return inner;
            case '\'':
                return character(cursor);
            default:
                return Cursor.isDigit(c) ? number(cursor) : reference(cursor);
        }
    }

    private Expression fold(Expression expression, int position) {
        if (expression.nodes() > MAX_NODES) {
            throw new StatementError(position, "expression too long: limit=" + MAX_NODES);
        }
        try {
            Value value = Evaluator.READING.evaluate(expression);
            return value != null && value.isAbsolute() ? new Constant(value.number()) : expression;
        } catch (ArithmeticException e) {
            throw new StatementError(position, e.getMessage());
        }
    }

    private static Expression character(Cursor cursor) {
        cursor.advance(1);
        char c = cursor.peek();
        if (c == 0) {
            throw cursor.error("expected a character after '");
        }
        cursor.advance(1);
        int value = c == '\\' ? Strings.escape(cursor) : c;
        if (cursor.peek() == '\'') {
            cursor.advance(1);
        }
        return new Constant(value);
    }

    private Expression reference(Cursor cursor) {
        int start = cursor.position();
        String name = cursor.nameOrNull();
        if (name == null) {
            throw cursor.error("expected an expression" + cursor.found());
        }
        if (name.equals(".")) {
            return new Reference(unit.here());
        }
        if (cursor.peek() == '@') {
            relocation(cursor, start);
        }
        Symbol symbol = unit.symbols().get(name);
        if (symbol.isEquated()) {
            symbol.use(unit.location(start));
            return symbol.value();
        }
        return reference(symbol, start);
    }

    private Expression reference(Symbol symbol, int start) {
        if (symbol.firstUse() == null) {
            symbol.use(unit.location(start));
        }
        return new Reference(symbol);
    }

    private static void relocation(Cursor cursor, int start) {
        cursor.advance(1);
        String kind = cursor.name("the name of a relocation after '@'");
        if (!kind.equalsIgnoreCase("PLT")) {
            throw new StatementError(
                    start,
                    "unsupported relocation: name=@"
                            + kind
                            + "; expected none or @PLT: compile with -fno-pic");
        }
    }

    private Expression number(Cursor cursor) {
        int start = cursor.position();
        char second = cursor.peek(1);
        if (cursor.peek() == '0' && (second == 'x' || second == 'X')) {
            cursor.advance(2);
            return digits(cursor, 16, start);
        }
        if (cursor.peek() == '0'
                && (second == 'b' || second == 'B')
                && (cursor.peek(2) == '0' || cursor.peek(2) == '1')) {
            cursor.advance(2);
            return digits(cursor, 2, start);
        }
        int length = 0;
        while (Cursor.isDigit(cursor.peek(length))) {
            length++;
        }
        char after = cursor.peek(length);
        if ((after == 'b' || after == 'f') && !Cursor.isNamePart(cursor.peek(length + 1))) {
            return numericLabel(cursor, length, start);
        }
        return digits(cursor, cursor.peek() == '0' && length > 1 ? 8 : 10, start);
    }

    private Expression numericLabel(Cursor cursor, int length, int start) {
        if (length > MAX_LABEL_DIGITS) {
            throw new StatementError(
                    start, "expected a label of at most " + MAX_LABEL_DIGITS + " digits");
        }
        cursor.advance(length);
        long number = Long.parseLong(cursor.from(start));
        boolean forward = cursor.peek() == 'f';
        cursor.advance(1);
        if (forward) {
            return reference(unit.symbols().numericForward(number), start);
        }
        Symbol symbol = unit.symbols().numericBackward(number);
        if (symbol == null) {
            throw new StatementError(
                    start, "undefined label: name=" + number + "b; no '" + number + ":' before");
        }
        return reference(symbol, start);
    }

    private static Expression digits(Cursor cursor, int radix, int start) {
        int first = cursor.position();
        while (Character.digit(cursor.peek(), radix) >= 0) {
            cursor.advance(1);
        }
        if (Cursor.isNamePart(cursor.peek())) {
            throw cursor.error("malformed number: unexpected '" + cursor.peek() + "'");
        }
        try {
            return new Constant(Long.parseUnsignedLong(cursor.from(first), radix));
        } catch (NumberFormatException e) {
            throw new StatementError(
                    start, "expected a number of at most 64 bits, found " + cursor.from(start));
        }
    }
}
