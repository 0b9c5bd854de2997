// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * Loads of segment registers in 64-bit mode.
 *
 * @see "Intel SDM vol. 3A, Privilege Level Checking When Accessing Data Segments"
 */
public final class SegmentRegisters {
    private final CpuState state;
    private final DescriptorTables tables;
    private final GuestFault fault;

    /** Makes the loader of one CPU. */
    public SegmentRegisters(CpuState state, DescriptorTables tables, GuestFault fault) {
        this.state = state;
        this.tables = tables;
        this.fault = fault;
    }

    /**
     * Loads a segment register as MOV, POP and LSS do. A load of SS shields the next instruction
     * from interrupts.
     *
     * @param segment ES, SS, DS, FS or GS of {@link CpuState}
     * @param selector the selector, 16 bits
     * @throws GuestFault {@code #GP}, {@code #NP}, {@code #SS} or {@code #PF}
     */
    public void load(int segment, int selector) {
        if (segment == CpuState.SS) {
            loadStack(selector, state.cpl());
            state.setInterruptShadow(true);
        } else {
            loadData(segment, selector);
        }
    }

    /**
     * Loads SS for a privilege level; below CPL 3 a null selector will do in 64-bit mode.
     *
     * @param level the level, which RPL and DPL must equal
     */
    void loadStack(int selector, int level) {
        checkStack(selector, level);
        if (Descriptor.isNull(selector)) {
            setNullStack(selector, level);
            return;
        }
        long descriptor = tables.read(selector, 0);
        tables.markAccessed(selector, descriptor);
        set(CpuState.SS, selector, descriptor | Descriptor.ACCESSED);
    }

    /** Faults as {@link #loadStack} does, and changes nothing. */
    void checkStack(int selector, int level) {
        if (Descriptor.isNull(selector)) {
            if (level == 3 || (selector & 3) != level) {
                throw fault.generalProtection(0);
            }
            return;
        }
        long descriptor = readStack(selector, level);
        if (!Descriptor.isPresent(Descriptor.attributes(descriptor))) {
            throw fault.of(Vector.SS, DescriptorTables.errorCode(selector));
        }
    }

    /** Sets SS to a null selector, as delivery to an inner level does. */
    void setNullStack(int selector, int level) {
        state.setSegment(CpuState.SS, selector, 0, 0, CpuState.ATTRIBUTE_UNUSABLE | level << 5);
    }

    /** Sets CS and the privilege level. */
    void setCode(int selector, long descriptor, int level) {
        int loaded = (selector & 0xfffc) | level;
        tables.markAccessed(selector, descriptor);
        set(CpuState.CS, loaded, descriptor | Descriptor.ACCESSED);
        state.setCpl(level);
    }

    /** Makes segments unusable that an outer level must not see. */
    void hideInnerSegments() {
        for (int segment : new int[] {CpuState.ES, CpuState.DS, CpuState.FS, CpuState.GS}) {
            int attributes = state.attributes(segment);
            boolean conforming =
                    Descriptor.isCode(attributes) && Descriptor.isConforming(attributes);
            boolean usable = (attributes & CpuState.ATTRIBUTE_UNUSABLE) == 0;
            if (usable && !conforming && Descriptor.dpl(attributes) < state.cpl()) {
                long base = state.base(segment);
                state.setSegment(segment, 0, base, 0, CpuState.ATTRIBUTE_UNUSABLE);
            }
        }
    }

    private void loadData(int segment, int selector) {
        if (Descriptor.isNull(selector)) {
            state.setSegment(segment, selector, 0, 0, CpuState.ATTRIBUTE_UNUSABLE);
            return;
        }
        int code = DescriptorTables.errorCode(selector);
        long descriptor = tables.read(selector, 0);
        int attributes = Descriptor.attributes(descriptor);
        if (Descriptor.isSystem(attributes) || !Descriptor.isReadable(attributes)) {
            throw fault.generalProtection(code);
        }
        boolean conforming = Descriptor.isCode(attributes) && Descriptor.isConforming(attributes);
        int weakest = Math.max(state.cpl(), selector & 3);
        if (!conforming && weakest > Descriptor.dpl(attributes)) {
            throw fault.generalProtection(code);
        }
        if (!Descriptor.isPresent(attributes)) {
            throw fault.of(Vector.NP, code);
        }
        tables.markAccessed(selector, descriptor);
        set(segment, selector, descriptor | Descriptor.ACCESSED);
    }

    private long readStack(int selector, int level) {
        int code = DescriptorTables.errorCode(selector);
        if ((selector & 3) != level) {
            tables.read(selector, 0); // outside the table is found first
            throw fault.generalProtection(code);
        }
        long descriptor = tables.read(selector, 0);
        int attributes = Descriptor.attributes(descriptor);
        if (!Descriptor.isWritableData(attributes) || Descriptor.dpl(attributes) != level) {
            throw fault.generalProtection(code);
        }
        return descriptor;
    }

    private void set(int segment, int selector, long descriptor) {
        state.setSegment(
                segment,
                selector,
                Descriptor.base(descriptor),
                Descriptor.limit(descriptor),
                Descriptor.attributes(descriptor));
    }
}
