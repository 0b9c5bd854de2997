// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import java.util.Objects;

/**
 * That something asked for the end of a run.
 *
 * @param reason why
 * @param code status or code that goes with the reason, else 0
 * @param detail one line on what happened; empty if the reason says it all
 * @param cpuId the CPU that was running, or -1
 */
public record StopRequest(StopReason reason, long code, String detail, int cpuId) {
    /** Checks that nothing is null. */
    public StopRequest {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
