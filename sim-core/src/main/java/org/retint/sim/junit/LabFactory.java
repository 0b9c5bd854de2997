// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.reflect.AnnotatedElement;
import org.retint.sim.explore.Reproducible;

/**
 * Makes what runs in a test with {@link ExploreInterleavings} when one of its parameters asks for
 * it. Found by {@link java.util.ServiceLoader}.
 */
public interface LabFactory {
    /** Returns whether labs of this kind have a parameter of a type. */
    boolean supports(Class<?> parameterType);

    /**
     * Makes the lab of one test.
     *
     * @param test the method; annotations of its own kind may say more than the settings do
     * @throws IllegalArgumentException if something is missing or out of range
     */
    Lab open(AnnotatedElement test, LabSettings settings);

    /** What runs in one test. */
    interface Lab {
        /** Returns the parameter of a type that the factory supports: always the same object. */
        Object parameter(Class<?> type);

        /** Returns what is explored; called once, when the test's method has returned. */
        Reproducible system();
    }
}
