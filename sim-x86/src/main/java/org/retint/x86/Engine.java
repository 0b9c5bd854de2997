// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/** How a CPU executes micro-operations. Every engine gives the same architectural results. */
public enum Engine {
    /** A loop over micro-operations. */
    INTERPRETER
}
