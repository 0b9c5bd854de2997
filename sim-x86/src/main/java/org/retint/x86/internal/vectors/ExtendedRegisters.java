// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.function.IntConsumer;
import org.retint.x86.ExtendedState;

/** XMM and x87 registers of a test: set before it, compared after it. */
final class ExtendedRegisters {
    /** Relative error that approximate reciprocals may have. */
    private static final double TOLERANCE = 1.5 / (1 << 12);

    private static final int LANES = 4;
    private static final long LANE = 0xffff_ffffL;

    private ExtendedRegisters() {}

    /** Sets what a test names; control words that it does not name stay as after reset. */
    static void load(InstructionVector test, ExtendedState state) {
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            VectorNumber value = test.before("xmm" + i);
            state.setXmm(i, value.low(), value.high());
        }
        set(test, "mxcsr", state::setMxcsr);
        set(test, "fcw", state::setControlWord);
        set(test, "fsw", state::setStatusWord);
        set(test, "ftw", state::setValidRegisters);
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            VectorNumber value = test.before("st" + i);
            state.setPhysical(state.physical(i), (int) value.high(), value.low());
        }
    }

    private static void set(InstructionVector test, String name, IntConsumer register) {
        if (test.in().containsKey(name)) {
            register.accept((int) test.in(name));
        }
    }

    static void compare(InstructionVector test, ExtendedState state, Comparison comparison) {
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            VectorNumber got = new VectorNumber(state.xmmHigh(i), state.xmmLow(i));
            VectorNumber expected = test.after("xmm" + i);
            boolean isResult = test.isApproximate() && test.out().containsKey("xmm" + i);
            if (!got.equals(expected) && !(isResult && isNear(expected, got))) {
                comparison.value("xmm" + i, expected, got);
            }
        }
        compare(test, "mxcsr", state.mxcsr(), comparison);
        compare(test, "fcw", state.controlWord(), comparison);
        compare(test, "fsw", state.statusWord(), comparison);
        comparison.register("ftw", state.validRegisters());
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            int physical = state.physical(i);
            VectorNumber got =
                    new VectorNumber(state.signExponent(physical), state.significand(physical));
            if (!got.equals(test.after("st" + i))) {
                comparison.value("st" + i, test.after("st" + i), got);
            }
        }
    }

    private static void compare(
            InstructionVector test, String name, int got, Comparison comparison) {
        if (test.in().containsKey(name) || test.out().containsKey(name)) {
            comparison.register(name, got);
        }
    }

    private static boolean isNear(VectorNumber expected, VectorNumber got) {
        for (int i = 0; i < LANES; i++) {
            if (!isNear(lane(expected, i), lane(got, i))) {
                return false;
            }
        }
        return true;
    }

    private static int lane(VectorNumber number, int lane) {
        long half = lane < LANES / 2 ? number.low() : number.high();
        return (int) (half >>> (lane % 2 * Integer.SIZE) & LANE);
    }

    /** Zeros, infinities and NaNs are exact. */
    private static boolean isNear(int expectedBits, int gotBits) {
        double expected = Float.intBitsToFloat(expectedBits);
        double got = Float.intBitsToFloat(gotBits);
        boolean isExact = expected == 0 || Double.isNaN(expected) || Double.isInfinite(expected);
        return isExact
                ? expectedBits == gotBits
                : Math.abs(got - expected) <= TOLERANCE * Math.abs(expected);
    }
}
