// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.List;
import java.util.Objects;

/**
 * How a run ended.
 *
 * @param reason why it ended
 * @param code status or code that came with the reason, else 0
 * @param detail one line on what happened; empty if the reason says it all
 * @param cpuId CPU that ended the run, or -1
 * @param instructions instructions that each CPU retired in this run, in the order of their numbers
 * @param cycles cycles that passed on the clock of the machine in this run
 */
public record RunResult(
        StopReason reason,
        long code,
        String detail,
        int cpuId,
        List<Long> instructions,
        long cycles) {
    /** Copies the list. */
    public RunResult {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
        instructions = List.copyOf(instructions);
    }

    /** Returns the instructions that all CPUs together retired. */
    public long totalInstructions() {
        return instructions.stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether the guest ended the run itself with status 0. */
    public boolean isSuccess() {
        return reason == StopReason.GUEST_EXIT && code == 0;
    }
}
