// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuFeature;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * RDMSR and WRMSR, with the checks of each register, and the time-stamp counter. A number that is
 * not implemented faults, as software that probes expects.
 *
 * @see "Intel SDM vol. 4, Model-Specific Registers"
 */
final class ModelSpecificRegisters {
    private static final long EFER_WRITABLE = Msr.EFER_SCE | Msr.EFER_LME | Msr.EFER_NXE;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final LocalApic apic;
    private final CpuModel model;

    ModelSpecificRegisters(
            CpuState state, Mmu mmu, GuestFault fault, LocalApic apic, CpuModel model) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.apic = apic;
        this.model = model;
    }

    long read(int number) {
        Msr msr = existing(number);
        return switch (msr) {
            case IA32_TIME_STAMP_COUNTER -> timeStamp();
            case IA32_TSC_DEADLINE -> apic.tscDeadline();
            case IA32_APIC_BASE -> apic.base();
            case IA32_EFER,
                    IA32_STAR,
                    IA32_LSTAR,
                    IA32_CSTAR,
                    IA32_FMASK,
                    IA32_FS_BASE,
                    IA32_GS_BASE,
                    IA32_KERNEL_GS_BASE,
                    IA32_TSC_AUX,
                    IA32_PAT,
                    IA32_TSC_ADJUST,
                    IA32_XSS,
                    IA32_SYSENTER_CS,
                    IA32_SYSENTER_ESP,
                    IA32_SYSENTER_EIP,
                    IA32_BIOS_SIGN_ID,
                    IA32_MISC_ENABLE ->
                    state.msr(msr);
            default -> throw fault.generalProtection(0);
        };
    }

    private Msr existing(int number) {
        Msr msr = Msr.of(number);
        check(msr != null && isOffered(msr));
        return msr;
    }

    private boolean isOffered(Msr msr) {
        return switch (msr) {
            case IA32_TIME_STAMP_COUNTER, IA32_TSC_ADJUST -> model.has(CpuFeature.TSC);
            case IA32_TSC_DEADLINE -> model.has(CpuFeature.TSC_DEADLINE);
            case IA32_TSC_AUX -> model.has(CpuFeature.RDTSCP) || model.has(CpuFeature.RDPID);
            case IA32_SYSENTER_CS, IA32_SYSENTER_ESP, IA32_SYSENTER_EIP ->
                    model.has(CpuFeature.SEP);
            case IA32_XSS -> model.has(CpuFeature.XSAVES);
            default -> true;
        };
    }

    void write(int number, long value) {
        Msr msr = existing(number);
        switch (msr) {
            case IA32_TIME_STAMP_COUNTER ->
                    state.setMsr(Msr.IA32_TSC_ADJUST, value - state.cycles());
            case IA32_TSC_DEADLINE -> apic.setTscDeadline(value);
            case IA32_APIC_BASE -> check(apic.acceptsBase(value));
            case IA32_EFER -> writeEfer(value);
            case IA32_FS_BASE,
                    IA32_GS_BASE,
                    IA32_KERNEL_GS_BASE,
                    IA32_LSTAR,
                    IA32_CSTAR,
                    IA32_SYSENTER_ESP,
                    IA32_SYSENTER_EIP ->
                    store(msr, value, Mmu.isCanonical(value));
            case IA32_TSC_AUX, IA32_FMASK -> store(msr, value, value >>> 32 == 0);
            case IA32_PAT -> store(msr, value, isPageAttributeTable(value));
            case IA32_SYSENTER_CS -> store(msr, value & 0xffff_ffffL, true);
            case IA32_STAR, IA32_TSC_ADJUST -> store(msr, value, true);
            case IA32_XSS -> check(value == 0); // no supervisor component exists
            case IA32_BIOS_SIGN_ID -> check(true); // only ever set by microcode
            default -> throw fault.generalProtection(0);
        }
    }

    /** Returns the time-stamp counter: cycles of this CPU plus what was written to it. */
    long timeStamp() {
        return state.cycles() + state.msr(Msr.IA32_TSC_ADJUST);
    }

    /** Returns the time-stamp counter for RDTSC, which CR4.TSD may forbid. */
    long readTimeStamp() {
        check(state.cpl() == 0 || (state.cr(4) & ControlRegister.CR4_TSD) == 0);
        return timeStamp();
    }

    private void writeEfer(long value) {
        check((value & ~(EFER_WRITABLE | Msr.EFER_LMA)) == 0);
        check((value & Msr.EFER_LME) != 0); // paging is on
        state.setMsr(Msr.IA32_EFER, (value & EFER_WRITABLE) | Msr.EFER_LMA);
        mmu.modeChanged();
    }

    private static boolean isPageAttributeTable(long value) {
        for (int i = 0; i < Long.SIZE; i += 8) {
            long type = value >>> i & 0xff;
            if (type > 7 || type == 2 || type == 3) {
                return false;
            }
        }
        return true;
    }

    private void store(Msr msr, long value, boolean allowed) {
        check(allowed);
        state.setMsr(msr, value);
    }

    private void check(boolean allowed) {
        if (!allowed) {
            throw fault.generalProtection(0);
        }
    }
}
