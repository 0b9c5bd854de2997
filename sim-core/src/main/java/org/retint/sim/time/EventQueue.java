// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events in virtual time for one CPU, ordered by cycle and then by insertion. */
public final class EventQueue {
    /** Says that nothing is due. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * One event.
     *
     * @param cycle when it is due
     * @param number insertion number, breaks ties
     * @param action what happens; must not capture state that a snapshot replaces
     */
    public record Event(long cycle, long number, Runnable action) {}

    private static final Comparator<Event> ORDER =
            Comparator.comparingLong(Event::cycle).thenComparingLong(Event::number);

    private final List<Event> events = new ArrayList<>();
    private long nextNumber;

    /** Returns the cycle of the first event, or {@link #NEVER}. */
    public long nextCycle() {
        return events.isEmpty() ? NEVER : events.get(0).cycle();
    }

    /** Adds an event and returns it, so that it can be cancelled. */
    public Event add(long cycle, Runnable action) {
        Event event = new Event(cycle, nextNumber++, action);
        int at = events.size();
        while (at > 0 && ORDER.compare(event, events.get(at - 1)) < 0) {
            at--;
        }
        events.add(at, event);
        return event;
    }

    /** Takes an event back; does nothing if it already happened. */
    public void cancel(Event event) {
        events.remove(event);
    }

    /** Removes and returns the first event that is due at {@code cycle}, or null. */
    public Event poll(long cycle) {
        return nextCycle() <= cycle ? events.remove(0) : null;
    }

    /** Returns the events in order, for a snapshot. */
    public List<Event> save() {
        return List.copyOf(events);
    }

    /** Puts back what {@link #save} returned. */
    public void restore(List<Event> saved) {
        events.clear();
        events.addAll(saved);
    }
}
