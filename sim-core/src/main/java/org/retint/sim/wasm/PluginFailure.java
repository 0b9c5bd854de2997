// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.Objects;

/**
 * Thrown when a plug-in is refused or a call of it does not end as it should. A plug-in that failed
 * in a call is not called again: every later call throws the same failure.
 */
public final class PluginFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a plug-in failed. */
    public enum Kind {
        /** The bytes are no valid module. */
        MALFORMED,
        /** The module exceeds a limit of size. */
        TOO_LARGE,
        /** The module needs an import or a feature that is not offered. */
        FORBIDDEN,
        /** The module lacks an export, or breaks another rule of its interface. */
        CONTRACT,
        /** An instruction trapped. */
        TRAP,
        /** The call took more steps than its fuel allows. */
        FUEL,
        /** The module begins with more memory than it may have. */
        MEMORY,
        /** Calls were nested too deeply. */
        STACK
    }

    private final Kind kind;

    /**
     * Makes a failure.
     *
     * @param message what happened, with the offset in the module where there is one
     */
    public PluginFailure(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    PluginFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static PluginFailure at(int offset, Kind kind, String message) {
        return new PluginFailure(kind, "offset 0x%x: %s".formatted(offset, message));
    }

    /** Returns why. */
    public Kind kind() {
        return kind;
    }
}
