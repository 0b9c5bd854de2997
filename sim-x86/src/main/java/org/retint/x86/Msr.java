// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/**
 * Model-specific registers that a CPU stores. Which bits may be written, and what a write does
 * besides storing, is not decided here.
 *
 * @see "Intel SDM vol. 4, Model-Specific Registers"
 */
public enum Msr {
    IA32_TIME_STAMP_COUNTER(0x10),
    IA32_APIC_BASE(0x1b),
    IA32_FEATURE_CONTROL(0x3a),
    IA32_TSC_ADJUST(0x3b),
    IA32_SPEC_CTRL(0x48),
    IA32_PRED_CMD(0x49),
    IA32_BIOS_SIGN_ID(0x8b),
    IA32_MTRRCAP(0xfe),
    IA32_ARCH_CAPABILITIES(0x10a),
    IA32_SYSENTER_CS(0x174),
    IA32_SYSENTER_ESP(0x175),
    IA32_SYSENTER_EIP(0x176),
    IA32_MCG_CAP(0x179),
    IA32_MCG_STATUS(0x17a),
    IA32_MISC_ENABLE(0x1a0),
    IA32_DEBUGCTL(0x1d9),
    IA32_PAT(0x277),
    IA32_MTRR_DEF_TYPE(0x2ff),
    IA32_TSC_DEADLINE(0x6e0),
    IA32_XSS(0xda0),
    IA32_EFER(0xc0000080),
    IA32_STAR(0xc0000081),
    IA32_LSTAR(0xc0000082),
    IA32_CSTAR(0xc0000083),
    IA32_FMASK(0xc0000084),
    IA32_FS_BASE(0xc0000100),
    IA32_GS_BASE(0xc0000101),
    IA32_KERNEL_GS_BASE(0xc0000102),
    IA32_TSC_AUX(0xc0000103);

    /** EFER: SYSCALL enabled. */
    public static final long EFER_SCE = 1L;

    /** EFER: long mode enabled. */
    public static final long EFER_LME = 1L << 8;

    /** EFER: long mode active. */
    public static final long EFER_LMA = 1L << 10;

    /** EFER: no-execute enabled. */
    public static final long EFER_NXE = 1L << 11;

    private static final Msr[] VALUES = values();

    private final int number;

    Msr(int number) {
        this.number = number;
    }

    /** Returns the number that RDMSR and WRMSR take in ECX. */
    public int number() {
        return number;
    }

    /** Returns the register of a number, or null if there is none here. */
    public static Msr of(int number) {
        for (Msr msr : VALUES) {
            if (msr.number == number) {
                return msr;
            }
        }
        return null;
    }
}
