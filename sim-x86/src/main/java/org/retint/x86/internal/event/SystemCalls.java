// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * SYSCALL, SYSRET, SYSENTER, SYSEXIT and SWAPGS.
 *
 * <p>Not modelled: SYSRET and SYSEXIT to 32-bit code, which stop the run.
 *
 * @see "Intel SDM vol. 3A, Fast System Calls in 64-Bit Mode; vol. 2B, SYSENTER"
 */
public final class SystemCalls {
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RSP = 4;
    private static final int R11 = 11;
    private static final long FLAT_LIMIT = 0xffff_ffffL;
    private static final int DPL_3 = 3 << 5;

    /** Bits of R11 that SYSRET loads: all of RFLAGS but RF and VM. */
    private static final long RETURNED_FLAGS = 0x3c_7fd7L;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final int cpuId;

    /** Makes the operations of one CPU. */
    public SystemCalls(CpuState state, Mmu mmu, GuestFault fault, int cpuId) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.cpuId = cpuId;
    }

    /** SYSCALL: leaves the return address in RCX and RFLAGS in R11. */
    public void call(long nextRip) {
        checkEnabled();
        state.setRegister(RCX, nextRip);
        state.setRegister(R11, state.rflags() & ~Rflags.RFLAGS_RF);
        long cleared = state.msr(Msr.IA32_FMASK) | Rflags.RFLAGS_RF;
        state.setRflags(state.rflags() & ~cleared);
        state.setRip(state.msr(Msr.IA32_LSTAR));
        int selector = (int) (state.msr(Msr.IA32_STAR) >>> 32) & 0xfffc;
        setFlat(CpuState.CS, selector, Descriptor.FLAT_CODE);
        setFlat(CpuState.SS, selector + 8, Descriptor.FLAT_DATA);
        state.setCpl(0);
        mmu.modeChanged();
    }

    /**
     * SYSRET: goes to RCX at CPL 3 with RFLAGS from R11.
     *
     * @param widthBits 64 to return to 64-bit code, 32 to return to 32-bit code
     */
    public void sysret(int widthBits) {
        checkEnabled();
        if (state.cpl() != 0) {
            throw fault.generalProtection(0);
        }
        requireWide(widthBits, "SYSRET");
        long target = state.register(RCX);
        if (!Mmu.isCanonical(target)) {
            throw fault.generalProtection(0);
        }
        state.setRip(target);
        state.setRflags(state.register(R11) & RETURNED_FLAGS);
        int selector = (int) (state.msr(Msr.IA32_STAR) >>> 48);
        setFlat(CpuState.CS, selector + 16 | 3, Descriptor.FLAT_CODE | DPL_3);
        setFlat(CpuState.SS, selector + 8 | 3, Descriptor.FLAT_DATA | DPL_3);
        state.setCpl(3);
        mmu.modeChanged();
    }

    /** SYSENTER: goes where three MSRs say and saves nothing. */
    public void enter() {
        int selector = entrySelector();
        state.setRegister(RSP, state.msr(Msr.IA32_SYSENTER_ESP));
        state.setRip(state.msr(Msr.IA32_SYSENTER_EIP));
        state.setRflags(state.rflags() & ~(Rflags.RFLAGS_IF | Rflags.RFLAGS_RF));
        setFlat(CpuState.CS, selector, Descriptor.FLAT_CODE);
        setFlat(CpuState.SS, selector + 8, Descriptor.FLAT_DATA);
        state.setCpl(0);
        mmu.modeChanged();
    }

    /**
     * SYSEXIT: goes to RDX at CPL 3 with the stack at RCX.
     *
     * @param widthBits 64 to return to 64-bit code, 32 to return to 32-bit code
     */
    public void exit(int widthBits) {
        int selector = entrySelector();
        if (state.cpl() != 0) {
            throw fault.generalProtection(0);
        }
        requireWide(widthBits, "SYSEXIT");
        long target = state.register(RDX);
        long stack = state.register(RCX);
        if (!Mmu.isCanonical(target) || !Mmu.isCanonical(stack)) {
            throw fault.generalProtection(0);
        }
        state.setRip(target);
        state.setRegister(RSP, stack);
        setFlat(CpuState.CS, selector + 32 | 3, Descriptor.FLAT_CODE | DPL_3);
        setFlat(CpuState.SS, selector + 40 | 3, Descriptor.FLAT_DATA | DPL_3);
        state.setCpl(3);
        mmu.modeChanged();
    }

    private int entrySelector() {
        int selector = (int) state.msr(Msr.IA32_SYSENTER_CS) & 0xfffc;
        if (selector == 0) {
            throw fault.generalProtection(0);
        }
        return selector;
    }

    private void requireWide(int widthBits, String mnemonic) {
        if (widthBits != 64) {
            throw new UnsupportedGuestException(
                    mnemonic + " to 32-bit code",
                    new GuestLocation(cpuId, state.rip(), ""),
                    "return with a 64-bit operand size");
        }
    }

    /** SWAPGS: exchanges the base of GS with IA32_KERNEL_GS_BASE. */
    public void swapGs() {
        if (state.cpl() != 0) {
            throw fault.generalProtection(0);
        }
        long base = state.base(CpuState.GS);
        state.setBase(CpuState.GS, state.msr(Msr.IA32_KERNEL_GS_BASE));
        state.setMsr(Msr.IA32_KERNEL_GS_BASE, base);
    }

    private void checkEnabled() {
        if ((state.efer() & Msr.EFER_SCE) == 0) {
            throw fault.invalidOpcode();
        }
    }

    private void setFlat(int segment, int selector, int attributes) {
        state.setSegment(segment, selector, 0, FLAT_LIMIT, attributes);
    }
}
