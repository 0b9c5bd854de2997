// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.internal.lift.CryptoOp;
import org.retint.x86.internal.lift.Uop;

/** Executes {@link CryptoOp}. */
final class CryptoUnit {
    private final long[] file;

    CryptoUnit(CpuState state) {
        this.file = state.extended().file();
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        int d = Uop.dst(w0);
        int choice = Uop.immediate(w1);
        switch (CryptoOp.of(Uop.operation(w1))) {
            case PCLMULQDQ ->
                    multiply(
                            d, file[Uop.a(w0) + (choice & 1)], file[Uop.b(w0) + (choice >> 4 & 1)]);
        }
    }

    private void multiply(int d, long x, long y) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            if ((y >>> i & 1) != 0) {
                low ^= x << i;
                high ^= i == 0 ? 0 : x >>> (Long.SIZE - i);
            }
        }
        file[d] = low;
        file[d + 1] = high;
    }
}
