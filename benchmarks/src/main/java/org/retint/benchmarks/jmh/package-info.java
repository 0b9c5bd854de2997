// SPDX-License-Identifier: Apache-2.0
/**
 * JMH benchmarks: speed of the engine, of snapshots and of booting on the host; cost of mitigations
 * in the guest. What the host spends and what the simulator says are separate figures.
 */
package org.retint.benchmarks.jmh;
