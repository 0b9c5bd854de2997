// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.Objects;

/**
 * Where a CPU was when something happened.
 *
 * @param cpuId the CPU
 * @param instructionAddress virtual address of the instruction
 * @param detail what else the ISA prints: the instruction's bytes or text; may be empty
 */
public record GuestLocation(int cpuId, long instructionAddress, String detail) {
    /** Checks that nothing is null. */
    public GuestLocation {
        Objects.requireNonNull(detail, "detail");
    }

    /** Returns {@code cpu=1 rip=0xffffffff81000042}, followed by the detail. */
    @Override
    public String toString() {
        return "cpu=%d rip=%#x".formatted(cpuId, instructionAddress)
                + (detail.isEmpty() ? "" : " " + detail);
    }
}
