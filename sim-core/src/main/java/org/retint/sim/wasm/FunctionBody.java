// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.List;

/**
 * The code of a function and what is to be put into it.
 *
 * @param start offset of its local variables
 * @param end offset behind its last END
 * @param insertions what is to be put where, by offset
 */
record FunctionBody(int start, int end, List<Insertion> insertions) {
    /** What an insertion does. */
    enum Charge {
        /** Takes an amount of fuel. */
        FUEL,
        /** Takes an amount of stack, or gives it back. */
        STACK,
        /** Takes fuel for the number of bytes on top of the stack. */
        BYTES
    }

    /** Code that is put before the byte at an offset. */
    record Insertion(int offset, Charge charge, int amount) {}

    FunctionBody {
        insertions = List.copyOf(insertions);
    }
}
