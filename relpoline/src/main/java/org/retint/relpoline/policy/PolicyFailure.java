// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import org.retint.sim.wasm.PluginFailure;

/**
 * Thrown when a policy from outside is refused, or does not decide as it should. What it had
 * decided of the harvest at hand is dropped, and it is not asked again: every site stays as it is.
 */
public final class PolicyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PluginFailure.Kind kind;

    PolicyFailure(String message, PluginFailure cause) {
        super(message + ": " + cause.getMessage(), cause);
        kind = cause.kind();
    }

    /** Returns why the policy failed. */
    public PluginFailure.Kind kind() {
        return kind;
    }
}
