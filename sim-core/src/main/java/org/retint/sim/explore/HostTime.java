// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a class look at the host's clock, by which no guest is influenced. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface HostTime {
    /** Tells why no guest is influenced. */
    String value();
}
