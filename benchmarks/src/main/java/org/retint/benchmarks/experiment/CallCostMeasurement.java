// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import org.retint.benchmarks.workload.Workloads;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.x86.X86Processor;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.timing.TimingPart;

/** Measures the cycles of each kind of call on the simulator, in loops of guest code. */
public final class CallCostMeasurement {
    private static final double ROUNDS = 20_000;
    private static final long MAX_CYCLES = 50_000_000;

    private CallCostMeasurement() {}

    /**
     * Runs the loops.
     *
     * @param core the core that counts them
     * @param cpus CPUs of the experiment, passed on; the loops use one
     */
    public static CallCosts measure(TimingPart core, int cpus) {
        RelpolineMachine machine =
                RelpolineMachine.builder()
                        .mitigation(Mitigations.RELPOLINE)
                        .processor(X86Processor.timed(core))
                        .cpus(1)
                        .workload(
                                new KernelSource(
                                        "call-costs.S", Workloads.resource("call-costs.S")))
                        .build();
        RunResult result = machine.machine().run(Bounds.cycles(MAX_CYCLES));
        if (!result.isSuccess()) {
            throw new IllegalStateException("call-costs.S did not end by itself: " + result);
        }
        long base = machine.image().physicalAddress("call_costs");
        double[] cycles = new double[7];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = machine.machine().memory().read(base + 8L * i, 8) / ROUNDS;
        }
        return new CallCosts(
                cycles[1] - cycles[0],
                cycles[2] - cycles[0],
                cycles[3] - cycles[0],
                cycles[4] - cycles[0],
                cycles[5] - cycles[0],
                cycles[6] - cycles[0],
                cpus);
    }
}
