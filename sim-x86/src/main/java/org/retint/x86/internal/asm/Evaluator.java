// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import org.retint.x86.internal.asm.Expression.Binary;
import org.retint.x86.internal.asm.Expression.Constant;
import org.retint.x86.internal.asm.Expression.Reference;
import org.retint.x86.internal.asm.Expression.Unary;

/** Computes expressions with what is known in a phase of assembling. */
enum Evaluator {
    /** Sources are being read: labels of one fragment have a known distance. */
    READING,
    /** Branches are being sized: labels of one section have a known distance. */
    SIZING,
    /** Every symbol has its address. */
    LINKED;

    /**
     * Computes an expression.
     *
     * @return the value, or null if it is not known in this phase or has no meaning
     * @throws ArithmeticException on a division by zero, or if the values of symbols refer to so
     *     many others that it takes too long; its message says so
     */
    Value evaluate(Expression expression) {
        return evaluate(expression, new Steps());
    }

    /** Counts what one evaluation visits: symbols may refer to others again and again. */
    private static final class Steps {
        private static final int MAX_STEPS = 1 << 14;
        private static final int MAX_DEPTH = 100;

        private int steps;
        private int depth;

        void step() {
            if (++steps > MAX_STEPS) {
                throw new ArithmeticException("too many symbols: limit=" + MAX_STEPS);
            }
        }

        void enter() {
            if (++depth > MAX_DEPTH) {
                throw new ArithmeticException("symbols nested too deeply: limit=" + MAX_DEPTH);
            }
        }

        void leave() {
            depth--;
        }
    }

    private Value evaluate(Expression expression, Steps steps) {
        steps.step();
        if (expression instanceof Constant constant) {
            return Value.absolute(constant.value());
        } else if (expression instanceof Reference reference) {
            return symbol(reference.symbol(), steps);
        } else if (expression instanceof Unary unary) {
            return unary(unary, steps);
        }
        Binary binary = (Binary) expression;
        Value left = evaluate(binary.left(), steps);
        Value right = left == null ? null : evaluate(binary.right(), steps);
        return right == null ? null : binary(binary.operator(), left, right);
    }

    private Value symbol(Symbol symbol, Steps steps) {
        if (symbol.isLabel()) {
            Fragment fragment = symbol.fragment();
            return switch (this) {
                case READING -> new Value(fragment, symbol.offset());
                case SIZING -> new Value(fragment.section(), fragment.offset() + symbol.offset());
                case LINKED ->
                        new Value(
                                fragment.section(),
                                fragment.section().address() + fragment.offset() + symbol.offset());
            };
        }
        if (symbol.isEquated()) {
            if (symbol.enter()) {
                return null; // defined by itself
            }
            try {
                steps.enter();
                return evaluate(symbol.value(), steps);
            } finally {
                steps.leave();
                symbol.leave();
            }
        }
        return this == LINKED && symbol.isWeak() ? Value.absolute(0) : null;
    }

    private Value unary(Unary unary, Steps steps) {
        Value operand = evaluate(unary.operand(), steps);
        if (operand == null || !operand.isAbsolute()) {
            return null;
        }
        long number = operand.number();
        return Value.absolute(
                switch (unary.operator()) {
                    case '-' -> -number;
                    case '~' -> ~number;
                    case '!' -> number == 0 ? 1 : 0;
                    default -> throw new AssertionError("no such operator: " + unary);
                });
    }

    private Value binary(Operator operator, Value left, Value right) {
        if (left.isAbsolute() && right.isAbsolute()) {
            return Value.absolute(operator.apply(left.number(), right.number()));
        }
        if (operator == Operator.ADD && (left.isAbsolute() || right.isAbsolute())) {
            Object base = left.isAbsolute() ? right.base() : left.base();
            return new Value(base, left.number() + right.number());
        }
        if (operator == Operator.SUBTRACT && right.isAbsolute()) {
            return new Value(left.base(), left.number() - right.number());
        }
        boolean comparable =
                !left.isAbsolute()
                        && !right.isAbsolute()
                        && (left.base() == right.base() || this == LINKED);
        if (comparable && (operator == Operator.SUBTRACT || operator.isComparison())) {
            return Value.absolute(operator.apply(left.number(), right.number()));
        }
        return null;
    }
}
