// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/** Something with state that a snapshot holds. */
public interface Stateful {
    /**
     * Returns a copy of the state: immutable, or never changed by anybody. Caches that can be
     * refilled are no part of it.
     */
    Object save();

    /**
     * Puts back a state that {@link #save} of the same object returned; it can be put back again.
     *
     * @throws IllegalArgumentException if it is not such a state
     */
    void restore(Object state);
}
