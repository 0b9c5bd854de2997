// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private static final EventTarget TARGET = (code, argument) -> {};

    private static List<Integer> drain(EventQueue queue, long cycle) {
        List<Integer> codes = new ArrayList<>();
        for (EventQueue.Event e = queue.poll(cycle); e != null; e = queue.poll(cycle)) {
            codes.add(e.code());
        }
        return codes;
    }

    @Test
    void eventsComeByCycleAndThenByInsertion() {
        EventQueue queue = new EventQueue();
        long[] cycles = {30, 10, 20, 10, 30, 5, 10};
        for (int i = 0; i < cycles.length; i++) {
            queue.add(cycles[i], TARGET, i, 0);
        }
        assertEquals(5, queue.nextCycle());
        assertEquals(List.of(5, 1, 3, 6), drain(queue, 19));
        assertNull(queue.poll(19));
        assertEquals(List.of(2, 0, 4), drain(queue, 30));
        assertEquals(EventQueue.NEVER, queue.nextCycle());
    }

    @Test
    void cancellingTakesTheEventsOfOneTargetAndCodeOnly() {
        EventQueue queue = new EventQueue();
        EventTarget other = (code, argument) -> {};
        queue.add(1, TARGET, 1, 0);
        queue.add(2, other, 1, 0);
        queue.add(3, TARGET, 2, 0);
        queue.cancel(TARGET, 1);
        assertEquals(List.of(1, 2), drain(queue, 9));
    }

    @Test
    void aSavedQueueIsPutBackAsOftenAsWanted() {
        EventQueue queue = new EventQueue();
        queue.add(7, TARGET, 1, 0);
        queue.add(7, TARGET, 2, 0);
        List<EventQueue.Event> saved = queue.save();
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(1, 2), drain(queue, 7));
            queue.restore(saved);
        }
        queue.add(7, TARGET, 3, 0);
        assertEquals(List.of(1, 2, 3), drain(queue, 7));
    }
}
