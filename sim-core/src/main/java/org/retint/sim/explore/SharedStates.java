// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The states that several walkers visited so far. Whatever the order in which they come, in the end
 * each state was left with the most preemptions with which it can be reached, and the sums count it
 * as it was left then.
 */
final class SharedStates {
    /** A power of two; each segment has a lock of its own. */
    private static final int SEGMENTS = 64;

    private static final int SEGMENT_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SEGMENTS);

    private final Segment[] segments = new Segment[SEGMENTS];

    SharedStates() {
        for (int i = 0; i < SEGMENTS; i++) {
            segments[i] = new Segment(i);
        }
    }

    /** The answer to a visit. */
    static final class Visit {
        /** Names the state. */
        long id;

        /** Whether what follows is to be explored. */
        boolean isOpen;
    }

    /** Enters a visit of a state that is reached with some preemptions left. */
    void enter(long low, long high, int left, Visit visit) {
        segments[(int) (high >>> SEGMENT_SHIFT)].enter(low, high, left, visit);
    }

    /** Notes that a state is an end. */
    void noteEnd(long id) {
        segmentOf(id).noteEnd(number(id));
    }

    /**
     * Notes that a walker has left a state in all ways that it did not leave to others.
     *
     * @param left preemptions that were left
     * @param transitions how many it took
     * @param isCut whether it left one out for want of preemptions
     * @param leads whether an end is known to follow, or not everything that follows is known
     */
    void finish(long id, int left, int transitions, boolean isCut, boolean leads) {
        segmentOf(id).finish(number(id), left, transitions, isCut, leads);
    }

    /**
     * Returns whether an end is known to follow a state, or not everything that follows is known.
     */
    boolean leads(long id) {
        return segmentOf(id).leads(number(id));
    }

    /** Notes that {@link #leads} holds for a state. */
    void setLeads(long id) {
        segmentOf(id).setLeads(number(id));
    }

    /** Returns the number of states. */
    long size() {
        return sum(segment -> segment.table.size());
    }

    /** Returns the number of states that are ends. */
    long ends() {
        return sum(segment -> segment.endCount);
    }

    /** Returns how many transitions lead from these states to one of them. */
    long transitions() {
        return sum(segment -> segment.transitions);
    }

    /** Returns whether a state was not left in every way, for want of preemptions. */
    boolean isCut() {
        return sum(segment -> segment.cut.cardinality()) > 0;
    }

    /** Returns for how many states {@link #leads} holds. */
    long leading() {
        return sum(segment -> segment.leads.cardinality());
    }

    private interface Part {
        long of(Segment segment);
    }

    private long sum(Part part) {
        long sum = 0;
        for (Segment segment : segments) {
            synchronized (segment) {
                sum += part.of(segment);
            }
        }
        return sum;
    }

    private Segment segmentOf(long id) {
        return segments[(int) id & SEGMENTS - 1];
    }

    private static int number(long id) {
        return (int) (id / SEGMENTS);
    }

    /** States whose hashes begin alike. */
    private static final class Segment {
        private final int index;
        private final StateTable table = new StateTable();
        private final BitSet leads = new BitSet();
        private byte[] left = new byte[64];
        private byte[] taken = new byte[64];
        private long transitions;
        private final BitSet ends = new BitSet();
        private final BitSet cut = new BitSet();
        private int endCount; // asked often, so not counted anew

        Segment(int index) {
            this.index = index;
        }

        synchronized void enter(long low, long high, int preemptions, Visit visit) {
            visit.isOpen = table.enter(low, high, preemptions, 0);
            int number = table.number();
            visit.id = (long) number * SEGMENTS + index;
            if (number == left.length) {
                left = Arrays.copyOf(left, 2 * number);
                taken = Arrays.copyOf(taken, 2 * number);
            }
            if (visit.isOpen) {
                left[number] = (byte) preemptions;
                transitions -= taken[number];
                taken[number] = 0;
                cut.clear(number);
            }
        }

        synchronized void noteEnd(int number) {
            if (!ends.get(number)) {
                ends.set(number);
                endCount++;
            }
        }

        synchronized void finish(
                int number, int preemptions, int count, boolean isCut, boolean isLeading) {
            if (left[number] == preemptions) {
                if (isCut) {
                    cut.set(number);
                }
                transitions += count;
                taken[number] += (byte) count;
            }
            if (isLeading) {
                leads.set(number);
            }
        }

        synchronized boolean leads(int number) {
            return leads.get(number);
        }

        synchronized void setLeads(int number) {
            leads.set(number);
        }
    }
}
