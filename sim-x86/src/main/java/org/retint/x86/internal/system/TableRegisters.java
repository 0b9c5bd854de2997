// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.internal.event.Descriptor;
import org.retint.x86.internal.event.DescriptorTables;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * LGDT, LIDT, LLDT, LTR, LAR, LSL, VERR and VERW.
 *
 * @see "Intel SDM vol. 3A, Memory-Management Registers"
 */
final class TableRegisters {
    /** What {@link #accessRights} and {@link #segmentLimit} return for a selector they refuse. */
    static final long REFUSED = -1;

    private static final int TYPE_LDT = 2;
    private static final int TYPE_TSS_AVAILABLE = 9;
    private static final int TYPE_TSS_BUSY = 0xb;
    private static final int TYPE_CALL_GATE = 0xc;
    private static final long BUSY = 1L << 41;

    private final CpuState state;
    private final DescriptorTables tables;
    private final GuestFault fault;

    TableRegisters(CpuState state, DescriptorTables tables, GuestFault fault) {
        this.state = state;
        this.tables = tables;
        this.fault = fault;
    }

    void loadGdt(long base, int limit) {
        checkCanonical(base);
        state.setGdt(base, limit & 0xffff);
    }

    void loadIdt(long base, int limit) {
        checkCanonical(base);
        state.setIdt(base, limit & 0xffff);
    }

    void loadLdt(int selector) {
        if (Descriptor.isNull(selector)) {
            state.setSegment(CpuState.LDTR, selector, 0, 0, CpuState.ATTRIBUTE_UNUSABLE);
            return;
        }
        load(CpuState.LDTR, selector, TYPE_LDT, 0);
    }

    void loadTask(int selector) {
        if (Descriptor.isNull(selector)) {
            throw fault.generalProtection(0);
        }
        load(CpuState.TR, selector, TYPE_TSS_AVAILABLE, BUSY);
    }

    /** Returns what LAR loads, or {@link #REFUSED}. */
    long accessRights(int selector) {
        if (!isVisible(selector, true)) {
            return REFUSED;
        }
        return tables.read(selector, 0) >>> 32 & 0x00ff_ff00L;
    }

    /** Returns what LSL loads, or {@link #REFUSED}. */
    long segmentLimit(int selector) {
        if (!isVisible(selector, false)) {
            return REFUSED;
        }
        return Descriptor.limit(tables.read(selector, 0));
    }

    /** Returns whether VERR or VERW finds the segment accessible. */
    boolean isAccessible(int selector, boolean forWriting) {
        if (!isVisible(selector, false)) {
            return false;
        }
        int attributes = Descriptor.attributes(tables.read(selector, 0));
        if (Descriptor.isSystem(attributes)) {
            return false;
        }
        return forWriting
                ? Descriptor.isWritableData(attributes)
                : Descriptor.isReadable(attributes);
    }

    private boolean isVisible(int selector, boolean gatesToo) {
        if (Descriptor.isNull(selector) || !tables.contains(selector, 8)) {
            return false;
        }
        int attributes = Descriptor.attributes(tables.read(selector, 0));
        if (Descriptor.isSystem(attributes)) {
            int type = Descriptor.type(attributes);
            boolean known =
                    type == TYPE_LDT
                            || type == TYPE_TSS_AVAILABLE
                            || type == TYPE_TSS_BUSY
                            || (gatesToo && type == TYPE_CALL_GATE);
            if (!known) {
                return false;
            }
        } else if (Descriptor.isCode(attributes) && Descriptor.isConforming(attributes)) {
            return true;
        }
        return Math.max(state.cpl(), selector & 3) <= Descriptor.dpl(attributes);
    }

    private void load(int segment, int selector, int type, long setBits) {
        int code = DescriptorTables.errorCode(selector);
        if ((selector & 4) != 0 || !tables.contains(selector, 16)) {
            throw fault.generalProtection(code);
        }
        long low = tables.read(selector, 0);
        long high = tables.readUpper(selector);
        int attributes = Descriptor.attributes(low);
        boolean fits = Descriptor.isSystem(attributes) && Descriptor.type(attributes) == type;
        if (!fits || (high >>> 40 & 0x1f) != 0) {
            throw fault.generalProtection(code);
        }
        if (!Descriptor.isPresent(attributes)) {
            throw fault.of(Vector.NP, code);
        }
        long base = Descriptor.base(low) | high << 32;
        if (!Mmu.isCanonical(base)) {
            throw fault.generalProtection(code);
        }
        if (setBits != 0) {
            tables.write(selector, low | setBits);
        }
        state.setSegment(
                segment,
                selector,
                base,
                Descriptor.limit(low),
                Descriptor.attributes(low | setBits));
    }

    private void checkCanonical(long base) {
        if (!Mmu.isCanonical(base)) {
            throw fault.generalProtection(0);
        }
    }
}
