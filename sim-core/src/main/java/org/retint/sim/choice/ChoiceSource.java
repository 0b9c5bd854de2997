// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

/**
 * Answers every question that hardware leaves open. A run is a function of the guest's bytes, the
 * configuration and these answers.
 */
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
}
