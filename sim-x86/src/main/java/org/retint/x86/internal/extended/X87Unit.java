// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.lift.X87Op;

/** Executes {@link X87Op}. */
final class X87Unit {
    private final ExtendedState extended;

    X87Unit(CpuState state) {
        this.extended = state.extended();
    }

    /** Executes a micro-operation. */
    void execute(long w1) {
        switch (X87Op.of(Uop.operation(w1))) {
            case FNINIT -> {
                extended.setControlWord(ExtendedState.FCW_DEFAULT);
                extended.setStatusWord(0);
                extended.setValidRegisters(0);
                extended.setPointers(0, 0, 0);
            }
        }
    }
}
