// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/** Watches an address: called before its instruction executes, unseen by guest and timing. */
@FunctionalInterface
public interface Probe {
    /** What a probe asks for. */
    enum Answer {
        /** Execute the instruction. */
        CONTINUE,
        /**
         * Leave the instruction for later: deliver what the probe made pending, an interrupt or a
         * stop of the machine, first. The probe is not asked again before the instruction if
         * nothing else executes in between.
         */
        INTERRUPT
    }

    /**
     * Called before the instruction, with registers, flags, clock and counts exact.
     *
     * @param cpu the CPU that is about to execute it
     */
    Answer reached(GuestCpu cpu);
}
