// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

/** What cycles went into. */
public enum CostKind {
    /** Executing instructions, waiting for operands and ports included. */
    EXECUTE,
    /** A branch, call or return that was predicted wrongly. */
    MISPREDICT,
    /** Waiting for caches, TLBs or another CPU's copy of a line. */
    CACHE,
    /**
     * Serializing instructions, fences, and the delivery of interrupts and exceptions with the
     * return from them.
     */
    SERIALIZE,
    /** Patching code: all that the patcher executes, whatever it waits for. */
    PATCH
}
