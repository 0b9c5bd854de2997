// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.function.LongUnaryOperator;

/**
 * Prices retired instructions; never decides what they compute. One instance per CPU, made by a
 * {@link TimingPart}.
 *
 * <p>Hypercalls of the guest platform are not priced here: the engine charges what the hypercall
 * states. Time spent halted is not priced either.
 */
public interface TimingModel {
    /** A delivery through the interrupt descriptor table. */
    enum Event {
        /** A fault, trap or software interrupt. */
        EXCEPTION,
        /** A maskable interrupt from outside. */
        INTERRUPT,
        /** A non-maskable interrupt. */
        NMI
    }

    /**
     * Returns the cycles by which one retired instruction advances its CPU's clock. Called in
     * program order, exactly once for each retired instruction, and once for each uninterrupted run
     * of steps of a repeated string instruction. An instruction that faults is not retired: its
     * cost is that of the exception.
     *
     * @param retired the instruction and what happened to it; not kept
     * @return CPU clock cycles, never negative; 0 where it shares a cycle with those before
     */
    int cyclesOf(Retired retired);

    /**
     * Returns the cycles from the interrupted instruction to the first of the handler.
     *
     * @param event what is delivered
     * @param vector its vector, 0 to 255
     */
    int eventCycles(Event event, int vector);

    /**
     * Returns what most of the cycles went into that {@link #cyclesOf} returned last; {@link
     * CostKind#EXECUTE} in a model that does not tell them apart, and never {@link CostKind#PATCH}.
     */
    default CostKind lastKind() {
        return CostKind.EXECUTE;
    }

    /**
     * Sends every prediction of an indirect branch or return from now on to a listener.
     *
     * @param listener the listener, or null for none
     */
    void listenToPredictions(PredictionListener listener);

    /**
     * Tells a model how to find the physical address of an access that was just made, for caches.
     *
     * @param translation from virtual to physical addresses
     */
    default void translateWith(LongUnaryOperator translation) {}

    /** Returns a copy of the state: predictors, buffers and fractions of a cycle. */
    Object save();

    /**
     * Puts back a state that {@link #save} of a model of the same part returned; the state can be
     * put back again.
     *
     * @throws IllegalArgumentException if it is not such a state
     */
    void restore(Object state);
}
