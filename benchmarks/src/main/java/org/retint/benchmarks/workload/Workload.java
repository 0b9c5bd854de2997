// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

/**
 * Guest code that serves requests, as assembly text with the entry points {@code workload_init} and
 * {@code workload_request}.
 *
 * @param name nginx, redis, dbench or a user's own name
 * @param kind compiled or measured
 * @param security security modules: default or capability
 * @param sourceName name of the text for messages and line tables
 * @param source the assembly text
 * @param requests requests that a run measures unless told otherwise, all workers together
 * @param phases kinds of traffic that a run goes through, one after the other
 */
public record Workload(
        String name,
        Kind kind,
        String security,
        String sourceName,
        String source,
        long requests,
        int phases) {
    /** Where the code comes from. */
    public enum Kind {
        /** Subsystems in C. */
        COMPILED,
        /** Calls measured in a real kernel. */
        MEASURED;

        /** Returns the name in options and reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns kind and name as reports print them. */
    public String label() {
        return name + " " + kind.label();
    }
}
