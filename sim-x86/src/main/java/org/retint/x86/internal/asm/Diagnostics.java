// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a unit, up to a limit after which reading on is pointless. */
final class Diagnostics {
    /** Errors after which assembling stops. */
    static final int LIMIT = 20;

    /** Thrown when the limit is reached. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached() {
            super("too many errors", null, false, false);
        }
    }

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void error(Location location, String text) {
        errors.add(new Problem(location, text));
        if (errors.size() >= LIMIT) {
            throw new LimitReached();
        }
    }

    void warning(Location location, String text) {
        warnings.add(new Problem(location, text));
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<Problem> errors() {
        return List.copyOf(errors);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
