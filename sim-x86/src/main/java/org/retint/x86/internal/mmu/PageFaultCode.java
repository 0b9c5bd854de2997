// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

/**
 * Bits of a page fault's error code.
 *
 * @see "Intel SDM vol. 3A, Page-Fault Exceptions"
 */
public final class PageFaultCode {
    /** P: the translation exists and forbids the access. */
    public static final int P = 1;

    /** W/R: the access was a write. */
    public static final int WR = 1 << 1;

    /** U/S: the access was one of user mode. */
    public static final int US = 1 << 2;

    /** RSVD: a paging-structure entry has a reserved bit set. */
    public static final int RSVD = 1 << 3;

    /** I/D: the access was an instruction fetch, told only if no-execute is enabled. */
    public static final int ID = 1 << 4;

    private PageFaultCode() {}
}
