// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;
import org.retint.sim.report.TraceEvent;

/**
 * One step of a schedule, as it was seen when the schedule was replayed.
 *
 * @param cpuId whose step it is
 * @param kind what kind of step
 * @param from where the CPU stood: a symbol and an offset
 * @param to where it stands afterwards
 * @param what what the step did, in words; empty if only its own CPU can tell
 * @param instructions how many instructions were completed
 * @param executed instructions that were begun, as text with their places
 * @param events interrupts and exceptions that were delivered and IPIs that were sent
 * @param registers general registers that changed: {@code rax = 0x1}
 * @param buffers stores that wait in the store buffer of each CPU afterwards, oldest first
 * @param fetched bytes of the instruction that a step of kind {@link Kind#FETCH} fetched, else none
 * @param code the code that the whole schedule modifies, as it is afterwards
 */
public record ScheduleStep(
        int cpuId,
        Kind kind,
        String from,
        String to,
        String what,
        long instructions,
        List<String> executed,
        List<TraceEvent> events,
        List<String> registers,
        List<List<String>> buffers,
        List<CodeByte> fetched,
        List<CodeView> code) {
    /** Kinds of steps, the most telling first. */
    public enum Kind {
        /** An interrupt, an NMI or an IPI comes. */
        EVENT,
        /** An instruction is fetched that somebody modified. */
        FETCH,
        /** A store to code reaches memory. */
        CODE_STORE,
        /** A store to data that others use reaches memory, or a locked instruction executes. */
        STORE,
        /** A device or another part of the system is accessed. */
        SYSTEM,
        /** A load from data that others change. */
        LOAD,
        /** Nothing that others can see. */
        PRIVATE
    }

    /** Takes copies. */
    public ScheduleStep {
        executed = List.copyOf(executed);
        events = List.copyOf(events);
        registers = List.copyOf(registers);
        buffers = buffers.stream().map(List::copyOf).toList();
        fetched = List.copyOf(fetched);
        code = List.copyOf(code);
    }
}
