// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;

/**
 * One step of a schedule, as it was seen when the schedule was replayed.
 *
 * @param cpuId whose step it is
 * @param kind what kind of step
 * @param from where the CPU stood: a symbol and an offset
 * @param to where it stands afterwards
 * @param what what the step did, in words; empty if only its own CPU can tell
 * @param instructions how many instructions were completed
 * @param registers general registers that changed: {@code rax = 0x1}
 * @param buffers stores that wait in the store buffer of each CPU afterwards, oldest first
 */
public record ScheduleStep(
        int cpuId,
        Kind kind,
        String from,
        String to,
        String what,
        long instructions,
        List<String> registers,
        List<List<String>> buffers) {
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
        registers = List.copyOf(registers);
        buffers = buffers.stream().map(List::copyOf).toList();
    }
}
