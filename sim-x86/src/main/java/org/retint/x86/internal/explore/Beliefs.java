// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** What an exploration believes of a program, and why: who shares memory, and who is sent IPIs. */
final class Beliefs {
    private final Sharing sharing;
    private final IpisInFlight ipis;

    Beliefs(Sharing sharing, IpisInFlight ipis) {
        this.sharing = sharing;
        this.ipis = ipis;
    }

    /** Returns whether one of them proved wrong since this was last asked; now it is changed. */
    boolean isRevised() {
        boolean sharingRevised = sharing.isRevised();
        boolean receiversRevised = ipis.isRevised();
        return sharingRevised || receiversRevised;
    }

    /** Returns all that was seen. */
    long[] seen() {
        return LongStream.concat(LongStream.of(ipis.seen()), sharing.seen()).toArray();
    }

    /**
     * Takes note of what {@link #seen} returned of another exploration.
     *
     * @throws IllegalArgumentException if that cannot be of this program
     */
    void learnFrom(long[] seen) {
        PrimitiveIterator.OfLong numbers = LongStream.of(seen).iterator();
        try {
            ipis.learnFrom(numbers.nextLong());
            sharing.learnFrom(numbers);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "not what an exploration of this program saw: numbers=" + seen.length, e);
        }
    }

    /** Forgets all that was seen. */
    void forget() {
        sharing.forget();
        ipis.forget();
    }

    /** Returns what is believed. */
    long[] learned() {
        return LongStream.concat(LongStream.of(ipis.learned()), sharing.learned()).toArray();
    }

    /**
     * Does something while exactly what {@link #learned} returned is believed, whatever happens.
     *
     * @throws IllegalArgumentException if that cannot be of this program
     */
    void believing(long[] learned, Runnable action) {
        long[] before = learned();
        setFrozen(true);
        try {
            believe(learned);
            action.run();
        } finally {
            believe(before);
            setFrozen(false);
        }
    }

    private void believe(long[] learned) {
        PrimitiveIterator.OfLong numbers = LongStream.of(learned).iterator();
        try {
            ipis.believe(numbers.nextLong());
            sharing.believe(numbers);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "not what an exploration of this program learned: numbers=" + learned.length,
                    e);
        }
    }

    private void setFrozen(boolean value) {
        ipis.setFrozen(value);
        sharing.setFrozen(value);
    }
}
