// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

/** What a row of outcomes says. */
public enum Expectation {
    /** Some interleaving ends so. */
    REACHED,
    /** An interleaving may end so. */
    ALLOWED,
    /** No interleaving ends so. */
    NEVER
}
