// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * CLI, STI, PUSHF and POPF, as far as privilege decides what they do.
 *
 * @see "Intel SDM vol. 2B, POPF; vol. 2B, STI"
 */
final class ProtectedFlags {
    private static final long POPPED_16 =
            Rflags.STATUS | Rflags.RFLAGS_TF | Rflags.RFLAGS_DF | Rflags.RFLAGS_NT;
    private static final long POPPED_WIDE = Rflags.RFLAGS_AC | Rflags.RFLAGS_ID;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;

    ProtectedFlags(CpuState state, Mmu mmu, GuestFault fault) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
    }

    void clearInterrupt() {
        checkIoPrivilege();
        state.setSystemFlags(state.systemFlags() & ~Rflags.RFLAGS_IF);
    }

    /** Sets IF; if it was clear, the next instruction is shielded from interrupts. */
    void setInterrupt() {
        checkIoPrivilege();
        if (!state.interruptsEnabled()) {
            state.setSystemFlags(state.systemFlags() | Rflags.RFLAGS_IF);
            state.setInterruptShadow(true);
        }
    }

    void setAlignmentCheck(boolean value) {
        long others = state.systemFlags() & ~Rflags.RFLAGS_AC;
        state.setSystemFlags(others | (value ? Rflags.RFLAGS_AC : 0));
        mmu.modeChanged();
    }

    /** Returns what PUSHF pushes: RFLAGS without RF and VM. */
    long pushed() {
        return state.rflags() & ~(Rflags.RFLAGS_RF | Rflags.RFLAGS_VM);
    }

    void pop(long value, int widthBits) {
        long mask = POPPED_16;
        if (widthBits > 16) {
            mask |= POPPED_WIDE;
        }
        if (state.cpl() == 0) {
            mask |= Rflags.RFLAGS_IOPL;
        }
        if (state.cpl() <= ioPrivilegeLevel()) {
            mask |= Rflags.RFLAGS_IF;
        }
        long old = state.rflags();
        long kept = old & ~mask & ~Rflags.RFLAGS_RF;
        if (widthBits > 16 && state.cpl() == 0) {
            kept &= ~(Rflags.RFLAGS_VIF | Rflags.RFLAGS_VIP);
        }
        state.setRflags(kept | (value & mask));
        if (((old ^ state.rflags()) & Rflags.RFLAGS_AC) != 0) {
            mmu.modeChanged();
        }
    }

    /** Returns IOPL. */
    int ioPrivilegeLevel() {
        return (int) (state.systemFlags() >>> 12) & 3;
    }

    private void checkIoPrivilege() {
        if (state.cpl() > ioPrivilegeLevel()) {
            throw fault.generalProtection(0);
        }
    }
}
