// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

/** When a store becomes visible to other CPUs. */
public enum MemoryModel {
    /** At once: sequential consistency. */
    SC,
    /**
     * When it leaves the CPU's store buffer, first in, first out; until then its own CPU alone sees
     * it. MFENCE, SFENCE, locked operations, serializing instructions and I/O wait until the buffer
     * is empty.
     *
     * @see "Intel SDM vol. 3A, Memory Ordering"
     * @see "Sewell, Sarkar, Owens, Zappa Nardelli, Myreen: x86-TSO, Communications of the ACM 53/7"
     */
    TSO
}
