// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a class use threads of the host, by which no guest is influenced. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface HostThreads {
    /** Tells why no guest is influenced. */
    String value();
}
