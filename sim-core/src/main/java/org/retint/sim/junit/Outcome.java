// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One outcome that an interleaving can have; {@link Outcomes#atEnd} tells which it is. An outcome
 * in no row is as wrong as one that is {@link Expectation#NEVER} to be reached.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Outcome.Table.class)
public @interface Outcome {
    /** Returns the outcome as text. */
    String id();

    /** Returns what is said of it. */
    Expectation expect();

    /** Returns the reason. */
    String because();

    /** All rows of a test. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Table {
        /** Returns the rows. */
        Outcome[] value();
    }
}
