// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * The binary operators of GNU as with its precedences. Comparisons yield -1 or 0, the logical
 * connectives 1 or 0; a right shift brings in zeros.
 *
 * @see "GNU as manual, Infix Operators"
 */
enum Operator {
    MULTIPLY("*", 8),
    DIVIDE("/", 8),
    REMAINDER("%", 8),
    SHIFT_LEFT("<<", 8),
    SHIFT_RIGHT(">>", 8),
    OR("|", 7),
    OR_NOT("!", 7),
    XOR("^", 7),
    AND("&", 7),
    ADD("+", 5),
    SUBTRACT("-", 5),
    EQUAL("==", 4),
    NOT_EQUAL("!=", 4),
    LESS("<", 4),
    LESS_EQUAL("<=", 4),
    GREATER(">", 4),
    GREATER_EQUAL(">=", 4),
    LOGICAL_AND("&&", 3),
    LOGICAL_OR("||", 2);

    private final String spelling;
    private final int precedence;

    Operator(String spelling, int precedence) {
        this.spelling = spelling;
        this.precedence = precedence;
    }

    String spelling() {
        return spelling;
    }

    /** Returns how tightly it binds; more is tighter. */
    int precedence() {
        return precedence;
    }

    boolean isComparison() {
        return precedence == 4;
    }

    /** Returns the operator that is next, without taking it, or null. */
    static Operator at(Cursor cursor) {
        char next = cursor.peek(1);
        return switch (cursor.peek()) {
            case '*' -> MULTIPLY;
            case '/' -> DIVIDE;
            case '%' -> REMAINDER;
            case '^' -> XOR;
            case '+' -> ADD;
            case '-' -> SUBTRACT;
            case '|' -> next == '|' ? LOGICAL_OR : OR;
            case '&' -> next == '&' ? LOGICAL_AND : AND;
            case '!' -> next == '=' ? NOT_EQUAL : OR_NOT;
            case '=' -> next == '=' ? EQUAL : null;
            case '<' ->
                    switch (next) {
                        case '<' -> SHIFT_LEFT;
                        case '=' -> LESS_EQUAL;
                        case '>' -> NOT_EQUAL;
                        default -> LESS;
                    };
            case '>' ->
                    switch (next) {
                        case '>' -> SHIFT_RIGHT;
                        case '=' -> GREATER_EQUAL;
                        default -> GREATER;
                    };
            default -> null;
        };
    }

    /**
     * Returns the result for two numbers.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    long apply(long left, long right) {
        return switch (this) {
            case MULTIPLY -> left * right;
            case DIVIDE -> left / divisor(right);
            case REMAINDER -> left % divisor(right);
            case SHIFT_LEFT -> right < 0 || right > 63 ? 0 : left << right;
            case SHIFT_RIGHT -> right < 0 || right > 63 ? 0 : left >>> right;
            case OR -> left | right;
            case OR_NOT -> left | ~right;
            case XOR -> left ^ right;
            case AND -> left & right;
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case LOGICAL_AND -> left != 0 && right != 0 ? 1 : 0;
            case LOGICAL_OR -> left != 0 || right != 0 ? 1 : 0;
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    holds(left, right) ? -1 : 0;
        };
    }

    private static long divisor(long number) {
        if (number == 0) {
            throw new ArithmeticException("division by zero");
        }
        return number;
    }

    private boolean holds(long left, long right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_EQUAL -> left >= right;
            default -> throw new AssertionError("not a comparison: " + this);
        };
    }
}
