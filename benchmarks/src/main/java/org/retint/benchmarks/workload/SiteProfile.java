// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.List;
import org.retint.x86.Register;

/**
 * Which indirect calls a kernel made during a run, and how much else it executed.
 *
 * @param securityModules "default" (several modules) or "capability" (one)
 * @param workload what ran: "nginx", "redis", "dbench" or a user's own name
 * @param instructions instructions executed, kernel and user
 * @param requests requests served, or 0 where the run was not counted in requests
 * @param sites the branches with their targets, most frequent site first
 */
public record SiteProfile(
        String securityModules,
        String workload,
        long instructions,
        long requests,
        List<Site> sites) {
    /**
     * One indirect call or jump instruction.
     *
     * @param name function and offset of the branch
     * @param tailCall whether it is a jump
     * @param register the register that holds the target
     * @param targets functions reached, most frequent first
     */
    public record Site(String name, boolean tailCall, Register register, List<Target> targets) {
        /** Returns how often the site called. */
        public long calls() {
            return targets.stream().mapToLong(Target::calls).sum();
        }

        /**
         * Returns whether its targets come in strict rotation: a hook that asks module by module.
         */
        public boolean rotates() {
            return name.startsWith("security_");
        }
    }

    /**
     * A function reached from a site.
     *
     * @param name its name
     * @param calls how often, at least 1
     */
    public record Target(String name, long calls) {}

    /** Returns the number of indirect calls and jumps. */
    public long calls() {
        return sites.stream().mapToLong(Site::calls).sum();
    }

    /** Returns the share of calls that each site's most frequent target takes, 0 to 1. */
    public double bestTargetShare() {
        long best = sites.stream().mapToLong(site -> site.targets().get(0).calls()).sum();
        return (double) best / calls();
    }

    /** Returns the instructions between two calls. */
    public double instructionsPerCall() {
        return (double) instructions / calls();
    }
}
