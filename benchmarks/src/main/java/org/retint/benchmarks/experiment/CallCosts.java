// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

/**
 * Cycles of one call and return of an empty function, each measured in a loop on the simulator, the
 * loop itself taken off.
 *
 * @param direct direct call
 * @param indirect indirect call, predicted
 * @param retpoline call through a retpoline
 * @param hit relpoline block, promoted target
 * @param miss relpoline block, another target, over a retpoline
 * @param learningMiss the same while the learn thunk counts it
 * @param cpus CPUs of the machine that the experiment uses
 */
public record CallCosts(
        double direct,
        double indirect,
        double retpoline,
        double hit,
        double miss,
        double learningMiss,
        int cpus) {}
