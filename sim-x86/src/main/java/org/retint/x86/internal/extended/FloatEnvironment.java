// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Vector;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.SseFloat;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * MXCSR around SSE instructions: modes on the way in, exceptions on the way out.
 *
 * @see "Intel SDM vol. 1, SIMD Floating-Point Exceptions"
 */
final class FloatEnvironment {
    private final CpuState state;
    private final ExtendedState extended;
    private final GuestFault fault;
    private final FloatContext context = new FloatContext();
    private final SseFloat lanes = new SseFloat(context);

    FloatEnvironment(CpuState state, GuestFault fault) {
        this.state = state;
        this.extended = state.extended();
        this.fault = fault;
    }

    /** Starts an instruction and returns what its elements are computed with. */
    SseFloat begin() {
        context.sse(extended.mxcsr());
        return lanes;
    }

    /** Returns the rounding mode of MXCSR. */
    int rounding() {
        return context.rounding();
    }

    /**
     * Ends the computation of all elements, before anything is written: puts flags into MXCSR and
     * raises #XM, or #UD where the system does not expect that.
     */
    void end() {
        int flags = context.flags() & FloatContext.ALL;
        if (flags == 0) {
            return;
        }
        int unmasked = context.unmasked();
        if ((unmasked & FloatContext.BEFORE) != 0) {
            flags &= FloatContext.BEFORE; // found in some element before any was computed
        }
        extended.setMxcsr(extended.mxcsr() | flags);
        if (unmasked == 0) {
            return;
        }
        boolean expected = (state.cr(4) & ControlRegister.CR4_OSXMMEXCPT) != 0;
        throw expected ? fault.of(Vector.XM) : fault.invalidOpcode();
    }
}
