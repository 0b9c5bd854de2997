// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.nio.ByteBuffer;
import org.retint.sim.memory.Page;
import org.retint.x86.CpuState;
import org.retint.x86.internal.mmu.Mmu;

/** Moves images of state between buffers and guest memory. */
final class ImageMemory {
    private final Mmu mmu;

    ImageMemory(Mmu mmu) {
        this.mmu = mmu;
    }

    /** Fills a buffer from memory. */
    void read(long address, ByteBuffer bytes) {
        for (int i = 0; i < bytes.capacity(); i++) {
            bytes.put(i, (byte) mmu.read(address + i, 1, CpuState.DS));
        }
    }

    /** Faults if one of fewer than 4096 bytes cannot be written. */
    void checkWrite(long address, int count) {
        mmu.checkWrite(address, 1, CpuState.DS);
        long last = address + count - 1;
        if ((last & -Page.SIZE) != (address & -Page.SIZE)) {
            mmu.checkWrite(last & -Page.SIZE, 1, CpuState.DS);
        }
    }

    /** Writes the first bytes of a buffer: all of them or, if one faults, none. */
    void write(long address, ByteBuffer bytes, int count) {
        checkWrite(address, count);
        write(address, bytes, 0, count);
    }

    /** Writes bytes of a buffer to the same places behind an address that was checked. */
    void write(long address, ByteBuffer bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            mmu.write(address + i, 1, bytes.get(i), CpuState.DS);
        }
    }
}
