// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/**
 * One simulated CPU as the machine sees it: something that runs up to a deadline on its own clock.
 *
 * <p>A CPU's clock and the time of an event are cycles since the machine was built. A CPU that
 * waits for an interrupt still passes time.
 */
public interface Cpu {
    /** Returns the number of this CPU, 0 for the boot CPU. */
    int cpuId();

    /** Returns this CPU's clock in cycles. */
    long cycles();

    /** Returns the number of instructions that this CPU retired. */
    long instructions();

    /** Returns whether this CPU only waits for an interrupt or a start signal. */
    boolean isIdle();

    /**
     * Runs until the clock has reached the deadline, the deadline was lowered to before now, or the
     * machine was asked to stop. Returns on an instruction boundary. A CPU that is or becomes idle
     * passes the rest of the time without retiring anything.
     *
     * @param deadlineCycles clock value at which to return
     */
    void run(long deadlineCycles);

    /**
     * Makes a {@link #run} that is under way return at the next instruction boundary at which the
     * clock has reached {@code deadlineCycles}; never extends it.
     */
    void lowerDeadline(long deadlineCycles);

    /**
     * Returns a copy of the architectural and timing state, never of caches that can be refilled.
     */
    Object save();

    /**
     * Puts back a state that {@link #save} of the same CPU returned; the state can be put back
     * again.
     *
     * @throws IllegalArgumentException if it is not such a state
     */
    void restore(Object state);
}
