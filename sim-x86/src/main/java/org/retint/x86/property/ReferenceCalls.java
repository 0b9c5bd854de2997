// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retint.sim.Bounds;
import org.retint.sim.Cpu;
import org.retint.sim.Machine;
import org.retint.sim.explore.Monitor;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/**
 * Each CPU enters some functions in the order in which it did so in a reference run, and all of
 * them by the end: no call goes to a wrong target, none is missing and none comes twice.
 */
public final class ReferenceCalls implements Property {
    private final List<String> functions;
    private final List<List<String>> reference = new ArrayList<>();

    private ReferenceCalls(List<String> functions) {
        this.functions = functions;
    }

    /**
     * Runs a machine and takes down the calls.
     *
     * @param machine about to run; what is explored later is another one that is equal
     * @param image what it runs
     * @param bounds where the run ends if it does not by itself
     * @param symbols functions whose calls count
     * @throws IllegalArgumentException if none of them is called
     */
    public static ReferenceCalls of(
            Machine machine, AssembledImage image, Bounds bounds, String... symbols) {
        ReferenceCalls calls = new ReferenceCalls(List.of(symbols));
        for (int cpu = 0; cpu < machine.cpuCount(); cpu++) {
            calls.reference.add(new ArrayList<>());
        }
        GuestCpu any = (GuestCpu) machine.cpu(0); // probes are those of all CPUs
        for (String function : symbols) {
            any.addProbe(
                    image.symbol(function),
                    reached -> {
                        calls.reference.get(((Cpu) reached).cpuId()).add(function);
                        return Probe.Answer.CONTINUE;
                    });
        }
        String result = machine.run(bounds).toString();
        calls.functions.forEach(function -> any.removeProbes(image.symbol(function)));
        if (calls.reference.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException(
                    "the reference run calls none of the functions: functions=%s result=%s"
                            .formatted(calls.functions, result));
        }
        return calls;
    }

    @Override
    public void addTo(ExploredProgram program) {
        Map<Long, String> names = new TreeMap<>();
        functions.forEach(function -> names.put(program.image().symbol(function), function));
        program.watchEachCpu(
                Observed.NOTHING.andInstructions(names::containsKey),
                cpu -> new Calls(names, reference.get(cpu)));
    }

    /**
     * Keeps how many calls were right, and where the one behind them went if it was not.
     *
     * @param names functions by their addresses in the program
     * @param expected functions in the order of their calls
     */
    private record Calls(Map<Long, String> names, List<String> expected)
            implements Monitor<MachineEvent> {
        @Override
        public long[] initial() {
            return new long[1];
        }

        @Override
        public long[] after(long[] state, MachineEvent event) {
            long address = ((MachineEvent.Begins) event).address();
            return names.get(address).equals(expected(state[0]))
                    ? new long[] {state[0] + 1}
                    : new long[] {state[0], address};
        }

        private String expected(long index) {
            return index < expected.size() ? expected.get((int) index) : "nothing more";
        }

        @Override
        public String violation(long[] state) {
            return state.length == 1
                    ? null
                    : "call %d goes to %s, in the reference run to %s"
                            .formatted(state[0] + 1, names.get(state[1]), expected(state[0]));
        }

        @Override
        public String violationAtEnd(long[] state) {
            return state[0] == expected.size()
                    ? null
                    : "call %d is missing, in the reference run to %s"
                            .formatted(state[0] + 1, expected(state[0]));
        }
    }
}
