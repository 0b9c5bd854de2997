// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Operand;

/**
 * Operands of vector instructions as slots of the extended register file: reads of memory into
 * vector temporaries, and stores.
 */
final class ExtendedOperands {
    private static final int HALF_BYTES = 8;

    /** Whether an operand of 16 bytes in memory must lie at a multiple of 16. */
    enum Alignment {
        CHECKED,
        FREE
    }

    private ExtendedOperands() {}

    /**
     * Returns the slot of an XMM, MMX or physical x87 register: the first of two for an XMM one.
     */
    static int slotOf(Register register) {
        return switch (register.file()) {
            case XMM -> 2 * register.number();
            case MMX -> ExtendedState.SIGNIFICAND + register.number();
            default -> throw new IllegalArgumentException("no vector register: " + register);
        };
    }

    /**
     * Returns the slot of an operand; one in memory is loaded into a vector temporary: 16 bytes as
     * two halves, less zero-extended to 16 bytes.
     */
    static int read(UopBuilder uops, Operand operand, Alignment alignment) {
        if (operand instanceof Operand.Reg reg) {
            return slotOf(reg.register());
        }
        Operand.Mem memory = (Operand.Mem) operand;
        int slot = uops.vectorTemporary();
        if (memory.widthBits() == 128) {
            int address = address(uops, memory, alignment);
            load(uops, memory, slot, address, 0);
            load(uops, memory, slot + 1, address, HALF_BYTES);
        } else {
            loadOnly(uops, memory, slot);
        }
        return slot;
    }

    /** Loads up to 8 bytes into a slot, zero-extended. */
    static void loadLow(UopBuilder uops, Operand.Mem memory, int slot) {
        uops.op(Uop.TO_EXTENDED, slot, CpuState.ZERO, memory, memory.widthBits());
    }

    /** Loads up to 8 bytes, zero-extended to 16, into two slots. */
    static void loadOnly(UopBuilder uops, Operand.Mem memory, int slot) {
        uops.op(Uop.TO_EXTENDED_ONLY, slot, CpuState.ZERO, memory, memory.widthBits());
    }

    /** Stores the low bits of a slot, as many as the operand is wide; 16 bytes from two slots. */
    static void store(UopBuilder uops, Operand.Mem memory, int slot, Alignment alignment) {
        int width = memory.widthBits();
        int low = uops.temporary();
        uops.op(Uop.FROM_EXTENDED, low, slot, CpuState.ZERO, Math.min(width, 64));
        if (width < 128) {
            uops.write(memory, low);
            return;
        }
        int high = uops.temporary();
        uops.op(Uop.FROM_EXTENDED, high, slot + 1, CpuState.ZERO, 64);
        int address = address(uops, memory, alignment);
        if (alignment == Alignment.FREE) { // may reach into a page that is not writable
            access(uops, memory, Uop.PROBE_STORE, CpuState.ZERO, address, 0);
            access(uops, memory, Uop.PROBE_STORE, CpuState.ZERO, address, HALF_BYTES);
        }
        access(uops, memory, Uop.STORE64, low, address, 0);
        access(uops, memory, Uop.STORE64, high, address, HALF_BYTES);
    }

    private static int address(UopBuilder uops, Operand.Mem memory, Alignment alignment) {
        int address = uops.temporary();
        uops.effectiveAddress(address, memory, memory.addressWidthBits());
        if (alignment == Alignment.CHECKED) {
            access(uops, memory, Uop.CHECK_ALIGNED, CpuState.ZERO, address, 0);
        }
        return address;
    }

    private static void load(
            UopBuilder uops, Operand.Mem memory, int dst, int address, int displacement) {
        uops.memoryAt(Uop.TO_EXTENDED, dst, CpuState.ZERO, address, displacement, 64, false);
        uops.useSegment(memory);
        uops.markMemorySource();
    }

    private static void access(
            UopBuilder uops,
            Operand.Mem memory,
            int opcode,
            int slot,
            int address,
            int displacement) {
        uops.memoryAt(opcode, 0, slot, address, displacement, 64, false);
        uops.useSegment(memory);
    }
}
