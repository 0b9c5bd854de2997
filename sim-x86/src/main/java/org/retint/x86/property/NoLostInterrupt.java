// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import java.util.Arrays;
import org.retint.sim.explore.Monitor;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/**
 * Every IPI is taken: none waits for a CPU for ever, because that one is halted with interrupts
 * disabled or has not told its APIC that the one before is handled, and none waits at the end.
 */
public enum NoLostInterrupt implements Property {
    /** That alone: two requests of one vector may be taken as one, as APICs do. */
    TAKEN,
    /**
     * Each request is taken by itself: it is wrong too to send one while an equal one waits, since
     * the APIC has one bit for both. For handlers that count.
     *
     * @see "Intel SDM vol. 3A, Interrupt Acceptance for Fixed Interrupts"
     */
    TAKEN_EACH;

    private static final int TARGET_SHIFT = 8;
    private static final long MERGED = 1L << 32;

    @Override
    public void addTo(ExploredProgram program) {
        program.check(() -> lost(program.lostInterrupt(false)));
        if (this == TAKEN_EACH) {
            program.watch(Observed.NOTHING.andInterrupts(), new Requests());
        }
        program.checkAtEnds(() -> lost(program.lostInterrupt(true)));
    }

    private static String lost(String what) {
        return what == null ? null : "lost interrupt: " + what;
    }

    /** Keeps the requests that wait, in ascending order. */
    private static final class Requests implements Monitor<MachineEvent> {
        @Override
        public long[] after(long[] state, MachineEvent event) {
            if (event instanceof MachineEvent.Signalled sent) {
                long request = request(sent.targetCpuId(), sent.vector());
                boolean merges = Arrays.binarySearch(state, request) >= 0;
                long[] more = Arrays.copyOf(state, state.length + 1);
                more[state.length] = merges ? request | MERGED : request;
                Arrays.sort(more);
                return more;
            }
            if (event instanceof MachineEvent.Interrupted taken) {
                long request = request(taken.cpuId(), taken.vector());
                return Arrays.stream(state).filter(waiting -> waiting != request).toArray();
            }
            return state;
        }

        private static long request(int cpuId, int vector) {
            return (long) cpuId << TARGET_SHIFT | vector;
        }

        @Override
        public String violation(long[] state) {
            long last = state.length == 0 ? 0 : state[state.length - 1];
            return (last & MERGED) == 0
                    ? null
                    : "lost interrupt: IPI %#x to CPU %d is one with another that waits"
                            .formatted(last & 0xff, (last & ~MERGED) >>> TARGET_SHIFT);
        }
    }
}
