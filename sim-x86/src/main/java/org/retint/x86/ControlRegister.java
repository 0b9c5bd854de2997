// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/**
 * Bits of the control registers.
 *
 * @see "Intel SDM vol. 3A, Control Registers"
 */
public final class ControlRegister {
    /** CR0: protected mode. */
    public static final long CR0_PE = 1L;

    /** CR0: monitor coprocessor. */
    public static final long CR0_MP = 1L << 1;

    /** CR0: no x87. */
    public static final long CR0_EM = 1L << 2;

    /** CR0: task switched. */
    public static final long CR0_TS = 1L << 3;

    /** CR0: extension type, always set. */
    public static final long CR0_ET = 1L << 4;

    /** CR0: x87 errors by #MF. */
    public static final long CR0_NE = 1L << 5;

    /** CR0: read-only pages hold for supervisors too. */
    public static final long CR0_WP = 1L << 16;

    /** CR0: alignment checks at CPL 3. */
    public static final long CR0_AM = 1L << 18;

    /** CR0: no write-through. */
    public static final long CR0_NW = 1L << 29;

    /** CR0: caches off. */
    public static final long CR0_CD = 1L << 30;

    /** CR0: paging. */
    public static final long CR0_PG = 1L << 31;

    /** CR4: RDTSC only at CPL 0. */
    public static final long CR4_TSD = 1L << 2;

    /** CR4: debugging extensions. */
    public static final long CR4_DE = 1L << 3;

    /** CR4: page size extension. */
    public static final long CR4_PSE = 1L << 4;

    /** CR4: physical address extension. */
    public static final long CR4_PAE = 1L << 5;

    /** CR4: machine checks. */
    public static final long CR4_MCE = 1L << 6;

    /** CR4: global pages. */
    public static final long CR4_PGE = 1L << 7;

    /** CR4: RDPMC at CPL 3. */
    public static final long CR4_PCE = 1L << 8;

    /** CR4: FXSAVE and SSE. */
    public static final long CR4_OSFXSR = 1L << 9;

    /** CR4: SSE errors by #XM. */
    public static final long CR4_OSXMMEXCPT = 1L << 10;

    /** CR4: SGDT and its kin only at CPL 0. */
    public static final long CR4_UMIP = 1L << 11;

    /** CR4: RDFSBASE and its kin. */
    public static final long CR4_FSGSBASE = 1L << 16;

    /** CR4: process-context identifiers. */
    public static final long CR4_PCIDE = 1L << 17;

    /** CR4: XSAVE. */
    public static final long CR4_OSXSAVE = 1L << 18;

    /** CR4: no supervisor execution of user pages. */
    public static final long CR4_SMEP = 1L << 20;

    /** CR4: no supervisor access to user pages. */
    public static final long CR4_SMAP = 1L << 21;

    private ControlRegister() {}
}
