// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.alu.fp.ExtendedOperations;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatConversion;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.alu.fp.SoftFloat;
import org.retint.x86.internal.lift.X87Op;

/** Operations of the x87 unit on ST(0), or on ST(0) and ST(1), without explicit operands. */
final class X87Functions {
    private static final int QUOTIENT =
            X87Control.C0 | X87Control.C1 | X87Control.C2 | X87Control.C3;

    private final X87Stack stack;
    private final FloatContext context;
    private final FloatValue first = new FloatValue();
    private final FloatValue second = new FloatValue();

    X87Functions(X87Stack stack, FloatContext context) {
        this.stack = stack;
        this.context = context;
    }

    /** Does an operation. */
    void operate(X87Op operation) {
        switch (operation) {
            case FSQRT, FRNDINT -> unary(operation);
            case FSCALE -> scale();
            case FPREM -> remainder(false);
            case FPREM1 -> remainder(true);
            case FXTRACT -> extract();
            default -> throw new IllegalStateException("no function: operation=" + operation);
        }
    }

    private boolean isEmpty(int registers) {
        boolean empty = stack.isEmpty(0) || (registers > 1 && stack.isEmpty(1));
        if (empty && stack.fault(false)) {
            stack.writeIndefinite(0);
        }
        return empty;
    }

    private void unary(X87Op operation) {
        if (isEmpty(1)) {
            return;
        }
        stack.read(0, first);
        if (operation == X87Op.FSQRT) {
            SoftFloat.squareRoot(context, FloatFormat.EXTENDED, first, first);
        } else {
            FloatConversion.roundToIntegral(context, first, context.rounding(), true, first);
        }
        if (stack.accept()) {
            stack.write(0, first);
        }
    }

    private void scale() {
        if (isEmpty(2)) {
            return;
        }
        stack.read(0, first);
        stack.read(1, second);
        ExtendedOperations.scale(context, first, second, first);
        if (stack.accept()) {
            stack.write(0, first);
        }
    }

    private void remainder(boolean nearest) {
        stack.setConditions(X87Control.C2, 0);
        if (isEmpty(2)) {
            return;
        }
        stack.read(0, first);
        stack.read(1, second);
        int quotient = ExtendedOperations.remainder(context, first, second, nearest, first);
        if (!stack.accept()) {
            return;
        }
        stack.write(0, first);
        if (quotient == ExtendedOperations.PARTIAL) {
            stack.setConditions(QUOTIENT, X87Control.C2);
        } else if (quotient != ExtendedOperations.NO_QUOTIENT) {
            int codes =
                    ((quotient & 1) != 0 ? X87Control.C1 : 0)
                            | ((quotient & 2) != 0 ? X87Control.C3 : 0)
                            | ((quotient & 4) != 0 ? X87Control.C0 : 0);
            stack.setConditions(QUOTIENT, codes);
        }
    }

    private void extract() {
        boolean empty = stack.isEmpty(0);
        if (empty || !stack.isEmpty(X87Stack.NEXT)) {
            if (stack.fault(!empty)) {
                stack.writeIndefinite(0);
                stack.push();
                stack.writeIndefinite(0);
            }
            return;
        }
        stack.read(0, first);
        ExtendedOperations.extract(context, first, first, second);
        if (stack.accept()) {
            stack.write(0, second);
            stack.push();
            stack.write(0, first);
        }
    }
}
