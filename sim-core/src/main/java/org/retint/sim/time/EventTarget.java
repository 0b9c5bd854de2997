// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.time;

/** What an event happens to: a device, with what it needs to know as data. */
@FunctionalInterface
public interface EventTarget {
    /**
     * Called when the event is due, between two instructions of the CPU whose clock it was set by.
     *
     * @param code what happens, a number of the target's own
     * @param argument more about it
     */
    void event(int code, long argument);
}
