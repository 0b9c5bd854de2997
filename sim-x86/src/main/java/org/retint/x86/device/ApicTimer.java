// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import org.retint.sim.time.EventQueue;

/**
 * The arithmetic of a local APIC's timer: when it expires and what it counts. Its input clock is
 * the clock of the CPU, divided as configured.
 *
 * @see "Intel SDM vol. 3A, APIC Timer"
 */
final class ApicTimer {
    private int initialCount;
    private int divideConfiguration;
    private long startCycle;
    private long expiryCycle = EventQueue.NEVER;

    /** What a snapshot keeps. */
    record State(int initialCount, int divideConfiguration, long startCycle, long expiryCycle) {}

    int initialCount() {
        return initialCount;
    }

    int divideConfiguration() {
        return divideConfiguration;
    }

    /** Returns when it expires, or {@link EventQueue#NEVER}. */
    long expiryCycle() {
        return expiryCycle;
    }

    /** Starts counting down; 0 stops it. */
    void start(int count, long now) {
        initialCount = count;
        startCycle = now;
        expiryCycle = count == 0 ? EventQueue.NEVER : now + periodCycles();
    }

    /** Takes another divisor and goes on with the count that is left. */
    void divide(int configuration, long now) {
        long left = currentCount(now);
        divideConfiguration = configuration & 0xb;
        if (expiryCycle != EventQueue.NEVER) {
            startCycle = now - (Integer.toUnsignedLong(initialCount) - left) * divisor();
            expiryCycle = startCycle + periodCycles();
        }
    }

    /** Takes note that it expired and starts again if it is periodic. */
    void expired(boolean periodic) {
        if (periodic) {
            startCycle = expiryCycle;
            expiryCycle += periodCycles();
        } else {
            expiryCycle = EventQueue.NEVER;
        }
    }

    void stop() {
        initialCount = 0;
        expiryCycle = EventQueue.NEVER;
    }

    /** Returns what the current-count register shows. */
    long currentCount(long now) {
        if (expiryCycle == EventQueue.NEVER || now >= expiryCycle) {
            return 0;
        }
        return Integer.toUnsignedLong(initialCount) - (now - startCycle) / divisor();
    }

    State save() {
        return new State(initialCount, divideConfiguration, startCycle, expiryCycle);
    }

    void restore(State state) {
        initialCount = state.initialCount();
        divideConfiguration = state.divideConfiguration();
        startCycle = state.startCycle();
        expiryCycle = state.expiryCycle();
    }

    private long periodCycles() {
        return Integer.toUnsignedLong(initialCount) * divisor();
    }

    /** Bits 0, 1 and 3 choose 2, 4, ..., 128, and 1 if all are set. */
    private int divisor() {
        int code = (divideConfiguration & 3) | (divideConfiguration & 8) >>> 1;
        return code == 7 ? 1 : 2 << code;
    }
}
