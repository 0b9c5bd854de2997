// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import static org.retint.x86.internal.alu.fp.FloatContext.DE;
import static org.retint.x86.internal.alu.fp.FloatContext.IE;
import static org.retint.x86.internal.alu.fp.FloatContext.OE;
import static org.retint.x86.internal.alu.fp.FloatContext.PE;
import static org.retint.x86.internal.alu.fp.FloatContext.UE;

import org.retint.x86.internal.alu.fp.ExtendedConstant;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatConversion;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.FloatKind;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.alu.fp.Rounding;
import org.retint.x86.internal.lift.X87Op;
import org.retint.x86.internal.lift.X87Operand;
import org.retint.x86.internal.lift.X87Operand.Source;

/** Loads, stores and exchanges of the x87 unit, and signs, which change no number either. */
final class X87Moves {
    private static final int SIGN = 0x8000;
    private static final long DECIMAL_LIMIT = 1_000_000_000_000_000_000L;
    private static final long DECIMAL_INDEFINITE_LOW = 0xc000_0000_0000_0000L;
    private static final int DECIMAL_INDEFINITE_HIGH = 0xffff;

    private final long[] registers;
    private final X87Stack stack;
    private final FloatContext context;
    private final FloatValue value = new FloatValue();

    X87Moves(long[] registers, X87Stack stack, FloatContext context) {
        this.registers = registers;
        this.stack = stack;
        this.context = context;
    }

    /** Pushes a register, or a number from memory. */
    void load(int immediate, long low, int high) {
        Source source = X87Operand.source(immediate);
        int number = X87Operand.number(immediate);
        boolean overflow = !stack.isEmpty(X87Stack.NEXT);
        if (overflow || (source == Source.REGISTER && stack.isEmpty(number))) {
            if (stack.fault(overflow)) {
                stack.push();
                stack.writeIndefinite(0);
            }
            return;
        }
        stack.clearC1();
        switch (source) {
            case REGISTER -> pushRaw(stack.signExponent(number), stack.significand(number));
            case EXTENDED -> pushRaw(high, low);
            default -> {
                X87Numbers.read(source, low, high, value);
                loaded();
                // Of a denormal number the exception comes after the load.
                if ((stack.post() & IE) == 0) {
                    stack.push();
                    stack.write(0, value);
                }
            }
        }
    }

    private void loaded() {
        if (value.kind() == FloatKind.DENORMAL) {
            context.raise(DE);
        }
        FloatConversion.convert(context, FloatFormat.EXTENDED, value, false, value);
    }

    private void pushRaw(int signExponent, long significand) {
        stack.push();
        stack.writeRaw(0, signExponent, significand);
    }

    /**
     * Stores ST(0) as {@link X87Op#STORE} says.
     *
     * @param mode rounding mode of integers
     */
    void store(int immediate, int dst, int mode) {
        Source format = X87Operand.source(immediate);
        boolean completes;
        if (stack.isEmpty(0)) {
            completes = stack.fault(false);
            storeIndefinite(format, dst);
        } else {
            convert(format, dst, mode);
            completes = (stack.post() & (IE | OE | UE)) == 0;
        }
        registers[dst + 2] = completes ? 1 : 0;
        if (completes) {
            stack.pop(X87Operand.pops(immediate));
        }
    }

    /** Tells what {@link #store} would, and leaves the unit as it is. */
    void preview(int immediate, int dst, int mode) {
        int status = stack.statusWord();
        store(immediate & ~X87Operand.ALL_POPS, dst, mode);
        stack.setStatusWord(status);
    }

    /** Stores an integer as FISTTP does. */
    void storeTruncated(int immediate, int dst) {
        store(immediate, dst, Rounding.TRUNCATE);
    }

    private void convert(Source format, int dst, int mode) {
        stack.read(0, value);
        switch (format) {
            case SINGLE -> registers[dst] = narrowed(FloatFormat.SINGLE);
            case DOUBLE -> registers[dst] = narrowed(FloatFormat.DOUBLE);
            case EXTENDED -> {
                registers[dst] = stack.significand(0);
                registers[dst + 1] = stack.signExponent(0);
            }
            case INTEGER16 -> registers[dst] = integer(16, mode);
            case INTEGER32 -> registers[dst] = integer(32, mode);
            case INTEGER64 -> registers[dst] = integer(64, mode);
            case DECIMAL -> decimal(dst, mode);
            case REGISTER -> throw new IllegalStateException("a register is not stored to");
        }
    }

    private long narrowed(FloatFormat format) {
        FloatConversion.convert(context, format, value, false, value);
        if ((context.unmasked() & (OE | UE)) != 0) {
            context.forget(PE); // nothing is stored that could be inexact
        }
        return value.bits(format);
    }

