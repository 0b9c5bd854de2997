// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.math.BigInteger;
import java.util.Map;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.interpret.VectorFile.Vector;

/** XMM and x87 registers of recorded tests: set before, compared after. */
final class ExtendedVectorState {
    private static final int STACK = 8;

    private ExtendedVectorState() {}

    static void load(ExtendedState state, Vector test) {
        Map<String, String> in = test.in();
        for (int i = 0; i < 16; i++) {
            BigInteger value = number(in, "xmm" + i);
            state.setXmm(i, value.longValue(), value.shiftRight(Long.SIZE).longValue());
        }
        state.setMxcsr(number(in, "mxcsr").intValue());
        state.setControlWord(number(in, "fcw").intValue());
        state.setStatusWord(number(in, "fsw").intValue());
        state.setValidRegisters(number(in, "ftw").intValue());
        state.setPointers(0, 0, 0);
        for (int i = 0; i < STACK; i++) {
            BigInteger value = number(in, "st" + i);
            int signExponent = value.shiftRight(Long.SIZE).intValue();
            state.setPhysical(state.physical(i), signExponent, value.longValue());
        }
    }

    static void compare(StringBuilder wrong, ExtendedState state, Vector test) {
        for (int i = 0; i < 16; i++) {
            check(wrong, test, "xmm" + i, joined(state.xmmHigh(i), state.xmmLow(i)));
        }
        check(wrong, test, "mxcsr", BigInteger.valueOf(state.mxcsr()));
        check(wrong, test, "fcw", BigInteger.valueOf(state.controlWord()));
        check(wrong, test, "fsw", BigInteger.valueOf(state.statusWord()));
        check(wrong, test, "ftw", BigInteger.valueOf(state.validRegisters()));
        for (int i = 0; i < STACK; i++) {
            int physical = state.physical(i);
            BigInteger value = joined(state.signExponent(physical), state.significand(physical));
            check(wrong, test, "st" + i, value);
        }
    }

    private static BigInteger number(Map<String, String> values, String name) {
        return new BigInteger(values.getOrDefault(name, "0"), 16);
    }

    private static BigInteger joined(long high, long low) {
        return new BigInteger("%016x%016x".formatted(high, low), 16);
    }

    private static void check(StringBuilder wrong, Vector test, String name, BigInteger found) {
        Map<String, String> values = test.out().containsKey(name) ? test.out() : test.in();
        BigInteger wanted = number(values, name);
        BigInteger ignored = BigInteger.valueOf(test.note(name));
        if (!found.andNot(ignored).equals(wanted.andNot(ignored))) {
            wrong.append(" %s=%x!%x".formatted(name, found, wanted));
        }
    }
}
