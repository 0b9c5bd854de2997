// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.internal.alu.fp.ExtendedOperations;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatConversion;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.alu.fp.SoftFloat;
import org.retint.x86.internal.alu.fp.Transcendentals;
import org.retint.x86.internal.alu.fp.Transcendentals.Angle;
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
            case F2XM1 -> unary(operation);
            case FYL2X, FYL2XP1, FPATAN -> binary(operation);
            case FSIN -> angle(Angle.SINE);
            case FCOS -> angle(Angle.COSINE);
            case FPTAN -> pairOfAngle(Angle.TANGENT);
            case FSINCOS -> pairOfAngle(Angle.SINE);
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
        switch (operation) {
            case FSQRT -> SoftFloat.squareRoot(context, FloatFormat.EXTENDED, first, first);
            case F2XM1 -> Transcendentals.exponential(context, first, first);
            default ->
                    FloatConversion.roundToIntegral(
                            context, first, context.rounding(), true, first);
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

    /**
     * Returns whether ST(0) is empty or the register to be pushed is not, with the fault of that.
     */
    private boolean cannotPush() {
        boolean empty = stack.isEmpty(0);
        boolean faults = empty || !stack.isEmpty(X87Stack.NEXT);
        if (faults && stack.fault(!empty)) {
            stack.writeIndefinite(0);
            stack.push();
            stack.writeIndefinite(0);
        }
        return faults;
    }

    private void extract() {
        if (cannotPush()) {
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

    /** Leaves a function of ST(0) and ST(1) in ST(1) and pops. */
    private void binary(X87Op operation) {
        if (stack.isEmpty(0) || stack.isEmpty(1)) {
            if (stack.fault(false)) {
                stack.writeIndefinite(1);
                stack.pop(1);
            }
            return;
        }
        stack.read(0, first);
        stack.read(1, second);
        switch (operation) {
            case FYL2X -> Transcendentals.logarithm(context, first, second, first);
            case FYL2XP1 -> Transcendentals.logarithmOfSum(context, first, second, first);
            default -> Transcendentals.angle(context, first, second, first);
        }
        if (stack.accept()) {
            stack.write(1, first);
            stack.pop(1);
        }
    }

    private void angle(Angle function) {
        stack.setConditions(X87Control.C2, 0);
        if (isEmpty(1) || isOutOfRange()) {
            return;
        }
        Transcendentals.ofAngle(context, function, first, first);
        if (stack.accept()) {
            stack.write(0, first);
        }
    }

    /** Reads ST(0), and says in C2 if it is no angle that the unit reduces. */
    private boolean isOutOfRange() {
        stack.read(0, first);
        boolean outOfRange = Transcendentals.isOutOfRange(first);
        if (outOfRange) {
            stack.setConditions(X87Control.C1 | X87Control.C2, X87Control.C2);
        }
        return outOfRange;
    }

    /** Replaces ST(0) by its tangent and pushes 1, or by its sine and pushes its cosine. */
    private void pairOfAngle(Angle function) {
        stack.setConditions(X87Control.C2, 0);
        if (cannotPush() || isOutOfRange()) {
            return;
        }
        second.set(first);
        if (function == Angle.SINE) { // C1 is that of the sine
            Transcendentals.ofAngle(context, Angle.COSINE, second, second);
        }
        Transcendentals.ofAngle(context, function, first, first);
        if (function == Angle.TANGENT) {
            if (first.kind().isNan()) {
                second.set(first);
            } else {
                FloatConversion.fromInteger(1, second);
            }
        }
        if (stack.accept()) {
            stack.write(0, first);
            stack.push();
            stack.write(0, second);
        }
    }
}
