// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

/**
 * Registers of a local APIC by their offsets.
 *
 * @see "Intel SDM vol. 3A, Local APIC Register Address Map"
 */
enum ApicRegister {
    ID(0x20),
    VERSION(0x30),
    TPR(0x80),
    APR(0x90),
    PPR(0xa0),
    EOI(0xb0),
    LDR(0xd0),
    DFR(0xe0),
    SVR(0xf0),
    ISR(0x100, 8),
    TMR(0x180, 8),
    IRR(0x200, 8),
    ESR(0x280),
    ICR_LOW(0x300),
    ICR_HIGH(0x310),
    LVT_TIMER(0x320),
    LVT_THERMAL(0x330),
    LVT_PERFORMANCE(0x340),
    LVT_LINT0(0x350),
    LVT_LINT1(0x360),
    LVT_ERROR(0x370),
    INITIAL_COUNT(0x380),
    CURRENT_COUNT(0x390),
    DIVIDE_CONFIGURATION(0x3e0);

    /** Bytes from one register to the next. */
    static final int STRIDE = 16;

    private static final ApicRegister[] BY_INDEX = byIndex();

    private final int offset;
    private final int count;

    ApicRegister(int offset) {
        this(offset, 1);
    }

    ApicRegister(int offset, int count) {
        this.offset = offset;
        this.count = count;
    }

    int offset() {
        return offset;
    }

    /** Returns the register at an offset, or null if there is none or it is not 16-byte aligned. */
    static ApicRegister at(long offset) {
        if (offset < 0 || offset % STRIDE != 0 || offset / STRIDE >= BY_INDEX.length) {
            return null;
        }
        return BY_INDEX[(int) (offset / STRIDE)];
    }

    private static ApicRegister[] byIndex() {
        ApicRegister[] table = new ApicRegister[0x400 / STRIDE];
        for (ApicRegister register : values()) {
            for (int i = 0; i < register.count; i++) {
                table[register.offset / STRIDE + i] = register;
            }
        }
        return table;
    }
}
