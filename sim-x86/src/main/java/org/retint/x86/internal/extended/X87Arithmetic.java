// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.alu.fp.FloatComparison;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.FloatKind;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.alu.fp.SoftFloat;
import org.retint.x86.internal.lift.X87Op;
import org.retint.x86.internal.lift.X87Operand;

/** The four basic operations of the x87 unit, and comparisons. */
final class X87Arithmetic {
    private static final int CONDITIONS =
            X87Control.C0 | X87Control.C1 | X87Control.C2 | X87Control.C3;
    private static final int UNORDERED = X87Control.C0 | X87Control.C2 | X87Control.C3;

    private final long[] registers;
    private final X87Stack stack;
    private final FloatContext context;
    private final FloatValue first = new FloatValue();
    private final FloatValue second = new FloatValue();

    X87Arithmetic(long[] registers, X87Stack stack, FloatContext context) {
        this.registers = registers;
        this.stack = stack;
        this.context = context;
    }

    /**
     * Operates on ST(0) and another number.
     *
     * @param memory the other number unless the immediate names a register
     */
    void operate(X87Op operation, int immediate, FloatValue memory) {
        boolean toRegister = X87Operand.isToRegister(immediate);
        int destination = toRegister ? X87Operand.number(immediate) : 0;
        if (isOperandEmpty(immediate)) {
            if (stack.fault(false)) {
                stack.writeIndefinite(destination);
                stack.pop(X87Operand.pops(immediate));
            }
            return;
        }
        stack.read(destination, first);
        readOther(immediate, memory);
        FloatFormat format = FloatFormat.EXTENDED;
        switch (operation) {
            case FADD -> SoftFloat.add(context, format, first, second, first);
            case FMUL -> SoftFloat.multiply(context, format, first, second, first);
            case FSUB -> SoftFloat.subtract(context, format, first, second, first);
            case FSUBR -> SoftFloat.subtract(context, format, second, first, first);
            case FDIV -> SoftFloat.divide(context, format, first, second, first);
            case FDIVR -> SoftFloat.divide(context, format, second, first, first);
            default -> throw new IllegalStateException("no arithmetic: operation=" + operation);
        }
        if (stack.accept()) {
            stack.write(destination, first);
            stack.pop(X87Operand.pops(immediate));
        }
    }

    private void readOther(int immediate, FloatValue memory) {
        if (!isRegister(immediate)) {
            second.set(memory);
        } else if (X87Operand.isToRegister(immediate)) {
            stack.read(0, second);
        } else {
            stack.read(X87Operand.number(immediate), second);
        }
    }

    private static boolean isRegister(int immediate) {
        return X87Operand.source(immediate) == X87Operand.Source.REGISTER;
    }

    private boolean isOperandEmpty(int immediate) {
        return stack.isEmpty(0)
                || (isRegister(immediate) && stack.isEmpty(X87Operand.number(immediate)));
    }

    /** Compares ST(0) with another number, into condition codes or RFLAGS. */
    void compare(X87Op operation, int immediate, FloatValue memory) {
        boolean signalsQuiet = operation == X87Op.FCOM || operation == X87Op.FCOMI;
        boolean toFlags = operation == X87Op.FCOMI || operation == X87Op.FUCOMI;
        int order = FloatComparison.UNORDERED;
        boolean completes;
        if (isOperandEmpty(immediate)) {
            completes = stack.fault(false);
        } else {
            stack.read(0, first);
            readOther(immediate, memory);
            order = FloatComparison.compare(context, first, second, signalsQuiet);
            completes = stack.accept();
        }
        // Told also if the exception that found the operands unordered is unmasked.
        if (toFlags) {
            setFlags(codes(order));
        } else {
            stack.setConditions(UNORDERED, codes(order));
        }
        if (completes) {
            stack.pop(X87Operand.pops(immediate));
        }
    }

    private static int codes(int order) {
        return switch (order) {
            case FloatComparison.GREATER -> 0;
            case FloatComparison.LESS -> X87Control.C0;
            case FloatComparison.EQUAL -> X87Control.C3;
            default -> UNORDERED;
        };
    }

    /** Sets CF, PF and ZF as C0, C2 and C3 would be, and clears OF, SF and AF. */
    private void setFlags(int codes) {
        long flags =
                ((codes & X87Control.C0) != 0 ? Rflags.RFLAGS_CF : 0)
                        | ((codes & X87Control.C2) != 0 ? Rflags.RFLAGS_PF : 0)
                        | ((codes & X87Control.C3) != 0 ? Rflags.RFLAGS_ZF : 0);
        LazyFlags.setStatus(registers, CpuState.FLAGS, flags);
    }

    /** Compares ST(0) with 0. */
    void test() {
        int order = FloatComparison.UNORDERED;
        if (stack.isEmpty(0)) {
            stack.fault(false);
        } else {
            stack.read(0, first);
            second.setZero(false);
            order = FloatComparison.compare(context, first, second, true);
            stack.post();
        }
        stack.setConditions(UNORDERED, codes(order));
    }

    /** Tells what ST(0) is, and its sign in C1; of an empty register too. */
    void examine() {
        stack.read(0, first);
        int sign = first.isNegative() ? X87Control.C1 : 0;
        stack.setConditions(
                CONDITIONS,
                sign | (stack.isEmpty(0) ? X87Control.C3 | X87Control.C0 : classOf(first.kind())));
    }

    private static int classOf(FloatKind kind) {
        return switch (kind) {
            case UNSUPPORTED -> 0;
            case QUIET_NAN, SIGNALLING_NAN -> X87Control.C0;
            case NORMAL -> X87Control.C2;
            case INFINITY -> X87Control.C2 | X87Control.C0;
            case ZERO -> X87Control.C3;
            case DENORMAL -> X87Control.C3 | X87Control.C2;
        };
    }
}
