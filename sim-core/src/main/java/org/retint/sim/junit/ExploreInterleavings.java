// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.retint.sim.explore.Bound;

/**
 * Makes one test of a method, which is called once: it says what runs, by its parameters or by
 * {@link Interleavings#of}, and what may come of it. Then every interleaving of that is explored.
 * The test passes if none is wrong, and fails with the shortest schedule that is, told step by step
 * and as a word that {@link ReplaySchedule} takes. A budget that is used up fails it too: nothing
 * is proved then.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // whoever has no JUnit does not need what this refers to
@Test
@ExtendWith(RetintExtension.class)
public @interface ExploreInterleavings {
    /** Returns the number of CPUs. */
    int cpus() default 2;

    /** Returns how many interrupts each CPU takes at most, anywhere they are allowed. */
    int interrupts() default 0;

    /** Returns the vector of these interrupts, or -1 for that of the CPU's timer. */
    int vector() default -1;

    /** Returns how many NMIs each CPU takes at most. */
    int nmis() default 0;

    /** Returns the name of the memory model, or an empty string for the lab's own. */
    String memory() default "";

    /** Returns the name of the model of instruction fetches, or an empty string likewise. */
    String fetch() default "";

    /** Returns the most preemptions of a schedule; every schedule is explored by default. */
    int preemptions() default Bound.NONE;

    /** Returns how many states may be visited; each takes about 40 bytes. */
    long states() default 20_000_000;

    /** Returns how many steps may be executed. */
    long steps() default 200_000_000;

    /**
     * Returns what the violation has to say that this exploration must end in: the control of a
     * test that must not. Empty if there must be none.
     */
    String violation() default "";
}
