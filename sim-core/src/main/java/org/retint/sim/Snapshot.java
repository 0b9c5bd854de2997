// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.List;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.sim.time.EventQueue;

/**
 * The whole state of a machine at one moment, made by {@link Machine#snapshot()}. It stays valid
 * while the machine runs on and can be restored any number of times.
 */
public final class Snapshot {
    final Machine machine;
    final PhysicalMemory.Image memory;
    final Object[] cpus;
    final Object[] devices;
    final List<List<EventQueue.Event>> events;
    final long choicePosition;
    final Scheduler.State scheduler;

    Snapshot(
            Machine machine,
            PhysicalMemory.Image memory,
            Object[] cpus,
            Object[] devices,
            List<List<EventQueue.Event>> events,
            long choicePosition,
            Scheduler.State scheduler) {
        this.machine = machine;
        this.memory = memory;
        this.cpus = cpus;
        this.devices = devices;
        this.events = events;
        this.choicePosition = choicePosition;
        this.scheduler = scheduler;
    }
}
