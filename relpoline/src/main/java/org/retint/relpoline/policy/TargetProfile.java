// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

/**
 * How often a site called one target in an epoch.
 *
 * @param target address of the target
 * @param calls calls counted on all CPUs
 * @param mostOnOneCpu the largest number of them that one CPU counted
 */
public record TargetProfile(long target, long calls, long mostOnOneCpu) {
    boolean isBetterThan(TargetProfile other) {
        return calls != other.calls
                ? calls > other.calls
                : Long.compareUnsigned(target, other.target) < 0;
    }
}
