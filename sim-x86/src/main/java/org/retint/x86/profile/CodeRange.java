// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.Objects;

/**
 * A named piece of code.
 *
 * @param from its first address
 * @param to the first address behind it
 * @param name what cycles spent in it are counted under
 * @param role what it is for
 */
public record CodeRange(long from, long to, String name, Role role) {
    /** What a piece of code is for. */
    public enum Role {
        /** Anything else. */
        PLAIN,
        /**
         * It takes calls of sites to their targets: its cycles are the site's too, and calls inside
         * of it lead to nothing deeper.
         */
        THUNK,
        /** It patches code: all its cycles, and those of what it calls, count as patching. */
        PATCHER
    }

    /** Checks that the range is not empty. */
    public CodeRange {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        if (Long.compareUnsigned(from, to) >= 0) {
            throw new IllegalArgumentException(
                    String.format("empty range: name=%s from=%#x to=%#x", name, from, to));
        }
    }

    /** Returns whether an address lies in it. */
    public boolean contains(long address) {
        return Long.compareUnsigned(address - from, to - from) < 0;
    }
}
