// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.List;
import java.util.function.Supplier;

/**
 * An explorable system that can tell about itself: its schedules can be written down for somebody
 * else, who can see whether his is the same system.
 */
public interface Reproducible extends Explorable {
    /**
     * Returns a number that two systems share only if they are the same in their initial states.
     * Host and JVM have no part in it.
     */
    long programHash();

    /** Returns in one line what may happen in this system: its models and its interrupts. */
    String settings();

    /**
     * Returns what happens in a schedule of this system, told step by step in a few lines.
     *
     * @param wrong what is wrong in the end
     */
    String tell(Reproducer schedule, String wrong);

    /**
     * Returns a line for each part of the program that was explored so far: before how many of its
     * instructions which event came.
     */
    List<String> coverage();

    /**
     * Sets what is checked in each end, besides everything else that can be wrong.
     *
     * @param property tells in one line what is wrong, or returns null
     */
    void checkEnds(Supplier<String> property);
}
