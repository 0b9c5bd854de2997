// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;

/** The states in which CPUs begin, as the guest platform defines them. */
public final class StartUp {
    /** CR0 at the start of the boot CPU. */
    public static final long CR0 =
            ControlRegister.CR0_PG
                    | ControlRegister.CR0_WP
                    | ControlRegister.CR0_NE
                    | ControlRegister.CR0_ET
                    | ControlRegister.CR0_MP
                    | ControlRegister.CR0_PE;

    /** CR4 at the start of the boot CPU. */
    public static final long CR4 =
            ControlRegister.CR4_PAE
                    | ControlRegister.CR4_PGE
                    | ControlRegister.CR4_OSFXSR
                    | ControlRegister.CR4_OSXMMEXCPT;

    /** EFER at the start of the boot CPU. */
    public static final long EFER = Msr.EFER_LME | Msr.EFER_LMA | Msr.EFER_NXE | Msr.EFER_SCE;

    private static final long FLAT_LIMIT = 0xffff_ffffL;
    private static final long DR6 = 0xffff_0ff0L;
    private static final long DR7 = 0x400L;
    private static final long PAT = 0x0007_0406_0007_0406L;

    private StartUp() {}

    /**
     * Puts the boot CPU where the loader wants it: long mode, flat segments, registers 0.
     *
     * @param rip first instruction
     * @param cr3 physical address of the paging structures
     */
    public static void boot(CpuState state, long rip, long cr3) {
        enter(state, rip, CR0, cr3, CR4, EFER);
    }

    /** Starts a CPU that waited, with the paging of the boot CPU, at page {@code vector << 12}. */
    static void startSecondary(CpuState state, CpuState boot, int vector) {
        enter(state, (long) vector << 12, boot.cr(0), boot.cr(3), boot.cr(4), boot.efer());
    }

    /** Sets what is not 0 when a CPU gets power, and what INIT leaves alone. */
    public static void powerUp(CpuState state) {
        state.setMsr(Msr.IA32_PAT, PAT);
    }

    /**
     * Resets a CPU by INIT: it waits for a start-up IPI. Its clock goes on; extended state and MSRs
     * other than EFER and the bases of segments are left alone.
     *
     * @see "Intel SDM vol. 3A, IA-32 and Intel 64 Processor States Following Power-up, Reset, or
     *     INIT"
     */
    public static void waitForStartUp(CpuState state) {
        reset(state);
        state.setWaitingForStartup(true);
    }

    private static void enter(CpuState state, long rip, long cr0, long cr3, long cr4, long efer) {
        reset(state);
        state.setRip(rip);
        state.setCr(0, cr0);
        state.setCr(3, cr3);
        state.setCr(4, cr4);
        state.setMsr(Msr.IA32_EFER, efer);
        state.setSegment(CpuState.CS, 0, 0, FLAT_LIMIT, Descriptor.FLAT_CODE);
        for (int segment :
                new int[] {CpuState.SS, CpuState.DS, CpuState.ES, CpuState.FS, CpuState.GS}) {
            state.setSegment(segment, 0, 0, FLAT_LIMIT, Descriptor.FLAT_DATA);
        }
    }

    private static void reset(CpuState state) {
        CpuState fresh = new CpuState();
        fresh.extended().copyFrom(state.extended());
        for (Msr msr : Msr.values()) {
            if (isKept(msr)) {
                fresh.setMsr(msr, state.msr(msr));
            }
        }
        fresh.setCycles(state.cycles());
        fresh.setInstructions(state.instructions());
        fresh.setRflags(Rflags.RFLAGS_ALWAYS_SET);
        fresh.setDr(6, DR6);
        fresh.setDr(7, DR7);
        state.copyFrom(fresh);
    }

    private static boolean isKept(Msr msr) {
        return switch (msr) {
            case IA32_EFER, IA32_FS_BASE, IA32_GS_BASE, IA32_TSC_DEADLINE -> false;
            default -> true;
        };
    }
}
