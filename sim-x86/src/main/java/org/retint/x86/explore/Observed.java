// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.Objects;
import java.util.function.LongPredicate;

/**
 * What a monitor is told. Each {@code and} returns another value.
 *
 * @param instructions addresses of the instructions whose beginning it is told
 * @param interrupts whether it is told interrupts, NMIs, IRET and IPIs sent
 * @param exceptions whether it is told exceptions
 * @param storesFrom physical address of the first byte where it is told stores
 * @param storesTo physical address behind the last
 */
public record Observed(
        LongPredicate instructions,
        boolean interrupts,
        boolean exceptions,
        long storesFrom,
        long storesTo) {
    /** Nothing. */
    public static final Observed NOTHING = new Observed(rip -> false, false, false, 0, 0);

    /** Checks that bounds are in order. */
    public Observed {
        Objects.requireNonNull(instructions, "instructions");
        if (storesFrom < 0 || storesTo < storesFrom) {
            throw new IllegalArgumentException(
                    "not a range of physical addresses: from=%#x to=%#x"
                            .formatted(storesFrom, storesTo));
        }
    }

    /** Returns this and the beginning of instructions at some addresses. */
    public Observed andInstructions(LongPredicate more) {
        return new Observed(instructions.or(more), interrupts, exceptions, storesFrom, storesTo);
    }

    /** Returns this and interrupts, NMIs, IRET and IPIs sent. */
    public Observed andInterrupts() {
        return new Observed(instructions, true, exceptions, storesFrom, storesTo);
    }

    /** Returns this and exceptions. */
    public Observed andExceptions() {
        return new Observed(instructions, interrupts, true, storesFrom, storesTo);
    }

    /**
     * Returns this with stores to a range, in place of any before.
     *
     * @param from physical address of its first byte
     * @param to physical address behind its last
     */
    public Observed andStores(long from, long to) {
        return new Observed(instructions, interrupts, exceptions, from, to);
    }

    /** Returns whether a monitor is told an event. */
    public boolean includes(MachineEvent event) {
        if (event instanceof MachineEvent.Begins begins) {
            return instructions.test(begins.address());
        }
        if (event instanceof MachineEvent.Stored stored) {
            return stored.physicalAddress() < storesTo
                    && stored.physicalAddress() + stored.widthBytes() > storesFrom;
        }
        return event instanceof MachineEvent.Excepted ? exceptions : interrupts;
    }

    /** Returns whether there are stores that a monitor is told. */
    public boolean hasStores() {
        return storesTo > storesFrom;
    }
}
