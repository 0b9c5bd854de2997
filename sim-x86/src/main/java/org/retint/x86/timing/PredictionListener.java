// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

/**
 * Sees where the front end went speculatively: what it predicted for branches with a target, and
 * which conditional branches it predicted wrongly.
 */
@FunctionalInterface
public interface PredictionListener {
    /** Which structure predicted. */
    enum Kind {
        /** An indirect jump or call. */
        INDIRECT,
        /** A near return. */
        RETURN
    }

    /**
     * Reports one prediction when its branch retires.
     *
     * @param kind what predicted
     * @param rip address of the branch
     * @param predictedTarget where the front end went, or 0 if it had nothing to predict from
     * @param actualTarget where the branch went
     */
    void predicted(Kind kind, long rip, long predictedTarget, long actualTarget);

    /**
     * Reports a conditional branch whose direction was predicted wrongly; right predictions are not
     * reported.
     *
     * @param rip address of the branch
     * @param nextRip where it went
     */
    default void mispredicted(long rip, long nextRip) {}
}
