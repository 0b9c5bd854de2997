// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;

/** The probes of a machine, by virtual address. */
final class Probes {
    private final SortedMap<Long, List<Probe>> byAddress = new TreeMap<>();

    void add(long virtualAddress, Probe probe) {
        byAddress.computeIfAbsent(virtualAddress, key -> new ArrayList<>()).add(probe);
    }

    void remove(long virtualAddress) {
        byAddress.remove(virtualAddress);
    }

    boolean isAt(long virtualAddress) {
        return !byAddress.isEmpty() && byAddress.containsKey(virtualAddress);
    }

    /** Asks all probes at the CPU's instruction pointer; one that interrupts is enough. */
    Probe.Answer ask(GuestCpu cpu) {
        Probe.Answer answer = Probe.Answer.CONTINUE;
        for (Probe probe : byAddress.getOrDefault(cpu.state().rip(), List.of())) {
            if (probe.reached(cpu) == Probe.Answer.INTERRUPT) {
                answer = Probe.Answer.INTERRUPT;
            }
        }
        return answer;
    }
}
