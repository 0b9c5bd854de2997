// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.util.Objects;
import java.util.function.Supplier;

/** A parameter of a test: how its outcome is told. The test's {@link Outcome} rows judge it. */
public final class Outcomes {
    private Supplier<?> teller;

    Outcomes() {}

    /**
     * Sets what tells the outcome in each end of an interleaving, from what is left in memory and
     * registers; its text is looked up in the table.
     *
     * @throws IllegalStateException if that was said already
     */
    public void atEnd(Supplier<?> outcome) {
        if (teller != null) {
            throw new IllegalStateException("it was said already what tells the outcome");
        }
        teller = Objects.requireNonNull(outcome, "outcome");
    }

    /** Returns the outcome of the present end, or null if nobody said what tells it. */
    String now() {
        return teller == null ? null : String.valueOf(teller.get());
    }

    boolean isTold() {
        return teller != null;
    }
}
