// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.report;

/** Watches a run. It must not change the machine, except by asking it to stop. */
@FunctionalInterface
public interface TraceListener {
    /** Called when something happened, in the order in which it happened on the host. */
    void traced(TraceEvent event);
}
