// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.extended.FxsaveArea;
import org.retint.x86.internal.extended.X87Environment;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/** Moves images of x87 and SSE state between registers and memory. */
final class StateImages {
    private static final int FXSAVE_ALIGNMENT = 16;

    private final CpuState state;
    private final ExtendedState extended;
    private final Mmu mmu;
    private final GuestFault fault;
    private final ImageMemory memory;
    private final FxsaveArea area = new FxsaveArea();

    StateImages(CpuState state, Mmu mmu, ImageMemory memory, GuestFault fault) {
        this.state = state;
        this.extended = state.extended();
        this.mmu = mmu;
        this.memory = memory;
        this.fault = fault;
    }

    /** FNSTENV, or with registers FNSAVE. */
    void storeEnvironment(long address, int widthBits, boolean withRegisters) {
        X87Environment image = new X87Environment(widthBits, withRegisters);
        image.saveEnvironment(extended);
        if (withRegisters) {
            image.saveRegisters(extended);
        }
        checkAlignment(address, widthBits / 8);
        memory.write(address, image.bytes(), image.bytes().capacity());
        if (withRegisters) {
            X87Environment.initialize(extended);
        } else {
            X87Environment.mask(extended);
        }
    }

    /** FLDENV, or with registers FRSTOR. */
    void loadEnvironment(long address, int widthBits, boolean withRegisters) {
        X87Environment image = new X87Environment(widthBits, withRegisters);
        checkAlignment(address, widthBits / 8);
        memory.read(address, image.bytes());
        image.restoreEnvironment(extended);
        if (withRegisters) {
            image.restoreRegisters(extended);
        }
    }

    /** Faults as an access to the first bytes would that must be aligned. */
    private void checkAlignment(long address, int widthBytes) {
        mmu.read(address, widthBytes, CpuState.DS);
    }

    /** FXSAVE; without CR4.OSFXSR the x87 state alone. */
    void fxsave(long address, int widthBits) {
        checkFxsaveAddress(address);
        area.saveX87(extended, widthBits == 64);
        area.saveMxcsr(extended);
        area.saveSse(extended);
        int count = hasSse() ? FxsaveArea.WRITTEN_BYTES : FxsaveArea.SSE_OFFSET;
        memory.write(address, area.bytes(), count);
    }

    /** FXRSTOR. */
    void fxrstor(long address, int widthBits) {
        checkFxsaveAddress(address);
        memory.read(address, area.bytes());
        if (hasSse()) {
            if ((area.mxcsr() & ~ExtendedState.MXCSR_MASK) != 0) {
                throw fault.generalProtection(0);
            }
            extended.setMxcsr(area.mxcsr());
            area.restoreSse(extended);
        }
        area.restoreX87(extended, widthBits == 64);
    }

    private boolean hasSse() {
        return (state.cr(4) & ControlRegister.CR4_OSFXSR) != 0;
    }

    private void checkFxsaveAddress(long address) {
        if ((address & (FXSAVE_ALIGNMENT - 1)) != 0) {
            throw fault.generalProtection(0);
        }
    }
}
