// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.x86.CpuState;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/** The GDT and LDT of one CPU as its segment operations see them. */
public final class DescriptorTables {
    private static final int TABLE_INDICATOR = 4;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;

    /** Makes the view of one CPU. */
    public DescriptorTables(CpuState state, Mmu mmu, GuestFault fault) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
    }

    /** Returns whether a descriptor of {@code bytes} lies within its table. */
    public boolean contains(int selector, int bytes) {
        long last = (selector & 0xfff8L) + bytes - 1;
        if ((selector & TABLE_INDICATOR) == 0) {
            return last <= state.gdtLimit();
        }
        boolean usable = (state.attributes(CpuState.LDTR) & CpuState.ATTRIBUTE_P) != 0;
        return usable && last <= state.limit(CpuState.LDTR);
    }

    /**
     * Reads the eight bytes of a descriptor.
     *
     * @param external 1 if an event from outside the program needs it, else 0: bit EXT of an error
     *     code
     * @throws GuestFault {@code #GP(selector)} outside the table, or {@code #PF}
     */
    public long read(int selector, int external) {
        if (!contains(selector, 8)) {
            throw fault.generalProtection(errorCode(selector) | external);
        }
        return mmu.readSystem(address(selector), 8);
    }

    /** Reads the second eight bytes of a 16-byte descriptor. */
    public long readUpper(int selector) {
        if (!contains(selector, 16)) {
            throw fault.generalProtection(errorCode(selector));
        }
        return mmu.readSystem(address(selector) + 8, 8);
    }

    /** Sets the accessed bit of a code or data descriptor unless it is set. */
    public void markAccessed(int selector, long descriptor) {
        if ((descriptor & Descriptor.ACCESSED) == 0) {
            write(selector, descriptor | Descriptor.ACCESSED);
        }
    }

    /** Replaces the eight bytes of a descriptor. */
    public void write(int selector, long descriptor) {
        mmu.writeSystem(address(selector), 8, descriptor, CpuState.DS);
    }

    /** Returns what an error code tells of a selector: index and table. */
    public static int errorCode(int selector) {
        return selector & 0xfffc;
    }

    private long address(int selector) {
        long table =
                (selector & TABLE_INDICATOR) == 0 ? state.gdtBase() : state.base(CpuState.LDTR);
        return table + (selector & 0xfff8);
    }
}
