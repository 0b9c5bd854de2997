// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.x86.CpuState;
import org.retint.x86.GuestMemory;

/**
 * What lies below the stack pointer. Kernel code has no red zone: an interrupt may overwrite it at
 * any time, so nobody reads it. It becomes 0, so that states do not differ in what was there.
 */
final class DeadStack {
    /** More than one instruction takes off a stack; what is further apart is another stack. */
    private static final int MAX_BYTES = 512;

    private final CpuState state;
    private final Translations translations;
    private final SystemMemory memory;

    DeadStack(CpuState state, Translations translations, SystemMemory memory) {
        this.state = state;
        this.translations = translations;
        this.memory = memory;
    }

    /** Forgets a range that an instruction has taken off the stack; the rest is left alone. */
    void forget(long from, long to) {
        if (to <= from || to - from > MAX_BYTES || (from & 7) != 0) {
            return;
        }
        for (long address = from; address + 8 <= to; address += 8) {
            long physical = translations.physicalAddress(address, state.cr(3));
            if (physical != GuestMemory.UNMAPPED && memory.isPrivateRam(physical)) {
                if (memory.log().read(physical, 8) != 0) {
                    memory.log().write(physical, 8, 0);
                }
            }
        }
    }
}
