// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the actors of a test's lab do. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Actors {
    String[] value();
}
