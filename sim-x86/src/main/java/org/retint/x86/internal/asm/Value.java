// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * What an expression evaluates to.
 *
 * @param base what the number is relative to: null for an absolute number; while sources are read a
 *     {@link Fragment}, afterwards a {@link Section}
 * @param number offset from the base; once addresses are assigned the address itself
 */
record Value(Object base, long number) {
    static Value absolute(long number) {
        return new Value(null, number);
    }

    boolean isAbsolute() {
        return base == null;
    }
}
