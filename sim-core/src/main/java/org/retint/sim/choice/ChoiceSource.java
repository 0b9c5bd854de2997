// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

/**
 * Answers every question that hardware leaves open. A run is a function of the guest's bytes, the
 * configuration and these answers.
 */
@FunctionalInterface
public interface ChoiceSource {
    /**
     * Decides.
     *
     * @param kind what is decided
     * @param cpuId the CPU that it is about, or -1
     * @param alternatives number of possibilities, at least 2
     * @return 0 to {@code alternatives - 1}; 0 is the deterministic default
     */
    int choose(Choice.Kind kind, int cpuId, int alternatives);

    /** Returns how many choices were made; 0 always if the answers depend on the question alone. */
    default long position() {
        return 0;
    }

    /**
     * Goes back to an earlier position, so that the choices after it are made again.
     *
     * @param position what {@link #position} returned before
     * @throws IllegalArgumentException if this source was never there
     */
    default void rewind(long position) {
        if (position != 0) {
            throw new IllegalArgumentException(
                    "a source without a position cannot be rewound: position=" + position);
        }
    }

    /** Returns the source that always takes alternative 0. */
    static ChoiceSource deterministic() {
        return (kind, cpuId, alternatives) -> 0;
    }
}
