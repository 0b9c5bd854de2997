// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.x86.CpuState;
import org.retint.x86.Msr;

/** What ordinary instructions leave alone: control registers, segments, MSRs, extended state. */
final class SystemState {
    private static final int[] CONTROL_REGISTERS = {0, 2, 3, 4, 8};
    private static final Msr[] MSRS = Msr.values();

    private SystemState() {}

    /** Makes a hash that of a CPU's system state. */
    static void hash(CpuState state, StateHash hash) {
        hash.clear();
        for (int number : CONTROL_REGISTERS) {
            hash.add(state.cr(number));
        }
        for (int segment = 0; segment < CpuState.SEGMENTS; segment++) {
            hash.add(state.selector(segment) | (long) state.attributes(segment) << 32);
            hash.add(state.base(segment));
            hash.add(state.limit(segment));
        }
        for (Msr msr : MSRS) {
            if (msr != Msr.IA32_TSC_DEADLINE) { // time is no part of a state
                hash.add(state.msr(msr));
            }
        }
        for (long slot : state.extended().file()) {
            hash.add(slot);
        }
        hash.add(state.extended().mxcsr() | (long) state.extended().controlWord() << 32);
        hash.add(state.extended().statusWord() | state.extended().validRegisters() << 16);
        hash.add(state.extended().xcr0());
        hash.add(state.gdtBase());
        hash.add(state.idtBase());
        hash.add(state.gdtLimit() | (long) state.idtLimit() << 32);
        hash.add(state.cpl());
    }
}
