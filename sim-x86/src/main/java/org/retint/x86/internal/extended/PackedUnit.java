// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.internal.lift.PackedOp;
import org.retint.x86.internal.lift.Uop;

/** Executes {@link PackedOp}. */
final class PackedUnit {
    private final long[] file;

    PackedUnit(CpuState state) {
        this.file = state.extended().file();
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        int d = Uop.dst(w0);
        int a = Uop.a(w0);
        int b = Uop.b(w0);
        switch (PackedOp.of(Uop.operation(w1))) {
            case MOVE_128 -> {
                file[d] = file[b];
                file[d + 1] = file[b + 1];
            }
            case AND_128 -> {
                file[d] = file[a] & file[b];
                file[d + 1] = file[a + 1] & file[b + 1];
            }
            case ANDN_128 -> {
                file[d] = ~file[a] & file[b];
                file[d + 1] = ~file[a + 1] & file[b + 1];
            }
            case OR_128 -> {
                file[d] = file[a] | file[b];
                file[d + 1] = file[a + 1] | file[b + 1];
            }
            case XOR_128 -> {
                file[d] = file[a] ^ file[b];
                file[d + 1] = file[a + 1] ^ file[b + 1];
            }
        }
    }
}
