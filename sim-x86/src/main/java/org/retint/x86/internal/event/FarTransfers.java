// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Transfers of control between code segments: far jumps, calls and returns, and IRET. All checks
 * come before any change of state, but a far call pushes before it looks at its target.
 *
 * <p>Not modelled: a set RF after IRET, which only matters to breakpoints; call gates, and code
 * segments of 32 and 16 bits. A transfer to one that the checks allow stops the run.
 *
 * @see "Intel SDM vol. 2A, CALL, IRET; vol. 2B, JMP, RET"
 */
public final class FarTransfers {
    private static final int CALL_GATE = 0xc;
    private static final int RSP = 4;

    private static final long ALWAYS_RETURNED =
            Rflags.STATUS | Rflags.RFLAGS_TF | Rflags.RFLAGS_DF | Rflags.RFLAGS_NT;
    private static final long WIDE_RETURNED = Rflags.RFLAGS_AC | Rflags.RFLAGS_ID;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final DescriptorTables tables;
    private final SegmentRegisters segments;
    private final int cpuId;

    /** Makes the transfers of one CPU. */
    public FarTransfers(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            DescriptorTables tables,
            SegmentRegisters segments,
            int cpuId) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.tables = tables;
        this.segments = segments;
        this.cpuId = cpuId;
    }

    /** Far JMP: sets CS and RIP. */
    public void jump(int selector, long offset) {
        long descriptor = readTarget(selector);
        checkTarget(offset);
        segments.setCode(selector, descriptor, state.cpl());
        state.setRip(offset);
    }

    /**
     * Far CALL: pushes CS and the return address, sets CS and RIP.
     *
     * @param widthBits width of what is pushed: 16, 32 or 64
     * @param nextRip the return address
     */
    public void call(int selector, long offset, int widthBits, long nextRip) {
        long descriptor = readTarget(selector);
        int bytes = widthBits / 8;
        long stack = state.register(RSP);
        mmu.checkWrite(stack - bytes, bytes, CpuState.SS);
        mmu.checkWrite(stack - 2L * bytes, bytes, CpuState.SS);
        mmu.write(stack - bytes, bytes, state.selector(CpuState.CS), CpuState.SS);
        mmu.write(stack - 2L * bytes, bytes, nextRip, CpuState.SS);
        checkTarget(offset); // after the pushes, as processors do
        segments.setCode(selector, descriptor, state.cpl());
        state.setRegister(RSP, stack - 2L * bytes);
        state.setRip(offset);
    }

    /**
     * Far RET to the same or an outer level.
     *
     * @param widthBits width of what is popped: 16, 32 or 64
     * @param releasedBytes bytes of arguments released behind the return address
     */
    public void farReturn(int widthBits, int releasedBytes) {
        int bytes = widthBits / 8;
        long stack = state.register(RSP);
        long rip = mmu.read(stack, bytes, CpuState.SS);
        int selector = (int) mmu.read(stack + bytes, bytes, CpuState.SS) & 0xffff;
        long descriptor = readReturnTarget(selector);
        int level = selector & 3;
        long after = stack + 2L * bytes + releasedBytes;
        if (level == state.cpl()) {
            checkTarget(rip);
            segments.setCode(selector, descriptor, level);
            state.setRegister(RSP, after);
            state.setRip(rip);
            return;
        }
        long outerStack = mmu.read(after, bytes, CpuState.SS);
        int stackSelector = (int) mmu.read(after + bytes, bytes, CpuState.SS) & 0xffff;
        segments.checkStack(stackSelector, level);
        checkTarget(rip);
        segments.loadStack(stackSelector, level);
        segments.setCode(selector, descriptor, level);
        segments.hideInnerSegments();
        mmu.modeChanged();
        state.setRegister(RSP, outerStack + releasedBytes);
        state.setRip(rip);
    }

    /**
     * IRET in 64-bit mode: pops RIP, CS, RFLAGS, RSP and SS, and lets NMIs come again.
     *
     * @param widthBits width of each word popped: 16, 32 or 64
     */
    public void interruptReturn(int widthBits) {
        if ((state.systemFlags() & Rflags.RFLAGS_NT) != 0) {
            throw fault.generalProtection(0);
        }
        int bytes = widthBits / 8;
        long stack = state.register(RSP);
        long rip = mmu.read(stack, bytes, CpuState.SS);
        int selector = (int) mmu.read(stack + bytes, bytes, CpuState.SS) & 0xffff;
        long flags = mmu.read(stack + 2L * bytes, bytes, CpuState.SS);
        long newStack = mmu.read(stack + 3L * bytes, bytes, CpuState.SS);
        int stackSelector = (int) mmu.read(stack + 4L * bytes, bytes, CpuState.SS) & 0xffff;
        long descriptor = readReturnTarget(selector);
        int level = selector & 3;
        segments.checkStack(stackSelector, level);
        checkTarget(rip);
        boolean outer = level > state.cpl();
        long newFlags = returnedFlags(flags, widthBits);
        segments.loadStack(stackSelector, level);
        segments.setCode(selector, descriptor, level);
        state.setRflags(newFlags);
        state.setRegister(RSP, newStack);
        state.setRip(rip);
        if (outer) {
            segments.hideInnerSegments();
        }
        state.setNmiBlocked(false);
        mmu.modeChanged();
    }

    /** Returns RFLAGS after IRET popped {@code popped} at the current level. */
    private long returnedFlags(long popped, int widthBits) {
        long mask = ALWAYS_RETURNED;
        if (widthBits > 16) {
            mask |= WIDE_RETURNED;
        }
        if (state.cpl() <= ioPrivilegeLevel()) {
            mask |= Rflags.RFLAGS_IF;
        }
        if (state.cpl() == 0) {
            mask |= Rflags.RFLAGS_IOPL;
            if (widthBits > 16) {
                mask |= Rflags.RFLAGS_VIF | Rflags.RFLAGS_VIP;
            }
        }
        return (state.rflags() & ~mask) | (popped & mask);
    }

    private int ioPrivilegeLevel() {
        return (int) (state.systemFlags() >>> 12) & 3;
    }

    /** Reads and checks the descriptor that a far jump or call goes to. */
    private long readTarget(int selector) {
        if (Descriptor.isNull(selector)) {
            throw fault.generalProtection(0);
        }
        int code = DescriptorTables.errorCode(selector);
        long descriptor = tables.read(selector, 0);
        int attributes = Descriptor.attributes(descriptor);
        if (Descriptor.isSystem(attributes) && Descriptor.type(attributes) == CALL_GATE) {
            throw unsupported("call gate", selector);
        }
        if (!Descriptor.isCode(attributes)) {
            throw fault.generalProtection(code);
        }
        int dpl = Descriptor.dpl(attributes);
        boolean allowed =
                Descriptor.isConforming(attributes)
                        ? dpl <= state.cpl()
                        : dpl == state.cpl() && (selector & 3) <= state.cpl();
        if (!allowed) {
            throw fault.generalProtection(code);
        }
        return checkCode(selector, descriptor);
    }

    /** Reads and checks the descriptor that a far return or IRET goes to. */
    private long readReturnTarget(int selector) {
        if (Descriptor.isNull(selector)) {
            throw fault.generalProtection(0);
        }
        int code = DescriptorTables.errorCode(selector);
        long descriptor = tables.read(selector, 0);
        int attributes = Descriptor.attributes(descriptor);
        int level = selector & 3;
        int dpl = Descriptor.dpl(attributes);
        boolean allowed =
                Descriptor.isCode(attributes)
                        && level >= state.cpl()
                        && (Descriptor.isConforming(attributes) ? dpl <= level : dpl == level);
        if (!allowed) {
            throw fault.generalProtection(code);
        }
        return checkCode(selector, descriptor);
    }

    private long checkCode(int selector, long descriptor) {
        int code = DescriptorTables.errorCode(selector);
        int attributes = Descriptor.attributes(descriptor);
        if (Descriptor.isLongAndBig(attributes)) {
            throw fault.generalProtection(code);
        }
        if (!Descriptor.isPresent(attributes)) {
            throw fault.of(Vector.NP, code);
        }
        if (!Descriptor.isLong(attributes)) {
            throw unsupported("code segment that is not 64-bit", selector);
        }
        return descriptor;
    }

    private void checkTarget(long rip) {
        if (!Mmu.isCanonical(rip)) {
            throw fault.generalProtection(0);
        }
    }

    private UnsupportedGuestException unsupported(String what, int selector) {
        return new UnsupportedGuestException(
                "far transfer to a %s: selector=%#x".formatted(what, selector),
                new GuestLocation(cpuId, state.rip(), ""),
                "use 64-bit code segments without gates");
    }
}
