// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.lift.ExtendedOperands.Alignment;

/** Moves between XMM registers and memory: MOVAPS, MOVUPS and their kin. */
final class SseMove {
    private SseMove() {}

    static void register(LiftingRules rules) {
        rules.rule("MOVAPS", (uops, insn) -> whole(uops, insn, Alignment.CHECKED));
        rules.rule("MOVUPS", (uops, insn) -> whole(uops, insn, Alignment.FREE));
    }

    private static void whole(UopBuilder uops, Instruction insn, Alignment alignment) {
        uops.op(Uop.CHECK_SSE, 0, CpuState.ZERO, CpuState.ZERO, 64);
        int source = ExtendedOperands.read(uops, insn.operand(1), alignment);
        if (insn.operand(0) instanceof Operand.Mem memory) {
            ExtendedOperands.store(uops, memory, source, alignment);
        } else {
            int destination = ExtendedOperands.read(uops, insn.operand(0), alignment);
            uops.extended(Uop.PACKED, PackedOp.MOVE_128, destination, source, source, 0, 0);
        }
    }
}
