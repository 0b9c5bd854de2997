// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import org.retint.x86.internal.asm.Expression.Binary;
import org.retint.x86.internal.asm.Expression.Constant;
import org.retint.x86.internal.asm.Expression.Reference;
import org.retint.x86.internal.asm.Expression.Unary;

/** Parses expressions and folds what is known at the place where they stand. */
final class ExpressionParser {
    private final Unit unit;

    ExpressionParser(Unit unit) {
        this.unit = unit;
    }

    /** Parses an expression; stops before the first character that cannot continue it. */
    Expression parse(Cursor cursor) {
        return parse(cursor, 0);
    }

    /** Parses an expression whose value must be known here. */
    long constant(Cursor cursor, String what) {
        cursor.skipSpaces();
        int start = cursor.position();
        Expression expression = parse(cursor);
        Value value = Evaluator.READING.evaluate(expression);
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
            left = fold(new Binary(operator, left, right), start);
        }
    }

    private Expression operand(Cursor cursor) {
        cursor.skipSpaces();
        char c = cursor.peek();
        int start = cursor.position();
        switch (c) {
            case '+':
                cursor.advance(1);
                return operand(cursor);
            case '-', '~', '!':
                cursor.advance(1);
                return fold(new Unary(c, operand(cursor)), start);
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
        try {
            Value value = Evaluator.READING.evaluate(expression);
            return value != null && value.isAbsolute() ? new Constant(value.number()) : expression;
        } catch (ArithmeticException e) {
            throw new StatementError(position, "division by zero");
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
