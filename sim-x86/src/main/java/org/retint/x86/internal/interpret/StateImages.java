// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.nio.ByteBuffer;
import org.retint.sim.memory.Page;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.extended.FxsaveArea;
import org.retint.x86.internal.extended.X87Environment;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Moves images of x87 and SSE state between registers and memory. That the first bytes may be
 * accessed and are aligned was checked before.
 */
final class StateImages {
    private final CpuState state;
    private final ExtendedState extended;
    private final Mmu mmu;
    private final GuestFault fault;
    private final FxsaveArea area = new FxsaveArea();

    StateImages(CpuState state, Mmu mmu, GuestFault fault) {
        this.state = state;
        this.extended = state.extended();
        this.mmu = mmu;
        this.fault = fault;
    }

    /** FNSTENV, or with registers FNSAVE. */
    void storeEnvironment(long address, int widthBits, boolean withRegisters) {
        X87Environment image = new X87Environment(widthBits, withRegisters);
        image.saveEnvironment(extended);
        if (withRegisters) {
            image.saveRegisters(extended);
        }
        write(address, image.bytes(), image.bytes().capacity());
        if (withRegisters) {
            X87Environment.initialize(extended);
        } else {
            X87Environment.mask(extended);
        }
    }

    /** FLDENV, or with registers FRSTOR. */
    void loadEnvironment(long address, int widthBits, boolean withRegisters) {
        X87Environment image = new X87Environment(widthBits, withRegisters);
        read(address, image.bytes());
        image.restoreEnvironment(extended);
        if (withRegisters) {
            image.restoreRegisters(extended);
        }
    }

    /** FXSAVE; without CR4.OSFXSR the x87 state alone. */
    void fxsave(long address, int widthBits) {
        area.saveX87(extended, widthBits == 64);
        area.saveMxcsr(extended);
        area.saveSse(extended);
        write(address, area.bytes(), hasSse() ? FxsaveArea.WRITTEN_BYTES : FxsaveArea.SSE_OFFSET);
    }

    /** FXRSTOR. */
    void fxrstor(long address, int widthBits) {
        read(address, area.bytes());
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

    private void read(long address, ByteBuffer bytes) {
        int step = stepOf(address);
        int i = 0;
        for (; i + step <= bytes.capacity(); i += step) {
            if (step == Long.BYTES) {
                bytes.putLong(i, mmu.read(address + i, step, CpuState.DS));
            } else {
                bytes.put(i, (byte) mmu.read(address + i, step, CpuState.DS));
            }
        }
        for (; i < bytes.capacity(); i++) {
            bytes.put(i, (byte) mmu.read(address + i, 1, CpuState.DS));
        }
    }

    /** Writes all bytes or, if one of them faults, none. */
    private void write(long address, ByteBuffer bytes, int count) {
        mmu.checkWrite(address, 1, CpuState.DS);
        long last = address + count - 1;
        if ((last & -Page.SIZE) != (address & -Page.SIZE)) {
            mmu.checkWrite(last & -Page.SIZE, 1, CpuState.DS);
        }
        int step = stepOf(address);
        int i = 0;
        for (; i + step <= count; i += step) {
            long value = step == Long.BYTES ? bytes.getLong(i) : bytes.get(i);
            mmu.write(address + i, step, value, CpuState.DS);
        }
        for (; i < count; i++) {
            mmu.write(address + i, 1, bytes.get(i), CpuState.DS);
        }
    }

    /** Returns the bytes of an access that never crosses a page nor an alignment. */
    private static int stepOf(long address) {
        return address % Long.BYTES == 0 ? Long.BYTES : 1;
    }
}
