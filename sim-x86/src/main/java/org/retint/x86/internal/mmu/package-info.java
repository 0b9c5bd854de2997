// SPDX-License-Identifier: Apache-2.0
/**
 * From virtual addresses to memory: paging, the TLB, and the faults that accesses end in. Not API.
 * What reads and writes memory for a guest goes through {@link org.retint.x86.internal.mmu.Mmu}.
 */
package org.retint.x86.internal.mmu;
