// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.OptionalLong;

/** A value that may be known already or only after layout. */
public interface SymbolicValue {
    /** Returns the value if it is known now, empty if it depends on layout. */
    OptionalLong constant();

    /** Returns a value that is known now. */
    static SymbolicValue of(long value) {
        OptionalLong constant = OptionalLong.of(value);
        return () -> constant;
    }
}
