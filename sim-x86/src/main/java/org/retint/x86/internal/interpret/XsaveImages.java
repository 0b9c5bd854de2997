// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuFeature;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Vector;
import org.retint.x86.internal.extended.FxsaveArea;
import org.retint.x86.internal.extended.XsaveArea;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * XSAVE, XRSTOR and their variants, XGETBV and XSETBV. XSAVEOPT and XSAVES write what changed since
 * as well as what did not; the manual allows that.
 *
 * @see "Intel SDM vol. 1, Managing State Using the XSAVE Feature Set"
 */
final class XsaveImages {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final long LOW_HALF = 0xffff_ffffL;
    private static final int ALIGNMENT = 64;
    private static final long X87 = ExtendedState.XCR0_X87;
    private static final long SSE = ExtendedState.XCR0_SSE;

    private final CpuState state;
    private final ExtendedState extended;
    private final ImageMemory memory;
    private final GuestFault fault;
    private final CpuModel model;
    private final XsaveArea area = new XsaveArea();

    XsaveImages(CpuState state, ImageMemory memory, GuestFault fault, CpuModel model) {
        this.state = state;
        this.extended = state.extended();
        this.memory = memory;
        this.fault = fault;
        this.model = model;
    }

    /** XGETBV: a register, by ECX, to EDX:EAX. */
    void xgetbv() {
        requireEnabled();
        long value = extended.xcr0();
        if (selector() != 0) {
            require(selector() == 1 && model.has(CpuFeature.XGETBV1));
            value &= XsaveArea.inUse(extended);
        }
        state.setRegister(RAX, value & LOW_HALF);
        state.setRegister(RDX, value >>> 32);
    }

    /** XSETBV: EDX:EAX to XCR0. */
    void xsetbv() {
        requireEnabled();
        long value = edxEax();
        require(selector() == 0);
        require((value & X87) != 0 && (value & ~ExtendedState.XCR0_SUPPORTED) == 0);
        extended.setXcr0(value);
    }

    /** XSAVE, XSAVEOPT, XSAVEC and XSAVES. */
    void save(HelperCall call, long address, int widthBits) {
        checkAddress(address);
        long requested = edxEax() & extended.xcr0();
        long inUse = XsaveArea.inUse(extended);
        boolean compacted = call == HelperCall.XSAVEC || call == HelperCall.XSAVES;
        memory.checkWrite(address, XsaveArea.BYTES);
        memory.read(address + XsaveArea.HEADER_OFFSET, area.header());
        long written = call == HelperCall.XSAVE ? requested : requested & inUse;
        FxsaveArea legacy = area.legacy();
        if ((written & X87) != 0) {
            legacy.saveX87(extended, widthBits == 64);
            memory.write(address, legacy.bytes(), 0, FxsaveArea.MXCSR_OFFSET);
            memory.write(address, legacy.bytes(), FxsaveArea.X87_OFFSET, FxsaveArea.SSE_OFFSET);
        }
        if (((compacted ? written : requested) & SSE) != 0) {
            legacy.saveMxcsr(extended);
            memory.write(address, legacy.bytes(), FxsaveArea.MXCSR_OFFSET, FxsaveArea.X87_OFFSET);
        }
        if ((written & SSE) != 0) {
            legacy.saveSse(extended);
            memory.write(address, legacy.bytes(), FxsaveArea.SSE_OFFSET, FxsaveArea.WRITTEN_BYTES);
        }
        long kept = compacted ? 0 : area.present() & ~requested;
        area.setHeader(kept | (requested & inUse), XsaveArea.COMPACTED | requested);
        int headerBytes = XsaveArea.COMPACTION_OFFSET + (compacted ? Long.BYTES : 0);
        memory.write(address + XsaveArea.HEADER_OFFSET, area.header(), 0, headerBytes);
    }

    /** XRSTOR and XRSTORS. */
    void restore(HelperCall call, long address, int widthBits) {
        checkAddress(address);
        long requested = edxEax() & extended.xcr0();
        FxsaveArea legacy = area.legacy();
        memory.read(address, legacy.bytes());
        memory.read(address + XsaveArea.HEADER_OFFSET, area.header());
        boolean compacted = area.isCompacted();
        require(compacted ? model.has(CpuFeature.XSAVEC) : call == HelperCall.XRSTOR);
        require(area.isValid(extended.xcr0()));
        long present = requested & area.present();
        boolean loadsMxcsr = ((compacted ? present : requested) & SSE) != 0;
        require(!loadsMxcsr || (legacy.mxcsr() & ~ExtendedState.MXCSR_MASK) == 0);
        if ((present & X87) != 0) {
            legacy.restoreX87(extended, widthBits == 64);
        } else if ((requested & X87) != 0) {
            FxsaveArea.initializeX87(extended);
        }
        if ((present & SSE) != 0) {
            legacy.restoreSse(extended);
        } else if ((requested & SSE) != 0) {
            FxsaveArea.initializeSse(extended);
        }
        if ((requested & SSE) != 0) {
            extended.setMxcsr(loadsMxcsr ? legacy.mxcsr() : ExtendedState.MXCSR_DEFAULT);
        }
    }

    private void checkAddress(long address) {
        requireEnabled();
        if ((state.cr(0) & ControlRegister.CR0_TS) != 0) {
            throw fault.of(Vector.NM);
        }
        require((address & (ALIGNMENT - 1)) == 0);
    }

    private void requireEnabled() {
        if ((state.cr(4) & ControlRegister.CR4_OSXSAVE) == 0) {
            throw fault.invalidOpcode();
        }
    }

    private void require(boolean condition) {
        if (!condition) {
            throw fault.generalProtection(0);
        }
    }

    private int selector() {
        return (int) state.register(RCX);
    }

    private long edxEax() {
        return (state.register(RAX) & LOW_HALF) | state.register(RDX) << 32;
    }
}
