// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

/**
 * What an experiment depends on: equal settings give equal reports, byte for byte.
 *
 * @param security security modules of the workloads: default or capability
 * @param policy name of the promotion policy, or a file ending in {@code .wasm}, on whose bytes the
 *     report then depends too
 * @param restart name of the restart strategy
 * @param protocol name of the patching protocol of relpolines, or a file ending in {@code
 *     .protocol}
 * @param breakRule name of the protection left out, or null
 * @param directed whether interrupts are sent into blocks and thunks though nothing is left out
 * @param core name of the core that cycles are counted of
 * @param cpus CPUs of the machine
 * @param requests requests measured per run, or 0 for each workload's own number
 * @param instructions most guest instructions per run, or 0 for any number
 * @param seed seed of the order of events and of the workload
 * @param tickCycles timer tick in cycles
 * @param epochTicks ticks between two harvests
 * @param hertz clock at which throughput is stated
 */
public record ExperimentSettings(
        String security,
        String policy,
        String restart,
        String protocol,
        String breakRule,
        boolean directed,
        String core,
        int cpus,
        long requests,
        long instructions,
        long seed,
        int tickCycles,
        int epochTicks,
        double hertz) {
    /** CPUs that the mini-kernel has areas for. */
    private static final int MAX_CPUS = 8;

    /** Checks the ranges. */
    public ExperimentSettings {
        if (cpus < 1 || cpus > MAX_CPUS) {
            throw new IllegalArgumentException("cpus must be 1 to " + MAX_CPUS + ": cpus=" + cpus);
        }
        if (requests < 0) {
            throw new IllegalArgumentException(
                    "requests must not be negative: requests=" + requests);
        }
        if (instructions < 0) {
            throw new IllegalArgumentException(
                    "instructions must not be negative: instructions=" + instructions);
        }
        if (tickCycles < 1000 || epochTicks < 1) {
            throw new IllegalArgumentException(
                    "a tick has at least 1000 cycles, an epoch at least 1 tick: tickCycles="
                            + tickCycles
                            + " epochTicks="
                            + epochTicks);
        }
    }

    /** Returns the same with another policy. */
    public ExperimentSettings withPolicy(String name) {
        return new ExperimentSettings(
                security,
                name,
                restart,
                protocol,
                breakRule,
                directed,
                core,
                cpus,
                requests,
                instructions,
                seed,
                tickCycles,
                epochTicks,
                hertz);
    }
}
