// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

/**
 * Which bytes a CPU fetches as instructions after somebody has stored to them.
 *
 * @see "Intel SDM vol. 3A, Handling Self- and Cross-Modifying Code"
 */
public enum FetchModel {
    /** Those that memory holds now. */
    COHERENT,
    /**
     * Old or new ones, byte by byte: a fetch may catch up with any of the stores that the CPU has
     * not seen yet, and never goes back. A naturally aligned store of at most 8 bytes is seen as a
     * whole, any other bytewise. A serializing instruction catches up with everything; a taken
     * branch with the CPU's own stores. An instruction made of bytes that memory never held
     * together is torn, which is a violation.
     */
    STALE,
    /**
     * As {@link #STALE}, and executing an instruction of several bytes is a violation if any of
     * them was stored to since the CPU's last serializing instruction; but INT3 may take the place
     * of the first byte, and the first byte that of INT3.
     */
    SDM_WEAKEST
}
