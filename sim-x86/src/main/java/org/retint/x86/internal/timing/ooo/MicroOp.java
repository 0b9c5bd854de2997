// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

/**
 * A micro-operation of the unfused domain.
 *
 * @param kind what it does
 * @param ports mask of the ports that can execute it
 * @param slot which slot of its instruction it is renamed in, from 0
 * @param latency cycles from dispatch to its result
 * @param reads resources that it waits for, see {@link Resource}
 * @param after which micro-operations of the same instruction it waits for, as a mask
 */
record MicroOp(Kind kind, int ports, int slot, int latency, long reads, int after) {
    /** What a micro-operation does. */
    enum Kind {
        EXECUTE,
        LOAD,
        STORE_ADDRESS,
        STORE_DATA
    }

    MicroOp inSlot(int other) {
        return new MicroOp(kind, ports, other, latency, reads, after);
    }
}
