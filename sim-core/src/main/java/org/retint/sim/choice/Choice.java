// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

/**
 * One decision that was taken at a choice point.
 *
 * @param kind what was decided
 * @param cpuId the CPU that it is about, or -1
 * @param alternatives number of possibilities, at least 2
 * @param chosen the one taken, 0 to {@code alternatives - 1}; 0 is what the deterministic source
 *     takes
 */
public record Choice(Kind kind, int cpuId, int alternatives, int chosen) {
    /** What a choice decides. Each has its row in {@code docs/determinism.md}. */
    public enum Kind {
        /** Which CPU runs next: alternatives are in the order of their clocks, then numbers. */
        NEXT_CPU,
        /** How long the chosen CPU runs before the next {@link #NEXT_CPU}: parts of the quantum. */
        QUANTUM,
        /** Whether an interrupt arrives at this instruction boundary: 0 no, 1 yes. */
        INTERRUPT,
        /** Whether an NMI arrives at this instruction boundary: 0 no, 1 yes. */
        NMI,
        /** A random bit string's next 16 bits (RDRAND, RDSEED). */
        RANDOM
    }

    /** Checks the ranges. */
    public Choice {
        if (alternatives < 2 || chosen < 0 || chosen >= alternatives) {
            throw new IllegalArgumentException(
                    "choice out of range: kind="
                            + kind
                            + " alternatives="
                            + alternatives
                            + " chosen="
                            + chosen);
        }
    }
}
