// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a test with {@link ExploreInterleavings} execute one schedule instead of all: that of a
 * failure message. The test fails if the program has changed since.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReplaySchedule {
    /** Returns the schedule. */
    String value();
}
