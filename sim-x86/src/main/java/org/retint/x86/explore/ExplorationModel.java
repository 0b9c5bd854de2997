// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.Objects;

/**
 * What may happen while a program is explored.
 *
 * @param memory when a store becomes visible to other CPUs
 * @param fetch which bytes are fetched of code that was stored to
 * @param interrupts which interrupts come from outside
 */
public record ExplorationModel(MemoryModel memory, FetchModel fetch, Interrupts interrupts) {
    /** Store buffers and stale fetches, no interrupts. */
    public static final ExplorationModel TSO_STALE =
            new ExplorationModel(MemoryModel.TSO, FetchModel.STALE, Interrupts.NONE);

    /** Checks that all are there. */
    public ExplorationModel {
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(interrupts, "interrupts");
    }

    /** Returns this with another memory model. */
    public ExplorationModel with(MemoryModel value) {
        return new ExplorationModel(value, fetch, interrupts);
    }

    /** Returns this with another fetch model. */
    public ExplorationModel with(FetchModel value) {
        return new ExplorationModel(memory, value, interrupts);
    }

    /** Returns this with other interrupts. */
    public ExplorationModel with(Interrupts value) {
        return new ExplorationModel(memory, fetch, value);
    }
}
