// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.OptionalLong;
import org.retint.x86.internal.encode.SymbolicValue;

/** An expression as written, with everything folded that was known where it stands. */
sealed interface Expression extends SymbolicValue {
    /** Returns the number that this is, empty if it depends on layout. */
    @Override
    default OptionalLong constant() {
        return OptionalLong.empty();
    }

    /** Returns a value that an instruction left open as the expression that it is. */
    static Expression of(SymbolicValue value) {
        return value instanceof Expression expression
                ? expression
                : new Constant(value.constant().getAsLong());
    }

    /** Returns how many operators and operands it has. */
    default int nodes() {
        return 1;
    }

    /** Returns an operator before its operand. */
    static Expression unary(char operator, Expression operand) {
        return new Unary(operator, operand, 1 + operand.nodes());
    }

    /** Returns an operator between its operands. */
    static Expression binary(Operator operator, Expression left, Expression right) {
        return new Binary(operator, left, right, 1 + left.nodes() + right.nodes());
    }

    /** A number. */
    record Constant(long value) implements Expression {
        @Override
        public OptionalLong constant() {
            return OptionalLong.of(value);
        }

        @Override
        public String toString() {
            return Math.abs(value) < 10_000 ? Long.toString(value) : String.format("%#x", value);
        }
    }

    /** A symbol's value. */
    record Reference(Symbol symbol) implements Expression {
        @Override
        public String toString() {
            return symbol.name();
        }
    }

    /** An operator before its operand. */
    record Unary(char operator, Expression operand, int nodes) implements Expression {
        @Override
        public String toString() {
            return operator + operand.toString();
        }
    }

    /** An operator between its operands. */
    record Binary(Operator operator, Expression left, Expression right, int nodes)
            implements Expression {
        @Override
        public String toString() {
            return left + operator.spelling() + right;
        }
    }
}
