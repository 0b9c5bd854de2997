// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.sim.Machine;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.CpuState;
import org.retint.x86.timing.PredictionListener;

/** Makes trace events of what a CPU's timing model predicts. */
final class PredictionTrace implements PredictionListener {
    private final Machine machine;
    private final CpuState state;
    private final int cpuId;

    PredictionTrace(Machine machine, CpuState state, int cpuId) {
        this.machine = machine;
        this.state = state;
        this.cpuId = cpuId;
    }

    @Override
    public void predicted(Kind kind, long rip, long predictedTarget, long actualTarget) {
        if (machine.isTraced()) {
            machine.trace(
                    new TraceEvent.TargetPredicted(
                            cpuId, state.cycles(), rip, predictedTarget, actualTarget));
        }
    }

    @Override
    public void mispredicted(long rip, long nextRip) {
        if (machine.isTraced()) {
            machine.trace(new TraceEvent.BranchMispredicted(cpuId, state.cycles(), rip, nextRip));
        }
    }
}
