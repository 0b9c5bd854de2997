// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.util.Objects;
import org.retint.sim.explore.Reproducible;

/** A parameter of a test: what is explored, and what must hold in each end. */
public final class Interleavings {
    private Reproducible system;
    private Runnable assertions = () -> {};

    Interleavings() {}

    /**
     * Sets what is explored, where no parameter brings it. Its CPUs, models and interrupts are its
     * own; the test's annotation gives bound and budget.
     */
    public Interleavings of(Reproducible value) {
        system = Objects.requireNonNull(value, "system");
        return this;
    }

    /**
     * Sets what must hold in each end of an interleaving. An assertion that fails there makes its
     * schedule one that is wrong.
     */
    public Interleavings atEnd(Runnable value) {
        assertions = Objects.requireNonNull(value, "assertions");
        return this;
    }

    /** Returns what was given to {@link #of}, or null. */
    Reproducible system() {
        return system;
    }

    /** Returns the message of the assertion that fails in the present end, or null. */
    String failure() {
        try {
            assertions.run();
            return null;
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage()).replaceAll("\\s+", " ");
        }
    }
}