    private long integer(int widthBits, int mode) {
        return FloatConversion.toInteger(context, value, widthBits, mode);
    }

    private void decimal(int dst, int mode) {
        boolean negative = value.isNegative();
        long magnitude = Math.abs(integer(64, mode));
        if (magnitude < 0 || magnitude >= DECIMAL_LIMIT) {
            context.clear();
            context.raise(IE);
            storeIndefinite(Source.DECIMAL, dst);
            return;
        }
        registers[dst] = X87Numbers.lowDigits(magnitude);
        registers[dst + 1] = X87Numbers.highDigits(magnitude, negative);
    }

    private void storeIndefinite(Source format, int dst) {
        value.setDefaultNan();
        switch (format) {
            case SINGLE -> registers[dst] = value.bits(FloatFormat.SINGLE);
            case DOUBLE -> registers[dst] = value.bits(FloatFormat.DOUBLE);
            case INTEGER16 -> registers[dst] = Short.MIN_VALUE;
            case INTEGER32 -> registers[dst] = Integer.MIN_VALUE;
            case INTEGER64 -> registers[dst] = Long.MIN_VALUE;
            case DECIMAL -> {
                registers[dst] = DECIMAL_INDEFINITE_LOW;
                registers[dst + 1] = DECIMAL_INDEFINITE_HIGH;
            }
            case EXTENDED, REGISTER -> {
                registers[dst] = value.extendedSignificand();
                registers[dst + 1] = value.extendedSignExponent();
            }
        }
    }

    /** Does what involves registers alone. */
    void move(X87Op operation, int immediate, boolean condition) {
        int number = X87Operand.number(immediate);
        int pops = X87Operand.pops(immediate);
        switch (operation) {
            case FST -> storeRegister(number, pops);
            case FSTPNCE -> storeQuietly(number, pops);
            case FXCH -> exchange(number);
            case FCMOV -> conditional(number, condition);
            case FFREE -> {
                stack.free(number);
                stack.pop(pops);
            }
            case FINCSTP -> {
                stack.clearC1();
                stack.rotate(1);
            }
            case FDECSTP -> {
                stack.clearC1();
                stack.rotate(-1);
            }
            case CONSTANT -> constant(number);
            case FCHS -> sign(SIGN, 0);
            case FABS -> sign(0, SIGN);
            default -> {} // FNOP
        }
    }

    private void storeRegister(int number, int pops) {
        if (!stack.isEmpty(0)) {
            stack.clearC1();
            stack.writeRaw(number, stack.signExponent(0), stack.significand(0));
            stack.pop(pops);
        } else if (stack.fault(false)) {
            stack.writeIndefinite(number);
            stack.pop(pops);
        }
    }

    /** Stores and pops; if there is nothing to store, only pops. */
    private void storeQuietly(int number, int pops) {
        stack.clearC1();
        if (!stack.isEmpty(0)) {
            stack.writeRaw(number, stack.signExponent(0), stack.significand(0));
        }
        stack.pop(pops);
    }

    private void exchange(int number) {
        if (stack.isEmpty(0) || stack.isEmpty(number)) {
            if (!stack.fault(false)) {
                return;
            }
            if (stack.isEmpty(0)) {
                stack.writeIndefinite(0);
            }
            if (stack.isEmpty(number)) {
                stack.writeIndefinite(number);
            }
        } else {
            stack.clearC1();
        }
        int signExponent = stack.signExponent(0);
        long significand = stack.significand(0);
        stack.writeRaw(0, stack.signExponent(number), stack.significand(number));
        stack.writeRaw(number, signExponent, significand);
    }

    private void conditional(int number, boolean condition) {
        if (stack.isEmpty(0) || stack.isEmpty(number)) {
            if (stack.fault(false)) {
                stack.writeIndefinite(0);
            }
        } else if (condition) {
            stack.writeRaw(0, stack.signExponent(number), stack.significand(number));
        }
    }

    private void constant(int number) {
        if (stack.isEmpty(X87Stack.NEXT)) {
            stack.clearC1();
            stack.push();
            ExtendedConstant.values()[number].read(context, value);
            stack.write(0, value);
        } else if (stack.fault(true)) {
            stack.push();
            stack.writeIndefinite(0);
        }
    }

    /** Changes the sign of whatever ST(0) is. */
    private void sign(int flipped, int cleared) {
        if (!stack.isEmpty(0)) {
            stack.clearC1();
            int signExponent = (stack.signExponent(0) ^ flipped) & ~cleared;
            stack.writeRaw(0, signExponent, stack.significand(0));
        } else if (stack.fault(false)) {
            stack.writeIndefinite(0);
        }
    }
}
