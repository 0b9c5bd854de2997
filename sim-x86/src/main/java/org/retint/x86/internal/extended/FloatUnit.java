// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.internal.lift.FloatOp;
import org.retint.x86.internal.lift.Uop;

/** Executes {@link FloatOp}. */
final class FloatUnit {
    private final long[] file;

    FloatUnit(CpuState state) {
        this.file = state.extended().file();
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        int d = Uop.dst(w0);
        int a = Uop.a(w0);
        int b = Uop.b(w0);
        switch (FloatOp.of(Uop.operation(w1))) {
            case MOVE_LOW_32 -> {
                file[d] = (file[a] & ~0xffff_ffffL) | (file[b] & 0xffff_ffffL);
                file[d + 1] = file[a + 1];
            }
            case MOVE_LOW_64 -> {
                file[d] = file[b];
                file[d + 1] = file[a + 1];
            }
        }
    }
}
