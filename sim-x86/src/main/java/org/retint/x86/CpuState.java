// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.Arrays;
import org.retint.x86.internal.alu.LazyFlags;

/**
 * The architectural state of one CPU: registers, flags, segments, control and model-specific
 * registers, and what it waits for. Setting something here has no side effects: no TLB is flushed
 * and nothing is checked.
 *
 * <p>One array holds the general registers, RIP, the segment bases, the status flags in the form in
 * which arithmetic leaves them, and the temporaries of the instruction that is under way, so that
 * micro-operations name all of them alike.
 */
public final class CpuState {
    /** Slots of {@link #file()}; the general registers come first. */
    public static final int FILE_SLOTS = 64;

    /** First temporary; there are {@value #TEMPORARIES}. */
    public static final int T0 = 16;

    /** Number of temporaries. */
    public static final int TEMPORARIES = 12;

    /** Slot that always holds 0. */
    public static final int ZERO = 28;

    /** Slot of RIP. */
    public static final int RIP = 29;

    /** First of the slots of segment bases: add the segment's number. */
    public static final int SEGMENT_BASE = 32;

    /** First of the slots of {@link LazyFlags}. */
    public static final int FLAGS = 40;

    /** Segment numbers, those of encodings. */
    public static final int ES = 0;

    /** Code segment. */
    public static final int CS = 1;

    /** Stack segment. */
    public static final int SS = 2;

    /** Data segment. */
    public static final int DS = 3;

    /** FS. */
    public static final int FS = 4;

    /** GS. */
    public static final int GS = 5;

    /** Local descriptor table. */
    public static final int LDTR = 6;

    /** Task register. */
    public static final int TR = 7;

    /** Number of segment registers, LDTR and TR included. */
    public static final int SEGMENTS = 8;

    /** Attributes: bit that says code or data rather than system. */
    public static final int ATTRIBUTE_S = 1 << 4;

    /** Attributes: present. */
    public static final int ATTRIBUTE_P = 1 << 7;

    /** Attributes: 64-bit code. */
    public static final int ATTRIBUTE_L = 1 << 13;

    /** Attributes: default size 32 bits. */
    public static final int ATTRIBUTE_DB = 1 << 14;

    /** Attributes: limit counts pages. */
    public static final int ATTRIBUTE_G = 1 << 15;

    /** Attributes: a null selector was loaded. */
    public static final int ATTRIBUTE_UNUSABLE = 1 << 16;

    private final long[] file = new long[FILE_SLOTS];
    private final int[] selectors = new int[SEGMENTS];
    private final long[] limits = new long[SEGMENTS];
    private final int[] attributes = new int[SEGMENTS];
    private final long[] control = new long[16];
    private final long[] debug = new long[8];
    private final ExtendedState extended = new ExtendedState();
    private final long[] msrs = new long[Msr.values().length];
    private long systemFlags;
    private int cpl;
    private long gdtBase;
    private int gdtLimit;
    private long idtBase;
    private int idtLimit;
    private long cycles;
    private long instructions;
    private boolean halted;
    private boolean waitingForStartup;
    private boolean nmiPending;
    private boolean nmiBlocked;
    private boolean interruptShadow;

    /** Makes a state in which everything is 0. */
    public CpuState() {}

    /**
     * Returns the register file itself: general registers 0 to 15 in the order of encodings, then
     * the slots named by constants here.
     */
    public long[] file() {
        return file;
    }

    /** Returns the XMM, x87 and MMX registers and their control and status words. */
    public ExtendedState extended() {
        return extended;
    }

    /** Returns a 64-bit general register by the number that encodings use. */
    public long register(int number) {
        return file[number & 15];
    }

    /** Sets a 64-bit general register by the number that encodings use. */
    public void setRegister(int number, long value) {
        file[number & 15] = value;
    }

    /** Returns the instruction pointer. */
    public long rip() {
        return file[RIP];
    }

    /** Sets the instruction pointer. */
    public void setRip(long value) {
        file[RIP] = value;
    }

    /** Returns RFLAGS. */
    public long rflags() {
        return systemFlags | Rflags.RFLAGS_ALWAYS_SET | LazyFlags.status(file, FLAGS);
    }

