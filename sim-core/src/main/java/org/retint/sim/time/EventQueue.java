// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Events in virtual time for one CPU, ordered by cycle and then by insertion. */
public final class EventQueue {
    /** Says that nothing is due. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * One event. It is data: all it changes is found through the target, so that a queue can be
     * saved and put back.
     *
     * @param cycle when it is due
     * @param number insertion number of its queue, breaks ties
     * @param target what it happens to
     * @param code passed to the target
     * @param argument passed to the target
     */
    public record Event(long cycle, long number, EventTarget target, int code, long argument) {}

    private final List<Event> events = new ArrayList<>();
    private long nextNumber;

    /** Makes an empty queue. */
    public EventQueue() {}

    /** Returns the cycle of the first event, or {@link #NEVER}. */
    public long nextCycle() {
        return events.isEmpty() ? NEVER : events.get(0).cycle();
    }

    /** Adds an event and returns it, so that it can be cancelled. */
    public Event add(long cycle, EventTarget target, int code, long argument) {
        Objects.requireNonNull(target, "target");
        Event event = new Event(cycle, nextNumber++, target, code, argument);
        int at = events.size();
        while (at > 0 && cycle < events.get(at - 1).cycle()) {
            at--;
        }
        events.add(at, event);
        return event;
    }

    /** Takes back every event of a target with this code; does nothing if there is none. */
    public void cancel(EventTarget target, int code) {
        events.removeIf(event -> event.target() == target && event.code() == code);
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
