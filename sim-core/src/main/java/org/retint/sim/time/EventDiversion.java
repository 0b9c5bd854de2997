// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.time;

/** Takes the place of a machine's clocks: decides itself when events happen, if at all. */
public interface EventDiversion {
    /**
     * Called instead of setting an event on the clock of a CPU.
     *
     * @param cpuId the CPU between whose instructions it happens
     * @param target what it happens to
     * @param code passed to the target
     * @param argument passed to the target
     */
    void schedule(int cpuId, EventTarget target, int code, long argument);

    /** Called instead of taking back every event of a target with this code. */
    void cancel(int cpuId, EventTarget target, int code);
}