    /** Sets RFLAGS; bits that do not exist are dropped. */
    public void setRflags(long value) {
        systemFlags = value & Rflags.SYSTEM;
        LazyFlags.setStatus(file, FLAGS, value & Rflags.STATUS);
    }

    /** Returns RFLAGS without the status flags and the bit that is always set. */
    public long systemFlags() {
        return systemFlags;
    }

    /** Sets the bits of RFLAGS that are not status flags. */
    public void setSystemFlags(long value) {
        systemFlags = value & Rflags.SYSTEM;
    }

    /** Returns whether external interrupts are enabled. */
    public boolean interruptsEnabled() {
        return (systemFlags & Rflags.RFLAGS_IF) != 0;
    }

    /** Returns a segment's selector. */
    public int selector(int segment) {
        return selectors[segment];
    }

    /** Returns a segment's base. */
    public long base(int segment) {
        return file[SEGMENT_BASE + segment];
    }

    /** Returns a segment's limit in bytes: the last valid offset. */
    public long limit(int segment) {
        return limits[segment];
    }

    /**
     * Returns a segment's attributes: type in bits 0 to 3, S 4, DPL 5 and 6, P 7, AVL 12, L 13, D/B
     * 14, G 15, and 16 set for a null selector.
     *
     * @see "Intel SDM vol. 3C, Guest Register State"
     */
    public int attributes(int segment) {
        return attributes[segment];
    }

    /** Sets a segment register with its hidden part. */
    public void setSegment(int segment, int selector, long base, long limit, int attributeBits) {
        selectors[segment] = selector & 0xffff;
        file[SEGMENT_BASE + segment] = base;
        limits[segment] = limit & 0xffff_ffffL;
        attributes[segment] = attributeBits;
    }

    /** Sets a segment's base alone. */
    public void setBase(int segment, long base) {
        file[SEGMENT_BASE + segment] = base;
    }

    /** Returns the current privilege level. */
    public int cpl() {
        return cpl;
    }

    /** Sets the current privilege level. */
    public void setCpl(int level) {
        cpl = level;
    }

    /** Returns control register 0, 2, 3, 4 or 8. */
    public long cr(int number) {
        return control[number];
    }

    /** Sets control register 0, 2, 3, 4 or 8. */
    public void setCr(int number, long value) {
        control[number] = value;
    }

    /** Returns a debug register, 0 to 7. */
    public long dr(int number) {
        return debug[number];
    }

    /** Sets a debug register, 0 to 7. */
    public void setDr(int number, long value) {
        debug[number] = value;
    }

    /** Returns a model-specific register; the bases of FS and GS are those of the segments. */
    public long msr(Msr msr) {
        return switch (msr) {
            case IA32_FS_BASE -> base(FS);
            case IA32_GS_BASE -> base(GS);
            default -> msrs[msr.ordinal()];
        };
    }

    /** Sets a model-specific register; the bases of FS and GS are those of the segments. */
    public void setMsr(Msr msr, long value) {
        switch (msr) {
            case IA32_FS_BASE -> setBase(FS, value);
            case IA32_GS_BASE -> setBase(GS, value);
            default -> msrs[msr.ordinal()] = value;
        }
    }

    /** Returns IA32_EFER. */
    public long efer() {
        return msrs[Msr.IA32_EFER.ordinal()];
    }

    /** Returns the base of the global descriptor table. */
    public long gdtBase() {
        return gdtBase;
    }

    /** Returns the limit of the global descriptor table, 0 to 65535. */
    public int gdtLimit() {
        return gdtLimit;
    }

    /** Sets GDTR. */
    public void setGdt(long base, int limit) {
        gdtBase = base;
        gdtLimit = limit;
    }

    /** Returns the base of the interrupt descriptor table. */
    public long idtBase() {
        return idtBase;
    }

    /** Returns the limit of the interrupt descriptor table, 0 to 65535. */
    public int idtLimit() {
        return idtLimit;
    }

    /** Sets IDTR. */
    public void setIdt(long base, int limit) {
        idtBase = base;
        idtLimit = limit;
    }

    /** Returns the clock in cycles. */
    public long cycles() {
        return cycles;
    }

    /** Sets the clock in cycles. */
    public void setCycles(long value) {
        cycles = value;
    }

    /** Returns the number of retired instructions. */
    public long instructions() {
        return instructions;
    }

