// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

/**
 * What a test asks of the lab that it runs in.
 *
 * @param cpus number of CPUs
 * @param interrupts most interrupts that a CPU takes
 * @param vector their vector, or -1 for that of the CPU's timer
 * @param nmis most NMIs that a CPU takes
 * @param memory name of the memory model, or an empty string for the lab's own
 * @param fetch name of the model of instruction fetches, or an empty string likewise
 */
public record LabSettings(
        int cpus, int interrupts, int vector, int nmis, String memory, String fetch) {
    /** Those of a test that says nothing. */
    static final LabSettings DEFAULT = new LabSettings(2, 0, -1, 0, "", "");

    /** Returns those of a test. */
    static LabSettings of(ExploreInterleavings test) {
        return new LabSettings(
                test.cpus(),
                test.interrupts(),
                test.vector(),
                test.nmis(),
                test.memory(),
                test.fetch());
    }
}
