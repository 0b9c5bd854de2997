// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import org.retint.sim.time.EventDiversion;
import org.retint.sim.time.EventTarget;
import org.retint.x86.Vector;
import org.retint.x86.device.LocalApic;

/**
 * IPIs that were sent and not taken yet, a set for each CPU. Timers never expire by themselves.
 *
 * <p>That a CPU is sent IPIs at all is learned: the first time, {@link #isRevised} says that
 * another walk is needed in which that CPU stops wherever one may come.
 */
final class IpisInFlight implements EventDiversion {
    private static final int MAX_VECTORS = Long.BYTES;
    private static final long NMI_FLAG = 1L << 32;

    private final long[] sets;
    private int receivers;
    private boolean nmi;
    private boolean revised;
    private long news;
    private boolean frozen;

    IpisInFlight(int cpuCount) {
        sets = new long[cpuCount];
    }

    /** Returns the vectors on their way to a CPU, a byte each, 0 behind the last. */
    long of(int cpuId) {
        return sets[cpuId];
    }

    /** Puts back what {@link #of} returned. */
    void restore(int cpuId, long set) {
        sets[cpuId] = set;
    }

    /** Returns one of the vectors on their way to a CPU, in ascending order, or -1. */
    int vector(int cpuId, int index) {
        int vector = (int) (sets[cpuId] >>> (8 * index)) & 0xff;
        return vector == 0 ? -1 : vector;
    }

    /** Takes a vector that was on its way. */
    void remove(int cpuId, int index) {
        long below = sets[cpuId] & ((1L << (8 * index)) - 1);
        long above = index == MAX_VECTORS - 1 ? 0 : sets[cpuId] >>> (8 * (index + 1));
        sets[cpuId] = below | above << (8 * index);
    }

    /** Returns whether any path so far sent a CPU an IPI. */
    boolean everSentTo(int cpuId) {
        return (receivers >>> cpuId & 1) != 0;
    }

    /** Returns whether any path so far sent an NMI. */
    boolean isNmi() {
        return nmi;
    }

    /**
     * Returns whether a CPU was sent its first IPI since this was last asked; now it is believed.
     */
    boolean isRevised() {
        boolean result = revised;
        revised = false;
        believe(learned() | news);
        news = 0;
        return result;
    }

    /** Returns all that was seen. */
    long seen() {
        return learned() | news;
    }

    /** Takes note of what {@link #seen} returned in another exploration of the same program. */
    void learnFrom(long seen) {
        revise(seen);
    }

    /** Forgets all that was seen. */
    void forget() {
        believe(0);
        news = 0;
        revised = false;
    }

    private void revise(long learned) {
        if (frozen || (learned & ~learned()) == 0) {
            return;
        }
        revised = true;
        news |= learned;
    }

    /** Returns what was learned: who was ever sent an IPI, and whether one was an NMI. */
    long learned() {
        return receivers | (nmi ? NMI_FLAG : 0);
    }

    /** Believes what {@link #learned} returned, and nothing else. */
    void believe(long learned) {
        receivers = (int) (learned & ~NMI_FLAG);
        nmi = (learned & NMI_FLAG) != 0;
    }

    /** Sets whether beliefs stay as they are, whatever happens. */
    void setFrozen(boolean value) {
        frozen = value;
    }

    @Override
    public void schedule(int cpuId, EventTarget target, int code, long argument) {
        int vector = ((LocalApic) target).ipiVector(code, argument);
        if (vector < 0) {
            return;
        }
        revise(1L << cpuId | (vector == Vector.NMI ? NMI_FLAG : 0));
        int index = 0;
        while (vector(cpuId, index) >= 0 && vector(cpuId, index) < vector) {
            index++;
        }
        if (vector(cpuId, index) == vector) {
            return; // the request register has one bit for each vector
        }
        if (sets[cpuId] >>> (8 * (MAX_VECTORS - 1)) != 0) {
            throw new IllegalStateException("too many IPIs in flight: cpu=" + cpuId);
        }
        long below = sets[cpuId] & ((1L << (8 * index)) - 1);
        long above = sets[cpuId] & -(1L << (8 * index));
        sets[cpuId] = below | (long) vector << (8 * index) | above << 8;
    }

    @Override
    public void cancel(int cpuId, EventTarget target, int code) {
        // timers only, and those never expire by themselves
    }
}
