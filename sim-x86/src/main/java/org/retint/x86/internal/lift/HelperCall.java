// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/** What a micro-operation asks of the system side of a CPU. Slots are named as in {@link Uop}. */
public enum HelperCall {
    /** Loads segment register number dst with selector a. */
    LOAD_SEGMENT,
    /** Jumps to selector a, offset b. */
    FAR_JUMP,
    /** Calls selector a, offset b. */
    FAR_CALL,
    /** Returns to another segment; b is the number of bytes released besides. */
    FAR_RETURN,
    /** Returns from an interrupt. */
    IRET,
    /** Raises interrupt number b. */
    INT,
    /** Raises the breakpoint trap. */
    INT3,
    /** Raises the debug trap. */
    INT1,
    /** Raises the invalid-opcode fault. */
    UNDEFINED,
    SYSCALL,
    SYSRET,
    SYSENTER,
    SYSEXIT,
    SWAPGS,
    HLT,
    CLI,
    STI,
    /** dst = RFLAGS as PUSHF stores it. */
    PUSHF,
    /** RFLAGS = a as far as the privilege allows. */
    POPF,
    /** Checks that port b may be accessed. */
    CHECK_PORT,
    /** dst = port b. */
    IN,
    /** Port b = a. */
    OUT,
    CPUID,
    RDTSC,
    RDTSCP,
    RDPMC,
    /** dst = IA32_TSC_AUX. */
    RDPID,
    RDMSR,
    WRMSR,
    /** dst = control register number b. */
    READ_CR,
    /** Control register number b = a. */
    WRITE_CR,
    /** dst = debug register number b. */
    READ_DR,
    /** Debug register number b = a. */
    WRITE_DR,
    CLTS,
    /** Machine status word = a. */
    LMSW,
    /** Stores GDTR at address a. */
    SGDT,
    SIDT,
    /** Loads GDTR from address a. */
    LGDT,
    LIDT,
    /** Loads LDTR with selector a. */
    LLDT,
    LTR,
    /** dst = the selector of LDTR. */
    SLDT,
    /** dst = the selector of TR. */
    STR,
    /** dst = machine status word. */
    SMSW,
    /** ZF = whether selector a can be read. */
    VERR,
    VERW,
    /** dst = access rights of selector a, if ZF. */
    LAR,
    LSL,
    /** Forgets the translation of address a. */
    INVLPG,
    /** Forgets translations as type a and the descriptor at address b say. */
    INVPCID,
    /** Nothing but serialization. */
    SERIALIZE,
    /** Invalidates or writes back caches. */
    WBINVD,
    CLAC,
    STAC,
    XGETBV,
    XSETBV,
    /** dst = base of FS. */
    RDFSBASE,
    RDGSBASE,
    /** Base of FS = a. */
    WRFSBASE,
    WRGSBASE,
    RDRAND,
    RDSEED,
    /** Stores control, status, tags and pointers of the x87 unit at address a. */
    FNSTENV,
    FLDENV,
    /** Stores all of the x87 unit at address a, and initializes it. */
    FNSAVE,
    FRSTOR,
    /** Stores x87 and SSE state at address a. */
    FXSAVE,
    FXRSTOR,
    /** Stores the components of state that EDX:EAX says at address a. */
    XSAVE,
    XSAVEOPT,
    XSAVEC,
    XSAVES,
    /** Loads them from there. */
    XRSTOR,
    XRSTORS;

    private static final HelperCall[] VALUES = values();

    /** Returns the call of an ordinal. */
    public static HelperCall of(int ordinal) {
        return VALUES[ordinal];
    }
}