    /** Sets the number of retired instructions. */
    public void setInstructions(long value) {
        instructions = value;
    }

    /** Returns whether the CPU waits for an interrupt after HLT. */
    public boolean isHalted() {
        return halted;
    }

    /** Sets whether the CPU waits for an interrupt. */
    public void setHalted(boolean value) {
        halted = value;
    }

    /** Returns whether the CPU waits for a start-up IPI. */
    public boolean isWaitingForStartup() {
        return waitingForStartup;
    }

    /** Sets whether the CPU waits for a start-up IPI. */
    public void setWaitingForStartup(boolean value) {
        waitingForStartup = value;
    }

    /** Returns whether an NMI arrived and was not delivered yet. */
    public boolean isNmiPending() {
        return nmiPending;
    }

    /** Sets whether an NMI waits to be delivered. */
    public void setNmiPending(boolean value) {
        nmiPending = value;
    }

    /** Returns whether NMIs wait for an IRET. */
    public boolean isNmiBlocked() {
        return nmiBlocked;
    }

    /** Sets whether NMIs wait for an IRET. */
    public void setNmiBlocked(boolean value) {
        nmiBlocked = value;
    }

    /**
     * Returns whether the next instruction is shielded from interrupts by STI, MOV SS or POP SS.
     */
    public boolean hasInterruptShadow() {
        return interruptShadow;
    }

    /** Sets whether the next instruction is shielded from interrupts. */
    public void setInterruptShadow(boolean value) {
        interruptShadow = value;
    }

    /** Returns a copy. */
    public CpuState copy() {
        CpuState copy = new CpuState();
        copy.copyFrom(this);
        return copy;
    }

    /** Takes over everything from another state. */
    public void copyFrom(CpuState other) {
        copyOrdinaryFrom(other);
        System.arraycopy(other.selectors, 0, selectors, 0, SEGMENTS);
        System.arraycopy(other.limits, 0, limits, 0, SEGMENTS);
        System.arraycopy(other.attributes, 0, attributes, 0, SEGMENTS);
        System.arraycopy(other.control, 0, control, 0, control.length);
        System.arraycopy(other.debug, 0, debug, 0, debug.length);
        System.arraycopy(other.msrs, 0, msrs, 0, msrs.length);
        extended.copyFrom(other.extended);
        cpl = other.cpl;
        gdtBase = other.gdtBase;
        gdtLimit = other.gdtLimit;
        idtBase = other.idtBase;
        idtLimit = other.idtLimit;
    }

    /**
     * Takes over from another state what instructions change that are nothing special: the register
     * file, RFLAGS, counters, and what the CPU waits for.
     */
    public void copyOrdinaryFrom(CpuState other) {
        System.arraycopy(other.file, 0, file, 0, file.length);
        systemFlags = other.systemFlags;
        cycles = other.cycles;
        instructions = other.instructions;
        halted = other.halted;
        waitingForStartup = other.waitingForStartup;
        nmiPending = other.nmiPending;
        nmiBlocked = other.nmiBlocked;
        interruptShadow = other.interruptShadow;
    }

    /**
     * Returns whether everything is as in another state but for what {@link #copyOrdinaryFrom}
     * takes over; segment bases, which it takes over too, are compared.
     */
    public boolean equalsBesidesOrdinary(CpuState other) {
        return Arrays.equals(
                        file,
                        SEGMENT_BASE,
                        SEGMENT_BASE + SEGMENTS,
                        other.file,
                        SEGMENT_BASE,
                        SEGMENT_BASE + SEGMENTS)
                && Arrays.equals(selectors, other.selectors)
                && Arrays.equals(limits, other.limits)
                && Arrays.equals(attributes, other.attributes)
                && Arrays.equals(control, other.control)
                && Arrays.equals(debug, other.debug)
                && Arrays.equals(msrs, other.msrs)
                && extended.equalsState(other.extended)
                && cpl == other.cpl
                && gdtBase == other.gdtBase
                && gdtLimit == other.gdtLimit
                && idtBase == other.idtBase
                && idtLimit == other.idtLimit;
    }

    /** Returns RIP and the general registers, for messages. */
    @Override
    public String toString() {
        return "rip=%#x rflags=%#x registers=%s"
                .formatted(rip(), rflags(), Arrays.toString(Arrays.copyOf(file, 16)));
    }
}
