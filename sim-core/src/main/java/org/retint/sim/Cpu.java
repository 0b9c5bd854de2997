// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/**
 * One simulated CPU as the machine sees it: something that runs up to a deadline on its own clock.
 *
 * <p>A CPU's clock and the time of an event are cycles since the machine was built. Clocks of
 * different CPUs differ by the machine's skew at most; that of an idle CPU may lag further, since
 * nothing happens on it.
 */
public interface Cpu extends Stateful {
    /** Returns the number of this CPU, 0 for the boot CPU. */
    int cpuId();

    /**
     * Returns this CPU's clock in cycles. It is exact whenever this CPU calls out: to a device, to
     * memory, to the machine.
     */
    long cycles();

    /** Returns the number of instructions that this CPU retired. */
    long instructions();

    /** Returns how many of its cycles this CPU passed {@linkplain #isIdle idle}. */
    long idleCycles();

    /**
     * Returns whether this CPU only waits for an interrupt or a start signal and none is there: it
     * will do nothing before an event reaches it.
     */
    boolean isIdle();

    /**
     * Runs until the clock has reached the deadline, {@link #lowerDeadline} was called, or the
     * budget is spent, whichever comes first. Returns on an instruction boundary. What an event
     * left to do, such as an interrupt to deliver, is done first.
     *
     * <p>A CPU that is or becomes idle sets its clock to the deadline without retiring anything,
     * unless the deadline was lowered.
     *
     * @param deadlineCycles clock value at which to return
     * @param instructionBudget most instructions to retire, at least 1
     */
    void run(long deadlineCycles, long instructionBudget);

    /**
     * Makes a {@link #run} that is under way return at the next instruction boundary at which the
     * clock has reached {@code deadlineCycles}; never extends it. Called from within {@link #run}
     * only, by what this CPU itself called; {@link Long#MIN_VALUE} ends the run at the next
     * boundary.
     */
    void lowerDeadline(long deadlineCycles);
}
