// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuFeature;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * MOV to and from control and debug registers, LMSW, SMSW, CLTS.
 *
 * <p>Not modelled: hardware breakpoints; enabling one, or the protection of debug registers, stops
 * the run.
 *
 * @see "Intel SDM vol. 3A, Control Registers; Debug Registers"
 */
final class ControlRegisters {
    private static final long CR0_WRITABLE =
            ControlRegister.CR0_PE
                    | ControlRegister.CR0_MP
                    | ControlRegister.CR0_EM
                    | ControlRegister.CR0_TS
                    | ControlRegister.CR0_NE
                    | ControlRegister.CR0_WP
                    | ControlRegister.CR0_AM
                    | ControlRegister.CR0_NW
                    | ControlRegister.CR0_CD
                    | ControlRegister.CR0_PG;
    private static final long CR4_FLUSHES =
            ControlRegister.CR4_PGE
                    | ControlRegister.CR4_PSE
                    | ControlRegister.CR4_PAE
                    | ControlRegister.CR4_SMEP;
    private static final long LMSW_BITS = 0xf;
    private static final long DR6_FIXED = 0xffff_0ff0L;
    private static final long DR6_WRITABLE = 0xe00fL;
    private static final long DR7_FIXED = 1L << 10;
    private static final long DR7_WRITABLE = 0xffff_2bffL;
    private static final long DR7_UNSUPPORTED = 0x20ffL;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final LocalApic apic;
    private final long cr4Writable;
    private final int cpuId;

    ControlRegisters(
            CpuState state, Mmu mmu, GuestFault fault, LocalApic apic, CpuModel model, int cpuId) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.apic = apic;
        this.cr4Writable = cr4Bits(model);
        this.cpuId = cpuId;
    }

    /** Returns the bits of CR4 that a model has; the others are reserved. */
    private static long cr4Bits(CpuModel model) {
        return ControlRegister.CR4_PCE
                | bit(model, CpuFeature.TSC, ControlRegister.CR4_TSD)
                | bit(model, CpuFeature.DE, ControlRegister.CR4_DE)
                | bit(model, CpuFeature.PSE, ControlRegister.CR4_PSE)
                | bit(model, CpuFeature.PAE, ControlRegister.CR4_PAE)
                | bit(model, CpuFeature.MCE, ControlRegister.CR4_MCE)
                | bit(model, CpuFeature.PGE, ControlRegister.CR4_PGE)
                | bit(model, CpuFeature.FXSR, ControlRegister.CR4_OSFXSR)
                | bit(model, CpuFeature.SSE, ControlRegister.CR4_OSXMMEXCPT)
                | bit(model, CpuFeature.FSGSBASE, ControlRegister.CR4_FSGSBASE)
                | bit(model, CpuFeature.XSAVE, ControlRegister.CR4_OSXSAVE)
                | bit(model, CpuFeature.SMEP, ControlRegister.CR4_SMEP)
                | bit(model, CpuFeature.SMAP, ControlRegister.CR4_SMAP);
    }

    private static long bit(CpuModel model, CpuFeature feature, long bit) {
        return model.has(feature) ? bit : 0;
    }

    long read(int number) {
        return switch (number) {
            case 0, 2, 3, 4 -> state.cr(number);
            case 8 -> apic.taskPriority() >>> 4;
            default -> throw fault.invalidOpcode();
        };
    }

    void write(int number, long value) {
        switch (number) {
            case 0 -> writeCr0(value);
            case 2 -> state.setCr(2, value);
            case 3 -> writeCr3(value);
            case 4 -> writeCr4(value);
            case 8 -> writeCr8(value);
            default -> throw fault.invalidOpcode();
        }
    }

    /** Loads the low four bits of CR0; PE cannot be cleared. */
    void loadMachineStatus(long value) {
        long cr0 = state.cr(0);
        writeCr0((cr0 & ~LMSW_BITS) | (value & LMSW_BITS) | (cr0 & ControlRegister.CR0_PE));
    }

    void clearTaskSwitched() {
        state.setCr(0, state.cr(0) & ~ControlRegister.CR0_TS);
    }

    long readDebug(int number) {
        return state.dr(debugNumber(number));
    }

    void writeDebug(int number, long value) {
        int actual = debugNumber(number);
        if (actual >= 6 && value >>> 32 != 0) {
            throw fault.generalProtection(0);
        }
        if (actual == 7) {
            if ((value & DR7_UNSUPPORTED) != 0) {
                throw new UnsupportedGuestException(
                        "hardware breakpoint: DR7=%#x".formatted(value),
                        new GuestLocation(cpuId, state.rip(), ""),
                        "leave DR7 without enabled breakpoints");
            }
            state.setDr(7, (value & DR7_WRITABLE) | DR7_FIXED);
        } else if (actual == 6) {
            state.setDr(6, (value & DR6_WRITABLE) | DR6_FIXED);
        } else {
            state.setDr(actual, value);
        }
    }

    private int debugNumber(int number) {
        boolean alias = number == 4 || number == 5;
        if (alias && (state.cr(4) & ControlRegister.CR4_DE) != 0) {
            throw fault.invalidOpcode();
        }
        return alias ? number + 2 : number;
    }

    private void writeCr0(long value) {
        boolean paging = (value & ControlRegister.CR0_PG) != 0;
        boolean protectedMode = (value & ControlRegister.CR0_PE) != 0;
        boolean notThrough = (value & ControlRegister.CR0_NW) != 0;
        boolean cacheOff = (value & ControlRegister.CR0_CD) != 0;
        // leaving paging or protected mode from 64-bit code is refused as well
        if (value >>> 32 != 0 || !paging || !protectedMode || (notThrough && !cacheOff)) {
            throw fault.generalProtection(0);
        }
        state.setCr(0, (value & CR0_WRITABLE) | ControlRegister.CR0_ET);
        mmu.modeChanged();
    }

    private void writeCr3(long value) {
        if (value >>> Mmu.PHYSICAL_ADDRESS_BITS != 0) {
            throw fault.generalProtection(0);
        }
        state.setCr(3, value);
        mmu.invalidateNonGlobal();
    }

    private void writeCr4(long value) {
        if ((value & ~cr4Writable) != 0 || (value & ControlRegister.CR4_PAE) == 0) {
            throw fault.generalProtection(0);
        }
        long changed = state.cr(4) ^ value;
        state.setCr(4, value);
        if ((changed & CR4_FLUSHES) != 0) {
            mmu.invalidateAll();
        }
        mmu.modeChanged();
    }

    private void writeCr8(long value) {
        if (value >>> 4 != 0) {
            throw fault.generalProtection(0);
        }
        apic.setTaskPriority((int) value << 4);
    }
}
