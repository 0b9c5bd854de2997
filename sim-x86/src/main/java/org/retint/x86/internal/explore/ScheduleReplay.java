// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.x86.Register;
import org.retint.x86.explore.ScheduleStep;

/** Executes a schedule once more and takes down what each step does. */
public final class ScheduleReplay {
    private static final int GENERAL_REGISTERS = 16;

    private ScheduleReplay() {}

    /**
     * Replays a schedule.
     *
     * @param machine in its initial state, as it is again afterwards
     */
    public static List<ScheduleStep> steps(ExploredMachine machine, List<Integer> schedule) {
        schedule.forEach(machine::execute);
        PatchedCode code = machine.patchedCode();
        schedule.forEach(transition -> machine.undo());
        List<ScheduleStep> steps = new ArrayList<>();
        List<TraceEvent> events = new ArrayList<>();
        TraceListener listener = events::add;
        machine.machine().addTraceListener(listener);
        try {
            for (int transition : schedule) {
                steps.add(step(machine, transition, events, code));
                events.clear();
            }
        } finally {
            machine.machine().removeTraceListener(listener);
        }
        schedule.forEach(transition -> machine.undo());
        return steps;
    }

    private static ScheduleStep step(
            ExploredMachine machine, int transition, List<TraceEvent> events, PatchedCode code) {
        ExploredCpu cpu = machine.cpuOf(transition);
        StepView view = machine.view(transition);
        String from = cpu.narrator().place();
        long[] before = cpu.state().file().clone();
        long instructions = cpu.state().instructions();
        List<String> executed = new ArrayList<>();
        cpu.narrator().tellInstructions(executed::add);
        machine.execute(transition);
        cpu.narrator().tellInstructions(null);
        List<String> registers = new ArrayList<>();
        for (int i = 0; i < GENERAL_REGISTERS; i++) {
            if (before[i] != cpu.state().register(i)) {
                String name = Register.values()[i].attName();
                registers.add("%s = %#x".formatted(name, cpu.state().register(i)));
            }
        }
        return new ScheduleStep(
                cpu.cpuId(),
                view.kind(),
                from,
                cpu.narrator().place(),
                view.after().get(),
                cpu.state().instructions() - instructions,
                executed,
                events,
                registers,
                machine.buffers(),
                view.fetched().get(),
                code.views());
    }
}
