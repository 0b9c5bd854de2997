// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

/** A core's table has no row for an instruction. */
final class UnknownFormException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownFormException(String core, String form) {
        super("no micro-operations known: core=" + core + " form=" + form);
    }
}
